"""Independent, same, or not known."""

import pytest

from claims.model.attribution import SpeakerType
from claims.model.finding import Origin
from claims.origins.answers import Answers
from claims.origins.independence import (
    agencies_of,
    reports_itself,
    sources_of,
)
from tests.claims.making import article, killed, teller

PLAIN = "Two rockets fell."


def said(name, speaker, kind=SpeakerType.OFFICIAL, **fields):
    told = {"attribution": (teller(speaker, kind),)}
    return article(name, (killed(12), told), text=f"{PLAIN} {name}", **fields)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (said("a", "Ada Bronk"), said("b", "Tom Vey"), "independent"),
        (said("a", "Ada Bronk"), said("b", "Bronk"), "unknown"),
        (said("a", "Interior Ministry"), said("b", "Interior Minister"), "unknown"),
        (said("a", "Ada Bronk"), article("b", killed(12), text=PLAIN), "unknown"),
        (
            article("a", text=f"ORLEN (Reuters) - {PLAIN}"),
            article("b", text=f"ORLEN (AP) - {PLAIN}"),
            "independent",
        ),
        (article("a", outlet="Lantern"), article("b", outlet="The Lantern"), "same"),
    ],
)
def test_two_articles_are_independent_only_where_both_say_so(one, other, expected):
    answer = Answers([one, other], ()).of_documents(["a", "b"])
    assert answer.independence == expected
    assert answer.why


def test_a_group_of_origins_decides_and_lends_its_reason():
    one, other = said("a", "Ada Bronk"), said("b", "Tom Vey")
    group = Origin(origin="o1", documents=("a", "b"), why="2 articles, 1 origin: copied")
    assert Answers([one, other], (group,)).of_documents(["a", "b"]).why == group.why
    far = group.model_copy(update={"documents": ("a", "c")})
    answer = Answers([one, other], (far,)).of_documents(["a", "b"])
    assert answer.independence == "independent"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ada Bronk", "Ada Bronk", "same"),
        ("Ada Bronk", "Tom Vey", "independent"),
        ("Ada Bronk", "Bronk", "unknown"),
    ],
)
def test_claims_go_by_who_is_named_for_them(one, other, expected):
    articles = said("a", one), said("b", other)
    group = Origin(origin="o1", documents=("a", "b"), why="copied")
    answer = Answers(articles, (group,)).of_claims(e.claims[0] for e in articles)
    assert answer.independence == expected


def test_claims_of_nobody_go_by_their_articles():
    articles = article("a", killed(12), text=PLAIN), said("b", "Tom Vey")
    claims = [e.claims[0] for e in articles]
    group = Origin(origin="o1", documents=("a", "b"), why="copied")
    assert Answers(articles, (group,)).of_claims(claims).independence == "same"
    assert Answers(articles, ()).of_claims(claims).independence == "unknown"


def test_who_is_not_named_may_have_told_both():
    told = {"attribution": (teller("two officials", SpeakerType.OFFICIAL, named=False),)}
    named = {"attribution": (teller("Ada Bronk", SpeakerType.OFFICIAL),)}
    one = article("a", (killed(12), told), (killed(3), named), text=f"{PLAIN} a")
    other = said("b", "Tom Vey")
    claims = [one.claims[0], other.claims[0]]
    answers = Answers([one, other], ())
    assert answers.of_documents(["a", "b"]).independence == "independent"
    answer = answers.of_claims(claims)
    assert (answer.independence, answer.why[:9]) == ("unknown", "who says ")


def test_of_many_sources_a_reason_names_three():
    names = ("Ada Bronk", "Tom Vey", "Una Ray", "Ivo Lund")
    told = [{"attribution": (teller(name, SpeakerType.OFFICIAL),)} for name in names]
    many = article("a", *((killed(2 + n), t) for n, t in enumerate(told)), text=f"{PLAIN} a")
    why = Answers([many, said("b", "Kim Oss")], ()).of_documents(["a", "b"]).why
    assert "Ada Bronk and Ivo Lund and Tom Vey and 1 more" in why


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("He told the Daily Lantern so.", True),
        ("A Daily Lantern reporter was there.", True),
        ("He told the Evening Courier so.", False),
        ("The Daily Lantern costs a crown.", False),
    ],
)
def test_own_reporting_is_read_from_the_outlets_name(text, own):
    assert reports_itself(article("a", text=text, outlet="Daily Lantern")) is own
    assert not reports_itself(article("a", text=text))


def test_agencies_and_named_sources_are_listed():
    assert agencies_of(article("a", text=PLAIN, outlet="Reuters")) == {"Reuters"}
    assert agencies_of(article("a", text=PLAIN)) == frozenset()
    assert list(sources_of(said("a", "Ada Bronk")).values()) == ["Ada Bronk"]
    assert sources_of(said("a", "Reuters", SpeakerType.WIRE)) == {}
