"""See that two texts date one happening by days beside each other: one of them is wrong."""

import re
from datetime import date, timedelta

from claims.lexicon.load import words
from claims.model.place import Precision
from claims.model.time import Time
from claims.relations.entries import Entry
from claims.relations.passages import Passage, stem
from claims.relations.surroundings import CLOSE

TABLE = "relations"
FEWEST = 3  # shared words: 'drone', 'attack', 'depot'
ONE_DAY = timedelta(days=1)
TOWN = (Precision.EXACT, Precision.SETTLEMENT)
WORD = re.compile(r"[a-z]+")


def disputed_day(one: Entry, other: Entry) -> bool:
    """Tell whether two figures of one event are dated by a day that is not the same for both.

    Texts of one day of print that put an event in one town, on days beside each other, err in the
    day where their sentences share what was hit and how; unless one of them names the other's day
    too, or speaks of several attacks: then it may know of two happenings.
    """
    if one.event is None or one.event != other.event or one.document.id == other.document.id:
        return False
    if one.document.day is None or one.document.day != other.document.day:
        return False
    days = (_day(one), _day(other))
    if days[0] is None or days[1] is None or abs(days[0] - days[1]) != ONE_DAY:
        return False
    if not _in_one_town(one, other) or any(map(_of_several, (one, other))):
        return False
    knows_both = _names(one, days[1]) or _names(other, days[0])
    return not knows_both and len(_matter(one) & _matter(other)) >= FEWEST


def _matter(entry: Entry) -> frozenset[str]:
    """Return the stems of what was hit and how: not of names and of what any toll says."""
    passage = Passage((entry,))
    return passage.stems - passage.names - frozenset(map(stem, words(TABLE, "said_of_any_toll")))


def _day(entry: Entry) -> date | None:
    """Return the only day by which a figure or else its event is dated."""
    event = entry.claim.event
    told = event.time if event else None
    times: tuple[Time, ...] = entry.around.days or ((told,) if told else ())
    days = {t.start.date() for t in times if t.start and t.granularity in CLOSE}
    return days.pop() if len(days) == 1 else None


def _in_one_town(one: Entry, other: Entry) -> bool:
    places = [e.claim.event.place if e.claim.event else None for e in (one, other)]
    names = {p.name for p in places if p and p.precision in TOWN}
    return all(places) and all(p.precision in TOWN for p in places if p) and len(names) == 1


def _of_several(entry: Entry) -> bool:
    return not words(TABLE, "several_attacks").isdisjoint(_said(entry.claim.text))


def _names(entry: Entry, day: date) -> bool:
    """Tell whether an article names a day of the week anywhere."""
    return f"{day:%A}".lower() in _said(entry.document.text)


def _said(text: str) -> list[str]:
    return WORD.findall(text.lower())
