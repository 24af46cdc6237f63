"""What befell one person is one happening, by however many event words it is told."""

from collections import Counter
from collections.abc import Iterable, Sequence

from claims.model.claim import Claim
from claims.model.event import Event
from claims.victims.individual import Individual


def one_event(claims: Sequence[Claim], victims: Iterable[Individual]) -> dict[int, Event]:
    """Return the event of each claim that has one, those of one person's fate made one.

    The event of which most claims on the person speak stands for the others, of equals the first
    by its rank.
    """
    found = {n: c.event for n, c in enumerate(claims) if c.event is not None}
    for victim in victims:
        told = [found[m] for m in victim.members if m in found]
        counts = Counter(event.key for event in told)
        if counts:
            best = min(counts, key=lambda key: (-counts[key], len(key), key))
            found |= dict.fromkeys(victim.members, next(e for e in told if e.key == best))
    return found
