"""By what an article is found again: address, agency's id, outlet, headline, some of its words.

Kept beside each article, small enough that those of a thousand are read in no time.
"""

import re
from collections.abc import Iterable
from datetime import timedelta
from typing import Any, NamedTuple, Self
from urllib.parse import parse_qsl, urlencode, urlsplit
from zlib import crc32

from rapidfuzz import fuzz

from claims import Document
from factcheck.domain.article_words import plain

SHINGLE = 5  # words: shorter runs are common coin
KEPT = 48  # shingles, the least by number: texts that share much share of these as much
SHARED = 6  # of those kept: an eighth of a text, below any version of it
HEADLINE_RATIO = 80  # separates "3 killed"/"5 killed" (96) from another story of that day (< 60)
OPENING = 40  # words at the top, among which a format may print the headline
SAME_STORY_FOR = timedelta(days=7)  # after which an outlet's story of the like is another one
TRACKING = re.compile(r"^(?:utm_\w+|fbclid|gclid|cmpid|ref|src|smid|ocid|at_\w+)$")
OUTLET_ENDING = re.compile(r"\b(?:com|org|net|co uk|news)$")


class Marks(NamedTuple):
    """Hold by what an article is known; what is not stated is empty.

    `opening` holds its first words, `wire_mark` the version and the status that an agency gave it.
    """

    outlet: str
    headline: str
    opening: str
    url: str
    wire_id: str
    wire_mark: str
    words: int
    sketch: tuple[int, ...]

    @classmethod
    def of(cls, document: Document) -> Self:
        """Return the marks of a document."""
        more = document.model_extra or {}
        told = plain(document.text).split()
        version, status = (str(more.get(name) or "") for name in ("wire_version", "wire_status"))
        return cls(
            outlet=_outlet(document.outlet),
            headline=plain(document.headline or ""),
            opening=" ".join(told[:OPENING]),
            url=_address(document.url),
            wire_id=str(more.get("wire_id") or ""),
            wire_mark=f"{version} {status}".strip(),
            words=len(told),
            sketch=_sketch(told),
        )

    @classmethod
    def kept(cls, told: Iterable[Any]) -> Self:
        """Return marks as they were kept."""
        fields = list(told)
        return cls._make([*fields[:-1], tuple(fields[-1])])

    @property
    def host(self) -> str:
        """Return the site of the address."""
        return self.url.partition("/")[0]

    def same_outlet(self, other: Self) -> bool:
        """Tell whether both say that they are of one outlet."""
        named = bool(self.outlet) and self.outlet == other.outlet
        return named or (bool(self.host) and self.host == other.host)

    def other_outlet(self, other: Self) -> bool:
        """Tell whether both say where they are from, and say two things."""
        outlets = bool(self.outlet and other.outlet) and self.outlet != other.outlet
        hosts = bool(self.host and other.host) and self.host != other.host
        return (outlets or hosts) and not self.same_outlet(other)

    def same_place(self, other: Self) -> bool:
        """Tell whether both stand under one address."""
        return bool(self.url) and self.url == other.url

    def same_story(self, other: Self) -> bool:
        """Tell whether both are one story of one agency, and not printed by two outlets."""
        one = bool(self.wire_id) and self.wire_id == other.wire_id
        return one and not self.other_outlet(other)

    def headline_near(self, other: Self) -> bool:
        """Tell whether both bear about the same headline, as a field or among the first words."""
        if self.headline and other.headline:
            return fuzz.ratio(self.headline, other.headline) >= HEADLINE_RATIO
        if not (self.headline or other.headline):
            return fuzz.ratio(self.opening, other.opening) >= HEADLINE_RATIO
        stated, printed = (self, other) if self.headline else (other, self)
        return fuzz.partial_ratio(stated.headline, printed.opening) >= HEADLINE_RATIO

    def may_be(self, other: Self) -> bool:
        """Tell whether it is worth while to compare the texts."""
        return self.nearness(other) >= SHARED

    def nearness(self, other: Self) -> int:
        """Return how many shingles both keep; of one place or story they are as near as can be."""
        if self.same_place(other) or self.same_story(other):
            return KEPT + 1
        return len({*self.sketch} & {*other.sketch})


def kept_marks(document: Document) -> list[Any]:
    """Return by what a document is told apart and found again; its id comes first."""
    return [document.id, *Marks.of(document)]


def near_in_time(one: Document, other: Document) -> bool:
    """Tell whether two texts were published within days; an unknown date is near to any."""
    first, second = one.day, other.day
    return first is None or second is None or abs(first - second) <= SAME_STORY_FOR


def _outlet(name: str | None) -> str:
    """Return the name of an outlet as others may print it.

    >>> _outlet("The Daily Gazette"), _outlet("dailygazette.com")
    ('dailygazette', 'dailygazette')
    """
    told = OUTLET_ENDING.sub(
        "", plain(name or "").removeprefix("the ").removeprefix("www ")
    ).strip()
    return told.replace(" ", "") or plain(name or "").replace(" ", "")


def _address(url: str | None) -> str:
    """Return an address without what does not tell pages apart; '' where there is none.

    >>> _address("https://www.example.org/a/?utm_source=x#top")
    'example.org/a'
    """
    try:
        parts = urlsplit((url or "").strip())
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:  # brackets that hold no address
        return ""
    path = parts.path.rstrip("/")
    asked = urlencode([pair for pair in parse_qsl(parts.query) if not TRACKING.match(pair[0])])
    # The front page of a site is no article, and holds another one every hour.
    return f"{host}{path}{'?' if asked else ''}{asked}" if host and (path or asked) else ""


def _sketch(words: list[str]) -> tuple[int, ...]:
    last = len(words) - SHINGLE
    found = {crc32(" ".join(words[i : i + SHINGLE]).encode()) for i in range(last + 1)}
    return tuple(sorted(found)[:KEPT])
