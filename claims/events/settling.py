"""Give each casualty figure the happening of which it tells: the one reported, or another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from claims.events.figures import Figure, figures_of
from claims.events.happenings import Happening, are_attack_and_answer, happenings_differ
from claims.events.occurrences import Occurrence
from claims.events.ties import repeats, ties_of, verb_of
from claims.model.event import EventType
from claims.model.reading import Draft, Reading
from claims.model.trigger import Trigger
from claims.model.value import Outcome

FEWEST = 2  # one person dies in many happenings: only larger numbers tell that two are one
BEYOND = 2.0  # times the lead's number: more than later reports add to a toll

Numbers = list[int | None]


@dataclass(frozen=True, slots=True)
class Settled:
    """Hold the happenings of an article and the number of each draft's."""

    happenings: list[Happening]
    numbers: Numbers


def settle_figures(
    reading: Reading,
    drafts: Sequence[Draft],
    happenings: Sequence[Happening],
    numbers: Sequence[int | None],
) -> Settled:
    """Return the happenings with the casualty figures moved to where they belong.

    What the lead tells is the happening reported; what repeats its numbers or does not speak
    against it is of it too. Sums over many happenings, earlier days and other places stand apart.
    """
    figures = _carried(figures_of(reading, drafts))
    numbers = _together(figures, numbers)
    main = _reported(figures, numbers)
    if main is None:
        return Settled(list(happenings), numbers)
    moved = _together(figures, _joined(figures, happenings, numbers, main), main)
    return _parted(figures, drafts, Settled(list(happenings), moved), main)


def _together(
    figures: Sequence[Figure], numbers: Sequence[int | None], main: int | None = None
) -> Numbers:
    """Give all figures under one verb one happening: the main one, the whole's, the first's."""
    found = list(numbers)
    for _, unit in groupby(figures, key=verb_of):
        members = sorted(unit, key=lambda f: (found[f.draft] != main, not f.whole))
        known = [n for f in members if (n := found[f.draft]) is not None]
        for figure in members if known else ():
            found[figure.draft] = known[0]
    return found


