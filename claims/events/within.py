"""Tell of which happening in an article each draft speaks."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from claims.events.anchors import Anchors
from claims.events.happenings import Happening, best_time, gather
from claims.events.labels import label_of
from claims.events.names import proper_name
from claims.events.occurrences import Occurrence, find_occurrences, finest
from claims.events.settling import settle_figures
from claims.events.whereabouts import Key, Told, best_place, inherited_at, told_places, weight_of
from claims.model.event import Event, EventType
from claims.model.place import Place, PlaceUse
from claims.model.reading import Draft, Reading
from claims.model.sentence import Section
from claims.model.trigger import Trigger
from claims.model.value import Casualty, Kind, Statement

LEAD = {Section.HEADLINE: 3.0, Section.SUBHEAD: 2.0, Section.QUOTE: 0.5}
FIRST_PARAGRAPHS = 4  # the lead tells what an article is about; it weighs double
MINOR = 0.2  # of what is told in passing, and of speeches and statements
CASUALTY_WEIGHT = 1.0
DISCOURSE = frozenset((Kind.CASUALTY, Kind.STATEMENT, Kind.RESPONSIBILITY))


@dataclass(frozen=True)
class _Told:
    """Hold the happenings of an article by the place of their words."""

    happenings: list[Happening]
    anchors: dict[int, Anchors]
    at: dict[tuple[int, int], int]  # sentence and token of an event word: its happening

    def of(self, draft: Draft) -> int | None:
        """Return the number of the draft's happening."""
        anchors = self.anchors.get(draft.sentence)
        if anchors is None or not anchors.triggers:
            return None
        tokens = [i for i in (draft.head, draft.trigger) if i is not None]
        if draft.head not in anchors.triggers:
            tokens.reverse()  # an event word tells its own happening best
        above = map(anchors.of, tokens)
        for head in chain(above, map(anchors.under, [draft.head])):  # each asked only if needed
            if head is not None and (draft.sentence, head) in self.at:
                return self._unless_aside(self.at[draft.sentence, head], draft)
        there = {n for (sentence, _), n in self.at.items() if sentence == draft.sentence}
        return self._unless_aside(there.pop(), draft) if len(there) == 1 else None

    def _unless_aside(self, n: int, draft: Draft) -> int | None:
        """Leave out what is only feared or general: a speaker speaks of what has happened."""
        return None if isinstance(draft.value, Statement) and not self.lasting(n) else n

    def lasting(self, n: int) -> bool:
        """Tell whether a happening goes on to be spoken of after its sentence."""
        happening = self.happenings[n]
        only_said = happening.types == {EventType.STATEMENT}
        return not only_said and not all(o.aside for o in happening.members)


def events_of(reading: Reading, drafts: Sequence[Draft]) -> tuple[Event | None, ...]:
    """Return the event of each draft; 'e1' is what the article is chiefly about.

    A draft speaks of the happening on whose word it hangs, else of the only one in its sentence.
    What someone says in a sentence without event words is of the happening named last.
    """
    anchors = {r.sentence.index: Anchors(r) for r in reading.sentences}
    where = told_places(drafts, anchors)
    happenings = gather(_placed(reading, where))
    at = {(o.sentence, o.head): n for n, h in enumerate(happenings) for o in h.members}
    told = _Told(happenings, anchors, at)
    numbers = _spread([told.of(draft) for draft in drafts], drafts, told)
    if not happenings and any(isinstance(draft.value, Casualty) for draft in drafts):
        happenings.append(_unnamed(reading, drafts))
        numbers = [0 if isinstance(draft.value, Casualty) else None for draft in drafts]
    told_of = settle_figures(reading, drafts, happenings, numbers)
    happenings, numbers = told_of.happenings, told_of.numbers
    keys = _keys(happenings, numbers, drafts, reading)
    settled = _where(happenings, where, inherited_at(drafts, anchors))
    events = [_event(h, keys[n], settled[n]) for n, h in enumerate(happenings)]
    return tuple(None if n is None else events[n] for n in numbers)


def _placed(reading: Reading, where: Mapping[Key, Sequence[Told]]) -> list[Occurrence]:
    """Return the occurrences of an article, each with the place that its words tell surest."""
    found = [o for sentence in reading.sentences for o in find_occurrences(sentence)]
    told = [next(iter(where.get((o.sentence, o.head), ())), None) for o in found]
    return [replace(o, place=t.place if t else None) for o, t in zip(found, told, strict=True)]


