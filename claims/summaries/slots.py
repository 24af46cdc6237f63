"""Sum up what the articles of a case say of each number: fewest, best and most over time."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from claims.model.count import Count
from claims.model.extraction import Extraction
from claims.model.finding import EventGroup, Origin, Slot
from claims.model.summary import Number, SlotFigure, SlotSummary
from claims.model.value import Casualty
from claims.relations.counts import count_slot, group_standing
from claims.relations.differing import count_of
from claims.relations.entries import EARLIEST, Entry, entries_of
from claims.relations.measures import named_measure
from claims.relations.options import DEFAULT, CheckOptions
from claims.relations.pairing import blocks
from claims.relations.populations import Standing, is_marked, standing
from claims.relations.resolution import choose
from claims.relations.wording import publisher
from claims.victims.outcomes import SUPERSEDED


def summarise_slots(
    extractions: Sequence[Extraction],
    events: Sequence[EventGroup],
    origins: Sequence[Origin],
    *,
    options: CheckOptions = DEFAULT,
    topics: Mapping[str, str] | None = None,
) -> tuple[SlotSummary, ...]:
    """Return the figures of each slot of a case: an event, a measure and whom or what it counts.

    Figures that one origin gives for
    one moment are one, so that copies do not weigh; superseded ones are listed, but bound nothing.
    Groups of people stand apart from the whole; persons are told by `summarise_events`. `topics`
    are as for `entries_of`.
    """
    entries = [
        entry
        for entry in entries_of(extractions, events, origins, topics)
        if not (entry.series or entry.partial or _is_person(entry))
    ]
    found = []
    for (_, measure, _), slot in blocks(entries, count_slot).items():
        found += [_summary(group, measure, options) for group in _groups(slot)]
    return tuple(found)


def _is_person(entry: Entry) -> bool:
    value = entry.claim.value
    return isinstance(value, Casualty) and value.population.individual is not None


def _groups(slot: Sequence[Entry]) -> list[list[Entry]]:
    """Return the entries that count the same people or things, the largest first."""
    groups: list[list[Entry]] = []
    for entry in slot:
        same = (g for g in groups if _alike(entry, g[0]))
        group = next(same, None)
        if group is None:
            groups.append([entry])
        else:
            group.append(entry)
    return sorted(groups, key=lambda g: max(count_of(e).min or 0 for e in g), reverse=True)


def _alike(one: Entry, other: Entry) -> bool:
    """Tell whether one group is counted; 'two Americans' are, as a total and among the dead.

    Of totals the noun tells who the victims were: those of 'workers' and 'people' are one.
    """
    a, b = one.claim.value, other.claim.value
    if not (isinstance(a, Casualty) and isinstance(b, Casualty)):
        return group_standing(one, other) is Standing.SAME
    if is_marked(a.population) or is_marked(b.population):
        return standing(a.population, b.population) is Standing.SAME
    return a.scope == b.scope == "total" or group_standing(one, other) is Standing.SAME


def _summary(group: Sequence[Entry], measure: str, options: CheckOptions) -> SlotSummary:
    current = [e for e in group if not _is_past(e)]
    counts = [count_of(entry) for entry in current]
    bounds = [count.max for count in counts]
    chosen = choose([(e, count_of(e)) for e in current], options)
    return SlotSummary(
        slot=_slot(group, measure),
        min=min((count.min or 0 for count in counts), default=None),
        best=_best(current),
        max=None if None in bounds else max((b for b in bounds if b is not None), default=None),
        stands=chosen.raw if chosen else None,
        origins=len({_origin(entry) for entry in current}),
        figures=tuple(_figures(group)),
    )


def _slot(group: Sequence[Entry], measure: str) -> Slot:
    first = group[0]
    value, label = first.claim.value, next((e.event_label for e in group if e.event_label), None)
    who = value.population.raw if isinstance(value, Casualty) else None
    named = named_measure(first, measure)
    parts = (named, who, label)
    return Slot(
        event=first.event or first.topic,
        measure=named,
        scope=who,
        label=" · ".join(part for part in parts if part),
    )


def _best(current: Sequence[Entry]) -> Number | None:
    """Return the figure that most origins give, of as many the newest, then the lowest."""
    told = {(_origin(e), best) for e in current if (best := count_of(e).best) is not None}
    origins = Counter(best for _, best in told)
    newest: dict[Number, float] = {}
    for entry in current:
        best = count_of(entry).best
        if best is not None:
            seconds = ((entry.as_of or EARLIEST) - EARLIEST).total_seconds()
            newest[best] = max(newest.get(best, 0.0), seconds)
    return max(origins, key=lambda n: (origins[n], newest[n], -n), default=None)


def _origin(entry: Entry) -> str:
    """Return what makes two figures one: a named source, a shared text, the outlet."""
    return entry.source or min(entry.origins, default=entry.outlet)


def _origin_name(entry: Entry) -> str:
    """Return an origin as a reader knows it; texts that share one by the key of their group."""
    if entry.source:
        return entry.claim.attribution[-1].speaker
    return min(entry.origins, default=publisher(entry))


def _figures(group: Sequence[Entry]) -> Iterator[SlotFigure]:
    """Yield each figure of an origin for a moment once, oldest first."""
    once: dict[tuple[object, ...], list[Entry]] = {}
    for entry in sorted(group, key=lambda e: (e.as_of or EARLIEST, e.order)):
        count = count_of(entry)
        key = (entry.as_of, count.min, count.best, count.max, _origin(entry), _is_past(entry))
        once.setdefault(key, []).append(entry)
    for entries in once.values():
        yield _figure(entries, count_of(entries[0]))


def _is_past(entry: Entry) -> bool:
    return SUPERSEDED in entry.claim.flags


def _figure(entries: Sequence[Entry], count: Count) -> SlotFigure:
    first = entries[0]
    return SlotFigure(
        as_of=first.as_of.isoformat() if first.as_of else None,
        min=count.min,
        best=count.best,
        max=count.max,
        text=count.raw,
        origin=_origin_name(first),
        superseded=_is_past(first),
        documents=tuple(dict.fromkeys(e.document.id for e in entries)),
        claims=tuple(e.claim.id for e in entries),
    )
