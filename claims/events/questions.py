"""Say how sure each link of an event is, and ask a person about those that are not."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from claims.events.likeness import WEIGHTS, Likeness, Weighed, certainty, likeness
from claims.events.profiles import TOPIC_KEY, Profile
from claims.model.event import Event, EventType
from claims.model.finding import EventGroup, EventQuestion, EventSide

MOST_ASKED = 8  # questions about one event, the likeliest first
TELLING = 0.05  # what weighs less says nothing
DIGITS = 1
NAMELESS = "-"  # begins what stands for an event without a group

Scored = tuple[float, int, int]  # how likely two events are one, by their numbers


class Told(NamedTuple):
    """Hold what links say of groups: how sure each article belongs, and what a person is asked."""

    sure: Mapping[tuple[str, str], float] = {}  # by group and document
    asked: Mapping[str, tuple[EventQuestion, ...]] = {}  # by group


def told_of(
    scored: Iterable[Scored],
    scores: Mapping[tuple[int, int], float],
    names: Sequence[str | None],
    weighed: Sequence[Weighed],
    *,
    least: float,
) -> Told:
    """Return what links say of the groups whose names stand for each event.

    `scored` holds the likeliest links first; those below `least` are not worth a question.
    """
    return Told(_certainties(scores, names, weighed), _asked(scored, names, weighed, least))


def with_links(
    groups: Iterable[EventGroup], told: Told, before: Iterable[EventGroup] = ()
) -> tuple[EventGroup, ...]:
    """Return groups with what links say of them, now or in an earlier check."""
    known = {group.event: group for group in before}
    return tuple(_with_links(group, told, known.get(group.event)) for group in groups)


def _with_links(group: EventGroup, told: Told, before: EventGroup | None) -> EventGroup:
    stood = {d.document_id: d.certainty for d in before.documents} if before else {}
    documents = tuple(
        d.model_copy(
            update={
                "certainty": told.sure.get((group.event, d.document_id), stood.get(d.document_id))
            }
        )
        for d in group.documents
    )
    own = set(group.claims)
    asked = [*told.asked.get(group.event, ()), *(before.questions if before else ())]
    questions = {
        tuple(side.claims for side in question.sides): question
        for question in reversed(asked)
        if any(own.isdisjoint(side.claims) for side in question.sides)
    }
    kept = sorted(questions.values(), key=lambda q: -q.certainty)[:MOST_ASKED]
    return group.model_copy(update={"documents": documents, "questions": tuple(kept)})


def _certainties(
    scores: Mapping[tuple[int, int], float],
    names: Sequence[str | None],
    weighed: Sequence[Weighed],
) -> dict[tuple[str, str], float]:
    """Return for each article of a group how sure the best link of its event is."""
    best: dict[tuple[str, str], float] = {}
    for (i, j), score in scores.items():
        name = names[i]
        if name is not None and name == names[j]:
            for member in (i, j):
                key = (name, weighed[member].profile.document_id)
                best[key] = max(score, best.get(key, score))
    return {key: certainty(score) for key, score in best.items()}


def _asked(
    scored: Iterable[Scored],
    names: Sequence[str | None],
    weighed: Sequence[Weighed],
    least: float,
) -> dict[str, tuple[EventQuestion, ...]]:
    """Return by group what a person should be asked: once for two groups, by their likest events.

    Events of which one article tells apart are not asked about, nor the dead of a whole war.
    """
    own = [name or f"{NAMELESS}{n}" for n, name in enumerate(names)]
    documents: dict[str, set[str]] = {}
    for name, event in zip(own, weighed, strict=True):
        documents.setdefault(name, set()).add(event.profile.document_id)
    found: dict[str, list[EventQuestion]] = {}
    seen: set[frozenset[str]] = set()
    for score, i, j in scored:
        pair = frozenset((own[i], own[j]))
        if score < least or len(pair) == 1 or pair in seen:
            continue
        if not documents[own[i]].isdisjoint(documents[own[j]]):
            continue
        if only_counts(weighed[i].profile.event) or only_counts(weighed[j].profile.event):
            continue
        asked = found.setdefault(own[i], [])
        if len(asked) < MOST_ASKED:
            seen.add(pair)
            asked.append(_question(weighed[i], weighed[j], certainty(score)))
    return {name: tuple(asked) for name, asked in found.items()}


def only_counts(event: Event) -> bool:
    """Tell whether of an event only victims are told: not what, where, when, who or whom.

    So are the totals of a war, which are of no single happening.
    """
    told = event.time or event.place or event.agent or event.target or event.weapon
    return event.type is EventType.OTHER and event.key != TOPIC_KEY and not told


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
        claims=tuple(profile.claims),
    )


def said_by(found: Likeness) -> dict[str, float]:
    """Return what each similarity says for one event or for two, what says most first."""
    told = {name: WEIGHTS[name] * part for name, part in found.parts.items()}
    ranked = sorted(told.items(), key=lambda item: (-abs(item[1]), item[0]))
    return {name: round(said, DIGITS) for name, said in ranked if abs(said) >= TELLING}
