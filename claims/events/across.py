"""Find which events of several articles are one happening."""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log

from claims.events.blocking import candidates
from claims.events.clusters import gather
from claims.events.likeness import certainty, likeness, weigh
from claims.events.profiles import Profile, profiles_of
from claims.events.questions import certainties, questions_of
from claims.model.event import EventType
from claims.model.extraction import Extraction
from claims.model.finding import EventDocument, EventGroup
from claims.model.place import Precision

LINKED = 0.8  # score from which two events are one: about seven chances in ten
UNCERTAIN = -0.5  # score from which a person should look
MOST_ASKED = 8  # links of a group that a person is asked about, the likeliest first
FEW = 50  # articles: who puts fewer side by side mostly knows that they tell of one event


def link_events(extractions: Sequence[Extraction]) -> tuple[EventGroup, ...]:
    """Return the events of a batch, each with its documents and claims; singletons included.

    Only events that share a rare name or place are compared, and in large blocks only neighbours
    in time, so that the work grows with the batch and not with its square.
    """
    profiles = list(profiles_of(extractions))
    weighed = weigh(profiles)
    chosen = log(1 + FEW / max(1, len(extractions)))
    known: dict[tuple[int, int], float] = {}

    def score(i: int, j: int) -> float:
        pair = (min(i, j), max(i, j))
        if pair not in known:
            known[pair] = chosen + likeness(weighed[pair[0]], weighed[pair[1]]).score
        return known[pair]

    pairs = ((score(i, j), i, j) for i, j in candidates(weighed, few=len(extractions) <= FEW))
    scored = sorted(pairs, key=lambda row: (-row[0], row[1], row[2]))
    groups = gather(profiles, scored, score, linked=LINKED)
    uncertain = _uncertain(profiles, scored, groups)
    asked = questions_of(scored, groups, weighed, least=UNCERTAIN)
    sure = certainties(known, groups)
    members: dict[int, list[int]] = {}
    for i, root in enumerate(groups):
        members.setdefault(root, []).append(i)
    told = [
        (root, {i: profiles[i] for i in found})
        for root, found in members.items()
        if len(found) > 1 or not profiles[root].nameless
    ]
    return tuple(
        _group(f"ev{n}", list(found.values()), uncertain.get(root, [])).model_copy(
            update={
                "documents": _documents(found, sure),
                "questions": asked.get(root, ()),
            }
        )
        for n, (root, found) in enumerate(told, 1)
    )


def _documents(
    members: Mapping[int, Profile], sure: Mapping[int, float]
) -> tuple[EventDocument, ...]:
    """Return the documents of a group, each with how sure the best link of its event is."""
    main: dict[str, bool] = {}
    best: dict[str, float] = {}
    for i, profile in members.items():
        name = profile.document_id
        main[name] = main.get(name, False) or profile.main
        best[name] = max(best.get(name, 0.0), sure.get(i, 0.0))
    return tuple(
        EventDocument(document_id=d, main=m, certainty=best[d] or None) for d, m in main.items()
    )


def _uncertain(
    profiles: Sequence[Profile], scored: Sequence[tuple[float, int, int]], roots: Sequence[int]
) -> dict[int, list[tuple[str, str, float]]]:
    """Return by group the links that a person should look at, with a certainty from 0 to 1."""
    found: dict[int, list[tuple[str, str, float]]] = {}
    for score, i, j in scored:
        if score >= UNCERTAIN and roots[i] != roots[j]:
            links = found.setdefault(roots[i], [])
            if len(links) < MOST_ASKED:
                links.append((profiles[i].key, profiles[j].key, certainty(score)))
    return found


def _group(
    name: str, members: Sequence[Profile], uncertain: list[tuple[str, str, float]]
) -> EventGroup:
    events = [p.event for p in members]
    order = list(Precision)
    types = [e.type for e in events]
    typed = [t for t in types if t is not EventType.OTHER] or types
    places = sorted((e.place for e in events if e.place), key=lambda p: order.index(p.precision))
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
        claims=tuple(claim.id for profile in members for claim in profile.claims),
        uncertain=tuple(uncertain),
    )
