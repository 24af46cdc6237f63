"""What is worth checking, and why."""

from claims.framing.worthiness import weigh
from claims.model.claim import Claim, Modality
from claims.model.value import Fact, Responsibility

FACT = Fact(subject="the bridge", predicate="links", object="towns")


def claim(value, **fields):
    return Claim(
        id="x", document_id="d", text="x", start=0, end=1, standalone="x", value=value, **fields
    )


def test_the_reasons_add_up_to_the_score():
    plain = weigh(claim(FACT))
    blamed = weigh(claim(Responsibility(actor="the army"), modality=Modality.DENIED))
    assert plain.reasons == ("is general",)
    assert blamed.reasons == ("names who did it", "is denied")
    assert blamed.score > plain.score


def test_what_cannot_be_checked_is_worth_little():
    assert weigh(claim(FACT, checkable=False)).score == 0
