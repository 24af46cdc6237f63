"""Describe each article's events for linking across articles."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from claims.events.names import proper_name
from claims.lexicon.load import words
from claims.model.claim import Claim
from claims.model.document import Document
from claims.model.event import Event, EventType
from claims.model.extraction import Extraction
from claims.model.value import Casualty

TABLE = "linking"
OPENING = 4000  # characters: what an article is about stands there
LEAD = 350  # characters: a headline and a sentence or two name it
MAIN_SHARE = 0.4  # of the claims: an article may be chiefly about two events
MAIN_KEY = "e1"
TOPIC_KEY = "e0"  # stands for what an article is about that names no happening
NAME = re.compile(r"(?<![\w.])[A-Z][\w’'-]*[\w]")
WORD = re.compile(r"[a-z][a-z’'-]{2,}")
NUMBER = re.compile(
    r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d+(?:[.,:]?\d)+"
)  # years and digits say little
ADDRESS = re.compile(r"^https?\b.*$", re.MULTILINE)


@dataclass(frozen=True)
class Words:
    """Hold the words of a text that tell what it is about, names with how often they stand."""

    names: dict[str, int]
    all: tuple[str, ...]


NO_WORDS = Words({}, ())


@dataclass(frozen=True)
class Profile:
    """Hold one event of one article with the words around it."""

    document_id: str
    event: Event
    claims: tuple[str, ...]  # ids
    published: date | None
    main: bool
    words: Words
    lead: Words  # of what the article is chiefly about; else none
    numbers: frozenset[str]
    people: frozenset[str]

    @property
    def key(self) -> str:
        """Return a key that no other event of the batch has."""
        return f"{self.document_id}#{self.event.key}"

    @property
    def nameless(self) -> bool:
        """Tell whether the article names no happening."""
        return self.event.key == TOPIC_KEY

    @property
    def day(self) -> date | None:
        """Return the day of the event, else of publication."""
        time = self.event.time
        return time.start.date() if time and time.start else self.published


def profiles_of(extractions: Sequence[Extraction]) -> Iterator[Profile]:
    """Yield the events of each article, in its order of importance.

    An article without any is still about something: all its claims make one.
    """
    for extraction in extractions:
        groups: dict[str, list[Claim]] = {}
        for claim in extraction.claims:
            if claim.event is not None:
                groups.setdefault(claim.event.key, []).append(claim)
        if not groups and extraction.claims:
            groups[TOPIC_KEY] = list(extraction.claims)
        total = sum(map(len, groups.values()))
        for key in sorted(groups, key=_rank):
            yield _profile(extraction, groups[key], total)


def _rank(key: str) -> tuple[int, str]:
    digits = key.lstrip("e")
    return (int(digits) if digits.isdigit() else 0, key)


def _profile(extraction: Extraction, claims: list[Claim], total: int) -> Profile:
    event = claims[0].event or Event(key=TOPIC_KEY)
    main = event.key in (MAIN_KEY, TOPIC_KEY) or len(claims) >= MAIN_SHARE * total
    told = "\n".join(dict.fromkeys(claim.text for claim in claims))
    text = opening_of(extraction.document) if main else told
    return Profile(
        document_id=extraction.document.id,
        event=event,
        claims=tuple(claim.id for claim in claims),
        published=extraction.document.day,
        main=main,
        words=words_of(text),
        lead=words_of(text[:LEAD]) if main else NO_WORDS,
        numbers=frozenset((*NUMBER.findall(text), *_figures(claims))),
        people=frozenset((*_victims(claims), *_arrested(event))),
    )


def _figures(claims: Sequence[Claim]) -> Iterator[str]:
    """Yield what is counted, so that 'nine were killed' is the figure of '9 dead'."""
    for claim in claims:
        if isinstance(claim.value, Casualty) and claim.value.count.best is not None:
            yield f"{claim.value.count.best} {claim.value.outcome.value}"


def _victims(claims: Sequence[Claim]) -> Iterator[str]:
    for claim in claims:
        if isinstance(claim.value, Casualty):
            for name in claim.value.population.names:
                yield from names_of(name)


def _arrested(event: Event) -> Iterator[str]:
    """Yield the surname of who was arrested: arrests are told apart by it."""
    if event.type is EventType.ARREST and event.target:
        name = proper_name(event.target) or ""
        yield from names_of(name.rpartition(" ")[2])


def opening_of(document: Document) -> str:
    """Return the headline and the first paragraphs, without addresses of pages."""
    text = ADDRESS.sub("", document.text[:OPENING]).lstrip()
    headline = document.headline or ""
    return text if headline in text[:LEAD] else f"{headline}\n{text}"


def words_of(text: str) -> Words:
    """Return the names and all the words of a text.

    >>> found = words_of("A bomb went off in Mirkot.")
    >>> sorted(found.names), sorted(found.all)
    (['mirkot'], ['bomb', 'mirkot', 'off', 'went'])
    """
    told = dict.fromkeys(WORD.findall(text.lower()))
    for word in told.keys() & words(TABLE, "stop_words"):
        del told[word]
    return Words(names_of(text), tuple(told))


def names_of(text: str) -> dict[str, int]:
    """Return the capitalised words of a text in lower case, days, months and openers apart.

    >>> names_of("Ann Lee met Lee on Monday.")
    {'ann': 1, 'lee': 2}
    """
    found = Counter(n.replace("’", "'").removesuffix("'s").lower() for n in NAME.findall(text))
    return {name: n for name, n in found.items() if name not in words(TABLE, "no_names")}
