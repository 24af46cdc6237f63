"""Bring sentences together that may speak of one matter, and say what they share."""

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from datetime import timedelta
from itertools import combinations

from claims.events.happenings import apart_in_time
from claims.events.names import fold, state_of
from claims.lexicon.load import words
from claims.model.place import Precision
from claims.model.value import Location
from claims.relations.entries import EARLIEST, gap
from claims.relations.occasions import FRESH
from claims.relations.pairing import WINDOW
from claims.relations.passages import TABLE, Passage

FEWEST = 2  # stems that sentences share which no event joins: one alone joins anything …
LEAST = 1 / 3  # … unless it is as much of the shorter one
ONE_STORY = timedelta(days=45)  # in which news of one event comes out
NARROW = (Precision.EXACT, Precision.SETTLEMENT)


def share(one: Passage, other: Passage, *, without: frozenset[str] = frozenset()) -> float:
    """Return how much of the shorter sentence the other says as well, from 0 to 1."""
    a, b = one.stems - without, other.stems - without
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller else 0.0


def shared(one: Passage, other: Passage) -> frozenset[str]:
    """Return the stems that both sentences have."""
    return one.stems & other.stems


def linked(one: Passage, other: Passage) -> bool:
    """Tell whether the two speak of one event."""
    return not one.events.isdisjoint(other.events)


def parted(one: Passage, other: Passage, *, names: bool = True) -> bool:
    """Tell whether what the sentences say of time, place or names sets two matters apart."""
    if names and names_apart(one, other):
        return True
    if _of_two_weeks(one, other):
        return True
    for a in one.entries:
        for b in other.entries:
            first, second = a.claim.event, b.claim.event
            if first and second and apart_in_time(first.time, second.time):
                return True
    return in_two_places(one, other)


def names_apart(one: Passage, other: Passage) -> bool:
    """Tell whether both sentences have names and none of one stands in the other.

    A name may be cut short: 'Westbrook mall'.
    """
    if not (one.names and other.names):
        return False
    return not any(a <= b or b <= a for a in one.full_names for b in other.full_names)


def _of_two_weeks(one: Passage, other: Passage) -> bool:
    """Tell whether texts not known to be of one week tell of happenings that were not joined."""
    if not one.events or not other.events or linked(one, other):
        return False
    first, second = one.lead.document.day, other.lead.document.day
    return first is None or second is None or abs(first - second) > FRESH


def in_two_places(one: Passage, other: Passage) -> bool:
    """Tell whether both sentences name towns or spots and none that both name."""
    a, b = _places(one), _places(other)
    return bool(a and b) and not a & b


def _places(passage: Passage) -> frozenset[str]:
    """Return the towns and spots of what is told, folded."""
    return frozenset(
        fold(e.claim.value.place.name)
        for e in passage.entries
        if isinstance(e.claim.value, Location) and e.claim.value.place.precision in NARROW
    )


def two_voices(one: Passage, other: Passage) -> bool:
    """Tell whether two texts speak, or two sources that one text names."""
    if one.lead.document.id != other.lead.document.id:
        return True
    return one.teller is not None and other.teller is not None and one.teller != other.teller


def same_teller(one: Passage, other: Passage) -> bool:
    """Tell whether one source says both, as far as its names show: 'the interior ministry'."""
    return any(_one_teller(a, b) for a in one.tellers for b in other.tellers)


def told_by_one(one: Passage, other: Passage) -> bool:
    """Tell whether all whom the one names as telling it tell the other as well.

    'He told the agency that it was not so, as officials say' has two, and one alone denies it.
    """
    return bool(one.tellers) and all(
        any(_one_teller(a, b) for b in other.tellers) for a in one.tellers
    )


def _one_teller(one: str, other: str) -> bool:
    state = state_of(one)
    if state is not None and state == state_of(other):
        return True
    a, b = (frozenset(fold(name).split()) - words(TABLE, "stop") for name in (one, other))
    return bool(a) and bool(b) and (a <= b or b <= a)


Cued = Callable[[Passage], bool]


def meetings(
    passages: Sequence[Passage],
    cued: Cued,
    partner: Cued | None = None,
    *,
    linked_only: bool = False,
) -> Iterator[tuple[Passage, Passage]]:
    """Yield the pairs that share an event or a telling word, the earlier first, each pair once.

    One of a pair is `cued`, the other a `partner` (by default cued as well). Of an event only
    neighbours in time are paired, and words that very many sentences have join nothing, so that
    the work grows with the number of sentences. With `linked_only` words join nothing at all.
    Whether two sentences meet by a word does not hang on any third one.
    """
    first = [cued(p) for p in passages]
    second = first if partner is None else [partner(p) for p in passages]
    chosen = [n for n in range(len(passages)) if first[n] or second[n]]
    chosen.sort(key=lambda n: (passages[n].lead.as_of or EARLIEST, passages[n].lead.order))
    seen: set[tuple[int, int]] = set()
    for i, j in _near(passages, chosen, words_too=not linked_only):
        met = (first[i] and second[j]) or (first[j] and second[i])
        if met and (i, j) not in seen:
            seen.add((i, j))
            far = _of_other_months(passages[i], passages[j])
            if two_voices(passages[i], passages[j]) and not far:
                yield passages[i], passages[j]


def _of_other_months(one: Passage, other: Passage) -> bool:
    """Tell whether two texts came out long after each other and no event joins what they say."""
    passed = gap(one.lead, other.lead)
    return passed is not None and abs(passed) > ONE_STORY and not linked(one, other)


def _near(
    passages: Sequence[Passage], chosen: Sequence[int], *, words_too: bool
) -> Iterator[tuple[int, int]]:
    """Yield pairs of one event, and those of a word that few sentences have and another word."""
    for block in _blocks(chosen, [passages[n].events for n in chosen]):
        for at, i in enumerate(block):
            yield from ((i, j) for j in block[at + 1 : at + 1 + WINDOW])
    for block in _blocks(chosen, [passages[n].joining for n in chosen]) if words_too else ():
        for i, j in combinations(block, 2):
            if akin(passages[i].stems, passages[j].stems):
                yield i, j


def _blocks(chosen: Sequence[int], keys: Sequence[Iterable[str]]) -> Iterable[list[int]]:
    found: dict[str, list[int]] = {}
    for n, own in zip(chosen, keys, strict=True):
        for key in own:
            found.setdefault(key, []).append(n)
    return found.values()


def akin(one: Set[str], other: Set[str]) -> bool:
    """Tell whether sentences share enough to speak of one matter where no event joins them."""
    common = len(one & other)
    return common >= FEWEST or (common > 0 and common >= LEAST * min(len(one), len(other)))
