"""Draw places on a map as SVG, from outlines that ship: no tile, no request, no clock."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from claims import Precision
from factcheck.domain.record import Value
from factcheck.reports.cartography import style
from factcheck.reports.cartography.clipping import Box, Point
from factcheck.reports.cartography.furniture import KEY_HEIGHT, draw_key, draw_scale, scale_box
from factcheck.reports.cartography.ground import country_at, draw_ground, draw_names
from factcheck.reports.cartography.labels import (
    Room,
    Wanted,
    line_points,
    place_label,
    place_mark,
)
from factcheck.reports.cartography.marks import RADIUS, Hold, Shape, draw_mark, draw_way
from factcheck.reports.cartography.projection import Spot, View, circle, view_of
from factcheck.reports.cartography.svg import Markup, el, path

WIDTH = 760.0
NEAR_KM = 25.0  # a place 'near' another, where nothing says how near
AREA_KM = 160.0  # how far a map reaches around an area of unknown extent
WIDEST_KM = 350.0  # and at most around a large one: the rest of it may lie outside
HAZE = 36.0  # pixels: of any scale, since nothing says how far the area reaches
LINE_HEIGHT = 14.0
LETTER, SMALL_LETTER = 6.9, 5.9  # pixels: wider than the letters of any common font are
LONGEST_LABEL, LONGEST_DETAIL = 30, 38
NOWHERE = "No place of this case has coordinates."
POINTS = (Precision.EXACT, Precision.SETTLEMENT)
COUNTRY = "country"


class Theme(StrEnum):
    """Name the ground that a map is drawn for; `auto` follows the reader's."""

    LIGHT = "light"
    DARK = "dark"
    AUTO = "auto"


class MapPlace(Value):
    """Hold a place as a map shows it; `number` leads to the list beside the map."""

    number: int
    label: str
    details: tuple[str, ...] = ()
    lat: float
    lon: float
    precision: Precision
    radius_km: float | None = None
    kind: str = ""
    shape: Shape = Shape.OTHER
    count: int = 1

    @property
    def hold(self) -> Hold:
        """Return how closely it is known."""
        if self.precision in POINTS:
            return Hold.POINT
        return Hold.ABOUT if self.precision is Precision.NEAR else Hold.AREA

    @property
    def reach_km(self) -> float:
        """Return how far around its point the map has to reach."""
        if self.hold is Hold.POINT:
            return 0.0
        unknown = NEAR_KM if self.hold is Hold.ABOUT else AREA_KM
        return min(self.radius_km or unknown, WIDEST_KM)


class MapWay(Value):
    """Hold the places of one asset, by number: in time order, or at odds with each other."""

    asset: str
    stops: tuple[int, ...]
    clash: bool = False
    ordered: bool = False


def place_map(
    places: Sequence[MapPlace],
    ways: Sequence[MapWay] = (),
    *,
    title: str,
    theme: Theme = Theme.AUTO,
    width: float = WIDTH,
) -> str:
    """Return the map as an SVG element; the same places give the same text.

    With no place it is a line that says so. Whatever the words are, they come out as words.
    """
    if not places:
        line = el("text", NOWHERE, class_="name", x=12, y=26)
        return _sheet([line], title, NOWHERE, theme, (width, 44.0))
    view = view_of([Spot(p.lon, p.lat, p.reach_km) for p in places], width=width)
    room = Room(Box(0, 0, view.width, view.height))
    room.take(scale_box(view))
    at = {p.number: place_mark(room, *view.at(p.lon, p.lat), RADIUS + 1) for p in places}
    tinted = {p.number: country_at(p.lon, p.lat) for p in places if p.kind == COUNTRY}
    for way in ways:
        room.take_line([at[number] for number in way.stops if number in at])
    seas = [p for p in places if p.precision is Precision.SEA]
    labels = [_label(room, place, at[place.number]) for place in places]
    drawn = [
        draw_ground(view, tinted=[n for n in tinted.values() if n], afloat=_areas(view, seas)),
        _areas(view, [p for p in places if p not in seas and not tinted.get(p.number)]),
        draw_names(view, room),
        draw_scale(view),
        *(_way(way, at) for way in ways),
        *labels,
        *(_tie(view, p, at[p.number]) for p in places),
        *(draw_mark(*at[p.number], str(p.number), shape=p.shape, hold=p.hold) for p in places),
    ]
    shown = el("svg", *drawn, class_="window", width=view.width, height=view.height)
    key = draw_key(view, {p.shape for p in places}, {p.hold for p in places})
    frame = el("rect", class_="frame", x=0.5, y=0.5, width=width - 1, height=view.height - 1)
    size = (width, view.height + KEY_HEIGHT)
    return _sheet([shown, frame, key], title, described(places, ways), theme, size)


