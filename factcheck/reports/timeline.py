"""When what happened, as the articles tell it, and when they appeared: local time and UTC."""

import re
from datetime import UTC, date, datetime

from claims import TimeOf
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.dossier import Dossier
from factcheck.domain.record import Value
from factcheck.domain.status import Status
from factcheck.domain.time_words import date_words, day_words
from factcheck.reports.moments import in_utc, zone_words
from factcheck.settings import CONFIDENCE_SHOWN

ZONE_NOT_STATED = "zone not stated"
CALENDAR = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?![\dX-])")
DAY = len("2020-03-12")
CLOCKED = ("second", "minute", "hour")


class TimelineEntry(Value):
    """Hold one line: a time that an article tells, or the appearance of an article."""

    local: str
    utc: str
    what: str
    raw: str
    article: str
    claim: str | None
    day: str = ""  # ISO 8601, as finely as told: '2020-03-12', '2020-03', '2020'


def timeline(dossier: Dossier) -> tuple[TimelineEntry, ...]:
    """Return the times that articles tell and those of their publication, earliest first."""
    happenings = {c: event.label for event in dossier.events for c in event.claims}
    found = []
    for claim in dossier.claims:
        value = claim.current.value
        if isinstance(value, TimeOf) and value.start is not None and _told(claim):
            article = dossier.article(claim.article_id)
            found.append(
                (
                    _sortable(value.start, value.start_utc),
                    _told_time(claim, value, article, happenings.get(claim.id)),
                )
            )
    for article in dossier.articles:
        published = article.document.published
        if published is not None:
            found.append((_sortable(published, None), _publication(article, published)))
    found.sort(key=lambda pair: (pair[0], pair[1].claim is None, pair[1].article))
    return tuple(entry for _, entry in found)


def _told(claim: StoredClaim) -> bool:
    sure = claim.current.confidence >= CONFIDENCE_SHOWN
    return sure and claim.counts and claim.status is not Status.DISMISSED


def _told_time(
    claim: StoredClaim, value: TimeOf, article: Article, happening: str | None
) -> TimelineEntry:
    clocked = value.granularity.value in CLOCKED
    zone = value.zone or ZONE_NOT_STATED
    return TimelineEntry(
        local=f"{_local(value, clocked=clocked)} ({zone})",
        utc=in_utc(value.start_utc) if clocked and value.start_utc else "",
        what=happening or claim.current.standalone,
        raw=value.raw,
        article=article.label,
        claim=claim.label,
        day=_day(value),
    )


def _day(value: TimeOf) -> str:
    """Return the day as finely as it was said; the first day of what has no such form."""
    found = CALENDAR.match(value.timex or "")
    if found:
        return found[0]
    return value.start.isoformat()[:DAY] if value.start else ""


def _local(value: TimeOf, *, clocked: bool) -> str:
    """Return the time as finely as it was said."""
    if clocked and value.start is not None:
        return _clock(value.start)
    return date_words(value.timex or "") or value.raw


def _clock(when: datetime) -> str:
    return f"{day_words(when)}, {when:%H:%M}"


def _publication(article: Article, published: date | datetime) -> TimelineEntry:
    zoned = isinstance(published, datetime) and published.tzinfo is not None
    local = _clock(published) if isinstance(published, datetime) else day_words(published)
    zone = zone_words(published) if zoned else ZONE_NOT_STATED
    return TimelineEntry(
        local=f"{local} ({article.document.zone or zone})",
        utc=in_utc(published) if isinstance(published, datetime) and zoned else "",
        what=f"{article.document.outlet or article.title} published",
        raw="",
        article=article.label,
        claim=None,
        day=published.isoformat()[:DAY],
    )


def _sortable(start: date | datetime, start_utc: datetime | None) -> datetime:
    """Return an instant to sort by; a time without a zone is sorted as if it were in UTC."""
    if start_utc is not None:
        return start_utc
    if not isinstance(start, datetime):
        return datetime(start.year, start.month, start.day, tzinfo=UTC)
    return start.astimezone(UTC) if start.tzinfo else start.replace(tzinfo=UTC)
