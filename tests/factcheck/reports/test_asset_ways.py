"""The lines between the places of a case."""

import pytest

from claims import Asset, AssetLocation, Modality, Place, Polarity
from factcheck.domain.finding import FindingState
from factcheck.reports.asset_ways import asset_ways, named_one

RED = Place(raw="Red Sea", name="Red Sea", kind="sea", precision="sea")
ARABIAN = Place(raw="Arabian Sea", name="Arabian Sea", kind="sea", precision="sea")
GULF = Place(raw="Gulf", name="Persian Gulf", kind="sea", precision="sea")
PORT = Place(raw="San Diego", name="San Diego", kind="city", precision="settlement")
NUMBERS = {place.name: n for n, place in enumerate((RED, ARABIAN, GULF, PORT), 1)}


def ship(place, name="USS Nimitz", *, kind="ship", start=None, left=False, **more):
    as_of = {"raw": "then", "timex": start, "start": f"{start}T00:00:00"} if start else None
    return AssetLocation(
        asset={"name": name, "surface": name, "class": kind, **more},
        relation="departed" if left else "located_in",
        place=place,
        as_of=as_of,
    )


@pytest.fixture
def ways(unworked):
    """A function that gives the lines for what the claims of a case say, one each."""

    def find(*values, at_odds=(), state="open", **changes):
        claims = [
            stored.but(machine=stored.machine.model_copy(update={"value": value, **changes}))
            for stored, value in zip(unworked.claims, values, strict=False)
        ]
        clash = next(f for f in unworked.findings if f.finding.relation.value == "contradiction")
        named = tuple(claims[n].id for n in at_odds)
        found = clash.finding.model_copy(
            update={
                "values": tuple(
                    clash.finding.values[0].model_copy(update={"claim": claim}) for claim in named
                )
            }
        )
        decided = clash.but(finding=found, state=FindingState(state), why="no")
        findings = (decided,) if named else ()
        case = unworked.but(claims=tuple(claims), findings=findings)
        told = [(claim, claim.current.value) for claim in claims]
        numbers = {claim.id: NUMBERS[value.place.name] for claim, value in told}
        return list(asset_ways(case, told, numbers))

    return find


def test_one_ship_in_two_seas_is_joined_in_the_order_of_time(ways):
    [way] = ways(ship(RED, start="2020-03-15"), ship(ARABIAN, start="2020-03-01"))
    assert (way.asset, way.names, way.ordered, way.clash) == (
        *("USS Nimitz", ("Arabian Sea", "Red Sea"), True, False),
    )
    assert way.as_of == ("then (1 March 2020)", "then (15 March 2020)")


def test_a_line_of_odds_joins_the_places_of_the_very_claims_at_odds_and_no_other(ways):
    claims = (
        ship(PORT, left=True, start="2019-11-01"),
        ship(ARABIAN, start="2020-03-01"),
        ship(RED, start="2020-03-09"),
        ship(GULF, start="2020-03-09"),
    )
    odds, moved = ways(*claims, at_odds=(2, 3))
    assert (odds.clash, odds.names) == (True, ("Red Sea", "Persian Gulf"))
    assert (moved.clash, moved.names) == (False, ("San Diego", "Arabian Sea"))
    assert moved.left == (True, False)
    [calm] = ways(*claims, at_odds=(2, 3), state="dismissed")
    assert not calm.clash


def test_a_place_that_was_left_is_never_one_of_the_odds_nor_where_a_way_ends(ways):
    [way] = ways(ship(PORT, left=True), ship(RED), at_odds=(0, 1))
    assert not way.clash
    assert ways(ship(RED, start="2020-03-01"), ship(PORT, left=True, start="2020-03-09")) == []


def test_what_was_left_comes_before_where_it_is_the_same_day(ways):
    day = "2020-03-01"
    [way] = ways(ship(RED, start=day), ship(PORT, start=day, left=True))
    assert (way.names, way.ordered) == (("San Diego", "Red Sea"), True)
    [way] = ways(ship(RED, start=day), ship(GULF, start=day))
    assert not way.ordered


@pytest.mark.parametrize(
    "values",
    [
        [ship(RED), ship(RED)],
        [ship(RED), ship(ARABIAN, "USS Bataan")],
        [ship(RED, "carrier"), ship(ARABIAN, "carrier")],
        [ship(RED, "B-52", kind="aircraft"), ship(ARABIAN, "B-52", kind="aircraft")],
        [ship(RED, "troops", kind="people"), ship(ARABIAN, "troops", kind="people")],
    ],
)
def test_what_may_be_in_both_places_is_not_joined(ways, values):
    assert ways(*values) == []


@pytest.mark.parametrize(
    "changes", [{"polarity": Polarity.NEGATED}, {"modality": Modality.PLANNED}]
)
def test_what_is_denied_or_planned_is_on_no_way(ways, changes):
    assert len(ways(ship(RED), ship(ARABIAN))) == 1
    assert ways(ship(RED), ship(ARABIAN), **changes) == []


@pytest.mark.parametrize(
    ("name", "more", "named"),
    [
        ("USS Nimitz", {"type": "aircraft carrier"}, True),
        ("Moskva", {}, True),
        ("101st Airborne Division", {"type": "division"}, True),
        ("Abraham Lincoln Carrier Strike Group", {"type": "carrier strike group"}, True),
        ("carrier", {"designation": "CVN-68"}, True),
        ("carrier", {}, False),
        ("Carrier", {"type": "aircraft carrier"}, False),
        ("Carriers", {"type": "aircraft carrier"}, False),
        ("guided-missile destroyer", {"type": "destroyer"}, False),
    ],
)
def test_only_what_has_a_name_is_known_again(name, more, named):
    asset = Asset.model_validate({"name": name, "surface": name, "class": "ship", **more})
    assert named_one(asset) is named
