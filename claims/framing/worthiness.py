"""Weigh how much a claim is worth checking, as a sum of yes and no with reasons."""

from collections.abc import Iterator

from claims.lexicon.load import table
from claims.model.attribution import SpeakerType
from claims.model.claim import Claim, Modality, Worthiness
from claims.model.event import EventType
from claims.model.sentence import Section
from claims.model.value import Kind

DIGITS = 2  # decimals of a score: the weights have no more
VIOLENT = (EventType.ATTACK, EventType.STRIKE, EventType.EXPLOSION, EventType.CLASH)
DATED = (Kind.TIME, Kind.LOCATION)
LOCATED = (Kind.ASSET_LOCATION,)
PEOPLE = (Kind.CASUALTY,)
COUNTED = (Kind.CASUALTY, Kind.QUANTITY)


def weigh(claim: Claim) -> Worthiness:
    """Return the score of a claim and the reasons that add up to it, in the table's order."""
    weights: dict[str, float] = table("framing")["weights"]
    holding = set(_reasons(claim))
    reasons = [name for name in weights if name in holding]
    total = table("framing")["base_worthiness"] + sum(weights[name] for name in reasons)
    return Worthiness(score=round(min(1.0, max(0.0, total)), DIGITS), reasons=tuple(reasons))


def _reasons(claim: Claim) -> Iterator[str]:
    yield from _of_content(claim)
    yield from _of_frame(claim)


def _of_content(claim: Claim) -> Iterator[str]:
    tests = {
        "names a number": claim.kind in COUNTED,
        "names a place or time": claim.kind in DATED,
        "tells of dead or injured": claim.kind in PEOPLE,
        "names who did it": claim.kind is Kind.RESPONSIBILITY,
        "tells of an attack or strike": claim.event is not None and claim.event.type in VIOLENT,
        "locates forces": claim.kind in LOCATED,
        "quotes someone": claim.kind is Kind.STATEMENT,
        "is general": claim.kind in (Kind.FACT, Kind.IDENTITY),
    }
    yield from (name for name, holds in tests.items() if holds)


def _of_frame(claim: Claim) -> Iterator[str]:
    origin = claim.attribution[-1] if claim.attribution else None
    told = claim.kind is not Kind.STATEMENT and origin is not None
    tests = {
        "stands in the headline": claim.section is Section.HEADLINE,
        "stands in several places": claim.group is not None,
        "rests on an unnamed source": told and origin is not None and not origin.named,
        "rests on one official": told
        and origin is not None
        and origin.named
        and origin.type is SpeakerType.OFFICIAL,
        "is hedged": claim.modality in (Modality.HEDGED, Modality.ALLEGED),
        "is denied": claim.modality is Modality.DENIED,
        "not checkable": not claim.checkable,
        "speaks of the future": claim.modality in (Modality.PLANNED, Modality.CONDITIONAL),
    }
    yield from (name for name, holds in tests.items() if holds)
