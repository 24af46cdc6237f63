"""Draw what stands at the foot of a map: the scale, the key of the marks, whose data it is."""

from collections.abc import Collection, Sequence

from factcheck.reports.cartography.clipping import Box
from factcheck.reports.cartography.marks import Hold, Shape, draw_sample
from factcheck.reports.cartography.projection import View
from factcheck.reports.cartography.svg import Markup, el

CREDIT = "Outlines: Natural Earth; places: GeoNames"
KEY_HEIGHT = 44.0
LONGEST_BAR = 0.22  # of the width
STEPS = (1, 2, 5)
LETTER = 5.6  # pixels of a letter of the key
FROM_PARALLEL_KM = 4000  # across: from here on the scale changes visibly with the latitude
KEY = {
    Shape.EVENT: "event",
    Shape.ASSET: "asset",
    Shape.BOTH: "event and asset",
    Shape.OTHER: "other place",
    Shape.LEFT: "left by an asset",
}
HOLDS = {
    Hold.POINT: "a known point",
    Hold.ABOUT: "near here (circle: how far off it may be)",
    Hold.AREA: "somewhere in a sea, region or country",
}


def scale_km(view: View) -> int:
    """Return the longest round number of kilometres that the scale bar has room for."""
    room = view.width * LONGEST_BAR * view.km_a_pixel
    best, power = 1, 1
    while power <= room:
        best = max([best, *(step * power for step in STEPS if step * power <= room)])
        power *= 10
    return best


def scale_box(view: View) -> Box:
    """Return the corner that the scale bar takes."""
    return Box(8, view.height - 34, 24 + view.width * LONGEST_BAR, view.height - 6)


def draw_scale(view: View) -> Markup:
    """Return the scale bar; on a wide map it says for which parallel it holds."""
    km = scale_km(view)
    length = km / view.km_a_pixel
    x, y = 16.0, view.height - 14
    told = f"{km:,} km"
    if view.width * view.km_a_pixel > FROM_PARALLEL_KM:
        lat = round(view.middle[1])
        told += f" at {abs(lat)}° {'N' if lat >= 0 else 'S'}"
    bar = f"M{x:.1f} {y - 5:.1f}v5h{length:.1f}v-5"
    return Markup(
        el("path", class_="scale", d=bar) + el("text", told, class_="small", x=x, y=y - 8)
    )


def draw_key(
    corner: tuple[float, float], shapes: Collection[Shape], holds: Collection[Hold]
) -> Markup:
    """Return the strip under a map, whose right lower corner is given: marks and credit."""
    y = corner[1] + 17
    kinds = [(shape, Hold.POINT, said) for shape, said in KEY.items() if shape in shapes]
    unsure = set(holds) - {Hold.POINT}
    known = [(Shape.OTHER, h, said) for h, said in HOLDS.items() if unsure and h in holds]
    credit = el("text", CREDIT, class_="small end", x=corner[0] - 2, y=y)
    return Markup(_row(kinds, y) + _row(known, y + 18) + credit)


def _row(signs: Sequence[tuple[Shape, Hold, str]], y: float) -> Markup:
    x, drawn = 4.0, []
    for shape, hold, said in signs:
        drawn.append(draw_sample(x + 6, y - 4, shape=shape, hold=hold))
        drawn.append(el("text", said, class_="small", x=x + 17, y=y))
        x += 34 + LETTER * len(said)
    return Markup("".join(drawn))
