"""Which entries are compared."""

from claims.model.finding import FindingRelation
from claims.relations.pairing import Gathering, blocks, pairs
from claims.relations.wording import Spot, Verdict
from tests.claims.making import article, entries, killed


def test_pairs_come_earlier_first_whatever_the_order_of_input():
    late = article("late", killed(2), published="2023-04-09T10:00:00")
    early = article("early", killed(1), published="2023-04-08T10:00:00")
    [(one, other)] = pairs(entries(late, early))
    assert (one.document.id, other.document.id) == ("early", "late")


def test_a_large_slot_is_compared_with_neighbours_only():
    found = entries(article("a", *[killed(n) for n in range(1, 41)]))
    assert len(list(pairs(found, window=3))) == 3 * 40 - 6


def test_entries_without_a_slot_are_left_out():
    found = entries(article("a", killed(1), killed(2)))
    assert list(blocks(found, lambda e: None if e.order else "first")) == ["first"]


def test_verdicts_with_one_key_are_told_together_and_others_apart():
    one, two, three = entries(article("a", killed(1), killed(2), killed(3)))
    verdict = Verdict(FindingRelation.CONSISTENT, "R07", "same", "low", "this is one figure")
    gathering = Gathering("killed")
    gathering.add(verdict, (Spot(one), Spot(two)), "x")
    gathering.add(verdict, (Spot(two), Spot(three)), "x")
    gathering.add(verdict, (Spot(one), Spot(three)), "y")
    assert [len(f.values) for f in gathering.findings()] == [3, 2]
