"""Words stay words."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reports.cartography.svg import el, number, path, words


@given(st.text())
def test_any_words_are_one_text_in_valid_markup(said):
    read = ET.fromstring(el("g", el("title", said), el("text", said, class_=said)))  # noqa: S314  # our own drawing
    assert [child.tag for child in read.iter()] == ["g", "title", "text"]
    assert set(read[1].attrib) == {"class"}


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("</text><script>x()</script>", "&lt;/text&gt;&lt;script&gt;x()&lt;/script&gt;"),
        ("a\x00b\u202ec\ud800", "abc?"),
        (" two\n lines ", "two lines"),
        ("Al ‘Anbār", "Al ‘Anbār"),
    ],
)
def test_signs_mean_nothing(said, written):
    assert words(said) == written


def test_a_quotation_mark_does_not_end_an_attribute():
    assert el("text", class_='a" onload="x()') == '<text class="a&quot; onload=&quot;x()"/>'


def test_names_of_attributes_are_written_as_svg_has_them():
    assert el("path", class_="x", stroke_width=1.25) == '<path class="x" stroke-width="1.2"/>'


@pytest.mark.parametrize(
    ("value", "written"), [(3, "3"), (3.04, "3"), (-0.02, "0"), (2.66, "2.7"), (-1.5, "-1.5")]
)
def test_a_tenth_of_a_pixel_is_fine_enough(value, written):
    assert number(value) == written


@pytest.mark.parametrize(
    ("lines", "closed", "written"),
    [
        ([[(0, 0), (10, 0), (10, 5.5)]], False, "M0 0l10 0 0 5.5"),
        ([[(0, 0), (10, 0), (10, 5)]], True, "M0 0l10 0 0 5z"),
        ([[(1, 1), (1.01, 1.01)]], False, ""),
        ([], True, ""),
    ],
)
def test_a_path_goes_in_steps(lines, closed, written):
    assert path(lines, closed=closed) == written
