"""Set each claim among what it is compared with: its document, event, source and moment."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from claims.events.decided import JOINED
from claims.events.names import fold
from claims.framing.corrections import IN_CORRECTION
from claims.lexicon.load import words
from claims.model.claim import Claim, Modality, Polarity
from claims.model.document import Document
from claims.model.event import EventType
from claims.model.extraction import Extraction
from claims.model.finding import EventGroup, Origin
from claims.model.span import Span
from claims.model.time import Granularity, Time
from claims.model.value import Casualty
from claims.origins.groups import counted_once
from claims.origins.marks import source_of
from claims.relations.surroundings import NOTHING, Surroundings, surroundings_of

TABLE = "relations"
SOME_OF = re.compile(r"\s+(?:(?:more|others?)\s+)?of\s+(?:the|them|those|these)\b")
SOME = re.compile(r"\s+of\s+(?:them|those|these)\b")
YEARS = re.compile(
    r"\b(?:between|from)\s+(?:19|20)\d\d\s+(?:and|to|until)\s+(?:19|20)\d\d\b"
    r"|\b(?:since|in)\s+(?:19|20)\d\d\s*[-–]\s*(?:19|20)?\d\d\b"
    r"|\b(?:over|in|during|within) the (?:past|last) (?:\w+[ -])?(?:months?|years?|decades?)\b"
    r"|\b(?:war|conflict|crisis|uprising|insurgency|rebellion) (?:has|have|had) (?:so far )?"
    r"(?:killed|claimed|cost|left|wounded|injured|displaced)\b"
    r"|\bsince\b[^.;]*\b(?:offensive|campaign|war|conflict|uprising|operation|intervention)\b"
    r"|\b(?:in|during|over) (?:the |its |these |all )?"
    r"(?:three|four|five|six|seven|eight|nine|ten|\d+) (?:\w+ )?"
    r"(?:operations|missions|raids|sorties|incidents|patrols)\b"
    r"|\bsince (?:the start|the beginning|early|mid|late)\b"
)
ELSE = re.compile(r"\s+(?:else|other)\b")  # 'no one else was hurt'
OWN_LOSS = re.compile(r"\b(?:they|we|it)\s+(?:\w+\s+)?$")  # 'they suffered no losses': of one side
OWN_DEED = re.compile(r"\b(?:he|she|i|we)\b[^.;]*(?:\b(?:not|never)\b|n['’]t\b)[^.;]*$")
AMONG = re.compile(r"\bamong (?:the|those) (?:dead|killed|victims|wounded|injured|hurt)\b[^.;,]*$")
ESCAPED = re.compile(r"\b(?:escaped?|survived?|emerged?|got out|walked away)\b[^.;]*$")
ONE_PARTY = (ESCAPED, OWN_DEED, OWN_LOSS)
REST = ("other", "last", "both")  # "the other was a soldier": of some told of before
ONE_MORE = re.compile(r"\s+(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b")
BESIDES = "in addition to"  # 'two dead in addition to the driver'
SENTENCES_KNOWN = 1 << 14  # a sentence makes several claims, and is asked again by every check
MOST_BEFORE = 40  # characters before it
MOST_AFTER = 30  # characters read after a number
UNREAL = frozenset((Modality.PLANNED, Modality.CONDITIONAL, Modality.UNKNOWN))
HEDGED = frozenset((Modality.HEDGED, Modality.ALLEGED))
# Moments of figures are kept without their zone.
EARLIEST = datetime(1, 1, 1, tzinfo=UTC).replace(tzinfo=None)


@dataclass(frozen=True, eq=False, slots=True)
class Entry:
    """Hold one claim with all that the rules ask of it; two entries are equal if they are one."""

    claim: Claim
    document: Document
    order: int  # of the claim in the batch
    event: str | None = None  # across documents
    event_type: EventType = EventType.OTHER
    event_label: str | None = None
    topic: str | None = None  # the main event of its document: what texts on one thing share
    source: str | None = None  # the named source, folded
    origins: frozenset[str] = frozenset()
    origin: str | None = None  # under which its document counts
    as_of: datetime | None = None  # when the figure stood, UTC where a zone is known
    closed: bool = False  # said to be the last word
    first: bool = False  # said to be an early word
    revised: bool = False  # said to replace an earlier figure
    partial: bool = False  # "one of the wounded": some of a number not given here
    series: bool = False  # told of months or years of happenings
    around: Surroundings = NOTHING  # what its sentence tells of place, day and doer

    @property
    def affirmed(self) -> bool:
        """Tell whether the claim puts its value forward as a fact, hedged or not."""
        claim = self.claim
        real = claim.modality not in UNREAL and claim.modality is not Modality.DENIED
        return real and claim.polarity is Polarity.AFFIRMED

    @property
    def outlet(self) -> str:
        """Return the publisher, folded; the document where none is known."""
        return fold(self.document.outlet) if self.document.outlet else self.document.id

    def words(self, span: Span) -> str:
        """Return the quoted words of a span."""
        return span.of(self.document.text)


def entries_of(
    extractions: Sequence[Extraction],
    events: Sequence[EventGroup],
    origins: Sequence[Origin],
    topics: Mapping[str, str] | None = None,
) -> list[Entry]:
    """Return the entries of all claims of a batch, in reading order.

    What a note says of an earlier version of the article is not compared with what it says now.
    `topics` are the main events of the documents, where not all of their claims are given.
    """
    groups = {claim: group for group in events for claim in group.claims}
    shared: dict[str, set[str]] = {}
    for origin in origins:
        for document in origin.documents:
            shared.setdefault(document, set()).add(origin.origin)
    counted = counted_once(origins)
    found: list[Entry] = []
    for extraction in extractions:
        name = extraction.document.id
        rests = (frozenset(shared.get(name, ())), counted.get(name))
        topic = _topic(extraction, groups) if topics is None else topics.get(name)
        found.extend(_entries(extraction, groups, rests, topic, len(found)))
    return found


def _topic(extraction: Extraction, groups: Mapping[str, EventGroup]) -> str | None:
    """Return the group of the event that the document is chiefly about."""
    keys = {
        c.event.key if c.event else "": groups[c.id].event
        for c in extraction.claims
        if c.id in groups
    }
    return keys[min(keys, key=lambda key: (len(key), key))] if keys else None


def _entries(
    extraction: Extraction,
    groups: Mapping[str, EventGroup],
    origins: tuple[frozenset[str], str | None],
    topic: str | None,
    first: int,
) -> Iterator[Entry]:
    around = surroundings_of(extraction.claims)
    for n, claim in enumerate(extraction.claims):
        if IN_CORRECTION in claim.flags:
            continue
        group = groups.get(claim.id)
        told = _told_in(claim.text)
        yield Entry(
            claim=claim,
            document=extraction.document,
            order=first + n,
            event=group.event if group and claim.event else None,
            event_type=group.type if group else EventType.OTHER,
            event_label=group.label if group else None,
            topic=topic,
            source=source_of(claim),
            origins=origins[0],
            origin=origins[1],
            as_of=_as_of(claim, extraction.document),
            closed=told.closed,
            first=told.first,
            revised=told.revised,
            partial=_partial(claim, extraction.document.text),
            series=told.series or (_is_sum(claim) and not told.one_happening),
            around=around[claim.id],
        )


class _Told(NamedTuple):
    """Hold what the words of a sentence say of its figures."""

    closed: bool
    first: bool
    revised: bool
    series: bool  # sums up the happenings of months or years
    one_happening: bool


@lru_cache(maxsize=SENTENCES_KNOWN)
def _told_in(sentence: str) -> _Told:
    text = sentence.lower()
    return _Told(
        closed=_holds(text, "closing"),
        first=_holds(text, "first_reports"),
        revised=_holds(text, "revisions"),
        series=_holds(text, "series") or YEARS.search(text) is not None,
        one_happening=_holds(text, "one_happening"),
    )


def _holds(text: str, phrases: str) -> bool:
    return any(phrase in text for phrase in words(TABLE, phrases))


def _is_sum(claim: Claim) -> bool:
    return isinstance(claim.value, Casualty) and claim.value.cumulative


def _partial(claim: Claim, text: str) -> bool:
    """Tell whether a number is some of one not given here; 'eight of them soldiers' is told."""
    if "count" not in claim.slots:
        return False
    place = claim.slot("count")
    after = text[place.end : place.end + MOST_AFTER].lower()
    if SOME.match(after) and isinstance(claim.value, Casualty) and claim.value.scope == "part":
        return not claim.value.population.raw
    before = text[max(claim.start, place.start - MOST_BEFORE) : place.start].lower()
    if isinstance(claim.value, Casualty) and _is_some(claim.value, before, after):
        return True
    if place.of(text).lower() in REST or SOME_OF.match(after) or ONE_MORE.match(after):
        return True
    return BESIDES in text[place.end : claim.end].lower()


def _is_some(value: Casualty, before: str, after: str) -> bool:
    """Tell whether only some are spoken of: 'no one else', 'among the dead were seven people'."""
    if value.count.max == 0:
        return bool(ELSE.match(after)) or any(p.search(before) for p in ONE_PARTY)
    if not AMONG.search(before):
        return False
    said = set((value.population.raw or "").lower().split())
    return said <= words(TABLE, "general_people")


def _as_of(claim: Claim, document: Document) -> datetime | None:
    """Return when the figure stood: as said, else as published.

    What stood on a day stood at noon, on the day of print when it was printed.
    """
    said: Time | None = getattr(claim.value, "as_of", None)
    published = document.published
    if said is None or said.start is None:
        return None if published is None else instant(published)
    if said.granularity is not Granularity.DAY:
        return instant(said.start_utc or said.start)
    if isinstance(published, datetime) and said.start.date() == published.date():
        return instant(published)
    return instant(said.start.date())


def instant(moment: datetime | date) -> datetime:
    """Return a comparable instant; what has no zone is taken as it is printed.

    >>> instant(date(2020, 3, 13))
    datetime.datetime(2020, 3, 13, 12, 0)
    """
    if not isinstance(moment, datetime):
        return datetime(moment.year, moment.month, moment.day, 12)  # noqa: DTZ001  # none is known
    return moment if moment.tzinfo is None else moment.astimezone(UTC).replace(tzinfo=None)


def same_origin(one: Entry, other: Entry) -> bool:
    """Tell whether two figures rest on one source, as far as the texts say.

    One named source, one outlet in its own voice, or two texts known to share an origin.
    """
    if one.source and other.source:
        return one.source == other.source
    if one.document.id == other.document.id or one.outlet == other.outlet:
        return True
    return bool(one.origins & other.origins)


def gap(one: Entry, other: Entry) -> timedelta | None:
    """Return how much later the second figure stood than the first; none where unknown."""
    if one.as_of is None or other.as_of is None:
        return None
    return other.as_of - one.as_of


def put_together(one: Entry, other: Entry) -> bool:
    """Tell whether a person said that both are of one happening."""
    return JOINED in one.claim.flags and JOINED in other.claim.flags
