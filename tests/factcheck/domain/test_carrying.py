"""Which claim of a new reading is which claim of the old one."""

import pytest

from claims import Document, Span
from factcheck.domain.carrying import agreement_of_values, pair
from factcheck.domain.claim import StoredClaim
from tests.factcheck.pattern_engine import claim_of

TEXT = Document(text="3 killed, 12 injured and 4 killed elsewhere, police said on Friday.")


def a_claim(start, end, *, generation=1, **fields):
    extra = {} if generation == 1 else {"all": (start, end)}
    return claim_of(TEXT, Span(start=start, end=end), extra=extra, **fields)


def stored(claim, number=1):
    return StoredClaim(id=f"s{number}", case_id="c", article_id="a", number=number, machine=claim)


THREE = a_claim(0, 8)
TWELVE = a_claim(10, 20, outcome="injured", number=12)
FOUR = a_claim(25, 33, number=4)


def named(pairing):
    return (
        [(old.id, new.id) for old, new in pairing.kept],
        [(old.id, new.id) for old, new in pairing.carried],
        [old.id for old in pairing.gone],
        [new.id for new in pairing.new],
    )


@pytest.mark.parametrize(
    ("fresh", "kept", "carried", "gone", "new"),
    [
        ([THREE], [("s1", THREE)], [], [], []),
        ([a_claim(0, 8, generation=2)], [], [("s1", a_claim(0, 8, generation=2))], [], []),
        ([a_claim(0, 20)], [], [("s1", a_claim(0, 20))], [], []),
        ([FOUR], [], [], ["s1"], [FOUR]),
        ([a_claim(0, 8, generation=2, outcome="injured", number=9)], [], [], ["s1"], "all"),
        ([], [], [], ["s1"], []),
        ([THREE, FOUR], [("s1", THREE)], [], [], [FOUR]),
    ],
)
def test_the_same_id_else_one_that_overlaps_and_agrees(fresh, kept, carried, gone, new):
    found = named(pair([stored(THREE)], fresh, worked={"s1"}))
    assert found == (
        [(old, c.id) for old, c in kept],
        [(old, c.id) for old, c in carried],
        gone,
        [c.id for c in (fresh if new == "all" else new)],
    )


def test_what_nobody_worked_on_is_not_carried():
    fresh = a_claim(0, 8, generation=2)
    assert named(pair([stored(THREE)], [fresh], worked=set())) == ([], [], ["s1"], [fresh.id])


def test_of_two_that_overlap_the_one_that_agrees_best_is_taken():
    wide = a_claim(0, 40)
    exact = a_claim(0, 8, generation=2)
    [(_, taken)] = pair([stored(THREE)], [wide, exact], worked={"s1"}).carried
    assert taken == exact


def test_two_old_claims_never_get_one_new_one():
    again = a_claim(0, 8, generation=2)
    found = pair([stored(THREE), stored(a_claim(0, 20), 2)], [again], worked={"s1", "s2"})
    assert [old.id for old, _ in found.carried] == ["s1"]
    assert [old.id for old in found.gone] == ["s2"]


def test_a_claim_added_by_hand_is_left_alone():
    by_hand = StoredClaim(id="h", case_id="c", article_id="a", number=9, corrected=THREE)
    assert named(pair([by_hand], [], worked={"h"})) == ([], [], [], [])


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [(THREE, THREE, 1, 1), (THREE, FOUR, 0.1, 0.9), (THREE, TWELVE, 0, 0.5)],
)
def test_values_agree_in_part(one, other, least, most):
    assert least <= agreement_of_values(one, other) <= most
    assert agreement_of_values(one, other) == agreement_of_values(other, one)