def _where(
    happenings: Sequence[Happening],
    where: Mapping[Key, Sequence[Told]],
    inherited: Mapping[Key, Place],
) -> list[Place | None]:
    """Return the place of each happening; its own words go before the article's."""
    found: list[Place | None] = []
    for happening in happenings:
        members = sorted(happening.members, key=lambda o: o.sentence)
        weighed = [
            Told(told.place, weight_of(told, order=order, kind=o.trigger.type))
            for order, o in enumerate(members)
            for told in where.get((o.sentence, o.head), ())
        ]
        if not weighed:
            weighed = [Told(o.place, 1.0) for o in members if o.place]
        keys = [(o.sentence, o.head) for o in members]
        article = next((inherited[key] for key in keys if key in inherited), None)
        found.append(best_place(weighed) or article)
    return found


def _unnamed(reading: Reading, drafts: Sequence[Draft]) -> Happening:
    """Return the happening of an article that tells of victims and not of what befell them."""
    draft = next(draft for draft in drafts if isinstance(draft.value, Casualty))
    sentences = {r.sentence.index: r for r in reading.sentences}
    sentence = sentences[draft.sentence]
    places = [m.value for m in sentence.places if m.value.use is PlaceUse.LITERAL]
    occurrence = Occurrence(
        sentence=draft.sentence,
        head=draft.head,
        trigger=Trigger(type=EventType.OTHER, lemma="casualty", nominal=False),
        text="casualties",
        time=finest(m.value for m in sentence.times),
        place=next(iter(places), None),
    )
    return Happening([occurrence])


def _spread(numbers: list[int | None], drafts: Sequence[Draft], told: _Told) -> list[int | None]:
    """Give what is said or done without an event word the happening named last before it.

    Someone who dies before any happening is named is a victim of the first.
    """
    named = sorted((s, n) for (s, _), n in told.at.items() if told.lasting(n))
    result = list(numbers)
    for k, draft in enumerate(drafts):
        if numbers[k] is None and draft.value.kind in DISCOURSE:
            before = [n for sentence, n in named if sentence <= draft.sentence]
            first = [n for _, n in named[:1] if isinstance(draft.value, Casualty)]
            result[k] = next(iter([*before[-1:], *first]), None)
    return result


def _keys(
    happenings: Sequence[Happening],
    numbers: Sequence[int | None],
    drafts: Sequence[Draft],
    reading: Reading,
) -> dict[int, str]:
    """Return the keys 'e1', 'e2' … in order of importance."""
    sentences = {r.sentence.index: r.sentence for r in reading.sentences}
    weights = dict.fromkeys(range(len(happenings)), 0.0)
    for n, happening in enumerate(happenings):
        for occurrence in happening.members:
            sentence = sentences[occurrence.sentence]
            weight = LEAD.get(sentence.section, 1.0)
            weight *= 1 + (sentence.paragraph < FIRST_PARAGRAPHS)
            minor = occurrence.aside or occurrence.trigger.type is EventType.STATEMENT
            weights[n] += weight * (MINOR if minor else 1)
    for speaks_of, draft in zip(numbers, drafts, strict=True):
        if speaks_of is not None and isinstance(draft.value, Casualty):
            weights[speaks_of] += CASUALTY_WEIGHT
    order = sorted(range(len(happenings)), key=lambda n: (-weights[n], n))
    return {n: f"e{rank}" for rank, n in enumerate(order, 1)}


def _event(happening: Happening, key: str, place: Place | None) -> Event:
    members = happening.members
    kind = _kind(happening)
    agent = _fullest([o.agent for o in members if o.agent])
    target = _fullest([o.target for o in members if o.target])
    weapon = next((o.weapon for o in members if o.weapon), None)
    return Event(
        key=key,
        type=kind,
        time=best_time(happening),
        place=place,
        agent=agent,
        target=target,
        weapon=weapon,
        label=label_of(members, target, place),
    )


def _kind(happening: Happening) -> EventType:
    """Return the type told most often; 'other' only where nothing says more."""
    counts = Counter(o.trigger.type for o in happening.members)
    del counts[EventType.OTHER]
    return counts.most_common(1)[0][0] if counts else EventType.OTHER


def _fullest(names: Sequence[str]) -> str | None:
    """Return the first that is a name, else the first description."""
    named = (name for name in names if proper_name(name))
    return next(named, None) or next(iter(names), None)
