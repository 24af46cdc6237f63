"""What is shown of one fact check."""

import pytest

from factcheck.ui.components.library_entry import as_lines, entry_nodes
from factcheck.ui.components.sheet import words_of
from tests.factcheck.checks import TAJI, entry


def test_all_that_is_stated_is_shown_and_nothing_that_is_not():
    told = words_of(entry_nodes(entry(TAJI), editor=True))
    for said in (TAJI, "“False”", "The Checkers", "2020-03-14", "A poster", "We asked."):
        assert said in told
    assert "language" not in told
    assert "Mended" not in told


def test_what_was_mended_is_named():
    told = words_of(entry_nodes(entry(TAJI, datePublished="14 March 2020 "), editor=True))
    assert "Mended in reading" in told


@pytest.mark.parametrize(("raw", "shown"), [('{"a":1}', '{\n "a": 1\n}'), ("no json", "no json")])
def test_a_record_has_a_line_a_field(raw, shown):
    assert as_lines(raw) == shown
