"""The toll of each event, by what befell whom: fewest, best and most, and where figures stood."""

from collections.abc import Iterable, Iterator, Sequence

from claims import (
    Casualty,
    Count,
    EventSummary,
    EventType,
    Figure,
    Polarity,
    Status,
    Toll,
    country_name,
    summarise_events,
)
from claims import Value as ClaimValue
from factcheck.domain.claim import StoredClaim
from factcheck.domain.dossier import Dossier
from factcheck.domain.place_words import place_words
from factcheck.domain.record import Value
from factcheck.domain.status import Status as Stage
from factcheck.domain.time_words import date_words, time_words
from factcheck.domain.value_words import ENDLESS, chain, count_words, figure
from factcheck.domain.verdict import Verdict
from factcheck.domain.wording import plain
from factcheck.reports.verdict_parts import FINAL, verdict_part
from factcheck.settings import CONFIDENCE_SHOWN

NO_EVENT = "no event told"
EVERYBODY = "all"
NOT_DESCRIBED = "not described"

KINDS = {
    ("child", None): "children",
    ("child", "female"): "girls",
    ("child", "male"): "boys",
    ("elderly", None): "elderly people",
    ("elderly", "female"): "elderly women",
    ("elderly", "male"): "elderly men",
    ("adult", None): "adults",
    ("adult", "female"): "women",
    ("adult", "male"): "men",
    (None, "female"): "women",
    (None, "male"): "men",
}

Number = int | float
Told = dict[str, StoredClaim]  # claims by their id


class TollFigure(Value):
    """Hold one figure of one article, with who gave it and when it stood."""

    claim: str
    claims: tuple[str, ...] = ()  # all that give it, the first included
    article: str
    words: str
    min: Number | None
    best: Number | None
    max: Number | None
    stood: str  # as-of where stated, else the article's time of publication; '' if neither
    said_by: str  # the origin
    superseded: bool = False


class TollRow(Value):
    """Hold the toll of one event and outcome, or of one group of people within it."""

    event_id: str
    event: str
    where: str = ""
    when: str = ""
    outcome: str
    who: str
    part: bool
    min: Number | None
    best: Number | None = None  # the figure that most is said for
    max: Number | None
    unbounded: bool
    added_up: bool = False  # from parts and persons, for no article gives a total
    established: Number | None = None  # the figure of a verdict 'supported' that was approved
    figures: tuple[TollFigure, ...]  # oldest first
    origins: int = 0  # how many, of the figures

    @property
    def range_words(self) -> str:
        """Return fewest – most over all figures."""
        low = "?" if self.min is None else figure(self.min)
        most = figure(self.max) if self.max is not None else "?"
        high = ENDLESS if self.unbounded else most
        return low if low == high else f"{low}–{high}"

    @property
    def best_words(self) -> str:
        """Return the figure that most is said for; a dash where no one number is stated."""
        return "–" if self.best is None else figure(self.best)

    @property
    def established_words(self) -> str:
        """Return the figure that was established; a dash where none was."""
        return "–" if self.established is None else figure(self.established)


def casualty_table(dossier: Dossier) -> tuple[TollRow, ...]:
    """Return the rows of each event, totals before the groups within them."""
    told = counted_claims(dossier)
    return tuple(
        row
        for event in case_summaries(dossier)
        for toll in event.tolls
        for row in _rows(dossier, told, event, toll)
    )


def case_summaries(dossier: Dossier) -> tuple[EventSummary, ...]:
    """Return who died or was hurt in each event of a case, as the desk reads the claims."""
    current = (c.current.model_copy(update={"id": i}) for i, c in counted_claims(dossier).items())
    return summarise_events(current, dossier.events)


def counted_claims(dossier: Dossier) -> Told:
    """Return the claims on casualties that count, by their id in the case."""
    return {c.id: c for c in dossier.claims if _is_counted(c)}


def _is_counted(stored: StoredClaim) -> bool:
    """Tell whether a figure belongs in the table: put forward, pursued, sure enough."""
    claim = stored.current
    told = claim.polarity is Polarity.AFFIRMED and claim.confidence >= CONFIDENCE_SHOWN
    counts = told and stored.counts and stored.status is not Stage.DISMISSED
    return counts and isinstance(claim.value, Casualty)


def event_id(summary: EventSummary, told: Told) -> str:
    """Return a name that no other event of the case has."""
    name = getattr(summary.event, "event", None)
    if name is not None:
        return str(name)
    first = next(c for toll in summary.tolls for c in toll.rests_on)
    key = summary.event.key if summary.event else ""
    return f"{told[first].article_id} {key}".strip()


def who(value: Casualty) -> str:
    """Return the group that was counted, by what tells groups apart whatever the words."""
    people = value.population
    if value.count.max == 0 and people.raw:
        return people.raw  # "none of his men" says nothing of anybody else
    kind = KINDS.get((people.age_group, people.sex), "")
    untold = people.status in (Status.UNKNOWN, Status.MILITARY)
    status = "" if untold or (kind and people.status is Status.CIVILIAN) else plain(people.status)
    parts = (country_name(people.nationality), status, kind)
    return ", ".join(part for part in parts if part) or EVERYBODY


