"""What all charts share: a sheet that reads in light and dark, and its style."""

from collections.abc import Sequence

from factcheck.reports.cartography.palette import DARK, LIGHT, Palette
from factcheck.reports.cartography.style import SANS
from factcheck.reports.cartography.svg import Markup, el

WIDTH = 760.0
LETTER = 6.2  # pixels of an average letter of a label


def sheet(drawn: Sequence[Markup], height: float, *, title: str, said: str) -> str:
    """Return a chart as an SVG element; `said` is it in words, for whom it is read out to."""
    return el(
        "svg",
        el("title", title),
        el("desc", said),
        Markup(f"<style>{STYLE}</style>"),
        *drawn,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {WIDTH:.0f} {height:.0f}",
        width=WIDTH,
        height=height,
        role="img",
        class_="chart",
    )


def label(said: str, x: float, y: float, *, kind: str = "label") -> Markup:
    """Return words at a place; `kind` names how they are set."""
    return el("text", said, class_=kind, x=x, y=y)


def shortened(said: str, width: float) -> str:
    """Return words that fit a width, cut at its end where they do not.

    >>> shortened("a long label", 30)
    'a l…'
    """
    most = max(1, int(width / LETTER))
    return said if len(said) <= most else f"{said[: most - 1].rstrip()}…"


def every(count: int, width: float, needed: float) -> int:
    """Return of how many labels one can stand: 1 where all fit beside each other.

    >>> every(4, 400, 60), every(40, 400, 60)
    (1, 6)
    """
    room = max(1, int(width // needed))
    return -(-count // room)


def _coloured(p: Palette) -> str:
    return f"""
.chart text{{fill:{p.ink}}}
.chart .small{{fill:{p.quiet}}}
.chart :is(.axis,.span){{stroke:{p.ink}}}
.chart .grid{{stroke:{p.grid}}}
.chart .break{{stroke:{p.quiet}}}
.chart .figure{{fill:{p.ink};stroke:{p.ink}}}
.chart .old.figure{{fill:{p.halo};stroke:{p.quiet}}}
.chart .old.span{{stroke:{p.quiet}}}
.chart .told{{fill:{p.event}}}
.chart .printed{{fill:{p.asset}}}
.chart .digits{{fill:{p.on_mark}}}
"""


STYLE = f"""
.chart text{{font:11px {SANS}}}
.chart .head{{font-size:12.5px;font-weight:650}}
.chart .mid,.chart .digits{{text-anchor:middle}}
.chart .end{{text-anchor:end}}
.chart .strong{{font-weight:650;text-anchor:middle}}
.chart .digits{{font-size:9.5px;font-weight:700}}
.chart .axis{{stroke-width:1}}
.chart .grid{{stroke-width:.8}}
.chart .span{{stroke-width:2.4;stroke-linecap:round}}
.chart .old.span{{stroke-dasharray:3 3}}
.chart .figure{{stroke-width:1.6}}
.chart .break{{stroke-width:1.2;stroke-dasharray:2 3}}
{_coloured(LIGHT)}@media screen and (prefers-color-scheme:dark){{{_coloured(DARK)}}}"""
