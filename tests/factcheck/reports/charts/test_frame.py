"""What all charts share."""

import pytest
from lxml import etree

from factcheck.reports.charts.frame import every, label, sheet, shortened


def test_a_sheet_is_an_image_that_is_told_in_words():
    told = sheet([label("<b>", 1, 2)], 40, title="T & x", said="S")
    svg = etree.fromstring(told)
    assert svg.get("role") == "img"
    assert [svg[0].text, svg[1].text] == ["T & x", "S"]
    assert "&lt;b&gt;" in told
    assert "prefers-color-scheme:dark" in told


@pytest.mark.parametrize(
    ("said", "width", "shown"),
    [("abc", 100, "abc"), ("a long label", 30, "a l…"), ("abc", 1, "…")],
)
def test_a_label_fits(said, width, shown):
    assert shortened(said, width) == shown


@pytest.mark.parametrize(("count", "nth"), [(1, 1), (6, 1), (7, 2), (13, 3)])
def test_labels_that_do_not_fit_stand_at_every_so_many(count, nth):
    assert every(count, 400, 60) == nth
