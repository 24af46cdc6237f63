"""Say of two articles, or two claims, whether they rest on one source: yes, no, or not known."""

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum

from claims.events.names import Sameness, fold, same_actor
from claims.lexicon.load import words
from claims.model.claim import Claim
from claims.model.extraction import Extraction
from claims.model.finding import Origin
from claims.model.frozen import Frozen
from claims.origins.credits import TABLE, agency, credits_of
from claims.origins.marks import PRESS, source_of

ROOT = 5  # letters that 'minister' and 'ministry' share


class Independence(StrEnum):
    """Name what is known of the sources of two texts."""

    INDEPENDENT = "independent"
    SAME = "same"
    UNKNOWN = "unknown"


class Answer(Frozen):
    """Hold what is known, and the reason in words."""

    independence: Independence
    why: str


UNKNOWN = Answer(
    independence=Independence.UNKNOWN, why="neither text says enough of where it has it from"
)


def _same(why: str) -> Answer:
    return Answer(independence=Independence.SAME, why=why)


def _independent(why: str) -> Answer:
    return Answer(independence=Independence.INDEPENDENT, why=why)


def independence(one: Extraction, other: Extraction, origins: Sequence[Origin]) -> Answer:
    """Return whether two articles rest on one source; `origins` are those of their batch.

    They do where a group of origins holds both, or one outlet printed both. They do not where
    both say of themselves where they have it from, and say two things: two agencies, two
    reporters of their own, or named sources of which none is shared.
    """
    ids = {one.document.id, other.document.id}
    shared = next((o for o in origins if ids <= set(o.documents)), None)
    if shared is not None:
        return _same(shared.why)
    outlets = [e.document.outlet for e in (one, other)]
    if outlets[0] and outlets[1] and fold(outlets[0]) == fold(outlets[1]):
        return _same(f"{outlets[0]} printed both")
    agencies = [agencies_of(e) for e in (one, other)]
    if agencies[0] and agencies[1] and not agencies[0] & agencies[1]:
        return _independent(
            f"{_listed(agencies[0])} wrote one and {_listed(agencies[1])} the other"
        )
    if all(map(reports_itself, (one, other))):
        return _independent("each has people of its own who saw or asked")
    return _by_sources([sources_of(e) for e in (one, other)])


def agencies_of(extraction: Extraction) -> frozenset[str]:
    """Return the agencies that wrote an article."""
    outlet = agency(extraction.document.outlet or "")
    return frozenset((*credits_of(extraction.document), *([outlet] if outlet else [])))


def _by_sources(named: Sequence[dict[str, str]]) -> Answer:
    one, other = (sorted(names.values()) for names in named)
    if not one or not other or not all(_are_two(a, b) for a in one for b in other):
        return UNKNOWN
    return _independent(f"one has it from {_listed(one)}, the other from {_listed(other)}")


def _are_two(one: str, other: str) -> bool:
    """Tell whether two named sources are not one; 'the minister' may speak for the ministry."""
    how = same_actor(one, other)
    if how is not Sameness.UNKNOWN:
        return how is Sameness.DIFFERENT
    a, b = ({word[:ROOT] for word in fold(name).split()} for name in (one, other))
    return not a & b


def _listed(names: Iterable[str]) -> str:
    return " and ".join(sorted(names))


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


def independence_of_claims(
    one: Claim, other: Claim, articles: tuple[Extraction, Extraction], origins: Sequence[Origin]
) -> Answer:
    """Return whether two claims rest on one source, which may be another than their articles'.

    Who is named for a claim decides; where nobody is, the articles do.
    """
    if one.document_id == other.document_id and not (one.attribution and other.attribution):
        return _same("one article makes both")
    sources = [source_of(c) for c in (one, other)]
    if sources[0] is None or sources[1] is None:
        return independence(*articles, origins)
    names = [c.attribution[-1].speaker for c in (one, other)]
    if sources[0] == sources[1] or same_actor(names[0], names[1]) is Sameness.SAME:
        return _same(f"both are on the word of {names[0]}")
    if _are_two(names[0], names[1]):
        return _independent(f"one is on the word of {names[0]}, the other of {names[1]}")
    return UNKNOWN
