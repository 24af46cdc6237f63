"""Values in words."""

import pytest

from claims import (
    Action,
    Asset,
    AssetLocation,
    Casualty,
    Claim,
    Count,
    Fact,
    Identity,
    Location,
    Place,
    Population,
    Quantity,
    Relation,
    Responsibility,
    Share,
    Statement,
    Teller,
    TimeOf,
)
from factcheck.domain.value_words import (
    NOBODY,
    chain,
    count_words,
    figure,
    told_line,
    value_line,
    value_lines,
)

THREE = Count(min=3, max=3, best=3, raw="three")
SEA = Place(raw="Red Sea", name="Red Sea", kind="sea")
BESIDE = Place(
    raw="north of Mosul", name="Mosul", kind="area", precision="near", within=("Mosul", "Iraq")
)


@pytest.mark.parametrize(
    ("value", "line"),
    [
        (Casualty(outcome="killed", count=THREE), "killed · 3"),
        (
            Casualty(outcome="killed", count=THREE, population=Population(raw="Americans")),
            "killed · 3 · Americans",
        ),
        (Quantity(what="rockets", verb="landed", count=THREE), "landed · 3 · rockets"),
        (TimeOf(raw="yesterday", timex="2020-03-12"), "yesterday (12 March 2020)"),
        (Location(place=SEA), "Red Sea"),
        (Location(place=BESIDE), "north of Mosul, Iraq"),
        (
            AssetLocation(
                asset=Asset(name="Truman", surface="the Truman", asset_class="ship"),
                relation=Relation.LOCATED_IN,
                place=SEA,
            ),
            "Truman · located in · Red Sea",
        ),
        (Responsibility(actor="militia"), "militia · asserted"),
        (Responsibility(actor="militia", target="base"), "militia · asserted · base"),
        (Statement(speaker="She", quote="No.", direct=True), "She · “No.”"),
        (Action(agent="army", action="struck", target="depot"), "army · struck · depot"),
        (Identity(entity="He", property="post", value="minister"), "He · minister"),
        (Fact(subject="base", predicate="lies north"), "base · lies north"),
    ],
)
def test_a_value_reads_as_a_line_without_what_it_leaves_open(value, line):
    assert value_line(value) == line
    assert all(said for _, said in value_lines(value))


@pytest.mark.parametrize(
    ("polarity", "line"), [("affirmed", "killed · 40"), ("negated", "killed · 40 (denied)")]
)
def test_what_the_text_denies_is_marked_in_its_line(polarity, line):
    assert told_line("killed · 40", polarity) == line


@pytest.mark.parametrize(
    ("share", "company"),
    [
        (Share.SOLE, "alone"),
        (Share.JOINT, "with others"),
        (Share.HELPED, "with help"),
        (None, None),
    ],
)
def test_who_did_it_is_told_with_sponsor_and_company(share, company):
    value = Responsibility(actor="militia", sponsor="Iran", share=share)
    said = dict(value_lines(value))
    assert (said["backed or helped by"], said.get("company")) == ("Iran", company)
    assert "backed or helped by" not in dict(value_lines(Responsibility(actor="militia")))


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (THREE, "3"),
        (Count(min=12, best=12, modifier="at_least", raw="at least 12"), "at least 12 (12–∞)"),
        (Count(min=None, max=5, raw="up to 5"), "up to 5 (?–5)"),
    ],
)
def test_a_count_tells_its_bounds_where_the_words_leave_room(count, words):
    assert count_words(count) == words


def test_thousands_are_told_apart_and_halves_kept():
    assert (figure(12000), figure(1.5)) == ("12,000", "1.5")
    assert [figure(n) for n in (15.288768000000001, 4.02336, 30.2, 0.00123, 9.999)] == [
        *("15.29", "4.02", "30.2", "0.00123", "10")
    ]


def test_who_says_so_runs_from_the_origin_to_the_outlet():
    tellers = (
        Teller(speaker="Pentagon", cue="said"),
        Teller(speaker="an officer", cue="told", named=False, start=0, end=10),
    )
    fields = {"id": "c", "document_id": "d", "text": "x", "start": 0, "end": 1, "standalone": "x"}
    claim = Claim(**fields, value=Fact(subject="a", predicate="b"), attribution=tellers)
    assert chain(claim, "One") == ["an officer · not named", "Pentagon", "One"]
    nobody = (Teller(speaker="unnamed", cue="is told", named=False),)
    assert chain(claim.model_copy(update={"attribution": nobody}), "One")[0] == NOBODY
    assert chain(claim.model_copy(update={"attribution": ()}), None) == ["the article itself"]
