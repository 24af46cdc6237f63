"""Tell whether two figures are of one happening, by the day, place and hands told beside them.

Articles on a war tell of many fights that are alike, and link as one what their headlines call by
one name. Two figures clash only where nothing that stands beside them sets them apart.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import lru_cache

from rapidfuzz import fuzz

from claims.events.names import ALIAS_RATIO, Sameness, fold, same_actor
from claims.lexicon.countries import country_of
from claims.lexicon.load import words
from claims.model.place import Place, Precision
from claims.model.time import Time
from claims.model.value import Casualty, Quantity
from claims.relations.bounds import exceeds
from claims.relations.disputed_days import disputed_day
from claims.relations.entries import Entry
from claims.relations.passages import COUNTRY, stem
from claims.relations.surroundings import CLOSE, Side, is_named, side_of, side_of_attack

WORD = re.compile(r"[^\W\d_]{3,}")
TABLE = "contrasts"
FRESH = timedelta(days=3)  # news of one event comes in days
SHORTEST = 4  # letters of a place whose spelling may differ: 'Raqa', 'Raqqa'
MOMENT = timedelta(microseconds=1)
TIES = 2  # words that two sentences share
SURE_TIES = 3  # the same where one tells of several attacks
FEWEST = 3  # words: of a shorter sentence too little is left to know it by
ONE_TELLING = 0.75  # share of the shorter sentence that the other has as well
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def one_occasion(one: Entry, other: Entry) -> bool:
    """Tell whether two counts are of one happening, as far as is said beside them.

    Nothing sets apart what a person called one: of such events all is left open.
    """
    if _left_open(one) or _left_open(other):
        return True
    replaced = one.revised or other.revised or disputed_day(one, other)  # a correction's day
    if in_two_places(one, other) or _long_apart(one, other):
        return False
    if on_two_days(one, other) and not replaced:
        return False
    return not _by_two_sides(one, other) and _tied(one, other)


def _left_open(entry: Entry) -> bool:
    event = entry.claim.event
    return event is not None and not (event.time or event.place or event.label)


def _tied(one: Entry, other: Entry) -> bool:
    """Tell whether something beside the figures ties them: a place, a day, what was hit or how."""
    if _days(one) and _days(other):
        return True
    if any(same_place(x, y) for x in _places(one) for y in _places(other)):
        return True
    a, b = (_about(e) for e in (one, other))
    return a == b or len(a & b) >= max(1, min(TIES, len(a), len(b)))


def _about(entry: Entry) -> frozenset[str]:
    """Return the stems of what was hit and how: not of war, tolls and countries as such."""
    label = entry.claim.event.label if entry.claim.event else ""
    return frozenset().union(
        *map(_matter, (entry.claim.text, label or "", *entry.around.sentences))
    )


@lru_cache(maxsize=1 << 14)
def _matter(sentence: str) -> frozenset[str]:
    plain = _ruler().sub(" ", sentence)
    return frozenset(s for s in _stems(plain) - _of_any_war() if not s.endswith(COUNTRY))


def matter_words(sentence: str) -> frozenset[str]:
    """Return the stems of what a sentence tells: not those of war, tolls and countries as such."""
    return _matter(sentence).difference(map(stem, words("relations", "said_of_any_toll")))


@lru_cache(maxsize=1)
def _ruler() -> re.Pattern[str]:
    """Find 'President Ann Mary Lee': news of a whole war has the name."""
    return re.compile(
        rf"\b(?i:{'|'.join(words('relations', 'rulers'))})\b(?: [A-Z][\w'’-]+| al-\w+)+"
    )


@lru_cache(maxsize=1)
def _of_any_war() -> frozenset[str]:
    kinds = ("armed_groups", "attacks", "figure_words")
    return frozenset(stem(word) for kind in kinds for word in words("relations", kind))


@lru_cache(maxsize=1 << 14)
def told_alike(one: str, other: str, *, whole: bool = False) -> bool:
    """Tell whether two sentences say one thing in like words, numbers left out.

    The shorter is measured, or as a `whole` the longer: then neither says anything else.

    >>> told_alike("Nine miners died at Tirsk pit.", "Eleven miners died at Tirsk pit.")
    True
    """
    a, b = _stems(one), _stems(other)
    fewer, more = sorted((len(a), len(b)))
    return fewer >= FEWEST and len(a & b) >= ONE_TELLING * (more if whole else fewer)


def same_words(one: str, other: str) -> bool:
    """Tell whether two sentences have the same words, but for numbers and small ones."""
    return len(_stems(one)) >= FEWEST and _stems(one) == _stems(other)


@lru_cache(maxsize=1 << 14)
def _stems(sentence: str) -> frozenset[str]:
    empty = words(TABLE, "numbers") | words(TABLE, "stop") | words(TABLE, "casualty_words")
    empty |= words("relations", "general_people") | words("relations", "day_words")
    found = (w for w in WORD.findall(sentence) if w.lower() not in empty)
    return frozenset(map(stem, found))


def on_two_days(one: Entry, other: Entry) -> bool:
    """Tell whether each is dated by a day and no two of those days meet."""
    a, b = _days(one), _days(other)
    if a and b:
        return not any(_meet(x, y) for x in a for y in b)
    first, second = (_weekdays(e) for e in (one, other))
    return bool(first and second) and first.isdisjoint(second)


def _weekdays(entry: Entry) -> frozenset[str]:
    """Return the days of the week told of the happening, 'the strikes Friday' included."""
    dated = [t for t in _days(entry) if t.start is not None]
    if dated:
        return frozenset(f"{t.start:%A}".lower() for t in dated if t.start)
    said = (entry.claim.text, *entry.around.sentences)
    return frozenset().union(*(_struck_on(sentence.lower()) for sentence in said))


@lru_cache(maxsize=1 << 14)
def _struck_on(sentence: str) -> frozenset[str]:
    found = re.findall(r"[a-z-]+", sentence)
    deeds = words("relations", "attacks") | words(TABLE, "casualty_words")
    return frozenset(
        day
        for deed, *after in zip(found, found[1:], found[2:], strict=False)
        for day in WEEKDAYS
        if deed in deeds and (after[0] == day or (after == ["on", day]))
    )


def printed_together(one: Entry, other: Entry) -> bool:
    """Tell whether two texts are known to be of the same few days."""
    first, second = one.document.day, other.document.day
    return first is not None and second is not None and abs(first - second) <= FRESH


def _long_apart(one: Entry, other: Entry) -> bool:
    """Tell whether articles of two weeks do not both say of which day they tell.

    News is fresh: what is not dated is of the days before it was printed.
    """
    first, second = one.document.day, other.document.day
    if first is None or second is None or abs(first - second) <= FRESH:
        return False
    early, later = (one, other) if first < second else (other, one)
    grown = not words("relations", "growing").isdisjoint(later.claim.text.lower().split())
    return not (grown and _more(later, early)) and not (_days(one) and _days(other))


def goes_on(one: Entry, other: Entry) -> bool:
    """Tell whether the later of two figures is surely of the happening that the earlier counts.

    In a war each day has its toll: texts of two days go on with one where they date it alike, say
    the same in like words, share words that tell what was hit, or the later has the number grow.
    """
    first, second = one.document.day, other.document.day
    if first is None or second is None or first == second:
        return True
    texts = (one.claim.text, other.claim.text)
    if told_alike(*texts) or (_days(one) and _days(other)):
        return True
    needed = SURE_TIES if _several(one) or _several(other) else TIES
    told = [matter_words(text) for text in texts]
    if not all(told) or len(told[0] & told[1]) >= needed:
        return True
    later = other if first < second else one
    return not words("relations", "growing").isdisjoint(later.claim.text.lower().split())


def _more(one: Entry, other: Entry) -> bool:
    counts = [v.count for e in (one, other) if isinstance(v := e.claim.value, Casualty | Quantity)]
    return len(counts) == len((one, other)) and exceeds(*counts)


def _days(entry: Entry) -> tuple[Time, ...]:
    event = entry.claim.event
    told = event.time if event else None
    close = (told,) if told is not None and told.granularity in CLOSE else ()
    return entry.around.days or close


def _meet(one: Time, other: Time) -> bool:
    a, b = one.start, other.start
    if a is not None and b is not None:
        return a.date() <= _last_day(other, b) and b.date() <= _last_day(one, a)
    named = [{d for d in WEEKDAYS if d in t.raw.lower()} for t in (one, other)]
    return not all(named) or bool(named[0] & named[1])


def _last_day(time: Time, start: datetime) -> date:
    """Return the last day of a time, whose end is exclusive."""
    return (time.end - MOMENT if time.end and time.end > start else start).date()


def in_two_places(one: Entry, other: Entry) -> bool:
    """Tell whether each is put in a place and no place is of both.

    Of several attacks, what happened in a village is at most a part of what happened in its
    province; a single one is told of the one and of the other.
    """
    a, b = _places(one), _places(other)
    if not a or not b:
        return False
    if one.around.listed != other.around.listed:
        return True
    single = not (_several(one) or _several(other))
    return not any(
        same_place(x, y) or (single and (_may_hold(x, y) or _may_hold(y, x))) for x in a for y in b
    )


def _several(entry: Entry) -> bool:
    """Tell whether a figure is of several attacks, or may be: 'raids', 'fighting'."""
    label = entry.claim.event.label if entry.claim.event else ""
    said = {w for text in (entry.claim.text, label or "") for w in text.lower().split()}
    return not said.isdisjoint(words("relations", "several_attacks"))


def _may_hold(outer: Place, inner: Place) -> bool:
    """Tell whether one place holds another, or is a region of which that is not known."""
    if outer.name in inner.within or outer.raw in inner.within:
        return True
    region = outer.precision is Precision.REGION and inner.precision is not Precision.REGION
    return region and outer.country == inner.country


def _places(entry: Entry) -> tuple[Place, ...]:
    value, event = entry.claim.value, entry.claim.event
    own = value.place if isinstance(value, Casualty) else None
    found = (own,) if own is not None and is_named(own) else entry.around.places
    if not found and event and event.place and is_named(event.place):
        found = (event.place,)
    return _closest(found)


def _closest(places: Iterable[Place]) -> tuple[Place, ...]:
    """Leave out the places that hold another of them."""
    found = tuple(places)
    holding = {name for place in found for name in place.within if name != place.name}
    return tuple(p for p in found if p.name not in holding) or found


def same_place(one: Place, other: Place) -> bool:
    """Tell whether two places are one, known as such or spelled alike."""
    if one.name == other.name or (one.gazetteer and one.gazetteer == other.gazetteer):
        return True
    a, b = (_plain(place.name) for place in (one, other))
    if a == b or (min(len(a), len(b)) >= SHORTEST and fuzz.ratio(a, b) >= ALIAS_RATIO):
        return True
    return same_actor(one.name, other.name) is Sameness.SAME


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    """Return a name without the day or country that lost punctuation has put beside it."""
    dated = words("relations", "day_words")
    found = fold(name).split()
    kept = [w for w in found if w not in dated and not country_of(w.title().removesuffix("s"))]
    return " ".join(kept or found)


def _by_two_sides(one: Entry, other: Entry) -> bool:
    """Tell whether one was killed by the state and the other by those who fight it."""
    a, b = (_side(e) for e in (one, other))
    return a is not None and b is not None and a is not b


def _side(entry: Entry) -> Side | None:
    event = entry.claim.event
    told = entry.around.side or side_of_attack(entry.claim.text)
    if told or event is None:
        return told
    return side_of_attack(event.label or "") or side_of(event.agent or "")
