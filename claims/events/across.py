"""Find which events of several articles are one happening."""

from collections import Counter
from collections.abc import Iterator, Sequence

from claims.events.happenings import apart_in_time
from claims.events.likeness import certainty, likeness
from claims.events.profiles import Profile, Rarity, profiles_of, rarity
from claims.model.event import EventType
from claims.model.extraction import Extraction
from claims.model.finding import EventDocument, EventGroup
from claims.model.place import Precision

LINKED = 3.0  # score from which two events are one
UNCERTAIN = 1.8  # score from which a person should look
RAREST = 10  # names of an event that open a block
WINDOW = 12  # neighbours compared in a block too large for all pairs
SAMPLE = 6  # members of a group that a newcomer has to get on with


def link_events(extractions: Sequence[Extraction]) -> tuple[EventGroup, ...]:
    """Return the events of a batch, each with its documents and claims; singletons included.

    Only events that share a rare name or place are compared, and in large blocks only neighbours
    in time, so that the work grows with the batch and not with its square.
    """
    profiles = list(profiles_of(extractions))
    names = rarity([p.names for p in profiles])
    content = rarity([p.content for p in profiles])
    scored = sorted(
        (
            (likeness(profiles[i], profiles[j], names, content).score, i, j)
            for i, j in _candidates(profiles, names)
        ),
        key=lambda row: (-row[0], row[1], row[2]),
    )
    groups = _merge(profiles, scored)
    uncertain = _uncertain(profiles, scored, groups)
    members: dict[int, list[int]] = {}
    for i, root in enumerate(groups):
        members.setdefault(root, []).append(i)
    told = [
        (root, [profiles[i] for i in found])
        for root, found in sorted(members.items())
        if len(found) > 1 or not profiles[root].nameless
    ]
    return tuple(
        _group(f"ev{n}", found, uncertain.get(root, [])) for n, (root, found) in enumerate(told, 1)
    )


def _candidates(profiles: Sequence[Profile], names: Rarity) -> Iterator[tuple[int, int]]:
    """Yield each pair of events of two documents that share a block, once."""
    blocks: dict[str, list[int]] = {}
    for i, profile in enumerate(profiles):
        rarest = sorted(profile.names, key=lambda n: (-names.of(n), n))
        shared = [n for n in rarest if names.counts[n] > 1][:RAREST]
        for key in {*shared, *_other_keys(profile)}:
            blocks.setdefault(key, []).append(i)
    seen: set[tuple[int, int]] = set()
    for block in blocks.values():
        block.sort(key=lambda i: (str(profiles[i].day or ""), i))
        for at, i in enumerate(block):
            for j in block[at + 1 : at + 1 + WINDOW]:
                pair = (min(i, j), max(i, j))
                if pair not in seen and profiles[i].document_id != profiles[j].document_id:
                    seen.add(pair)
                    yield pair


def _other_keys(profile: Profile) -> Iterator[str]:
    """Yield the place; for an article that names next to nobody the kind of event and its day."""
    event = profile.event
    if event.place:
        yield f"place {event.place.name.lower()}"
    if event.weapon and profile.published:
        yield f"{event.weapon} {event.type.value} {profile.published}"


def _merge(profiles: Sequence[Profile], scored: Sequence[tuple[float, int, int]]) -> list[int]:
    """Join pairs, best first; two events of one article never meet in a group."""
    roots = list(range(len(profiles)))
    members = {i: [i] for i in roots}
    scores = {(i, j): score for score, i, j in scored}
    for score, i, j in scored:
        a, b = roots[i], roots[j]
        if score < LINKED or a == b:
            continue
        if _clash(profiles, members[a], members[b]) or not _agree(scores, members[a], members[b]):
            continue
        keep, gone = min(a, b), max(a, b)
        for member in members[gone]:
            roots[member] = keep
        members[keep] += members.pop(gone)
    return roots


def _clash(profiles: Sequence[Profile], one: Sequence[int], other: Sequence[int]) -> bool:
    """Tell whether two groups hold events of one article, or of days too far apart."""
    documents = {profiles[i].document_id for i in one}
    if any(profiles[j].document_id in documents for j in other):
        return True
    return any(
        apart_in_time(profiles[i].event.time, profiles[j].event.time)
        for i in one[:SAMPLE]
        for j in other[:SAMPLE]
    )


def _agree(scores: dict[tuple[int, int], float], one: Sequence[int], other: Sequence[int]) -> bool:
    """Tell whether the pairs between two groups that were compared speak for one on average."""
    pairs = ((min(i, j), max(i, j)) for i in one[:SAMPLE] for j in other[:SAMPLE])
    known = [scores[pair] for pair in pairs if pair in scores]
    return sum(known) >= LINKED * len(known)


def _uncertain(
    profiles: Sequence[Profile], scored: Sequence[tuple[float, int, int]], roots: Sequence[int]
) -> dict[int, list[tuple[str, str, float]]]:
    """Return by group the links that a person should look at, with a certainty from 0 to 1."""
    found: dict[int, list[tuple[str, str, float]]] = {}
    for score, i, j in scored:
        if score >= UNCERTAIN and roots[i] != roots[j]:
            link = (profiles[i].key, profiles[j].key, certainty(score))
            found.setdefault(roots[i], []).append(link)
    return found


def _group(
    name: str, members: Sequence[Profile], uncertain: list[tuple[str, str, float]]
) -> EventGroup:
    events = [p.event for p in members]
    order = list(Precision)
    types = [e.type for e in events]
    typed = [t for t in types if t is not EventType.OTHER] or types
    places = sorted((e.place for e in events if e.place), key=lambda p: order.index(p.precision))
    main: dict[str, bool] = {}
    for profile in members:
        main[profile.document_id] = main.get(profile.document_id, False) or profile.main
    return EventGroup(
        key=name,
        event=name,
        type=Counter(typed).most_common(1)[0][0],
        time=next((e.time for e in events if e.time), None),
        place=next(iter(places), None),
        agent=next((e.agent for e in events if e.agent), None),
        target=next((e.target for e in events if e.target), None),
        weapon=next((e.weapon for e in events if e.weapon), None),
        label=next((e.label for e in events if e.label), None),
        documents=tuple(EventDocument(document_id=d, main=m) for d, m in main.items()),
        claims=tuple(claim.id for profile in members for claim in profile.claims),
        uncertain=tuple(uncertain),
    )
