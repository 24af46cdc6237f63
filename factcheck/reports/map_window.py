"""Draw one window of a map: the ground, the places with their numbers, the lines between them."""

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from claims import Precision
from factcheck.reports.cartography.clipping import Box, Point
from factcheck.reports.cartography.furniture import draw_scale, scale_box
from factcheck.reports.cartography.ground import country_at, draw_ground, draw_names
from factcheck.reports.cartography.insets import Inset
from factcheck.reports.cartography.labels import Room, Wanted, line_points, place_label
from factcheck.reports.cartography.marks import (
    RADIUS,
    SIGN,
    Ends,
    Hold,
    Shape,
    draw_badge,
    draw_dot,
    draw_leg,
    draw_mark,
    draw_sign,
    shortened,
)
from factcheck.reports.cartography.pins import DOT, Pin, place_pins
from factcheck.reports.cartography.projection import Spot, View, circle
from factcheck.reports.cartography.svg import Markup, el, path
from factcheck.reports.map_parts import NEAR_KM, MapPlace, MapWay, claims_words

HAZE = 36.0  # pixels: of any scale, since nothing says how far the area reaches
LINE_HEIGHT = 14.0
LETTER, SMALL_LETTER = 8.3, 6.7  # pixels: wider than the letters of any common font are
LONGEST_LABEL, LONGEST_DETAIL = 30, 38
SHARES = (
    0.5,
    0.45,
    0.55,
    0.4,
    0.6,
    0.35,
    0.65,
    0.3,
    0.7,
    0.2,
    0.8,
)  # of a line: where its sign may stand
TAG = 16.0  # pixels: the side of the square with the letter of an inset


class Window(NamedTuple):
    """Hold what a window shows; of an inset, which one it is and which numbers it bears.

    `insets` are the parts that are drawn in windows of their own.
    """

    view: View
    places: Sequence[MapPlace]
    ways: Sequence[MapWay]
    insets: Sequence[Inset] = ()
    inset: Inset | None = None
    only: frozenset[int] | None = None

    def at(self, place: MapPlace) -> Point:
        """Return the pixel of a place."""
        return self.view.at(place.lon, place.lat)

    @property
    def shown(self) -> list[MapPlace]:
        """Return the places whose points lie in the window."""
        frame = Box(0, 0, self.view.width, self.view.height)
        return [place for place in self.places if frame.holds(Box(*self.at(place) * 2))]

    def inset_of(self, place: MapPlace) -> str:
        """Return the letter of the part that shows a place with its number; empty if this does."""
        return next((i.letter for i in self.insets if i.holds(self.at(place))), "")

    @property
    def numbered(self) -> list[MapPlace]:
        """Return the places that have their numbers here."""
        if self.only is not None:
            return [place for place in self.shown if place.number in self.only]
        return [place for place in self.shown if not self.inset_of(place)]


def pins_of(window: Window) -> tuple[Room, list[Pin]]:
    """Return where the numbers stand, and the room that they leave."""
    view = window.view
    room = Room(Box(0, 0, view.width, view.height))
    room.take(scale_box(view))
    for inset in window.insets:
        room.take(_tagged(inset.frame))
        room.take(inset.frame)
    if window.inset:
        room.take(Box(0, 0, TAG, TAG))
    return room, place_pins(room, {p.number: window.at(p) for p in window.numbered})


def draw_window(window: Window) -> Markup:
    """Return what a window shows."""
    view, places = window.view, window.places
    room, pins = pins_of(window)
    ends = _ends(window, pins)
    legs = list(_legs(window, ends))
    signs = [_sign(room, start, end) for start, end, way in legs if way.clash]
    for start, end, _ in legs:
        room.take_line([start.at, end.at])
    by_number = {place.number: place for place in places}
    alone = [(by_number[pin.numbers[0]], pin) for pin in pins if pin.alone]
    labels = [_label(room, place, pin) for place, pin in alone]
    tinted = {p.number: country_at(p.lon, p.lat, p.land) for p in places if p.country}
    seas = [p for p in places if p.precision is Precision.SEA]
    drawn = [
        draw_ground(view, tinted=[n for n in tinted.values() if n], afloat=_areas(view, seas)),
        _areas(view, [p for p in places if p not in seas and not tinted.get(p.number)]),
        draw_names(view, room),
        draw_scale(view),
        *(
            draw_leg(start, end, way.asset, clash=way.clash, arrow=way.ordered)
            for start, end, way in legs
        ),
        *labels,
        *(_lead(pin) for pin in pins),
        *(draw_dot(*window.at(place), place.shape) for place in window.shown),
        *(_badge(pin, by_number) for pin in pins),
        *(_part(inset) for inset in window.insets),
        *signs,
        _tag(0, 0, window.inset.letter) if window.inset else Markup(),
    ]
    return el("svg", *drawn, class_="window", width=view.width, height=view.height)


