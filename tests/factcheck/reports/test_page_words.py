"""Words that the pages share."""

import pytest

from factcheck.reports.page_words import (
    article_name,
    backing,
    cited,
    closeness,
    columns,
    count_words,
    day,
    decision,
    degrees,
    findings_by,
    listed_claims,
    printed,
    relation,
    shown_findings,
    speaking,
    spread,
    standing_of,
    tolls,
    way_words,
)
from factcheck.reports.place_parts import Way

ODDS = "these contradict each other"


@pytest.mark.parametrize(("number", "words"), [(0, "0 items"), (1, "1 item"), (2, "2 items")])
def test_one_is_singular(number, words):
    assert count_words(number, "item") == words


def test_items_are_told_apart_from_origins(part):
    assert backing(part("C1")) == "4 items from 3 independent origins; 1 item withdrawn"
    assert backing(part("C3")) == "0 items from 0 independent origins"


def test_a_citation_leaves_out_what_is_not_known(part):
    first, second, _, fourth = part("C1").evidence
    assert [cited(first), cited(fourth)] == ["", "Atlas, 1999"]
    assert standing_of(second) == "other · secondary · origin: Army"


def test_an_item_says_how_close_and_how_good_it_is(part):
    item = (
        part("C1")
        .evidence[0]
        .but(first_hand=True, named=False, origin=None, derived_from="C1-E2", grade="B2")
    )
    assert standing_of(item) == (
        "other · secondary · first hand · origin: not named · rests on C1-E2 · grade B2"
    )
    assert "origin: X (not named)" in standing_of(item.but(origin="X"))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (None, ""),
        ("spring 1999", "spring 1999"),
        ("2020-03-12", "2020-03-12"),
        ("2020-03-12T08:30:00+00:00", "2020-03-12 08:30 UTC"),
    ],
)
def test_a_date_is_printed_as_given_and_a_time_is_spelled_out(given, words):
    assert printed(given) == words


def test_the_day_of_a_time_is_its_date():
    assert day("2020-03-12T08:30:00+00:00") == day("2020-03-12") == "2020-03-12"
    assert (day("2020-03-12TMO"), day("2020-W11")) == ("2020-03-12", "week of 9 March 2020")


def test_a_row_spans_its_figures(contents):
    clash, agreed = contents.matrix
    assert [spread(clash), spread(agreed)] == ["3–5", "12"]
    assert relation(clash).word == "contradiction"
    cells = tuple(c.but(figures=tuple(f.but(max=None) for f in c.figures)) for c in clash.cells)
    assert spread(clash.but(cells=cells)) == "3–∞"
    assert spread(clash.but(cells=())) == ""


def test_a_page_shows_what_is_sure(contents):
    hidden = contents.but(findings=tuple(f.but(shown=False) for f in contents.findings))
    assert (len(shown_findings(contents)), shown_findings(hidden)) == (2, [])
    assert [f.rule for f in findings_by(contents, contents.summary.material)] == ["R09b"]
    assert findings_by(hidden, contents.summary.material) == []


def test_open_claims_are_listed_and_those_told_or_dismissed_are_not(contents):
    assert listed_claims(contents) == []
    bare = tuple(c.but(evidence=(), status="extracted") for c in contents.claims)
    assert [c.label for c in listed_claims(contents.but(claims=bare))] == ["C4"]


def test_tolls_are_told_an_event_at_a_time(contents):
    assert [[row.outcome for row in rows] for rows in tolls(contents)] == [["killed", "injured"]]


def test_a_decision_names_who_and_why(contents):
    finding = contents.findings[0]
    assert decision(finding) == "open"
    assert decision(finding.but(state="dismissed", decided_by="ana", why="two towns")) == (
        "dismissed by ana: two towns"
    )


def test_coordinates_are_as_fine_as_the_place_is_known(placed):
    assert [degrees(f) for f in placed.places.features] == [
        *("33.53° N, 44.26° E", "about 20° S, 38° W", "–"),
    ]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "exact"),
        ({"radius_km": 5}, "exact"),
        ({"precision": "near", "radius_km": 24.1}, "near, within 24 km"),
        ({"precision": "sea", "radius_km": 1200}, "sea, about 1,200 km around"),
        ({"precision": "sea"}, "sea"),
    ],
)
def test_a_place_says_how_far_off_it_may_be(placed, fields, words):
    assert closeness(placed.places.features[0].properties.but(**fields)) == words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"ordered": True}, "put in the Gulf (2), as of 1 May; then in the Red Sea (1)"),
        ({}, "put in the Gulf (2), as of 1 May; and in the Red Sea (1)"),
        (
            {"clash": True, "ordered": True},
            f"put in the Gulf (2), as of 1 May; and in the Red Sea (1): {ODDS}",
        ),
    ],
)
def test_the_places_of_an_asset_follow_each_other_or_clash(fields, words):
    given = {"clash": False, "ordered": False, **fields}
    stops = {"stops": (2, 1), "names": ("the Gulf", "the Red Sea"), "as_of": ("1 May", "")}
    assert way_words(Way(asset="USS Nimitz", **stops, **given)) == words


def test_a_place_that_was_left_is_not_said_to_be_held():
    way = Way(
        asset="USS Nimitz",
        stops=(4, 2, 1),
        names=("San Diego", "the Gulf", "the Red Sea"),
        as_of=("", "1 May", ""),
        left=(True, False, False),
        clash=False,
        ordered=True,
    )
    told = "left San Diego (4); then put in the Gulf (2), as of 1 May; then in the Red Sea (1)"
    assert way_words(way) == told


def test_more_articles_than_a_page_holds_are_listed_where_they_speak(contents, many):
    assert columns(contents) == contents.articles
    assert columns(many) == ()
    told = speaking(many, many.matrix[0])
    assert [a.label for a, _ in told] == ["A1", "A2"]
    assert article_name(told[0][0]).startswith("A1 ")
