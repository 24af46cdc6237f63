import json

import pytest

from factcheck.domain.matching.score import Likeness, Part
from factcheck.ui.components.earlier_checks import EMPTY, earlier_nodes
from factcheck.ui.components.sheet import words_of
from factcheck.ui.library_acts import Earlier, cite
from factcheck.workflow.import_fact_checks import import_fact_checks
from factcheck.workflow.search_library import EarlierCheck
from tests.factcheck.checks import LEMON, TAJI, entry, review

LIKE = Likeness(0.71, (Part("words", 0.7, 1, "2 words in common: rockets, soldiers"),))


def match(claim=TAJI, **more):
    return EarlierCheck(entry=entry(claim, **more), likeness=LIKE)


@pytest.fixture
def place(place_of, fresh_row):
    return place_of(fresh_row)


def told(place, *matches, library=9, editor=False):
    nodes = earlier_nodes(place.card, Earlier(matches, library), editor=editor)
    return nodes, words_of(nodes)


def test_a_match_tells_rating_claim_source_and_reason(place):
    _, words = told(place, match(label="False"))
    for part in ("“False”", TAJI, "The Checkers", "2020-03-14", "claimed by A poster"):
        assert part in words
    assert "because: 2 words in common: rockets, soldiers" in words
    assert "not applied" in words


@pytest.mark.parametrize(
    ("label", "shown"),
    [("False", "≈"), ("Missing context", "not in our words"), ("", "no rating stated")],
)
def test_a_rating_is_shown_with_our_sign_only_where_its_words_are_known(place, label, shown):
    _, words = told(place, match(label=label))
    assert shown in words
    assert ("≈" in words) == (shown == "≈")


def test_the_address_is_a_link_and_each_stance_a_button(place):
    nodes, _ = told(place, match())
    drawn = json.dumps(nodes)
    assert entry().url in drawn
    for stance in ("supports", "refutes", "context"):
        assert json.dumps(stance) in drawn
    assert '"do": "cite"' in drawn


def test_the_key_is_printed_on_the_nearest_alone(place):
    nodes, _ = told(place, match(), match(LEMON, number=2))
    assert json.dumps(nodes).count('"kbd"') == 1


def test_what_is_cited_says_so_and_has_no_button(place_of, fresh_row, bench):
    import_fact_checks(bench, [review(TAJI)], file_name="f.json", by="ana")
    cite(place_of(fresh_row), {"n": 1, "claim": fresh_row.claim_id, "entry": "F1"})
    nodes, words = told(place_of(fresh_row), match())
    assert "cited" in words.split()
    assert '"do": "cite"' not in json.dumps(nodes)


@pytest.mark.parametrize(
    ("library", "words"), [(0, EMPTY), (1234, "None of 1,234 fact checks in the library")]
)
def test_why_there_is_none_is_told(place, library, words):
    assert words in told(place, library=library)[1]
