"""Draw how a number moved over the time of reporting: a range an origin gave, at its moment."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import altair as alt
import pandas as pd
import streamlit as st

from claims import SlotFigure, SlotSummary
from factcheck.domain.value_words import figure

HEIGHT = 290  # pixels of plot and axis
LEGEND = 30  # pixels an origin
# Told apart in light and dark, and by those who see no red or green.
TONES = ("#3f7fc4", "#c0582b", "#2f9c8f", "#a86bc4", "#8a7a2c", "#c44f78", "#6f7b8a")
CLOCK = "%-d %b %H:%M"
PEOPLE = (
    "killed",
    "injured",
    "casualties",
    "missing",
    "captured",
)  # what a reader looks for first

Point = dict[str, str | float | None]
Names = Mapping[str, str]


def toll_chart(slots: Sequence[SlotSummary], copies: Names, outlets: Names) -> None:
    """Draw the choice of a number and its chart; the tables below say the same in words."""
    dated = charted(slots)
    if not dated:
        return
    chosen = st.selectbox(
        "Figures over time of",
        range(len(dated)),
        key="slot",
        format_func=lambda at: dated[at].slot.label,
        width=520,
    )
    slot = dated[chosen or 0]
    points = points_of(slot, copies, outlets)
    said = f"{slot.slot.label}: {'; '.join(told(p) for p in points)}"
    st.altair_chart(drawn(points), key="toll-chart", alt=said)
    undated = sum(f.as_of is None for f in slot.figures)
    if undated:
        st.caption(f"{undated} figure{'s' * (undated != 1)} without a time: see the table.")


def charted(slots: Sequence[SlotSummary]) -> list[SlotSummary]:
    """Return the numbers that have a time, those of people and of most figures first."""
    dated = [slot for slot in slots if any(_is_dated(f) for f in slot.figures)]
    return sorted(dated, key=lambda s: (s.slot.measure not in PEOPLE, -len(s.figures)))


def _is_dated(found: SlotFigure) -> bool:
    return found.as_of is not None and found.min is not None


def points_of(slot: SlotSummary, copies: Names, outlets: Names) -> list[Point]:
    """Return a point a figure; what has no upper bound ends at its lowest and says so."""
    return [_point(f, copies, outlets) for f in slot.figures if _is_dated(f)]


def _point(found: SlotFigure, copies: Names, outlets: Names) -> Point:
    moment = datetime.fromisoformat(found.as_of or "")
    moment = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    low = found.min or 0
    open_above = "" if found.max is not None else " and more"
    spread = figure(low) if found.max == low else f"{figure(low)}–{figure(found.max or low)}"
    said = f"{figure(low)}{open_above}" if open_above else spread
    return {
        "when": moment.isoformat(),
        "min": low,
        "max": found.max if found.max is not None else low,
        "best": found.best,
        "middle": found.best if found.best is not None else low,
        "origin": copies.get(found.origin, found.origin),
        "range": said,
        "label": f"{said} (superseded)" if found.superseded else said,
        "printed": found.text,
        "articles": ", ".join(outlets.get(d, d) for d in found.documents),
        "state": "superseded" if found.superseded else "current",
    }


def told(point: Point) -> str:
    """Return a point in words: '10 at 2020-03-12T08:30, by o1'."""
    return f"{point['range']} at {str(point['when'])[:16]} UTC, by {point['origin']}"


def drawn(points: Sequence[Point]) -> alt.LayerChart | alt.FacetChart:
    """Return the chart: a bar from fewest to most, a point on the stated figure."""
    origins = list(dict.fromkeys(str(point["origin"]) for point in points))
    legend = alt.Legend(orient="bottom", columns=1, labelLimit=640, symbolType="circle")
    tone = alt.Scale(domain=origins, range=[TONES[i % len(TONES)] for i in range(len(origins))])
    base = alt.Chart(pd.DataFrame(points)).encode(
        x=alt.X(
            "when:T",
            title="reported, or as of (UTC)",
            scale=alt.Scale(type="utc", padding=24),
            axis=alt.Axis(format=CLOCK, labelOverlap=True),
        ),
        color=alt.Color("origin:N", title="origin", scale=tone, legend=legend),
        tooltip=[
            alt.Tooltip(f"{name}:N", title=title)
            for name, title in (
                *(("range", "fewest – most"), ("printed", "as printed"), ("origin", "origin")),
                *(("articles", "articles"), ("when", "moment (UTC)"), ("state", "state")),
            )
        ],
    )
    axis = alt.Axis(tickMinStep=1, format=",d")
    low = alt.Y("min:Q", title=None, axis=axis, scale=alt.Scale(zero=True, nice=True))
    bars = base.mark_rule(strokeWidth=3).encode(y=low, y2="max:Q")
    dots = base.mark_point(filled=True, size=90, opacity=1).encode(y="middle:Q")
    words = base.mark_text(dy=-12, fontSize=12).encode(y="max:Q", text="label:N")
    return alt.layer(bars, dots, words).properties(height=HEIGHT + LEGEND * len(origins))
