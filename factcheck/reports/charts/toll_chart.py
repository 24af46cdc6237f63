"""The figures of an event as they stood in the course of time, from fewest to most."""

import math
from collections.abc import Sequence
from itertools import groupby

from factcheck.domain.time_words import date_words
from factcheck.domain.value_words import figure as printed
from factcheck.reports.cartography.svg import Markup, el
from factcheck.reports.casualty_table import TollFigure, TollRow
from factcheck.reports.charts.frame import WIDTH, every, label, sheet, shortened

LEFT, RIGHT = 46.0, 14.0
TOP, PLOT, BELOW = 34.0, 118.0, 44.0  # of one outcome: its head, its figures, the days below them
DOT = 4.0
LABEL = 62.0  # pixels that the name of a day needs
UNDATED = "undated"
MOST = 40  # figures of one outcome; the table has them all
DAY = len("2020-03-12")


def toll_chart(rows: Sequence[TollRow]) -> str:
    """Return the chart of one event's tolls; '' where no outcome has two figures to compare."""
    whole = [row for row in rows if not row.part and not row.added_up]  # of parts is no course
    shown = [(row, kept) for row in whole if len(kept := _kept(row)) > 1]
    if not shown:
        return ""
    drawn, said = [], []
    for place, (row, kept) in enumerate(shown):
        drawn.append(_outcome(row, kept, place * (TOP + PLOT + BELOW)))
        said.append(f"{row.outcome}: {', '.join(map(_said, kept))}")
    title = f"Figures of {shown[0][0].event}, in the order in which they stood"
    return sheet(drawn, len(shown) * (TOP + PLOT + BELOW), title=title, said=f"{'. '.join(said)}.")


def _kept(row: TollRow) -> list[TollFigure]:
    return [f for f in row.figures if f.min is not None][:MOST]


def _said(figure: TollFigure) -> str:
    stood = _day(figure)
    return f"{figure.words} ({figure.article}, {stood})"


def _day(figure: TollFigure) -> str:
    if not figure.stood:
        return UNDATED
    return date_words(figure.stood[:DAY]) or figure.stood[:DAY]


def _outcome(row: TollRow, figures: Sequence[TollFigure], y: float) -> Markup:
    """Return the figures of one outcome, each at its place in the order of time."""
    top = nice(max(f.max if f.max is not None else f.min or 0 for f in figures))
    step = (WIDTH - LEFT - RIGHT) / len(figures)
    floor = y + TOP + PLOT
    parts = [label(f"{row.outcome}, {row.who}", 0, y + 14, kind="head")]
    for tick in (0.0, top / 2, top):
        at = floor - PLOT * tick / top
        parts.append(el("line", class_="grid", x1=LEFT, x2=WIDTH - RIGHT, y1=at, y2=at))
        if tick == int(tick):
            parts.append(label(printed(tick), LEFT - 8, at + 4, kind="small end"))
    for place, one in enumerate(figures):
        parts.append(_figure(one, LEFT + step * (place + 0.5), floor, PLOT / top, step))
    parts.append(_days(figures, step, floor))
    return el("g", *parts)


def _figure(one: TollFigure, x: float, floor: float, scale: float, step: float) -> Markup:
    """Return the range of a figure with its best value; an open range ends in an arrow."""
    low = one.min or 0
    high = one.max if one.max is not None else low
    best = one.best if one.best is not None else low
    old = "old " if one.superseded else ""
    y_low, y_high, y_best = (floor - scale * n for n in (low, high, best))
    parts = [el("line", class_=f"{old}span", x1=x, x2=x, y1=y_low, y2=y_high)]
    if one.max is None:
        y_high -= 14
        parts.append(el("line", class_=f"{old}span", x1=x, x2=x, y1=y_low, y2=y_high))
        tip = f"M{x - 4:.1f} {y_high + 5:.1f}L{x:.1f} {y_high:.1f}L{x + 4:.1f} {y_high + 5:.1f}"
        parts.append(el("path", class_=f"{old}span", d=tip, fill="none"))
    parts.append(el("circle", class_=f"{old}figure", cx=x, cy=y_best, r=DOT))
    told = printed(best) if one.max is not None else f"≥ {printed(low)}"
    parts.append(label(shortened(told, step), x, y_high - 8, kind="strong"))
    parts.append(label(shortened(one.article, step), x, floor + 14, kind="small mid"))
    return el("g", *parts)


def _days(figures: Sequence[TollFigure], step: float, floor: float) -> Markup:
    """Return the days below the figures, each once over all figures that stood on it."""
    parts = [el("line", class_="axis", x1=LEFT, x2=WIDTH - RIGHT, y1=floor, y2=floor)]
    groups = [(day, len(list(group))) for day, group in groupby(figures, key=_day)]
    nth = every(len(groups), WIDTH - LEFT - RIGHT, LABEL)
    x = LEFT
    for place, (day, count) in enumerate(groups):
        if place % nth == 0:
            room = max(step * count, LABEL)
            parts.append(
                label(shortened(day, room), x + step * count / 2, floor + 30, kind="small mid")
            )
        x += step * count
    return el("g", *parts)


def nice(most: float) -> float:
    """Return a round number that is no less, and whole halves of which are round where it can be.

    >>> nice(3), nice(17), nice(180)
    (4.0, 20.0, 200.0)
    """
    if most <= 1:
        return 2.0
    unit = 10.0 ** math.floor(math.log10(most))
    return next(unit * m for m in (1, 2, 4, 6, 8, 10) if unit * m >= most)
