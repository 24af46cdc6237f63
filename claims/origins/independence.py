"""Say of two articles, or two claims, whether they rest on one source: yes, no, or not known."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claims.events.names import Sameness, fold, same_actor
from claims.lexicon.load import words
from claims.model.claim import Claim
from claims.model.extraction import Extraction
from claims.model.finding import Independence, Origin
from claims.model.frozen import Frozen
from claims.origins.credits import TABLE, agency, credits_of
from claims.origins.marks import PRESS, source_of

LISTED = 3  # names in a reason
ROOT = 5  # letters that 'minister' and 'ministry' share
NAMES_KNOWN = 1 << 14  # pairs; a batch asks again and again of its few ministries


class Answer(Frozen):
    """Hold what is known, and the reason in words."""

    independence: Independence
    why: str


UNKNOWN = Answer(
    independence=Independence.UNKNOWN, why="neither text says enough of where it has it from"
)
UNNAMED_SOURCE = Answer(
    independence=Independence.UNKNOWN,
    why="who says it is not named, and may have told both",
)


def _same(why: str) -> Answer:
    return Answer(independence=Independence.SAME, why=why)


def _independent(why: str) -> Answer:
    return Answer(independence=Independence.INDEPENDENT, why=why)


@dataclass(frozen=True, slots=True)
class Facts:
    """Hold what an article says of where it has its story from."""

    outlet: str | None
    agencies: frozenset[str]
    own: bool  # its outlet's people saw or asked
    sources: tuple[str, ...]  # named, as printed


def facts_of(extraction: Extraction) -> Facts:
    """Return what an article says of where it has its story from."""
    return Facts(
        outlet=extraction.document.outlet,
        agencies=agencies_of(extraction),
        own=reports_itself(extraction),
        sources=tuple(sorted(sources_of(extraction).values())),
    )


def answer_of(one: Facts, other: Facts, shared: Origin | None) -> Answer:
    """Return whether two articles rest on one source; `shared` is an origin that holds both.

    They do where an origin holds both, or one outlet printed both. They do not where both say of
    themselves where they have it from, and say two things: two agencies, two reporters of their
    own, or named sources of which none is shared.
    """
    if shared is not None:
        return _same(shared.why)
    if one.outlet and other.outlet and fold(one.outlet) == fold(other.outlet):
        return _same(f"{one.outlet} printed both")
    if one.agencies and other.agencies and not one.agencies & other.agencies:
        return _independent(
            f"{_listed(one.agencies)} wrote one and {_listed(other.agencies)} the other"
        )
    if one.own and other.own:
        return _independent("each has people of its own who saw or asked")
    return _by_sources(one.sources, other.sources)


def agencies_of(extraction: Extraction) -> frozenset[str]:
    """Return the agencies that wrote an article."""
    outlet = agency(extraction.document.outlet or "")
    return frozenset((*credits_of(extraction.document), *([outlet] if outlet else [])))


def _by_sources(one: Sequence[str], other: Sequence[str]) -> Answer:
    if not one or not other or not all(_are_two(a, b) for a in one for b in other):
        return UNKNOWN
    return _independent(
        f"one article has its story from {_listed(one)}, the other from {_listed(other)}"
    )


@lru_cache(maxsize=NAMES_KNOWN)
def _are_two(one: str, other: str) -> bool:
    """Tell whether two named sources are not one; 'the minister' may speak for the ministry."""
    how = same_actor(one, other)
    if how is not Sameness.UNKNOWN:
        return how is Sameness.DIFFERENT
    a, b = ({word[:ROOT] for word in fold(name).split()} for name in (one, other))
    return not a & b


def _listed(names: Iterable[str]) -> str:
    first, *others = sorted(names)
    shown = " and ".join((first, *others[: LISTED - 1]))
    return f"{shown} and {len(others) + 1 - LISTED} more" if len(others) >= LISTED else shown


def sources_of(extraction: Extraction) -> dict[str, str]:
    """Return the named sources of an article's figures and deeds, as printed, by folded name."""
    return {
        source: claim.attribution[-1].speaker
        for claim in extraction.claims
        if (source := source_of(claim)) and claim.attribution[-1].type not in PRESS
    }


def reports_itself(extraction: Extraction) -> bool:
    """Tell whether an article says that its outlet's own people saw or asked.

    'told the Daily Lantern', 'a Daily Lantern reporter': in the Daily Lantern itself.
    """
    outlet = extraction.document.outlet
    if not outlet or agency(outlet):
        return False
    name = re.escape(outlet.removeprefix("The ").removeprefix("the "))
    asked = "|".join(sorted(words(TABLE, "asked")))
    own = "|".join(sorted(words(TABLE, "reporters")))
    pattern = rf"(?:{asked}) (?:the )?{name}\b|\b{name}(?:'s|’s)? (?:{own})"
    return re.search(pattern, extraction.document.text) is not None


def is_of_nobody_named(claim: Claim) -> bool:
    """Tell whether somebody says so who is not named: 'two officials', 'is believed'."""
    return bool(claim.attribution) and source_of(claim) is None


def answer_of_claims(one: Claim, other: Claim) -> Answer | None:
    """Return what two claims say of their sources; none where their articles have to decide."""
    if one.document_id == other.document_id and not (one.attribution and other.attribution):
        return _same("one article makes both")
    sources = [source_of(c) for c in (one, other)]
    if sources[0] is None or sources[1] is None:
        return None
    names = [c.attribution[-1].speaker for c in (one, other)]
    if sources[0] == sources[1] or same_actor(names[0], names[1]) is Sameness.SAME:
        return _same(f"both are on the word of {names[0]}")
    if _are_two(names[0], names[1]):
        return _independent(f"one is on the word of {names[0]}, the other of {names[1]}")
    return UNKNOWN
