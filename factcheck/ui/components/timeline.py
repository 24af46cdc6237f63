"""Draw when what happened and when it was printed: on one axis of UTC, each in local time too."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

import altair as alt
import pandas as pd
import streamlit as st

from claims import Time
from factcheck.domain.article import Article
from factcheck.domain.time_words import date_words, day_words
from factcheck.reports.moments import in_utc, zone_words
from factcheck.ui.components.events_list import event_name
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.wording import article_label
from factcheck.workflow.show_events import EventView

ROOM = "width > 520"  # pixels that words beside a mark need
ROW = 26  # pixels a line of the chart
MOST = 40  # lines: what is charted can be read; the table has all
DAY = timedelta(days=1)
LONGEST = timedelta(days=7)  # what is told to the month or year would make hours one point
EARLIER = timedelta(days=30)  # before the first article; older things would make them one point
TONES = ("#c0582b", "#3f7fc4")  # readable on white and on black
CLOCKED = ("second", "minute", "hour")
NO_ZONE = "zone not stated"
EVENT, PRINTED = "happened", "published"
HEADS = ("What", "Local time", "UTC")


class Moment(NamedTuple):
    """Hold a line: an event or a publication; `start` and `end` are instants to draw it at."""

    what: str
    how: str
    start: datetime
    end: datetime
    local: str
    utc: str

    @property
    def both(self) -> str:
        """Return both clocks in a line."""
        return f"{self.local} · {self.utc}" if self.utc else self.local


def timeline(events: Sequence[EventView], articles: Sequence[Article]) -> None:
    """Draw the chart, and the same in a table."""
    found = moments(events, articles)
    few = charted(found)
    if few:
        said = "; ".join(f"{m.what}: {m.both}" for m in few)
        st.altair_chart(drawn(few), key="timeline-chart", alt=said)
    draw("timeline", timeline_nodes(found))


def moments(events: Sequence[EventView], articles: Sequence[Article]) -> list[Moment]:
    """Return the dated events and the publications, the earliest first."""
    happened = (_event(view, view.group.time) for view in events if view.group.time)
    found = [*filter(None, happened), *_printed(articles)]
    return sorted(found, key=lambda m: (m.start, m.how, m.what))


def charted(found: Sequence[Moment]) -> list[Moment]:
    """Return what is drawn: told to the week at least, of the days that the articles are of."""
    printed = [moment.start for moment in found if moment.how == PRINTED]
    since = min(printed, default=datetime.min.replace(tzinfo=UTC) + EARLIER) - EARLIER
    fine = (moment for moment in found if moment.end - moment.start <= LONGEST)
    return [moment for moment in fine if moment.start >= since][:MOST]


def _event(view: EventView, when: Time) -> Moment | None:
    if when.start is None:
        return None
    start = _instant(when.start_utc or when.start)
    last = when.end_utc or when.end
    end = _instant(last) if last is not None else start
    clocked = when.granularity.value in CLOCKED
    local = f"{day_words(when.start)}, {when.start:%H:%M}" if clocked else _dated(when)
    return Moment(
        what=event_name(view),
        how=EVENT,
        start=start,
        end=max(start, end),
        local=f"{local} ({when.zone or NO_ZONE})" if clocked else local,
        utc=in_utc(when.start_utc) if clocked and when.start_utc else "",
    )


def _dated(when: Time) -> str:
    return date_words(when.timex or "") or when.raw


def _printed(articles: Sequence[Article]) -> Iterator[Moment]:
    for article in articles:
        published = article.document.published
        if published is None:
            continue
        start = _instant(published)
        zoned = isinstance(published, datetime) and published.tzinfo is not None
        clock = f", {published:%H:%M}" if isinstance(published, datetime) else ""
        zone = article.document.zone or (zone_words(published) if zoned else NO_ZONE)
        yield Moment(
            what=article_label(article.number, article.document.outlet),
            how=PRINTED,
            start=start,
            end=start if clock else start + DAY,
            local=f"{day_words(published)}{clock} ({zone})" if clock else day_words(published),
            utc=in_utc(published) if isinstance(published, datetime) and zoned else "",
        )


def _instant(when: date | datetime) -> datetime:
    """Return an instant to draw at; what has no zone is drawn as if it were UTC."""
    if not isinstance(when, datetime):
        return datetime(when.year, when.month, when.day, tzinfo=UTC)
    return when.astimezone(UTC) if when.tzinfo else when.replace(tzinfo=UTC)


def timeline_nodes(found: Sequence[Moment]) -> list[Node]:
    """Return the table: what, in local time, in UTC."""
    if not found:
        return [el("p", "No event and no article of this case has a date.", cls="quiet")]
    head = el("tr", *(el("th", said, scope="col") for said in HEADS))
    rows = (
        el(
            "tr",
            el("th", moment.what, quiet(f" {moment.how}"), scope="row"),
            el("td", moment.local),
            el("td", moment.utc or "–"),
        )
        for moment in found
    )
    table = el("table", el("thead", head), el("tbody", *rows), cls="timeline")
    note = (
        "A dash: no time of day or no zone is stated; the chart draws it as if in UTC. "
        "What is told to the month or the year, or is over 30 days older than the first "
        "article, stands in the table only."
    )
    return [el("div", table, cls="scroll"), el("p", note, cls="quiet small")]


def drawn(found: Sequence[Moment]) -> alt.LayerChart | alt.FacetChart:
    """Return the chart: a line a moment, the earliest on top, both clocks beside it."""
    first, last = found[0].start, max(moment.start for moment in found)
    values = [
        {
            "what": f"{at}. {moment.what}",
            "how": moment.how,
            "start": moment.start.isoformat(),
            "end": moment.end.isoformat(),
            "both": moment.both,
            "late": moment.start - first > (last - first) / 2,
        }
        for at, moment in enumerate(found, start=1)
    ]
    axis = alt.Axis(labelLimit=190, labelOverlap=False, ticks=False)
    tone = alt.Scale(domain=[EVENT, PRINTED], range=list(TONES))
    base = alt.Chart(pd.DataFrame(values)).encode(
        x=alt.X("start:T", title="UTC", scale=alt.Scale(type="utc", padding=20)),
        y=alt.Y("what:N", sort=[str(v["what"]) for v in values], title=None, axis=axis),
        color=alt.Color("how:N", title=None, scale=tone, legend=alt.Legend(orient="top")),
        shape=alt.Shape("how:N", title=None),
        tooltip=[alt.Tooltip("what:N", title="what"), alt.Tooltip("both:N", title="local · UTC")],
    )
    spans = base.mark_rule(strokeWidth=4, opacity=0.5).encode(x2="end:T")
    dots = base.mark_point(filled=True, size=80, opacity=1)
    early, late = (base.transform_filter(where) for where in ("!datum.late", "datum.late"))
    room = alt.condition(ROOM, alt.value(1), alt.value(0))  # on a phone the table tells it
    words = (
        early.mark_text(align="left", dx=10, fontSize=11).encode(text="both:N", opacity=room),
        late.mark_text(align="right", dx=-10, fontSize=11).encode(text="both:N", opacity=room),
    )
    return alt.layer(spans, dots, *words).properties(height=alt.Step(ROW))
