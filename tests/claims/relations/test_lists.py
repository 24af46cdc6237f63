"""A count against a list of names."""

import pytest

from claims.model.asset import Asset, AssetClass
from claims.model.place import Place
from claims.model.value import AssetLocation, Relation
from tests.claims.making import article, compared, quantity, told

SEA = Place(raw="the sea", name="Green Sea", kind="sea")
WORDS = "Two carriers are at sea: Ada, Bea, Cid."


def counted(n, what="aircraft carriers"):
    return (quantity(n, what, None), {"words": WORDS, "slots": {"count": (0, 3)}})


def named(name, start, kind="aircraft carrier"):
    asset = Asset(name=name, surface=name, asset_class=AssetClass.SHIP, type=kind)
    value = AssetLocation(asset=asset, relation=Relation.LOCATED_IN, place=SEA)
    return (value, {"words": WORDS, "slots": {"asset": (start, start + 3)}})


ADA, BEA, CID = named("Ada", 25), named("Bea", 30), named("Cid", 35)


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([counted(2), ADA, BEA], [("consistent", "R38")]),
        ([counted(2), ADA, BEA, CID], [("contradiction", "R38")]),
        ([counted(3), ADA, BEA], []),
        ([counted(2, "destroyers"), ADA, BEA], []),
        ([counted(2), ADA], []),
    ],
)
def test_as_many_names_as_are_counted_agree(claims, expected):
    assert told(compared(article("a", claims))) == expected
