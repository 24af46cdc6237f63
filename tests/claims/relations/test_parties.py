"""What a printed party is."""

import pytest

from claims.model.finding import FindingRelation
from claims.model.value import Responsibility
from claims.relations.parties import is_described, is_ship, named_key
from claims.relations.wording import Spot, Verdict
from tests.claims.making import article, entries


@pytest.mark.parametrize(
    ("name", "described"),
    [
        ("Mafia boss", True),
        ("Mich. accountant", True),
        ("Lobo rebels", False),
        ("Evert Noll", False),
    ],
)
def test_what_somebody_is_names_nobody(name, described):
    assert is_described(name) is described


@pytest.mark.parametrize(
    ("name", "ship"), [("USS Tarland", True), ("the warship Tarland", True), ("Red Dawn", False)]
)
def test_a_ship_is_known_by_its_prefix_or_kind(name, ship):
    assert is_ship(name) is ship


@pytest.mark.parametrize(("elsewhere", "key"), [("b", ("red dawn",)), ("d", ("militia",))])
def test_a_described_party_goes_by_its_name_in_the_same_text(elsewhere, key):
    actor = Responsibility(actor="militia", role="perpetrator", basis="asserted")
    spots = {e.document.id: Spot(e) for e in entries(*(article(n, actor) for n in "abcd"))}
    clash = Verdict(FindingRelation.CONTRADICTION, "R30", "claim and denial", "high", "why")
    rows = [(clash, (spots["c"], spots[elsewhere]), ("red dawn",))]
    assert named_key(clash, (spots["a"], spots["b"]), ("militia",), rows) == key
