"""See of each casualty figure what tells whether it is of the happening reported."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from claims.events.asides import (
    after_interval,
    amid,
    are_other_days,
    elsewhere,
    further,
    goes_on,
    long_ago,
    pointed_back,
    points_there,
    says_the_dead,
    turned_away,
    weekdays,
)
from claims.model.count import Count
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse, Precision
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.sentence import Section, Sentence
from claims.model.time import Granularity, Time
from claims.model.value import Casualty, Outcome, Status

LEAD_SENTENCES = 2  # of the body with figures: they repeat the headline
DRIFT = timedelta(days=1)  # articles that misdate their own event do so by a day
NEAR = 1.25  # times a lower bound: what 'about' allows
STALE = timedelta(days=7)  # before publication, where the lead names no day
DAYS = frozenset(
    (
        Granularity.SECOND,
        Granularity.MINUTE,
        Granularity.HOUR,
        Granularity.PART_OF_DAY,
        Granularity.DAY,
    )
)
SITES = frozenset((Precision.EXACT, Precision.SETTLEMENT, Precision.UNKNOWN, Precision.NEAR))
DEPENDENT = ("advcl", "xcomp")  # 'struck on Monday, killing five' tells of Monday
VERBAL = ("VERB", "AUX")

Readings = Mapping[int, SentenceReading]


@dataclass(frozen=True, slots=True)
class Figure:
    """Hold what is seen of one casualty draft."""

    draft: int
    sentence: int
    head: int
    whole: bool  # not a part of another figure
    outcome: Outcome
    best: float | int | None
    low: float | int  # the fewest that it may be
    high: float | int  # the most for which another may say it again
    people: tuple[Status, str | None, str | None]  # age group and sex last
    lead: bool  # in the headline or the first sentences that count
    pointed: bool  # of 'the attack'
    series: bool  # sums up many happenings
    former: bool  # of an earlier day
    turned: bool  # after 'meanwhile', or of 'another' happening
    novel: bool  # at a place of which the lead says nothing
    elsewhere: bool  # after that word or 'amid'
    follows: bool  # goes on with the sentence before: 'another three'
    named: bool
    resumed: bool  # says more of the dead or of the toll: 'among the dead', 'the toll rose to'

    @property
    def aside(self) -> bool:
        """Tell whether the words alone set the figure apart."""
        return self.series or self.former or self.elsewhere or (self.turned and self.novel)


def figures_of(reading: Reading, drafts: Sequence[Draft]) -> tuple[Figure, ...]:
    """Return what is seen of each casualty draft, in reading order."""
    numbered = [(n, d) for n, d in enumerate(drafts) if isinstance(d.value, Casualty)]
    numbered.sort(key=lambda pair: (pair[1].sentence, pair[1].head))
    readings = {r.sentence.index: r for r in reading.sentences}
    lead = frozenset(_lead(readings, [d for _, d in numbered]))
    opening = [d for _, d in numbered if d.sentence in lead]
    latest = _latest(readings, opening, reading.document.day)
    days = {day for d in opening for day in _weekdays(readings[d.sentence], d)}
    named = {d.sentence: set(_places(readings[d.sentence])) for d in opening}
    scenes = {d.sentence: {s.name for s in _sites(readings[d.sentence])} for d in opening}
    return tuple(
        Figure(
            draft=n,
            sentence=draft.sentence,
            head=draft.head,
            whole=value.scope == "total",
            outcome=value.outcome,
            best=value.count.best,
            low=value.count.min or 0,
            high=_most(value.count),
            people=(
                value.population.status,
                value.population.age_group,
                value.population.sex,
            ),
            lead=draft.sentence in lead,
            pointed=_pointed(readings[draft.sentence], draft),
            series=value.cumulative,
            former=_former(readings[draft.sentence], draft, latest)
            or are_other_days(_weekdays(readings[draft.sentence], draft), days),
            turned=_turned(readings[draft.sentence], draft),
            novel=_novel(readings[draft.sentence], _elsewhere_named(named, draft.sentence)),
            elsewhere=elsewhere(readings[draft.sentence].sentence, draft.head)
            or amid(readings[draft.sentence].sentence, draft.head)
            or _back_there(readings, draft.sentence, scenes),
            follows=goes_on(readings[draft.sentence].sentence, draft.head),
            named=bool(value.population.names),
            resumed=_resumed(readings[draft.sentence].sentence, draft),
        )
        for n, draft in numbered
        if isinstance(value := draft.value, Casualty)
    )


def _most(count: Count) -> float | int:
    """Return the most that 'more than 50' or 'dozens' stands for where it is told again."""
    if count.max is not None:
        return count.max
    return (count.best or count.min or 0) * NEAR


def _lead(readings: Readings, drafts: Sequence[Draft]) -> Iterator[int]:
    """Yield the sentences of the headline, and the first of the body that have figures."""
    body: list[int] = []
    for draft in drafts:
        title = readings[draft.sentence].sentence.section in (Section.HEADLINE, Section.SUBHEAD)
        if title and not body:
            yield draft.sentence
        elif draft.sentence not in body and len(body) < LEAD_SENTENCES:
            body.append(draft.sentence)
            yield draft.sentence


def _latest(readings: Readings, drafts: Sequence[Draft], day: date | None) -> datetime | None:
    """Return the moment up to which what has ended is of an earlier day than the lead."""
    starts = [
        m.value.start.replace(tzinfo=None)
        for d in drafts
        for m in _times(readings[d.sentence], d)
        if m.value.start and m.value.granularity in DAYS
    ]
    if starts:
        return starts[0] - DRIFT
    return datetime.combine(day, time()) - STALE if day else None


def _former(at: SentenceReading, draft: Draft, latest: datetime | None) -> bool:
    """Tell whether a figure is of a day before the one that the lead tells of."""
    told = _times(at, draft)
    ends = [m.value.end.replace(tzinfo=None) for m in told if m.value.end]
    if (latest is not None and bool(ends) and max(ends) <= latest) or after_interval(
        at.sentence, draft.head
    ):
        return True
    return any(long_ago(at.sentence, at.sentence.within(m.span)) for m in told)


def _weekdays(at: SentenceReading, draft: Draft) -> set[int]:
    """Return the days of the week on which a figure is told to be, where no date is known."""
    undated = [m for m in _times(at, draft) if m.value.start is None]
    return {day for m in undated for day in weekdays(at.sentence, at.sentence.within(m.span))}


def _times(at: SentenceReading, draft: Draft) -> list[Mention[Time]]:
    """Return the times that hang on the verb of a figure, on its event word or its antecedent."""
    own = _verb(at.sentence, draft.head)
    verb = at.sentence.tokens[own]
    holders = {own, draft.trigger, verb.head if verb.dep == "relcl" else None}
    told = [
        m
        for m in at.times
        if _verb(at.sentence, m.head) == own or holders & set(at.sentence.ancestors(m.head))
    ]
    if told or verb.dep not in DEPENDENT:
        return told
    above = _verb(at.sentence, verb.head)
    return [m for m in at.times if _verb(at.sentence, m.head) == above]


def _verb(sentence: Sentence, i: int) -> int:
    """Return the nearest verb above a token, else the root."""
    for at in (i, *sentence.ancestors(i)):
        i = at
        if sentence.tokens[at].pos in VERBAL:
            break
    return i


def _places(at: SentenceReading) -> Iterator[str]:
    """Yield the names of the sites in a sentence and of what they lie in."""
    for site in _sites(at):
        yield site.name
        yield from site.within[:1]


def _sites(at: SentenceReading) -> Iterator[Place]:
    """Yield the sites that a sentence names."""
    for mention in at.places:
        if mention.value.use is PlaceUse.LITERAL and mention.value.precision in SITES:
            yield mention.value


def _elsewhere_named(named: Mapping[int, set[str]], sentence: int) -> set[str]:
    """Return the sites that the other sentences of the lead name."""
    return {name for at, names in named.items() if at != sentence for name in names}


def _novel(at: SentenceReading, known: set[str]) -> bool:
    """Tell whether all the sites of a sentence are new to who has read the lead."""
    sites = list(_sites(at))
    return bool(sites) and not any(s.name in known for s in sites)


def _back_there(readings: Readings, sentence: int, scenes: Mapping[int, set[str]]) -> bool:
    """Tell whether 'there' or 'that raid' is of another place than those of the lead.

    It is of the place that the sentence before names.
    """
    before = readings.get(sentence - 1)
    known = _elsewhere_named(scenes, sentence)
    if before is None or not known or not points_there(readings[sentence].sentence):
        return False
    inside = any(known.intersection(site.within) for site in _sites(before))
    return _novel(before, known) and not inside


def _pointed(at: SentenceReading, draft: Draft) -> bool:
    """Tell whether 'the raid' killed; 'the deaths of nine people' point to nothing told before."""
    said = draft.slots.get("outcome")
    own = at.sentence.within(said) if said is not None else ()
    return any(
        m.head == draft.trigger and m.value.definite and m.head not in own for m in at.triggers
    )


def _turned(at: SentenceReading, draft: Draft) -> bool:
    agent = at.sentence.child(draft.head, "nsubj")
    words_ = (draft.trigger, agent)
    return turned_away(at.sentence, draft.head) or any(further(at.sentence, i) for i in words_)


def _resumed(sentence: Sentence, draft: Draft) -> bool:
    """Tell whether a figure is of those told of before: 'the toll', 'the dead', 'all three'."""
    said = draft.slots.get("outcome")
    count = draft.slots.get("count")
    if count is not None and pointed_back(sentence, sentence.within(count)):
        return True
    return said is not None and says_the_dead(sentence, sentence.within(said))
