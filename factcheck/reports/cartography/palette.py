"""The colours of a map: told apart without colour vision, and never the only sign."""

from typing import NamedTuple


class Palette(NamedTuple):
    """Hold what each part of a map is drawn in."""

    sea: str
    land: str
    coast: str
    border: str
    river: str
    grid: str
    ink: str
    quiet: str
    halo: str
    event: str
    asset: str
    both: str
    other: str
    clash: str
    on_mark: str


LIGHT = Palette(
    sea="#e6eff5",
    land="#faf8f3",
    coast="#93a9b8",
    border="#b5aea2",
    river="#c3d6e2",
    grid="#d3e0e8",
    ink="#1b1d21",
    quiet="#6f6a61",
    halo="#ffffff",
    event="#b84a00",
    asset="#0066a1",
    both="#8a3a75",
    other="#545b66",
    clash="#a31d26",
    on_mark="#ffffff",
)
DARK = Palette(
    sea="#16212b",
    land="#2a2d31",
    coast="#5d7486",
    border="#5f5d58",
    river="#2c4558",
    grid="#1f2e3a",
    ink="#eceef1",
    quiet="#a09c94",
    halo="#15171b",
    event="#ffa057",
    asset="#6cc0f2",
    both="#dd9bcb",
    other="#b4bac4",
    clash="#ff9a9e",
    on_mark="#15171b",
)