def described(places: Sequence[MapPlace], ways: Sequence[MapWay] = ()) -> str:
    """Return the map in words, for whom it is read out to."""
    told = [f"{p.number}: {p.label} ({_claims(p.count)})" for p in places]
    joined = [
        f"{way.asset} is put at {', '.join(map(str, way.stops))}"
        f"{', which cannot all be right' if way.clash else ''}"
        for way in ways
    ]
    many = "1 place" if len(places) == 1 else f"{len(places)} places"
    return f"A map with {many}. {'. '.join([*told, *joined])}."


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


def _tie(view: View, place: MapPlace, at: Point) -> Markup:
    """Return a line from a mark to its point, where there was no room for it there."""
    x, y = view.at(place.lon, place.lat)
    if (x, y) == at:
        return Markup()
    dot = el("circle", class_=f"dot {place.shape.value}", cx=x, cy=y, r=2.2)
    return Markup(el("line", class_="tie", x1=x, y1=y, x2=at[0], y2=at[1]) + dot)


def _areas(view: View, places: Sequence[MapPlace]) -> Markup:
    return Markup("".join(_area(view, place) for place in places))


def _area(view: View, place: MapPlace) -> Markup:
    """Return what lies around no point: a circle where its size is known, else a haze."""
    if place.hold is Hold.POINT:
        return Markup()
    x, y = view.at(place.lon, place.lat)
    if place.radius_km is None and place.hold is Hold.AREA:
        style = f"haze {place.shape.value}"
        rings = (el("circle", class_=style, cx=x, cy=y, r=HAZE * n / 3) for n in (3, 2, 1))
        return Markup("".join(rings))
    spot = Spot(view.west + x / view.a_degree[0], place.lat, place.radius_km or NEAR_KM)
    ring = [view.pixel(*point) for point in circle(spot)]
    return el("path", class_=f"around {place.shape.value}", d=path([ring], closed=True))


def _label(room: Room, place: MapPlace, at: Point) -> Markup:
    """Return the name, with details where there is room; only the number where there is none."""
    name = _short(place.label, LONGEST_LABEL)
    if place.count > 1:
        name = f"{name} · {_claims(place.count)}"
    details = [_short(detail, LONGEST_DETAIL) for detail in place.details]
    for lines in ([name, *details], [name, *details[:1]], [name]):
        wide = max(len(lines[0]) * LETTER, *(len(line) * SMALL_LETTER for line in lines))
        wanted = Wanted(*at, RADIUS, wide, LINE_HEIGHT * len(lines))
        box = place_label(room, wanted)
        if box is not None:
            return _text(wanted, box, lines)
    return Markup()


def _text(wanted: Wanted, box: Box, lines: Sequence[str]) -> Markup:
    left = box.left >= wanted.x
    right = box.right <= wanted.x
    x, side = (box.left, "") if left else (box.right, " end") if right else (_mid(box), " mid")
    drawn = []
    points = line_points(wanted, box)
    if points:
        (ax, ay), (bx, by) = points[0], points[-1]
        drawn.append(el("line", class_="tie", x1=ax, y1=ay, x2=bx, y2=by))
    for number, line in enumerate(lines):
        kind = "detail" if number else "name"
        y = box.top + LINE_HEIGHT * (number + 0.78)
        drawn.append(el("text", line, class_=f"{kind}{side}", x=x, y=y))
    return Markup("".join(drawn))


def _way(way: MapWay, at: Mapping[int, Point]) -> Markup:
    stops = [at[number] for number in way.stops if number in at]
    return draw_way(stops, way.asset, clash=way.clash, arrow=way.ordered)


def _mid(box: Box) -> float:
    return (box.left + box.right) / 2


def _claims(count: int) -> str:
    return "1 claim" if count == 1 else f"{count} claims"


def _short(said: str, longest: int) -> str:
    return said if len(said) <= longest else f"{said[: longest - 1].rstrip()}…"
