"""Which articles rest on one source."""

import pytest

from claims.model.finding import Origin
from claims.origins.groups import counted_once, find_origins
from claims.origins.marks import figure_key, marks_of, source_of
from tests.claims.making import article, killed, teller

STORY = "Rockets fell on the camp at Orlen near the River Vale on Friday, the army said."


def groups(*articles):
    return [(o.documents, o.why) for o in find_origins([*map(marks_of, articles)])]


def test_a_credit_joins_the_articles_of_one_story():
    one = article("a", text=f"ORLEN (Reuters) - {STORY}")
    other = article("b", text="Orlen (Reuters) — In short: the River Vale camp of Orlen was hit.")
    third = article("c", text="KARSK (Reuters) - Wheat prices rose in Old Harbour and Newtown.")
    [(documents, why)] = groups(one, other, third)
    assert documents == ("a", "b")
    assert why == "2 articles, 1 origin: all go back to Reuters"


def test_an_outlets_own_two_articles_are_no_copies():
    assert groups(article("a", outlet="Reuters"), article("b", outlet="Reuters")) == []


def test_copied_passages_join_articles():
    words = " ".join(f"word{n}" for n in range(60))
    [(documents, why)] = groups(article("a", text=words), article("b", text=words + " and more."))
    assert documents == ("a", "b")
    assert "copied passages" in why


def test_an_agency_that_was_told_joins_it_with_those_who_quote_it():
    told = {"attribution": (teller("Delta News Service", "wire"), teller("the office"))}
    one = article("a", (killed(1200), told), text=STORY)
    other = article(
        "b", killed(1200), outlet="Delta News Service", text=STORY.replace("fell", "hit")
    )
    assert ("a", "b") in [documents for documents, _ in groups(one, other)]


def test_one_figure_of_one_named_source_is_one_origin():
    said = {"attribution": (teller("Health Ministry"),)}
    one, other = article("a", (killed(12), said)), article("b", (killed(12), said))
    [(documents, why)] = groups(one, other)
    assert documents == ("a", "b")
    assert "Health Ministry" in why
    assert groups(one, article("c", (killed(13), said))) == []


@pytest.mark.parametrize("speaker", ["unnamed", ""])
def test_who_is_not_named_is_no_source(speaker):
    nameless = teller("unnamed").model_copy(update={"named": False})
    built = article("a", (killed(12), {"attribution": (nameless,) if speaker else ()}))
    assert source_of(built.claims[0]) is None
    assert figure_key(built.claims[0]) is None


def test_one_article_has_no_group():
    assert groups(article("a", killed(3))) == []
    assert groups() == []


def test_a_slip_that_two_share_is_a_ground():
    usual = [article(f"u{n}", text="The mayor of Zamosc wept.") for n in range(3)]
    slips = [article(n, killed(214), text=f"{n} In Zamocz a boiler burst.") for n in "ab"]
    assert [documents for documents, _ in groups(*slips, *usual)] == [("a", "b")]


def test_origins_that_share_a_document_count_as_one():
    origins = [
        Origin(origin=f"o{n}", documents=documents, why="copied")
        for n, documents in enumerate([("a", "b"), ("c", "d"), ("b", "e"), ("f", "g")])
    ]
    counted = counted_once(origins)
    assert len({counted[d] for d in "abe"}) == 1
    assert len({counted[d] for d in "acf"}) == 3
    assert "z" not in counted
