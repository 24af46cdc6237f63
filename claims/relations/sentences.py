"""The rules that set sentences beside each other, one family a file."""

from collections.abc import Iterator, Sequence

from claims.model.finding import Finding
from claims.relations.aliases import compare_aliases
from claims.relations.authors import compare_authors, compare_struck
from claims.relations.company import compare_company
from claims.relations.copulas import compare_copulas
from claims.relations.orders import compare_orders
from claims.relations.passages import Passage
from claims.relations.persons import compare_persons
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
    compare_orders,
    compare_rosters,
    compare_repeats,
    compare_happenings,
    compare_persons,
)


def compare_sentences(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield what sentences of one matter say of each other."""
    for family in FAMILIES:
        yield from family(passages)
