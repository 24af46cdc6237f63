"""Compare the claims of documents, within each and across: one pass a family of rules."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain
from typing import NamedTuple

from claims.model.extraction import Extraction
from claims.model.finding import EventGroup, Finding, FindingRelation, Origin
from claims.relations.actors import compare_names
from claims.relations.copies import compare_copies, told_by_each, told_of
from claims.relations.counts import compare_counts
from claims.relations.entries import Entry, entries_of
from claims.relations.lists import compare_lists
from claims.relations.measures import compare_measures
from claims.relations.nobody import compare_nobody
from claims.relations.options import DEFAULT, CheckOptions
from claims.relations.parts import compare_parts
from claims.relations.passages import Passage, passages_of
from claims.relations.places import compare_assets, compare_scenes
from claims.relations.quotations import compare_quotations
from claims.relations.sentences import compare_sentences
from claims.relations.shares import compare_shares
from claims.relations.stations import compare_presence
from claims.relations.sums import compare_casualties, compare_reclassified
from claims.relations.times import compare_times

STRENGTH = tuple(FindingRelation)
SEVERITY = ("high", "medium", "low")
TOLERANT_FAMILIES = (compare_parts, compare_casualties, compare_nobody, compare_times)
FAMILIES = (
    compare_measures,
    compare_shares,
    compare_assets,
    compare_scenes,
    compare_presence,
    compare_names,
    compare_quotations,
    compare_lists,
)


class Beyond(NamedTuple):
    """Hold what the rules ask of the rest of a case, of which only a part is compared."""

    topics: Mapping[str, str] | None = None  # main event of each document
    common: Set[str] | None = None  # words that very many of its sentences have


NOTHING = Beyond()


def compare(
    extractions: Sequence[Extraction],
    events: Sequence[EventGroup],
    origins: Sequence[Origin],
    *,
    options: CheckOptions = DEFAULT,
    beyond: Beyond = NOTHING,
) -> tuple[Finding, ...]:
    """Return how the claims stand to each other, what a reader must see first.

    Claims are compared within a slot (event, measure, people or thing counted) only, and in large
    slots with their neighbours in time, so that the work grows with the number of claims. The
    order of the input does not matter to what is found. `beyond` tells of a case of which these
    are a part.
    """
    entries = entries_of(extractions, events, origins, beyond.topics)
    return in_order(_all(entries, passages_of(entries, beyond.common), options))


def in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings, each once, what a reader must see first."""
    unique = {finding.id: finding for finding in found}
    return tuple(sorted(unique.values(), key=_first))


def _all(
    entries: Sequence[Entry], passages: Sequence[Passage], options: CheckOptions
) -> Iterator[Finding]:
    ruled = chain(_of_claims(entries, options), compare_sentences(passages))
    found = list(told_by_each(ruled, passages))
    yield from found
    yield from compare_copies(passages, told_of(found))


def _of_claims(entries: Sequence[Entry], options: CheckOptions) -> Iterator[Finding]:
    reclassified, moved = compare_reclassified(entries)
    yield from reclassified
    yield from compare_counts(entries, moved, options=options)
    for tolerant in TOLERANT_FAMILIES:
        yield from tolerant(entries, options=options)
    for family in FAMILIES:
        yield from family(entries)


def _first(finding: Finding) -> tuple[int, int, str, str]:
    relation = STRENGTH.index(finding.relation)
    return (relation, SEVERITY.index(finding.severity), finding.rule, finding.id)