def _carried(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Set apart what goes on with, or says again, a figure that stands apart."""
    told = {_said(f) for f in figures if f.lead and not f.aside}
    apart: set[tuple[Outcome, float | int | None]] = set()
    standing: dict[int, bool] = {}  # sentence: whether all its figures stand apart
    found: list[Figure] = []
    for figure in figures:
        before = [standing[n] for n in (figure.sentence - 1, figure.sentence) if n in standing]
        goes_on = figure.follows and bool(before) and all(before)
        turned = figure.turned and not figure.pointed
        again = _said(figure) in apart and (figure.best or 0) >= FEWEST
        new = _said(figure) not in told and not figure.lead
        strange = figure.aside or (new and (goes_on or turned or again))
        found.append(replace(figure, elsewhere=figure.elsewhere or strange))
        standing[figure.sentence] = standing.get(figure.sentence, True) and strange
        if strange:
            apart.add(_said(figure))
    units = {verb_of(f) for f in found if f.aside}
    return tuple(replace(f, elsewhere=f.elsewhere or verb_of(f) in units) for f in found)


def _said(figure: Figure) -> tuple[Outcome, float | int | None]:
    return figure.outcome, figure.best


def _reported(figures: Sequence[Figure], numbers: Sequence[int | None]) -> int | None:
    """Return the happening of the first figure that nothing sets apart."""
    plain = [f for f in figures if not f.aside and numbers[f.draft] is not None]
    first = sorted(plain, key=lambda f: (not f.lead, f.outcome is not Outcome.KILLED))
    return next((numbers[f.draft] for f in first), None)


def _joined(
    figures: Sequence[Figure], happenings: Sequence[Happening], numbers: Numbers, main: int
) -> Numbers:
    """Move to the main happening what tells of it in other words."""
    told = [f for f in figures if f.lead and not f.aside and numbers[f.draft] == main]
    for figure in figures:
        own = numbers[figure.draft]
        if own == main or figure.aside:
            continue
        if _may_be_of(figure, told, None if own is None else happenings[own], happenings[main]):
            numbers[figure.draft] = main
            told += [figure] if figure.lead else []
    return numbers


def _may_be_of(
    figure: Figure, told: Sequence[Figure], own: Happening | None, main: Happening
) -> bool:
    """Tell whether a figure is of the main happening; 'the strikes' keep what they caused."""
    if own is None or _is_only_said(own):
        return True
    by_chance = figure.pointed and figure.best is not None and are_attack_and_answer(own, main)
    if repeats(figure, told) and not by_chance:
        return True
    return figure.lead and not happenings_differ(own, main, loosely=True)


def _is_only_said(happening: Happening) -> bool:
    """Tell whether a happening is but a statement, in which nobody is hurt."""
    return all(o.trigger.type is EventType.STATEMENT for o in happening.members)


def _parted(
    figures: Sequence[Figure], drafts: Sequence[Draft], settled: Settled, main: int
) -> Settled:
    """Move out what stands apart where plain figures share its happening.

    A sentence tells of one other happening.
    """
    most = _most(figures)
    happenings, numbers = settled.happenings, settled.numbers
    plain = {numbers[f.draft] for f in figures if not f.aside} | {main}
    apart: dict[int, int] = {}
    ties = ties_of(figures)
    beyond = {verb_of(f) for f in figures if _exceeds(f, most)}
    for figure in figures:
        own = numbers[figure.draft]
        loose = verb_of(figure) in ties.loose
        strange = figure.aside or loose or verb_of(figure) in beyond
        if not strange or (own not in plain and not (loose and _shared(figures, numbers, figure))):
            continue
        before = apart.get(ties.following.get(figure.sentence, -1))
        if figure.sentence not in apart and before is not None:
            apart[figure.sentence] = before
        elif figure.sentence not in apart:
            apart[figure.sentence] = len(happenings)
            happenings.append(_parted_off(happenings, own, drafts[figure.draft]))
        numbers[figure.draft] = apart[figure.sentence]
    for sentence, number in apart.items():
        if all(numbers[f.draft] == number for f in figures if f.sentence == sentence):
            _leave_out(happenings, sentence, number)
    return settled


def _leave_out(happenings: Sequence[Happening], sentence: int, apart: int) -> None:
    """Take what a sentence tells of another happening out of those that it was taken for."""
    for number, happening in enumerate(happenings):
        rest = [o for o in happening.members if o.sentence != sentence]
        if number != apart and rest:
            happening.members[:] = rest


def _shared(figures: Sequence[Figure], numbers: Sequence[int | None], figure: Figure) -> bool:
    """Tell whether another sentence has figures of the same happening."""
    own = numbers[figure.draft]
    return any(numbers[f.draft] == own and f.sentence != figure.sentence for f in figures)


def _parted_off(happenings: Sequence[Happening], own: int | None, draft: Draft) -> Happening:
    """Return what the sentence of a draft tells of a happening, as another one."""
    members = happenings[own].members if own is not None else ()
    there = [replace(o, aside=True) for o in members if o.sentence == draft.sentence]
    return Happening(there) if there else _another(draft)


def _most(figures: Sequence[Figure]) -> dict[Outcome, float | int]:
    """Return the largest number that the lead tells of each outcome."""
    most: dict[Outcome, float | int] = {}
    for figure in figures:
        if figure.lead and not figure.aside and figure.best:
            most[figure.outcome] = max(figure.best, most.get(figure.outcome, 0))
    return most


def _exceeds(figure: Figure, most: Mapping[Outcome, float | int]) -> bool:
    """Tell whether a number is far beyond what the lead tells of the same outcome."""
    if figure.lead or figure.pointed or figure.outcome not in most:
        return False
    number = figure.best or figure.low
    return number > BEYOND * most[figure.outcome] and number >= 2 * FEWEST


def _another(draft: Draft) -> Happening:
    """Return a happening of which only its victims are told."""
    occurrence = Occurrence(
        sentence=draft.sentence,
        head=draft.head,
        trigger=Trigger(type=EventType.OTHER, lemma="casualty", nominal=False),
        text="casualties",
        aside=True,
    )
    return Happening([occurrence])
