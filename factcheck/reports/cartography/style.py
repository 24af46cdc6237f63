"""The style of a map, written into it so that it looks alike wherever it is shown."""

from factcheck.reports.cartography.palette import DARK, LIGHT, Palette

SANS = 'system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif'
SHAPES = {"event": "event", "asset": "asset", "both": "both", "other": "other", "left": "asset"}


def _shared() -> str:
    return f"""
.place-map text{{font:12px {SANS};stroke-linejoin:round}}
.place-map .name{{font-weight:650}}
.place-map .detail{{font-size:10.5px}}
.place-map :is(.name,.detail,.small){{paint-order:stroke;stroke-width:3px}}
.place-map .country{{font-size:10px;letter-spacing:.08em;text-anchor:middle}}
.place-map .country{{text-transform:uppercase}}
.place-map .small{{font-size:10.5px}}
.place-map .end{{text-anchor:end}}
.place-map .mid{{text-anchor:middle}}
.place-map .digits{{font-size:11px;font-weight:700;text-anchor:middle}}
.place-map :is(.coast,.border,.river,.grid,.scale,.frame){{fill:none}}
.place-map .coast{{stroke-width:.8}}
.place-map .border{{stroke-width:.9}}
.place-map .disputed{{stroke-dasharray:3 3}}
.place-map .river{{stroke-width:.8}}
.place-map .grid{{stroke-width:.6}}
.place-map :is(.land,.tint){{fill-rule:evenodd}}
.place-map .scale{{stroke-width:1.4}}
.place-map .tint{{fill-opacity:.16;stroke:none}}
.place-map .mark{{stroke-width:1.6}}
.place-map .mark.area{{stroke-dasharray:3 2}}
.place-map .around{{fill-opacity:.1;stroke-width:1.2;stroke-dasharray:5 4}}
.place-map .haze{{fill-opacity:.09}}
.place-map .tie{{stroke-width:1}}
.place-map .lead{{stroke-width:1.4}}
.place-map .dot{{stroke-width:1}}
.place-map .part{{fill:none;stroke-width:1.4}}
.place-map .letter{{font-size:11px;font-weight:700;text-anchor:middle}}
.place-map .way{{stroke-width:2;stroke-dasharray:7 5}}
.place-map .way.clash{{stroke-dasharray:2 4;stroke-linecap:round;stroke-width:2.6}}
.place-map .odds{{stroke-width:1.4}}
.place-map .odds-sign{{font-size:13px;font-weight:700;text-anchor:middle}}
"""


def _coloured(p: Palette) -> str:
    marks = "".join(
        f".place-map .{shape}.mark{{fill:{colour};stroke:{p.halo}}}"
        f".place-map .{shape}:is(.about,.area).mark{{fill:{p.halo};stroke:{colour}}}"
        f".place-map .{shape}.digits{{fill:{p.on_mark}}}"
        f".place-map .{shape}:is(.about,.area).digits{{fill:{colour}}}"
        f".place-map .{shape}.around{{fill:{colour};stroke:{colour}}}"
        f".place-map .{shape}:is(.dot,.haze){{fill:{colour}}}\n"
        for shape, part in SHAPES.items()
        for colour in (getattr(p, part),)
    )
    ring = ":is(.about,.area,.point)"
    return f"""
.place-map .paper{{fill:{p.halo}}}
.place-map .sea{{fill:{p.sea}}}
.place-map .land{{fill:{p.land}}}
.place-map .tint{{fill:{p.other}}}
.place-map .coast{{stroke:{p.coast}}}
.place-map .border{{stroke:{p.border}}}
.place-map .river{{stroke:{p.river}}}
.place-map .grid{{stroke:{p.grid}}}
.place-map :is(.name,.detail,.small){{fill:{p.ink};stroke:{p.halo}}}
.place-map .country{{fill:{p.quiet}}}
.place-map :is(.scale,.tie){{stroke:{p.ink}}}
.place-map .frame{{stroke:{p.coast}}}
.place-map :is(.lead,.part){{stroke:{p.ink}}}
.place-map .tag{{fill:{p.ink}}}
.place-map .letter{{fill:{p.halo}}}
.place-map .way{{stroke:{p.asset}}}
.place-map .arrow{{fill:{p.asset}}}
.place-map .way.clash{{stroke:{p.clash}}}
.place-map .odds{{fill:{p.halo};stroke:{p.clash}}}
.place-map .odds-sign{{fill:{p.clash}}}
{marks}.place-map .dot{{stroke:{p.halo}}}
.place-map .left{ring}.mark{{fill:{p.halo};stroke:{p.asset};stroke-width:2}}
.place-map .left{ring}.digits{{fill:{p.asset}}}
.place-map .left.dot{{fill:{p.halo};stroke:{p.asset}}}
"""


LIGHT_STYLE = _shared() + _coloured(LIGHT)
DARK_STYLE = _shared() + _coloured(DARK)
BOTH = f"{LIGHT_STYLE}@media screen and (prefers-color-scheme:dark){{{_coloured(DARK)}}}"
