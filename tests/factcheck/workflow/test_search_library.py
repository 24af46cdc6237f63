import pytest

from factcheck.errors import NotFound
from factcheck.workflow.import_fact_checks import import_fact_checks
from factcheck.workflow.list_claims import list_claims
from factcheck.workflow.search_library import (
    find_fact_check,
    latest_fact_checks,
    library_stamp,
    list_fact_checks,
    matches_in,
    matches_of,
    search_library,
)
from tests.factcheck.checks import LEMON, MAYOR, TAJI, review
from tests.factcheck.fakes import claim_named


@pytest.fixture
def library(bench, case):
    assert case.name == "Camp"
    reviews = [review(TAJI), review(LEMON), review(MAYOR, author={"name": "Other House"})]
    import_fact_checks(bench, reviews, file_name="f.json", by="ana")
    return bench


def add(bench, claim, **more):
    import_fact_checks(bench, [review(claim, **more)], file_name="more.json", by="ana")


@pytest.mark.parametrize(
    "name", ["F2", "f2", " F2 ", "https://checks.example/hot-lemon-water-cures-the-flu"]
)
def test_an_entry_is_found_by_its_names(library, name):
    assert find_fact_check(library, name).review.claim == LEMON


def test_an_entry_is_found_by_its_id_and_what_is_not_there_is_told(library):
    entry = find_fact_check(library, "F1")
    assert find_fact_check(library, entry.id) == entry
    with pytest.raises(NotFound, match="no fact check 'F9'; the library holds 3"):
        find_fact_check(library, "F9")


def test_the_library_is_listed_by_publisher_and_file(library):
    assert [e.label for e in list_fact_checks(library)] == ["F1", "F2", "F3"]
    assert [e.label for e in list_fact_checks(library, publisher="other")] == ["F3"]
    assert list_fact_checks(library, file_name="g.json") == []


@pytest.mark.parametrize("most", [0, 1, 2, 99])
def test_the_latest_come_first(library, most):
    entries = list_fact_checks(library)
    assert latest_fact_checks(library, most=most) == entries[::-1][:most]


def test_words_find_the_nearest_first_with_the_reason(library):
    found = search_library(library, "flu lemon cure", most=5)
    assert [m.entry.review.claim for m in found] == [LEMON]
    assert "words in common" in found[0].likeness.reason
    assert search_library(library, "nothing alike", most=5) == []


def test_a_claim_finds_what_is_about_it_and_nothing_else(library, case):
    claim = claim_named(library, case.id, "C2")  # 12 injured
    with library.store.read() as tx:
        article = tx.articles.get(claim.article_id)
    assert matches_of(library, claim, article) == []
    add(library, "14 injured")
    [match] = matches_of(library, claim, article)
    assert "other number: 12 against 14" in match.likeness.reason
    assert match.likeness.is_match


def test_the_matches_of_many_claims_are_those_of_each(library, case):
    add(library, "14 injured")
    claims = [row.claim_id for row in list_claims(library, case.id).rows]
    found = matches_in(library, case.id, claims)
    assert set(found) == set(claims)
    assert sum(bool(matches) for matches in found.values()) == 2  # C2 and C4


def test_of_two_versions_of_one_fact_check_the_latest_counts(library, case):
    add(library, "14 injured", label="False")
    add(library, "14 injured", label="True")
    claim = claim_named(library, case.id, "C2")
    [matches] = matches_in(library, case.id, [claim.id]).values()
    assert [m.entry.review.label for m in matches] == ["True"]


def test_no_more_than_asked_for_are_shown(library, case):
    for number in range(13, 20):
        add(library, f"{number} injured")
    claim = claim_named(library, case.id, "C2")
    assert len(matches_in(library, case.id, [claim.id], most=2)[claim.id]) == 2


def test_the_stamp_changes_with_the_library_alone(library):
    before = library_stamp(library)
    assert library_stamp(library) == before
    add(library, "14 injured")
    assert library_stamp(library) != before
