"""The toll of each event, by what befell whom: the range of the figures and where they stood."""

from claims import Casualty, Claim, Count, Outcome, Polarity, Status
from claims import Value as ClaimValue
from factcheck.domain.claim import StoredClaim
from factcheck.domain.dossier import Dossier
from factcheck.domain.record import Value
from factcheck.domain.status import Status as Stage
from factcheck.domain.time_words import date_words
from factcheck.domain.value_words import ENDLESS, chain, count_words, figure
from factcheck.domain.verdict import Verdict
from factcheck.domain.wording import plain
from factcheck.reports.verdict_parts import FINAL, verdict_part
from factcheck.settings import CONFIDENCE_SHOWN

NO_EVENT = "no event told"
EVERYBODY = "all"
_ORDER = list(Outcome)

Key = tuple[str, str, str, str]  # event, outcome, who, total or part


class TollFigure(Value):
    """Hold one figure, with who gave it and when it stood."""

    claim: str
    article: str
    words: str
    min: float | None
    best: float | None
    max: float | None
    stood: str  # as-of where stated, else the article's time of publication; '' if neither
    said_by: str  # the origin


class TollRow(Value):
    """Hold the figures for one group of people in one event, oldest first."""

    event_id: str  # empty: no event
    event: str
    outcome: str
    who: str
    part: bool
    min: float | None
    max: float | None
    unbounded: bool
    best: float | None  # the figure of a verdict 'supported' that was approved; else null
    figures: tuple[TollFigure, ...]

    @property
    def range_words(self) -> str:
        """Return fewest – most over all figures."""
        low = "?" if self.min is None else figure(self.min)
        most = figure(self.max) if self.max is not None else "?"
        high = ENDLESS if self.unbounded else most
        return low if low == high else f"{low}–{high}"

    @property
    def best_words(self) -> str:
        """Return the figure that was established; a dash where none was."""
        return "–" if self.best is None else figure(self.best)


def casualty_table(dossier: Dossier) -> tuple[TollRow, ...]:
    """Return a row a group of people, in the order of events, outcomes and first mention."""
    events = [(e.event, e.label or e.event, set(e.claims)) for e in dossier.events]
    groups: dict[Key, list[StoredClaim]] = {}
    for stored in dossier.claims:
        value = stored.current.value
        if isinstance(value, Casualty) and _counted(stored):
            where = next((str(n) for n, e in enumerate(events) if stored.id in e[2]), "")
            key = (where, value.outcome.value, who(value), value.scope)
            groups.setdefault(key, []).append(stored)
    told = {str(n): (ident, label) for n, (ident, label, _) in enumerate(events)}
    ordered = sorted(groups, key=_place)
    nowhere = ("", NO_EVENT)
    return tuple(_row(dossier, told.get(key[0], nowhere), key, groups[key]) for key in ordered)


def who(value: Casualty) -> str:
    """Return the group that was counted, by what tells groups apart whatever the words."""
    people = value.population
    if value.count.max == 0 and people.raw:
        return people.raw  # "none of his men" says nothing of anybody else
    status = people.status if people.status not in (Status.UNKNOWN, Status.MILITARY) else None
    parts = (people.nationality, status and plain(status), people.age_group)
    return " ".join(part for part in parts if part) or EVERYBODY


def _place(key: Key) -> tuple[bool, int, int, bool, bool]:
    """Return where a row stands: by event and outcome, totals first, everybody first."""
    event, outcome, group, scope = key
    order = _ORDER.index(Outcome(outcome))
    return not event, int(event or 0), order, scope == "part", group != EVERYBODY


def _counted(stored: StoredClaim) -> bool:
    """Tell whether a figure belongs in the table: put forward, pursued, sure enough."""
    claim = stored.current
    told = claim.polarity is Polarity.AFFIRMED and claim.confidence >= CONFIDENCE_SHOWN
    return told and stored.counts and stored.status is not Stage.DISMISSED


def _row(dossier: Dossier, event: tuple[str, str], key: Key, group: list[StoredClaim]) -> TollRow:
    figures = sorted((_figure(dossier, c) for c in group), key=lambda f: (f.stood == "", f.stood))
    lows = [f.min for f in figures if f.min is not None]
    highs = [f.max for f in figures if f.max is not None]
    return TollRow(
        event_id=event[0],
        event=event[1],
        outcome=key[1],
        who=key[2],
        part=key[3] == "part",
        min=min(lows, default=None),
        max=max(highs, default=None),
        unbounded=any(_endless(c.current) for c in group),
        best=next((n for c in group if (n := _established(dossier, c)) is not None), None),
        figures=tuple(figures),
    )


def _figure(dossier: Dossier, stored: StoredClaim) -> TollFigure:
    claim, article = stored.current, dossier.article(stored.article_id)
    count, published = count_of(claim.value), article.document.published
    as_of = claim.value.as_of if isinstance(claim.value, Casualty) else None
    said = as_of.timex if as_of and date_words(as_of.timex or "") else None
    stood = said or (published.isoformat() if published else "")
    raw = claim.value.population.raw if isinstance(claim.value, Casualty) else None
    return TollFigure(
        claim=stored.label,
        article=article.label,
        words=" ".join(part for part in (count_words(count), raw) if part),
        min=count.min,
        best=count.best,
        max=count.max,
        stood=stood,
        said_by=chain(claim, article.document.outlet)[0],
    )


def count_of(value: ClaimValue) -> Count:
    """Return the count of a value, an open one where it counts nothing."""
    found = getattr(value, "count", None)
    return found if isinstance(found, Count) else Count(min=None, raw="")


def _endless(claim: Claim) -> bool:
    count = count_of(claim.value)
    return count.min is not None and count.max is None


def _established(dossier: Dossier, stored: StoredClaim) -> float | None:
    standing = verdict_part(dossier, stored).standing
    holds = standing is not None and standing.verdict is Verdict.SUPPORTED
    final = stored.status in FINAL and stored.status is not Stage.RETRACTED
    return count_of(stored.current.value).best if holds and final else None
