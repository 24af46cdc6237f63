"""Rules on persons told of with their ages: two ages (R06), or one name in two spellings (R34)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from itertools import combinations

from rapidfuzz import fuzz

from claims.events.names import fold
from claims.model.finding import Finding, FindingRelation
from claims.model.span import Span
from claims.relations.entries import gap
from claims.relations.pairing import WINDOW, Gathering
from claims.relations.passages import Passage
from claims.relations.wording import Spot, Verdict

NAME_WORD = r"[A-Z][\w'’-]{1,40}"  # a longer one is no name
NAME = rf"{NAME_WORD}(?:\s[A-Z]\.)?\s{NAME_WORD}"
PATTERNS = (
    re.compile(rf"(?P<name>{NAME}), (?P<age>\d{{1,2}})(?=[,;.]|$)"),
    re.compile(rf"(?P<name>{NAME}), an? (?P<age>\d{{1,2}}) ?- ?year ?- ?old\b"),
    re.compile(rf"\b(?P<age>\d{{1,2}}) ?- ?year ?- ?old (?P<name>{NAME})(?! (?:[JS]r\b|II))"),
)
ONE_SPELLING = 70  # ratio of two spellings of a first or a last name; nicknames are less alike
LONGER = 1  # letters by which one may be cut short: 'Sean' and 'Desean' are two names
BIRTHDAY = timedelta(days=30)  # within which hardly anybody grows a year older
GROWN = timedelta(days=300)
SENTENCES_KNOWN = 1 << 13
RESPELLED = Verdict(
    FindingRelation.CONTRADICTION,
    "R34",
    "name spelled in two ways",
    "low",
    "one person of one age bears a name in two spellings",
)
Aged = tuple[str, str, int, int, int]  # first and last name, age, where


@dataclass(frozen=True, eq=False, slots=True)
class Person:
    """Hold somebody told of with an age."""

    passage: Passage
    first: str
    last: str
    age: int
    spot: Spot

    @property
    def document(self) -> str:
        """Return the document that tells of the person."""
        return self.passage.lead.document.id


def compare_persons(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield the persons of one story who have two ages or bear a name in two spellings."""
    found: dict[tuple[str, str], list[Person]] = {}
    for passage in passages:
        story = passage.lead.topic or passage.lead.document.id
        for person in _persons(passage):
            for key in (f"first {person.first}", f"last {person.last}"):
                found.setdefault((story, key), []).append(person)
    ages, names = Gathering("age"), Gathering("name")
    for people in found.values():
        for one, other in _neighbours(people):
            if (one.first, one.last) == (other.first, other.last):
                _add_ages(ages, one, other, people)
            elif _is_respelled(one, other) and not _beside(one, other, people):
                names.add(RESPELLED, (one.spot, other.spot), _key(one, other))
    yield from ages.findings()
    yield from names.findings()


def _neighbours(people: Sequence[Person]) -> Iterator[tuple[Person, Person]]:
    for at, one in enumerate(people):
        for other in people[at + 1 : at + 1 + WINDOW]:
            yield one, other


def _key(one: Person, other: Person) -> tuple[object, ...]:
    return tuple(sorted((p.first, p.last, p.age) for p in (one, other)))


def _add_ages(gathering: Gathering, one: Person, other: Person, people: Sequence[Person]) -> None:
    if one.age == other.age or _has_namesake(one, people):
        return
    passed = gap(one.passage.lead, other.passage.lead) or timedelta(0)
    older = abs(passed) > GROWN or (abs(one.age - other.age) == 1 and abs(passed) > BIRTHDAY)
    if not older:
        why = f"one person is {one.age} and {other.age} years old"
        verdict = Verdict(FindingRelation.CONTRADICTION, "R06", "two ages", "medium", why)
        gathering.add(verdict, (one.spot, other.spot), _key(one, other))


def _has_namesake(person: Person, people: Sequence[Person]) -> bool:
    """Tell whether one text tells of two of the name, as of a father and his son."""
    same = [p for p in people if (p.first, p.last) == (person.first, person.last)]
    return any(a.document == b.document and a.age != b.age for a, b in combinations(same, 2))


def _is_respelled(one: Person, other: Person) -> bool:
    """Tell whether of two persons of one age one name is equal and the other nearly so."""
    if one.age != other.age or one.document == other.document:
        return False
    a, b = (one.last, other.last) if one.first == other.first else (one.first, other.first)
    within = a in b or b in a
    return fuzz.ratio(a, b) >= ONE_SPELLING and not (within and abs(len(a) - len(b)) > LONGER)


def _beside(one: Person, other: Person, people: Sequence[Person]) -> bool:
    """Tell whether one text has both: then they are two, as twins are."""
    names = [(p.first, p.last) for p in (one, other)]
    told = [{p.document for p in people if (p.first, p.last) == name} for name in names]
    return not told[0].isdisjoint(told[1])


def _persons(passage: Passage) -> Iterator[Person]:
    claim = passage.lead.claim
    surest = max(passage.entries, key=lambda e: e.claim.confidence)
    for first, last, age, start, end in _aged(claim.text):
        span = Span(start=claim.start + start, end=claim.start + end)
        yield Person(passage, first, last, age, Spot(surest, at=span))


@lru_cache(maxsize=SENTENCES_KNOWN)
def _aged(text: str) -> tuple[Aged, ...]:
    """Return the persons of a sentence told of with an age: 'Ann Roe, 28,'."""
    if not any(c.isdigit() for c in text):
        return ()
    found = []
    for pattern in PATTERNS:
        for match in pattern.finditer(text):
            first, *_, last = match["name"].split()
            plain = last.removesuffix("'s").removesuffix("’s")
            found.append((fold(first), fold(plain), int(match["age"]), *match.span()))
    return tuple(found)
