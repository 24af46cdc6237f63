"""What became of each sentence."""

from enum import StrEnum

from claims.model.frozen import Frozen


class Reason(StrEnum):
    """Name why a sentence carries no claim."""

    OPINION = "opinion"
    PREDICTION = "prediction"
    QUESTION = "question"
    IGNORANCE = "ignorance"
    FRAGMENT = "fragment"
    NO_PREDICATE = "no checkable predicate"
    NOT_ENGLISH = "not English"


class Coverage(Frozen):
    """Count the claims of one sentence, or say why there are none."""

    document_id: str
    start: int
    end: int
    claims: int
    reason: Reason | None = None
