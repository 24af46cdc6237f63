"""Draw places on a map as SVG, from outlines that ship: no tile, no request, no clock."""

from collections.abc import Sequence
from enum import StrEnum

from factcheck.reports.cartography import style
from factcheck.reports.cartography.furniture import KEY_HEIGHT, draw_key
from factcheck.reports.cartography.insets import GAP, Inset, choose_insets
from factcheck.reports.cartography.projection import Spot, View, view_of
from factcheck.reports.cartography.svg import Markup, el
from factcheck.reports.map_parts import MapPlace, MapWay, claims_words
from factcheck.reports.map_window import Window, draw_window, pins_of

WIDTH = 760.0
NOWHERE = "No place of this case has coordinates."


class Theme(StrEnum):
    """Name the ground that a map is drawn for; `auto` follows the reader's."""

    LIGHT = "light"
    DARK = "dark"
    AUTO = "auto"


def place_map(
    places: Sequence[MapPlace],
    ways: Sequence[MapWay] = (),
    *,
    title: str,
    theme: Theme = Theme.AUTO,
    width: float = WIDTH,
) -> str:
    """Return the map as an SVG element; the same places give the same text.

    Parts where places are too near each other are drawn again below it, enlarged.
    With no place it is a line that says so. Whatever the words are, they come out as words.
    """
    if not places:
        line = el("text", NOWHERE, class_="name", x=12, y=26)
        return _sheet([line], title, NOWHERE, theme, (width, 44.0))
    view = view_of([Spot(p.lon, p.lat, p.reach_km) for p in places], width=width)
    insets = _insets(view, places)
    whole = Window(view, places, ways, insets)
    shown = [_framed(draw_window(whole), view, 0, 0)]
    left, below = 0.0, view.height
    for inset in insets:
        inside = frozenset(p.number for p in places if whole.inset_of(p) == inset.letter)
        drawn = draw_window(Window(inset.view, places, ways, (), inset, inside))
        shown.append(_framed(drawn, inset.view, left, view.height + GAP))
        left += inset.view.width + GAP
        below = max(below, view.height + GAP + inset.view.height)
    key = draw_key((width, below), {p.shape for p in places}, {p.hold for p in places})
    size = (width, below + KEY_HEIGHT)
    return _sheet([*shown, key], title, described(places, ways), theme, size)


def described(places: Sequence[MapPlace], ways: Sequence[MapWay] = ()) -> str:
    """Return the map in words, for whom it is read out to."""
    told = [f"{p.number}: {p.label} ({claims_words(p.count)})" for p in places]
    joined = [
        f"{way.asset} is put at {', '.join(map(str, way.stops))}, which cannot all be right"
        if way.clash
        else f"{way.asset} went from {' to '.join(map(str, way.stops))}"
        if way.ordered
        else f"{way.asset} is put at {', '.join(map(str, way.stops))}"
        for way in ways
    ]
    many = "1 place" if len(places) == 1 else f"{len(places)} places"
    return f"A map with {many}. {'. '.join([*told, *joined])}."


def _insets(view: View, places: Sequence[MapPlace]) -> list[Inset]:
    """Return the parts to enlarge: those where places have to share badges."""
    _, pins = pins_of(Window(view, places, ()))
    crowded = [number for pin in pins if not pin.alone for number in pin.numbers]
    return choose_insets(view, {p.number: Spot(p.lon, p.lat) for p in places}, crowded)


def _framed(window: Markup, view: View, x: float, y: float) -> Markup:
    """Return a window at its place on the sheet, with its edge."""
    edge = {"x": x + 0.5, "y": y + 0.5, "width": view.width - 1, "height": view.height - 1}
    held = el("svg", window, x=x, y=y, width=view.width, height=view.height)
    return Markup(held + el("rect", class_="frame", **edge))


def _sheet(
    drawn: Sequence[Markup], title: str, said: str, theme: Theme, size: tuple[float, float]
) -> str:
    about = (el("title", title), el("desc", said))
    paper = el("rect", class_="paper", width=size[0], height=size[1])
    look = {Theme.LIGHT: style.LIGHT_STYLE, Theme.DARK: style.DARK_STYLE, Theme.AUTO: style.BOTH}
    return el(
        "svg",
        *about,
        Markup(f"<style>{look[theme]}</style>"),
        paper,
        *drawn,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {size[0]:.0f} {size[1]:.0f}",
        width=size[0],
        height=size[1],
        role="img",
        class_="place-map",
    )
