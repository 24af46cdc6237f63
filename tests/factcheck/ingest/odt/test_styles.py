import pytest
from lxml import etree

from factcheck.ingest.odt.styles import Level, number, read_styles
from tests.factcheck.ingest.odt.making import numbers, root


def style(name: str, above: str = "") -> str:
    return f'<style:style style:name="{name}" style:parent-style-name="{above}"/>'


def read(*looks: str):
    return read_styles([etree.fromstring(root(one)) for one in looks])


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Title", "title"), ("P1", "heading 1"), ("P2", "caption"), ("P3", ""), ("Round", "")],
)
def test_a_style_is_what_it_is_built_on_in_whichever_part(name, kind):
    usual = style("Title", "Heading") + style("Illustration", "Caption") + style("Caption")
    made = style("P1", "Heading_20_1") + style("P2", "Illustration") + style("P3", "Standard")
    found = read(usual, made + style("Round", "Round"))
    assert found.kinds[name] == kind


def test_levels_of_lists_are_read_and_a_form_that_is_not_known_counts():
    found = read(numbers("i", "一", more='text:start-value="3" style:num-prefix="("'))
    assert found.lists["L"] == {
        1: Level(3, "lowerRoman", "(", "."),
        2: Level(3, "decimal", "(", "."),
    }


@pytest.mark.parametrize(
    ("said", "expected"), [("7", 7), (None, 1), ("", 1), ("-3", 1), ("9" * 400, 1), ("٣", 1)]
)
def test_a_number_that_is_none_or_without_end_is_not_taken(said, expected):
    assert number(said, 1) == expected
