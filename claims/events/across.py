"""Find which events of several articles are one happening."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from math import log
from typing import NamedTuple

from claims.events.blocking import blocks_of, candidates
from claims.events.clusters import gather
from claims.events.likeness import certainty, likeness, weigh
from claims.events.profiles import Profile, profiles_of
from claims.events.questions import Told, told_of, with_links
from claims.model.event import EventType
from claims.model.extraction import Extraction
from claims.model.finding import EventDocument, EventGroup
from claims.model.place import Precision
from claims.model.time import Time

LINKED = 0.8  # score from which two events are one: about seven chances in ten
UNCERTAIN = -0.5  # score from which a person should look
MOST_ASKED = 8  # links of a group that a person is asked about, the likeliest first
PRECISION = {precision: rank for rank, precision in enumerate(Precision)}
NAMED = "ev"  # and a number, which is given once
FEW = 50  # articles: who puts fewer side by side mostly knows that they tell of one event

Uncertain = tuple[str, str, float]  # keys of two events, and how sure their link is


class Standing(NamedTuple):
    """Hold where an event was put by an earlier check, and under which names it is looked for."""

    group: str | None  # none: it names no happening and stands alone
    blocks: tuple[str, ...]


class Links(NamedTuple):
    """Hold where each event of a batch is put, and which links are not sure."""

    standing: tuple[Standing, ...]
    uncertain: dict[str, list[Uncertain]]  # by group
    told: Told = Told()  # how sure the links are, and what a person is asked


def link_events(extractions: Sequence[Extraction]) -> tuple[EventGroup, ...]:
    """Return the events of a batch, each with its documents and claims; singletons included."""
    profiles = list(profiles_of(extractions))
    links = link(profiles, articles=len(extractions))
    groups = groups_of(profiles, [s.group for s in links.standing], links.uncertain)
    return with_links(groups, links.told)


def link(
    profiles: Sequence[Profile], known: Sequence[Standing | None] = (), *, articles: int
) -> Links:
    """Put each event into a group: those of one happening are in one.

    Only events that share a rare name or place are compared, and in large blocks only neighbours
    in time, so that the work grows with the batch and not with its square. Where an event is
    `known`, its group stands as it is: fresh events are put to it, and it never joins another.
    """
    before = known or [None] * len(profiles)
    weighed = weigh(profiles, [s.blocks if s else None for s in before])
    chosen = log(1 + FEW / max(1, articles))
    fresh = {i for i, s in enumerate(before) if s is None}
    scores: dict[tuple[int, int], float] = {}

    def score(i: int, j: int) -> float:
        pair = (min(i, j), max(i, j))
        if pair not in scores:
            scores[pair] = chosen + likeness(weighed[pair[0]], weighed[pair[1]]).score
        return scores[pair]

    near = candidates(weighed, few=articles <= FEW, fresh=fresh if known else None)
    scored = sorted(
        ((score(i, j), i, j) for i, j in near), key=lambda row: (-row[0], row[1], row[2])
    )
    stood = [s.group if s else None for s in before]
    roots = gather(profiles, scored, score, linked=LINKED, standing=stood)
    names = _named(profiles, roots, stood)
    standing = (
        Standing(names[root], blocks_of(w)) for root, w in zip(roots, weighed, strict=True)
    )
    own = [names[root] for root in roots]
    told = told_of(scored, scores, own, weighed, least=UNCERTAIN)
    return Links(tuple(standing), _uncertain(profiles, scored, own), told)


def _named(
    profiles: Sequence[Profile], roots: Sequence[int], stood: Sequence[str | None]
) -> dict[int, str | None]:
    """Return the name of each group: its own, else the next; none where there is no happening."""
    sizes = Counter(roots)
    names: dict[int, str | None] = {
        root: name for root, name in zip(roots, stood, strict=True) if name
    }
    last = max((int(name.removeprefix(NAMED)) for name in names.values() if name), default=0)
    for profile, root in zip(profiles, roots, strict=True):
        if root not in names:
            told = sizes[root] > 1 or not profile.nameless
            last += told
            names[root] = f"{NAMED}{last}" if told else None
    return names


def groups_of(
    profiles: Sequence[Profile],
    names: Sequence[str | None],
    uncertain: Mapping[str, Sequence[Uncertain]],
    known: Mapping[str, EventGroup] | None = None,
) -> tuple[EventGroup, ...]:
    """Return the groups of a batch, in the order in which they were first told.

    A `known` one stands as it is where it has the same claims.
    """
    members: dict[str, list[Profile]] = {}
    for profile, name in zip(profiles, names, strict=True):
        if name is not None:
            members.setdefault(name, []).append(profile)
    before = known or {}
    return tuple(
        _still(before.get(name), found, uncertain.get(name, ()))
        or _group(name, found, uncertain.get(name, ()))
        for name, found in members.items()
    )


def _still(
    group: EventGroup | None, members: Sequence[Profile], uncertain: Sequence[Uncertain]
) -> EventGroup | None:
    """Return a group that has not changed, but for the links that are asked about."""
    if group is None or group.claims != tuple(claim for p in members for claim in p.claims):
        return None
    links = tuple(uncertain)
    return group if links == group.uncertain else group.model_copy(update={"uncertain": links})


def _uncertain(
    profiles: Sequence[Profile],
    scored: Sequence[tuple[float, int, int]],
    names: Sequence[str | None],
) -> dict[str, list[Uncertain]]:
    """Return by group the links that a person should look at, with a certainty from 0 to 1."""
    found: dict[str, list[Uncertain]] = {}
    for score, i, j in scored:
        name = names[i]
        if score >= UNCERTAIN and name and name != names[j]:
            links = found.setdefault(name, [])
            if len(links) < MOST_ASKED:
                links.append((profiles[i].key, profiles[j].key, certainty(score)))
    return found


def _group(name: str, members: Sequence[Profile], uncertain: Sequence[Uncertain]) -> EventGroup:
    events = [p.event for p in members]
    types = [e.type for e in events]
    typed = [t for t in types if t is not EventType.OTHER] or types
    places = sorted((e.place for e in events if e.place), key=lambda p: PRECISION[p.precision])
    main: dict[str, bool] = {}
    for profile in members:
        main[profile.document_id] = main.get(profile.document_id, False) or profile.main
    return EventGroup(
        key=name,
        event=name,
        type=Counter(typed).most_common(1)[0][0],
        time=_time_told_most(members),
        place=next(iter(places), None),
        agent=next((e.agent for e in events if e.agent), None),
        target=next((e.target for e in events if e.target), None),
        weapon=next((e.weapon for e in events if e.weapon), None),
        label=next((e.label for e in events if e.label), None),
        documents=tuple(EventDocument(document_id=d, main=m) for d, m in main.items()),
        claims=tuple(claim for profile in members for claim in profile.claims),
        uncertain=tuple(uncertain),
    )


def _time_told_most(members: Sequence[Profile]) -> Time | None:
    """Return the time on the day that most articles tell; of equals the one printed first.

    Of that day the first that is told; where no day is known, the first time.
    """
    told = [(p, t) for p in members if (t := p.event.time)]
    days: dict[date, list[Profile]] = {}
    for profile, time in told:
        if time.start is not None:
            days.setdefault(time.start.date(), []).append(profile)
    if not days:
        return next((time for _, time in told), None)
    most = min(days, key=lambda day: (-len(days[day]), min(map(_printed, days[day]))))
    return next(t for _, t in told if t.start is not None and t.start.date() == most)


def _printed(profile: Profile) -> date:
    return profile.published or date.max