def _ends(window: Window, pins: Sequence[Pin]) -> Mapping[int, Ends]:
    """Return the ends of lines: they lead to the very points of the places."""
    centred = {pin.numbers[0] for pin in pins if pin.centred}
    found = {}
    for place in window.places:
        kept = RADIUS + 4 if place.number in centred else 2 * DOT
        found[place.number] = Ends(window.at(place), kept)
    return found


def _legs(window: Window, ends: Mapping[int, Ends]) -> list[tuple[Ends, Ends, MapWay]]:
    """Return the lines with an end here; those within an inset are drawn there alone."""
    inside = {place.number for place in window.shown}
    hidden = {place.number: window.inset_of(place) for place in window.places}
    return [
        (ends[a], ends[b], way)
        for way in window.ways
        for a, b in pairwise(stop for stop in way.stops if stop in ends)
        if {a, b} & inside and not (hidden[a] and hidden[a] == hidden[b])
    ]


def _sign(room: Room, start: Ends, end: Ends) -> Markup:
    """Return the sign of a line at odds, where nothing stands on it; on a short one none."""
    line = shortened(start, end)
    if line is None or math.dist(*line) < 2 * SIGN + 4:
        return Markup()
    (ax, ay), (bx, by) = line
    spots = [(ax + (bx - ax) * share, ay + (by - ay) * share) for share in SHARES]
    boxes = {spot: Box(*spot, *spot).grown(SIGN) for spot in spots}
    at = next((spot for spot in spots if room.free(boxes[spot])), None)
    if at is None:
        return Markup()  # the line is dotted all the same, and the list says it
    room.take(boxes[at])
    return draw_sign(at)


def _lead(pin: Pin) -> Markup:
    """Return the lines from a badge to its points."""
    lines = (
        el("line", class_="lead", x1=pin.x, y1=pin.y, x2=x, y2=y)
        for x, y in pin.dots
        if (x, y) != (pin.x, pin.y)
    )
    return Markup("".join(lines))


def _badge(pin: Pin, places: Mapping[int, MapPlace]) -> Markup:
    if pin.alone:
        place = places[pin.numbers[0]]
        label = str(place.number)
        return draw_mark(pin.x, pin.y, label, shape=place.shape, hold=place.hold)
    shapes = {places[number].shape for number in pin.numbers}
    shape = shapes.pop() if len(shapes) == 1 else Shape.OTHER
    return draw_badge(pin.box, pin.lines, shape=shape)


def _part(inset: Inset) -> Markup:
    """Return the frame of a part that is shown enlarged."""
    left, top, right, bottom = inset.frame
    frame = el("rect", class_="part", x=left, y=top, width=right - left, height=bottom - top)
    return Markup(frame + _tag(*_tagged(inset.frame)[:2], inset.letter))


def _tagged(frame: Box) -> Box:
    """Return where the letter of a frame stands: on its upper edge, or within at the very top."""
    top = frame.top - TAG if frame.top >= TAG else frame.top
    return Box(frame.left, top, frame.left + TAG, top + TAG)


def _tag(x: float, y: float, letter: str) -> Markup:
    square = el("rect", class_="tag", x=x, y=y, width=TAG, height=TAG)
    return Markup(square + el("text", letter, class_="letter", x=x + TAG / 2, y=y + TAG * 0.75))


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


def _label(room: Room, place: MapPlace, pin: Pin) -> Markup:
    """Return the name, with details where there is room; only the number where there is none."""
    name = _short(place.label, LONGEST_LABEL)
    if place.count > 1:
        name = f"{name} · {claims_words(place.count)}"
    details = [_short(detail, LONGEST_DETAIL) for detail in place.details]
    for lines in ([name, *details], [name, *details[:1]], [name]):
        wide = max(len(lines[0]) * LETTER, *(len(line) * SMALL_LETTER for line in lines))
        wanted = Wanted(pin.x, pin.y, RADIUS, wide, LINE_HEIGHT * len(lines))
        box = place_label(room, wanted)
        if box is not None:
            return _text(wanted, box, lines)
    return Markup()


def _text(wanted: Wanted, box: Box, lines: Sequence[str]) -> Markup:
    left = box.left >= wanted.x
    right = box.right <= wanted.x
    middle = (box.left + box.right) / 2
    x, side = (box.left, "") if left else (box.right, " end") if right else (middle, " mid")
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


def _short(said: str, longest: int) -> str:
    return said if len(said) <= longest else f"{said[: longest - 1].rstrip()}…"
