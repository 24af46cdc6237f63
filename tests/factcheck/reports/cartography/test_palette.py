"""The colours can be read and told apart."""

import pytest

from factcheck.reports.cartography.palette import DARK, LIGHT

TEXT, GRAPHIC = 4.5, 3.0  # least contrasts of WCAG 2.2
MARKS = ("event", "asset", "both", "other")


def luminance(colour):
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_words_and_marks_stand_out_from_the_ground(palette):
    for ground in (palette.sea, palette.land):
        assert contrast(palette.ink, ground) >= TEXT
        assert all(contrast(getattr(palette, mark), ground) >= GRAPHIC for mark in MARKS)
        assert contrast(palette.clash, ground) >= GRAPHIC
    assert contrast(palette.quiet, palette.land) >= TEXT
    assert all(contrast(getattr(palette, mark), palette.on_mark) >= TEXT for mark in MARKS)


def test_a_line_of_the_ground_stays_behind_the_marks():
    assert contrast(LIGHT.border, LIGHT.land) < GRAPHIC
