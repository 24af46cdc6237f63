"""Say which figure stands where several do, by the policy of the desk; never an average."""

from collections import Counter
from collections.abc import Sequence

from claims.events.names import fold
from claims.model.count import Count
from claims.model.value import Casualty, Quantity
from claims.relations.entries import EARLIEST, Entry
from claims.relations.options import CheckOptions, Resolution

Bound = float | int | None
Figure = tuple[Entry, Count]


def shown(entries: Sequence[Entry], options: CheckOptions) -> str:
    """Return what a reader is told of several figures: 'shown as a range: 8 to 11'."""
    figures = [
        (e, v.count) for e in entries if isinstance(v := e.claim.value, Casualty | Quantity)
    ]
    policy = options.resolution
    if policy is Resolution.TEAM_DECISION:
        return "the team decides which figure stands"
    chosen = choose(figures, options)
    if policy is Resolution.RANGE or chosen is None:
        return f"shown as a range: {_range(figures)}"
    return f"by the policy “{policy.value.replace('_', ' ')}” stands {chosen.raw}"


def choose(figures: Sequence[Figure], options: CheckOptions) -> Count | None:
    """Return the figure that stands by the policy; none where it is a range or for people.

    The latest credible figure is the one that the newest reports share, of as many reports the
    lower; a range and a decision of the team choose no single figure.
    """
    match options.resolution:
        case Resolution.RANGE | Resolution.TEAM_DECISION:
            return None
        case Resolution.LOWEST_REPORTED:
            return _lowest([count for _, count in figures])
        case Resolution.LATEST_CREDIBLE:
            return _latest(figures)
        case Resolution.SOURCE_HIERARCHY:
            return _most_trusted(figures, options.sources)


def _range(figures: Sequence[Figure]) -> str:
    lows = sorted(_low(count) for _, count in figures)
    highs = [count.max for _, count in figures]
    if any(high is None for high in highs):
        return f"{lows[0]:,} and up"
    return f"{lows[0]:,} to {max(high for high in highs if high is not None):,}"


def _low(count: Count) -> float | int:
    return count.min or 0


def _lowest(counts: Sequence[Count]) -> Count | None:
    return min(counts, key=lambda c: (_low(c), c.max or _low(c)), default=None)


def _latest(figures: Sequence[Figure]) -> Count | None:
    """Return the newest figure; of several at one moment the commonest, then the lowest."""
    newest = max((e.as_of or EARLIEST for e, _ in figures), default=None)
    counts = [count for e, count in figures if (e.as_of or EARLIEST) == newest]
    told = Counter((c.min, c.max) for c in counts)
    most = max(told.values(), default=0)
    return _lowest([c for c in counts if told[c.min, c.max] == most])


def _most_trusted(figures: Sequence[Figure], sources: Sequence[str]) -> Count | None:
    """Return the figure of the source that stands first; where none is known, the lowest."""
    rank = {fold(name): at for at, name in enumerate(sources)}
    known = [(rank[e.source], c) for e, c in figures if e.source in rank]
    if not known:
        return _lowest([count for _, count in figures])
    best = min(at for at, _ in known)
    return _lowest([count for at, count in known if at == best])
