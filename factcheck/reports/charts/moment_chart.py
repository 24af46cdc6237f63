"""When what happened and when articles appeared: a column a day, a dot a line of the table."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from factcheck.domain.time_words import date_words
from factcheck.reports.cartography.svg import Markup, el
from factcheck.reports.charts.frame import WIDTH, every, label, sheet, shortened
from factcheck.reports.timeline import TimelineEntry

FORM = re.compile(r"\d{4}(-\d\d){0,2}")
EDGE = 8.0
HIGHEST = 7  # dots of one column; what is more is counted above them
DOT, BETWEEN = 8.0, 18.0
HEAD, FOOT = 26.0, 30.0
LABEL = 84.0  # pixels that the name of a day needs
MOST_DAYS = 42  # columns that a dot fits into


def moment_chart(entries: Sequence[TimelineEntry]) -> str:
    """Return the chart of a timeline; '' where it names fewer than two days.

    The columns are not to scale: days that nothing names are left out, and a break marks them.
    """
    days: dict[str, list[tuple[int, TimelineEntry]]] = {}
    for number, entry in enumerate(entries, start=1):
        if FORM.fullmatch(entry.day):
            days.setdefault(entry.day, []).append((number, entry))
    shown = sorted(days)[-MOST_DAYS:]
    if len(shown) <= 1:
        return ""
    left_out = len(days) - len(shown)
    columns = [days[day] for day in shown]
    tallest = min(HIGHEST, max(map(len, columns)))
    floor = HEAD + BETWEEN * tallest + 10
    step = (WIDTH - 2 * EDGE) / len(shown)
    drawn = [_key(left_out), _axis(shown, step, floor)]
    drawn += [
        _column(column, EDGE + step * (place + 0.5), floor) for place, column in enumerate(columns)
    ]
    said = "; ".join(
        f"{_named(day)}: {_counted(column)}" for day, column in zip(shown, columns, strict=True)
    )
    return sheet(drawn, floor + FOOT, title="The timeline, a column a day", said=f"{said}.")


def _named(day: str) -> str:
    return date_words(day) or day


def _follows(day: str, following: str) -> bool:
    """Tell whether a day is the next after another; a month is next to nothing."""
    try:
        return date.fromisoformat(following) - date.fromisoformat(day) == timedelta(days=1)
    except ValueError:
        return False


def _counted(column: Sequence[tuple[int, TimelineEntry]]) -> str:
    numbers = ", ".join(str(number) for number, _ in column)
    return f"{'line' if len(column) == 1 else 'lines'} {numbers} of the table"


def _key(left_out: int) -> Markup:
    """Return what the signs mean."""
    more = f"; {left_out} earlier days are in the table alone" if left_out else ""
    return el(
        "g",
        el("circle", class_="told", cx=EDGE + 5, cy=10, r=5),
        label("a time that an article tells", EDGE + 16, 14, kind="small"),
        el("rect", class_="printed", x=EDGE + 180, y=5, width=10, height=10),
        label(f"an article appeared{more}", EDGE + 196, 14, kind="small"),
    )


def _axis(days: Sequence[str], step: float, floor: float) -> Markup:
    """Return the days, with a break where some are left out between two."""
    parts = [el("line", class_="axis", x1=EDGE, x2=WIDTH - EDGE, y1=floor, y2=floor)]
    nth = every(len(days), WIDTH - 2 * EDGE, LABEL)
    for place, day in enumerate(days):
        if place % nth == 0:
            x = min(max(EDGE + step * (place + 0.5), LABEL / 2), WIDTH - LABEL / 2)
            named = shortened(_named(day), max(step, LABEL))
            parts.append(label(named, x, floor + 18, kind="small mid"))
    for place, (day, following) in enumerate(pairwise(days), start=1):
        if not _follows(day, following):
            x = EDGE + step * place
            parts.append(el("line", class_="break", x1=x, x2=x, y1=HEAD, y2=floor + 5))
    return el("g", *parts)


def _column(column: Sequence[tuple[int, TimelineEntry]], x: float, floor: float) -> Markup:
    """Return the dots of a day, each with the number of its line in the table."""
    fits = len(column) <= HIGHEST
    dots = column if fits else column[: HIGHEST - 1]
    parts = []
    for height, (number, entry) in enumerate(dots):
        y = floor - 4 - BETWEEN * (height + 0.5)
        if entry.claim is None:
            box = {"x": x - DOT, "y": y - DOT, "width": 2 * DOT, "height": 2 * DOT}
            parts.append(el("rect", class_="printed", **box))
        else:
            parts.append(el("circle", class_="told", cx=x, cy=y, r=DOT))
        parts.append(label(str(number), x, y + 3.5, kind="digits"))
    if not fits:
        y = floor - 4 - BETWEEN * (HIGHEST - 0.5)
        parts.append(label(f"+{len(column) - len(dots)}", x, y + 4, kind="strong"))
    return el("g", *parts)
