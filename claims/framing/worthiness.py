"""Weigh how much a claim is worth checking, as a sum of yes and no with reasons."""

import re
from collections.abc import Iterator

from claims.lexicon.load import table, words
from claims.model.attribution import SpeakerType
from claims.model.claim import Claim, Modality, Worthiness
from claims.model.count import Modifier
from claims.model.event import EventType
from claims.model.sentence import Section
from claims.model.value import Action, Casualty, Fact, Identity, Kind, Quantity, Statement
from claims.resolution.speaker_types import is_anonymous

DIGITS = 2  # decimals of a score: the weights have no more
VIOLENT = (EventType.ATTACK, EventType.STRIKE, EventType.EXPLOSION, EventType.CLASH)
DATED = (Kind.TIME, Kind.LOCATION)
LOCATED = (Kind.ASSET_LOCATION,)
PEOPLE = (Kind.CASUALTY,)
PLAIN = (Kind.FACT, Kind.IDENTITY)
UNCOUNTED = (Modifier.VAGUE, Modifier.PLURAL, Modifier.UNKNOWN)
NAMED = re.compile(r"(?<=\w[\s\"“‘(\[])[A-Z]")  # a capital within a sentence
FIGURE = re.compile(r"\d|\b(?:hundred|thousand|million|billion|percent|per cent)s?\b", re.I)
WORD = re.compile(r"[a-z]+")


def weigh(claim: Claim) -> Worthiness:
    """Return the score of a claim and the reasons that add up to it, in the table's order."""
    weights: dict[str, float] = table("framing")["weights"]
    holding = set(_reasons(claim))
    reasons = [name for name in weights if name in holding]
    total = table("framing")["base_worthiness"] + sum(weights[name] for name in reasons)
    return Worthiness(score=round(min(1.0, max(0.0, total)), DIGITS), reasons=tuple(reasons))


def _reasons(claim: Claim) -> Iterator[str]:
    yield from _of_content(claim)
    yield from _of_wording(claim)
    yield from _of_frame(claim)


def _of_content(claim: Claim) -> Iterator[str]:
    kind = claim.kind
    tests = {
        "names a number": _is_counted(claim),
        "names a place or time": kind in DATED,
        "tells of dead or injured": kind in PEOPLE,
        "names who did it": kind is Kind.RESPONSIBILITY,
        "tells of an attack or strike": claim.event is not None and claim.event.type in VIOLENT,
        "locates forces": kind in LOCATED,
        "quotes someone": kind is Kind.STATEMENT,
        "is general": kind in PLAIN,
    }
    yield from (name for name, holds in tests.items() if holds)


def _of_wording(claim: Claim) -> Iterator[str]:
    """Yield what the claim's own words tell, where its kind says little."""
    said = _said(claim)
    if said is None:
        return
    lower = said.lower()
    figure = FIGURE.search(said) is not None
    tests = {
        "gives a figure": figure,
        "speaks of a charge or crime": not words("framing", "charging").isdisjoint(
            WORD.findall(lower)
        ),
        "names nobody and nothing": not figure and NAMED.search(said) is None,
        "is a link or credit": any(mark in lower for mark in words("framing", "not_prose")),
    }
    yield from (name for name, holds in tests.items() if holds)


def _said(claim: Claim) -> str | None:
    """Return the words of a fact, an action, a quotation; null for kinds with a value."""
    value = claim.value
    parts: tuple[str | None, ...]
    if isinstance(value, Fact):
        parts = (value.subject, value.predicate, value.object)
    elif isinstance(value, Action):
        parts = (value.agent, value.action, value.target)
    elif isinstance(value, Statement):
        parts = (value.speaker, value.quote)
    elif isinstance(value, Identity):
        parts = (value.entity, value.property, value.value)
    else:
        return None
    return " ".join(("it", *(part for part in parts if part)))


def _is_counted(claim: Claim) -> bool:
    """Tell whether a claim gives a number: 'civilians were killed' gives none."""
    value = claim.value
    if not isinstance(value, Casualty | Quantity):
        return False
    return value.count.modifier not in UNCOUNTED


def _of_frame(claim: Claim) -> Iterator[str]:
    origin = claim.attribution[-1] if claim.attribution else None
    quoted = claim.kind is Kind.STATEMENT
    official = origin is not None and origin.type is SpeakerType.OFFICIAL
    hidden = origin is not None and is_anonymous(origin)
    tests = {
        "stands in the headline": claim.section is Section.HEADLINE,
        "stands in several places": claim.group is not None,
        "rests on an unnamed source": not quoted and hidden,
        "rests on one official": not quoted and official and not hidden,
        "quotes an official": quoted and official and not hidden,
        "is hedged": claim.modality in (Modality.HEDGED, Modality.ALLEGED),
        "is denied": claim.modality is Modality.DENIED,
        "not checkable": not claim.checkable,
        "speaks of the future": claim.modality in (Modality.PLANNED, Modality.CONDITIONAL),
    }
    yield from (name for name, holds in tests.items() if holds)
