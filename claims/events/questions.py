"""Say how sure each link of an event is, and ask a person about those that are not."""

from collections.abc import Iterable, Mapping, Sequence

from claims.events.likeness import WEIGHTS, Likeness, Weighed, certainty, likeness
from claims.events.profiles import Profile
from claims.model.finding import EventQuestion, EventSide

MOST_ASKED = 8  # questions about one event, the likeliest first
TELLING = 0.05  # what weighs less says nothing
DIGITS = 1

Scored = tuple[float, int, int]  # how likely two events are one, by their numbers


def certainties(known: Mapping[tuple[int, int], float], roots: Sequence[int]) -> dict[int, float]:
    """Return for each event how sure its best link within its group is."""
    best: dict[int, float] = {}
    for (i, j), score in known.items():
        if roots[i] == roots[j]:
            for member in (i, j):
                best[member] = max(score, best.get(member, score))
    return {member: certainty(score) for member, score in best.items()}


def questions_of(
    scored: Iterable[Scored], roots: Sequence[int], weighed: Sequence[Weighed], *, least: float
) -> dict[int, tuple[EventQuestion, ...]]:
    """Return by group what a person should be asked: once for two groups, by their likest events.

    `scored` holds the likeliest links first; those below `least` are not worth a question, nor
    are events of which one article tells apart.
    """
    documents: dict[int, set[str]] = {}
    for root, event in zip(roots, weighed, strict=True):
        documents.setdefault(root, set()).add(event.profile.document_id)
    found: dict[int, list[EventQuestion]] = {}
    asked: set[frozenset[int]] = set()
    for score, i, j in scored:
        pair = frozenset((roots[i], roots[j]))
        if score < least or len(pair) == 1 or pair in asked:
            continue
        if not documents[roots[i]].isdisjoint(documents[roots[j]]):
            continue
        own = found.setdefault(roots[i], [])
        if len(own) < MOST_ASKED:
            asked.add(pair)
            own.append(_question(weighed[i], weighed[j], certainty(score)))
    return {root: tuple(own) for root, own in found.items()}


def _question(one: Weighed, other: Weighed, sure: float) -> EventQuestion:
    return EventQuestion(
        sides=(_side(one.profile), _side(other.profile)),
        certainty=sure,
        similarities=said_by(likeness(one, other)),
    )


def _side(profile: Profile) -> EventSide:
    return EventSide(
        document_id=profile.document_id,
        label=profile.event.label,
        claims=tuple(claim.id for claim in profile.claims),
    )


def said_by(found: Likeness) -> dict[str, float]:
    """Return what each similarity says for one event or for two, what says most first."""
    told = {name: WEIGHTS[name] * part for name, part in found.parts.items()}
    ranked = sorted(told.items(), key=lambda item: (-abs(item[1]), item[0]))
    return {name: round(said, DIGITS) for name, said in ranked if abs(said) >= TELLING}
