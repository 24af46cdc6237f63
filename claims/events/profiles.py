"""Describe each article's events for linking across articles."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import log

from claims.lexicon.load import words
from claims.model.claim import Claim
from claims.model.event import Event
from claims.model.extraction import Extraction
from claims.model.value import Casualty, Outcome

TABLE = "linking"
OPENING = 4000  # characters: what an article is about stands there
MAIN_SHARE = 0.4  # of the claims: an article may be chiefly about two events
MAIN_KEY = "e1"
TOPIC_KEY = "e0"  # stands for what an article is about that names no happening
SMOOTHING = 10  # articles in a batch of a few: sharing a name among two is still worth something
NAME = re.compile(r"(?<![\w.])[A-Z][\w’'-]*[\w]")
WORD = re.compile(r"[a-z][a-z’'-]{2,}")


@dataclass(frozen=True)
class Profile:
    """Hold one event of one article with the words around it."""

    document_id: str
    event: Event
    claims: tuple[Claim, ...]
    published: date | None
    main: bool
    names: frozenset[str]
    content: frozenset[str]
    killed: frozenset[int | float]

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
    document = extraction.document
    told = "\n".join(dict.fromkeys(claim.text for claim in claims))
    text = document.text[:OPENING] if main else told
    killed = {
        claim.value.count.best
        for claim in claims
        if isinstance(claim.value, Casualty)
        and claim.value.outcome is Outcome.KILLED
        and claim.value.count.best is not None
    }
    return Profile(
        document_id=document.id,
        event=event,
        claims=tuple(claims),
        published=document.day,
        main=main,
        names=names_of(text),
        content=frozenset(WORD.findall(text.lower())) - words(TABLE, "stop_words"),
        killed=frozenset(killed),
    )


def names_of(text: str) -> frozenset[str]:
    """Return the capitalised words of a text in lower case, days, months and openers apart."""
    found = (n.replace("’", "'").removesuffix("'s").lower() for n in NAME.findall(text))
    return frozenset(n for n in found if n not in words(TABLE, "no_names"))


@dataclass(frozen=True)
class Rarity:
    """Hold in how many events of the batch each word stands."""

    counts: Mapping[str, int]
    total: int

    def of(self, word: str) -> float:
        """Return how telling a word is, near 1 where few events share it."""
        ceiling = self.total + SMOOTHING
        return log(1 + ceiling / self.counts.get(word, 1)) / log(1 + ceiling)

    def shared(self, one: frozenset[str], other: frozenset[str]) -> float:
        """Return the weight of the shared words as a share of the two sets' own (cosine)."""
        if not one or not other:
            return 0.0
        both = sum(self.of(w) ** 2 for w in one & other)
        lengths = [sum(self.of(w) ** 2 for w in words_) for words_ in (one, other)]
        return float(both / (lengths[0] * lengths[1]) ** 0.5)


def rarity(sets: Sequence[frozenset[str]]) -> Rarity:
    """Return the rarity of the words of a batch."""
    counts: Counter[str] = Counter()
    for found in sets:
        counts.update(found)
    return Rarity(counts, len(sets))