def _rows(dossier: Dossier, told: Told, event: EventSummary, toll: Toll) -> Iterator[TollRow]:
    """Yield the row of a toll, then one for each group of people within it."""
    resting = [*(toll.figures or toll.parts), *toll.superseded]
    yield _row(dossier, told, event, toll, resting).but(
        min=toll.min,
        best=toll.best,
        max=toll.max,
        unbounded=toll.max is None and toll.min is not None,
        added_up=not toll.figures and bool(toll.parts),
    )
    if not toll.figures and len(toll.parts) == 1:
        return  # the one part that there is says no more than the toll
    for group, figures in _groups(told, toll.parts).items():
        yield _row(dossier, told, event, toll, figures).but(who=group, part=True)


def _groups(told: Told, parts: Iterable[Figure]) -> dict[str, list[Figure]]:
    """Return the figures of each group of people; single persons are listed by name elsewhere."""
    found: dict[str, list[Figure]] = {}
    for part in parts:
        value = told[part.claims[0]].current.value
        if isinstance(value, Casualty) and value.population.individual is None:
            group = who(value)
            kind = group if group != EVERYBODY else value.population.raw or NOT_DESCRIBED
            found.setdefault(kind, []).append(part)
    return found


def _row(
    dossier: Dossier, told: Told, event: EventSummary, toll: Toll, given: Sequence[Figure]
) -> TollRow:
    lows = [f.min for f in given if f.min is not None]
    highs = [f.max for f in given if f.max is not None]
    endless = any(f.max is None and f.min is not None for f in given)
    lead = max(given, key=lambda f: (f.best is not None, len(f.claims)), default=None)
    figures = sorted(_figures(dossier, told, given), key=lambda f: (f.stood == "", f.stood))
    happened = event.event
    claims = [told[c] for f in given for c in f.claims]
    return TollRow(
        event_id=event_id(event, told),
        event=_called(event),
        where=place_words(happened.place) if happened and happened.place else "",
        when=time_words(happened.time) if happened and happened.time else "",
        outcome=toll.outcome.value,
        who=EVERYBODY,
        part=False,
        min=min(lows, default=None),
        best=lead.best if lead else None,
        max=max(highs, default=None) if not endless else None,
        unbounded=endless,
        established=next((n for c in claims if (n := _established(dossier, c)) is not None), None),
        figures=tuple(figures),
        origins=len({f.said_by for f in figures}),
    )


def _called(summary: EventSummary) -> str:
    """Return what an event is called: by its own words, else by its type."""
    event = summary.event
    if event is None or (event.label is None and event.type is EventType.OTHER):
        return NO_EVENT
    return event.label or event.type.value


def _figures(dossier: Dossier, told: Told, given: Iterable[Figure]) -> Iterator[TollFigure]:
    """Yield each figure once an article and origin, with all claims that give it there."""
    for one in given:
        by_origin: dict[tuple[str, str], list[StoredClaim]] = {}
        for claim in one.claims:
            stored = told[claim]
            outlet = dossier.article(stored.article_id).document.outlet
            origin = chain(stored.current, outlet)[0]
            by_origin.setdefault((stored.article_id, origin), []).append(stored)
        for (_, origin), claims in by_origin.items():
            figure_ = _figure(dossier, claims, origin).but(superseded=one.superseded)
            yield _added_up(figure_, one, claims) if _is_sum(one, claims) else figure_


def _is_sum(one: Figure, claims: Sequence[StoredClaim]) -> bool:
    """Tell whether a figure is the sum of what its claims say."""
    counts = [count_of(c.current.value) for c in claims]
    return len(one.claims) == len(claims) > 1 and all(c.min != one.min for c in counts)


def _added_up(figure_: TollFigure, one: Figure, claims: Sequence[StoredClaim]) -> TollFigure:
    """Return a figure with all that it adds up: '2 Americans + 1 Briton'."""
    words = " + ".join(dict.fromkeys(_words(c) for c in claims))
    return figure_.but(words=words, min=one.min, best=one.best, max=one.max)


def _words(stored: StoredClaim) -> str:
    """Return how many of whom a claim counts."""
    value = stored.current.value
    raw = value.population.raw if isinstance(value, Casualty) else None
    return " ".join(part for part in (count_words(count_of(value)), raw) if part)


def _figure(dossier: Dossier, claims: Sequence[StoredClaim], origin: str) -> TollFigure:
    lead = max(claims, key=lambda c: count_of(c.current.value).best is not None)
    claim, article = lead.current, dossier.article(lead.article_id)
    count, published = count_of(claim.value), article.document.published
    as_of = claim.value.as_of if isinstance(claim.value, Casualty) else None
    said = as_of.timex if as_of and date_words(as_of.timex or "") else None
    return TollFigure(
        claim=claims[0].label,
        claims=tuple(c.label for c in claims),
        article=article.label,
        words=_words(lead),
        min=count.min,
        best=count.best,
        max=count.max,
        stood=said or (published.isoformat() if published else ""),
        said_by=origin,
    )


def count_of(value: ClaimValue) -> Count:
    """Return the count of a value, an open one where it counts nothing."""
    found = getattr(value, "count", None)
    return found if isinstance(found, Count) else Count(min=None, raw="")


def _established(dossier: Dossier, stored: StoredClaim) -> Number | None:
    standing = verdict_part(dossier, stored).standing
    holds = standing is not None and standing.verdict is Verdict.SUPPORTED
    final = stored.status in FINAL and stored.status is not Stage.RETRACTED
    return count_of(stored.current.value).best if holds and final else None
