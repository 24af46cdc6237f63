"""How the desk corrects the machine; the machine's version stays beside it."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from claims import Claim, Kind, Span, Teller, claim_id
from claims import Value as ClaimValue
from factcheck.domain.record import Record, Value

BY_HAND = "desk"  # stands for the engine in a claim that a person added
SAYS = "said"  # the cue of a speaker that a person put in: the reporting word is not asked


class SpanChange(Value):
    """Move the claim's place in the text."""

    change: Literal["span"] = "span"
    start: int = Field(ge=0)
    end: int = Field(ge=0)


class ValueChange(Value):
    """Replace what the claim says; the kind stays."""

    change: Literal["value"] = "value"
    value: ClaimValue


class SpeakerChange(Value):
    """Replace who says so; an empty chain means the outlet itself."""

    change: Literal["speaker"] = "speaker"
    attribution: tuple[Teller, ...] = ()


class KindChange(Value):
    """Replace the kind, and with it the value."""

    change: Literal["kind"] = "kind"
    value: ClaimValue


class Rejection(Value):
    """Say that this is no claim."""

    change: Literal["reject"] = "reject"
    why: str = Field(min_length=1)


class Addition(Value):
    """Add a claim that the machine missed."""

    change: Literal["add"] = "add"
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    value: ClaimValue
    attribution: tuple[Teller, ...] = ()


class Split(Value):
    """Say that the claim is several; `into` holds their ids, `why` names them."""

    change: Literal["split"] = "split"
    into: tuple[str, ...] = Field(min_length=2)
    why: str = Field(min_length=1)


class Merge(Value):
    """Say that other claims are this one, which now spans them all; `of` holds their ids."""

    change: Literal["merge"] = "merge"
    of: tuple[str, ...] = Field(min_length=1)
    start: int = Field(ge=0)
    end: int = Field(ge=0)


Change = Annotated[
    SpanChange | ValueChange | SpeakerChange | KindChange | Rejection | Addition | Split | Merge,
    Field(discriminator="change"),
]


class Correction(Record):
    """Hold one correction; it is never deleted, only undone."""

    id: str
    case_id: str
    claim_id: str
    number: int = Field(ge=1, description="In the order of the claim's corrections.")
    change: Change
    why: str = ""
    by: str
    at: datetime
    undone: bool = False


class Corrected(Value):
    """Hold what the corrections make of a claim; `claim` is null where nothing was changed."""

    claim: Claim | None = None
    rejected: str | None = None


def replay(
    machine: Claim | None, changes: Iterable[Change], *, text: str, document_id: str
) -> Corrected:
    """Return the claim after the changes, in their order, none of which is undone.

    A claim added by hand has no machine's version: its first change is an `Addition`, without
    which nothing is left of it.
    """
    claim, rejected = machine, None
    for change in changes:
        if isinstance(change, Rejection | Split):
            rejected = change.why
        elif isinstance(change, Addition):
            claim = added_claim(change, text=text, document_id=document_id)
        elif claim is not None:
            claim = _changed(claim, change, text)
    return Corrected(claim=None if claim is machine else claim, rejected=rejected)


def added_claim(change: Addition, *, text: str, document_id: str) -> Claim:
    """Return the claim that a selection makes; its id is of its content, as the engine's are."""
    span = Span(start=change.start, end=change.end)
    kind = Kind(change.value.kind)
    return Claim(
        id=claim_id(text, span, kind, {"selection": (span.start, span.end)}),
        document_id=document_id,
        text=span.of(text),
        start=span.start,
        end=span.end,
        standalone=span.of(text),
        value=change.value,
        attribution=change.attribution,
        confidence=1,
        engine=BY_HAND,
    )


def _changed(
    claim: Claim, change: SpanChange | ValueChange | SpeakerChange | KindChange | Merge, text: str
) -> Claim:
    """Apply one change; the id stays, for reviews hang on it."""
    match change:
        case SpanChange() | Merge():
            words = text[change.start : change.end]
            kept = {
                name: (start, end)
                for name, (start, end) in claim.slots.items()
                if change.start <= start and end <= change.end
            }
            place = {"start": change.start, "end": change.end, "text": words, "slots": kept}
            return claim.model_copy(update={**place, "standalone": words})
        case SpeakerChange():
            return claim.model_copy(update={"attribution": change.attribution})
        case ValueChange():
            return claim.model_copy(update={"value": change.value})
        case KindChange():
            return claim.model_copy(update={"value": change.value, "slots": {}})
