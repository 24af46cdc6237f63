"""Choose which events are worth comparing: never all pairs."""

from collections.abc import Iterator, Sequence, Set
from heapq import nlargest

from claims.events.likeness import Weighed

TELLING = 10  # names of an event that open a block
WINDOW = 12  # neighbours in time compared in a block too large for all pairs


def candidates(
    events: Sequence[Weighed], *, few: bool = False, fresh: Set[int] | None = None
) -> Iterator[tuple[int, int]]:
    """Yield once each pair of events of two documents that share a telling name or a place.

    In large blocks only neighbours in time are compared, so that the work grows with the batch
    and not with its square. In a batch of few, what the articles are about is compared as well
    where they share no name. With `fresh` only pairs that hold one of these.
    """
    blocks: dict[str, list[int]] = {}
    for i, event in enumerate(events):
        for key in {*blocks_of(event), *(["main"] if few and event.profile.main else [])}:
            blocks.setdefault(key, []).append(i)
    seen: set[tuple[int, int]] = set()
    wanted = frozenset(range(len(events))) if fresh is None else frozenset(fresh)
    for block in blocks.values():
        if wanted.isdisjoint(block):
            continue
        block.sort(key=lambda i: (str(events[i].profile.day or ""), i))
        for pair in _neighbours(block):
            new = pair not in seen and not wanted.isdisjoint(pair)
            if new and _two_documents(events[pair[0]], events[pair[1]]):
                seen.add(pair)
                yield pair


def _neighbours(block: Sequence[int]) -> Iterator[tuple[int, int]]:
    for at, i in enumerate(block):
        for j in block[at + 1 : at + 1 + WINDOW]:
            yield min(i, j), max(i, j)


def _two_documents(one: Weighed, other: Weighed) -> bool:
    return one.profile.document_id != other.profile.document_id


def blocks_of(weighed: Weighed) -> tuple[str, ...]:
    """Return the names of the blocks in which an event is looked for."""
    return tuple(_keys(weighed)) if weighed.blocks is None else weighed.blocks


def _keys(weighed: Weighed) -> Iterator[str]:
    """Yield the names that tell most, the place, and the means with the kind of event and day."""
    yield from nlargest(TELLING, weighed.names, key=lambda n: (weighed.names[n], n))
    event, published = weighed.profile.event, weighed.profile.published
    if event.place:
        yield f"place {event.place.name.lower()}"
    if event.weapon and published:
        yield f"{event.weapon} {event.type.value} {published}"
