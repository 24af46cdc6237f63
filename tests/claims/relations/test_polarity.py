"""Done and not done."""

from claims.model.value import Action
from tests.claims.making import article, compared, teller, told

FIRM = {"attribution": (teller("The firm"),)}
LATER = "2023-04-12T10:00:00"


def action(deed, target=None, **fields):
    return (Action(agent=None, action=deed, target=target), fields)


USED = action("fired live rounds")
NOT_USED = action("fired", "live rounds", polarity="negated")


def test_what_one_text_affirms_and_another_denies_is_a_contradiction():
    found = compared(article("a", USED), article("b", NOT_USED))
    assert told(found) == [("contradiction", "R31")]
    assert told(compared(article("b", NOT_USED), article("a", USED))) == [("contradiction", "R31")]


def test_a_denial_that_its_source_takes_back_is_an_update():
    denial = article("a", action("reopened the bridge", modality="denied", **FIRM))
    admission = article("b", action("reopened the bridge", **FIRM), published=LATER)
    assert told(compared(denial, admission)) == [("update", "R31")]


def test_another_deed_or_a_plan_denies_nothing():
    assert (
        compared(
            article("a", USED), article("b", action("involve", "missiles", polarity="negated"))
        )
        == ()
    )
    planned = action("fired live rounds", polarity="negated", modality="planned")
    assert compared(article("a", USED), article("b", planned)) == ()
