"""See what makes a finding more or less sure: what joins its claims, and how they are put."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from itertools import combinations

from claims.events.names import fold
from claims.model.count import Count, Modifier
from claims.model.event import EventType
from claims.model.finding import Finding, Independence
from claims.model.sentence import Section
from claims.model.value import Casualty, Quantity
from claims.relations.batches import FEW, Company, Links
from claims.relations.entries import HEDGED, Entry

SHORT = 600  # characters: a note of a few sentences, put beside another by a person
BRIEF = 2000  # characters: an article on one thing
LOOSE = 0.9  # certainty of a link of events
FAR = timedelta(days=2)
ROUND_UP = 6  # events of one article
CROWD = 20  # articles compared as one case
MANY = 4  # values of one finding
OPENING = 400  # characters: a headline and a sentence or two
CLASHING = 2  # contradictions; articles on one happening seldom have more
APART = 3.0  # times: numbers of one thing seldom differ by more


class Sign(StrEnum):
    """Name what is seen of a finding; its weight lies in the table `finding_confidence`."""

    WITHIN = "within one article"
    SHORT = "two notes of a few sentences"
    BRIEF = "short articles"
    UNLINKED = "no event joins the claims"
    LOOSE = "the event is not surely one"
    ASKED = "a person is asked whether the events are one"
    SAME_SOURCE = "on one source"
    OTHER_SOURCE = "on independent sources"
    FAR = "figures more than two days apart"
    UNDATED = "an article without a date"
    ASIDE = "not what an article is chiefly about"
    ROUND_UP = "an article on many happenings"
    CROWD = "of a case of more than 20 articles"
    WHO_UNSTATED = "not said whom a number counts"
    WHO_DIFFERS = "those counted are called differently"
    FEW = "a number below three"
    APART = "numbers more than threefold apart"
    ROUGH = "a number that is not exact"
    HEDGED = "hedged or alleged"
    OTHER_PLACE = "places of the events differ"
    OTHER_DAY = "days of the events differ"
    UNTYPED = "an event of no known kind"
    QUOTED = "said in a quotation"
    MANY = "more than four values"
    LOW = "of low severity"
    FLAGGED = "with a flag"
    OPENING = "told in the opening of each article"
    ECHO = "one article has the number of the other, too"
    AGREE = "the articles agree on other figures"
    CLASHES = "the articles clash more than twice"


@dataclass(frozen=True, slots=True)
class Seen:
    """Hold a finding with its claims and what joins them."""

    finding: Finding
    entries: tuple[Entry, ...]
    links: Links
    company: Company
    articles: int  # compared with one another

    @property
    def documents(self) -> set[str]:
        """Return the articles of the claims."""
        return {entry.document.id for entry in self.entries}

    @property
    def events(self) -> set[str]:
        """Return the events of the claims."""
        return {entry.event for entry in self.entries if entry.event}

    @property
    def counts(self) -> list[Count]:
        """Return the numbers of the claims."""
        values = (entry.claim.value for entry in self.entries)
        return [v.count for v in values if isinstance(v, Casualty | Quantity)]


def signs_of(seen: Seen) -> tuple[Sign, ...]:
    """Return what is seen of a finding."""
    return tuple(sign for sign, test in TESTS.items() if test(seen))


def entries_by_claim(entries: Iterable[Entry]) -> Mapping[tuple[str, str], Entry]:
    """Return the entries by document and claim."""
    return {(entry.document.id, entry.claim.id): entry for entry in entries}


def _unlinked(seen: Seen) -> bool:
    """Tell whether some two articles of the claims share no event."""
    told: dict[str, set[str]] = {document: set() for document in seen.documents}
    for entry in seen.entries:
        if entry.event:
            told[entry.document.id].add(entry.event)
    return any(one.isdisjoint(other) for one, other in combinations(told.values(), 2))


def _loose(seen: Seen) -> bool:
    sure = [seen.links.sure(entry) for entry in seen.entries]
    return len(seen.documents) > 1 and any(s is not None and s < LOOSE for s in sure)


def _far(seen: Seen) -> bool:
    moments = [entry.as_of for entry in seen.entries if entry.as_of is not None]
    return bool(moments) and max(moments) - min(moments) > FAR


def _populations(seen: Seen) -> list[str]:
    values = (entry.claim.value for entry in seen.entries)
    return [v.population.raw or "" for v in values if isinstance(v, Casualty)]


def _who_differs(seen: Seen) -> bool:
    """Tell whether the last words of the populations differ: 'five soldiers', 'nine people'."""
    heads = {fold(raw).rpartition(" ")[2] for raw in _populations(seen) if raw}
    return len(heads) > 1


def _few(seen: Seen) -> bool:
    return any(count.best is not None and 0 < count.best < FEW for count in seen.counts)


def _apart(seen: Seen) -> bool:
    known = [float(n) for c in seen.counts if (n := c.best or c.min)]
    return len(known) > 1 and max(known) > APART * min(known)


def _rough(seen: Seen) -> bool:
    return any(count.modifier is not Modifier.EXACT for count in seen.counts)


def _hedged(seen: Seen) -> bool:
    return any(entry.claim.modality in HEDGED for entry in seen.entries)


def _other_place(seen: Seen) -> bool:
    events = [entry.claim.event for entry in seen.entries]
    return len({fold(event.place.name) for event in events if event and event.place}) > 1


def _other_day(seen: Seen) -> bool:
    events = [entry.claim.event for entry in seen.entries]
    times = [event.time for event in events if event and event.time]
    return len({time.start.date() for time in times if time.start}) > 1


def _untyped(seen: Seen) -> bool:
    return any(entry.event_type is EventType.OTHER for entry in seen.entries)


def _quoted(seen: Seen) -> bool:
    return any(entry.claim.section is Section.QUOTE for entry in seen.entries)


def _longest(seen: Seen) -> int:
    return max(len(entry.document.text) for entry in seen.entries)


def _in_openings(seen: Seen) -> bool:
    """Tell whether each of several articles has a value where it says what it is about."""
    early = {e.document.id for e in seen.entries if e.claim.start < OPENING}
    return len(seen.documents) > 1 and early == seen.documents


def _independence(wanted: Independence) -> Callable[[Seen], bool]:
    return lambda seen: seen.finding.independence is wanted and len(seen.documents) > 1


TESTS: dict[Sign, Callable[[Seen], bool]] = {
    Sign.WITHIN: lambda seen: len(seen.documents) == 1,
    Sign.SHORT: lambda seen: _longest(seen) < SHORT,
    Sign.BRIEF: lambda seen: SHORT <= _longest(seen) < BRIEF,
    Sign.UNLINKED: _unlinked,
    Sign.LOOSE: _loose,
    Sign.ASKED: lambda seen: seen.links.asked(seen.events),
    Sign.SAME_SOURCE: _independence(Independence.SAME),
    Sign.OTHER_SOURCE: _independence(Independence.INDEPENDENT),
    Sign.FAR: _far,
    Sign.UNDATED: lambda seen: any(entry.document.published is None for entry in seen.entries),
    Sign.ASIDE: lambda seen: any(map(seen.links.aside, seen.entries)),
    Sign.ROUND_UP: lambda seen: any(seen.links.told(entry) >= ROUND_UP for entry in seen.entries),
    Sign.CROWD: lambda seen: seen.articles > CROWD,
    Sign.WHO_UNSTATED: lambda seen: "" in _populations(seen),
    Sign.WHO_DIFFERS: _who_differs,
    Sign.FEW: _few,
    Sign.APART: _apart,
    Sign.ROUGH: _rough,
    Sign.HEDGED: _hedged,
    Sign.OTHER_PLACE: _other_place,
    Sign.OTHER_DAY: _other_day,
    Sign.UNTYPED: _untyped,
    Sign.QUOTED: _quoted,
    Sign.MANY: lambda seen: len(seen.finding.values) > MANY,
    Sign.LOW: lambda seen: seen.finding.severity == "low",
    Sign.FLAGGED: lambda seen: bool(seen.finding.flags),
    Sign.OPENING: _in_openings,
    Sign.ECHO: lambda seen: seen.company.echoed(seen.entries),
    Sign.AGREE: lambda seen: seen.company.agree(seen.documents),
    Sign.CLASHES: lambda seen: seen.company.clashes(seen.documents) > CLASHING,
}
