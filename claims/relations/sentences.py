"""The rules that set sentences beside each other, one family a file."""

from collections.abc import Iterator, Sequence

from claims.model.finding import Finding
from claims.relations.aliases import compare_aliases
from claims.relations.authors import compare_authors, compare_struck
from claims.relations.company import compare_company
from claims.relations.copulas import compare_copulas
from claims.relations.entries import Entry
from claims.relations.passages import passages_of
from claims.relations.polarity import compare_polarity
from claims.relations.repeats import compare_repeats
from claims.relations.rosters import compare_rosters
from claims.relations.scenes import compare_happenings
from claims.relations.sides import compare_sides
from claims.relations.strength import compare_strength
from claims.relations.targets import compare_targets

FAMILIES = (
    compare_authors,
    compare_struck,
    compare_aliases,
    compare_sides,
    compare_company,
    compare_targets,
    compare_copulas,
    compare_polarity,
    compare_strength,
    compare_repeats,
    compare_rosters,
    compare_happenings,
)


def compare_sentences(entries: Sequence[Entry]) -> Iterator[Finding]:
    """Yield what sentences of one matter say of each other."""
    passages = passages_of(entries)
    for family in FAMILIES:
        yield from family(passages)
