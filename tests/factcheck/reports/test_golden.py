"""Every format of a case judged in part, held to what was last looked at by eye."""

import importlib
import re

import pytest

from tests.conftest import absent
from tests.factcheck.reports.golden import FILES, FOLDER, difference, golden_case, told

PDF = "report.pdf.txt"
CUT = 50  # fewer than one word in so many is cut in two where a line ends
WORD = re.compile(r"[^\W\d_]{4,}")  # numbers of pages change with the fonts of a machine


@pytest.fixture(scope="module")
def case():
    return golden_case()


def kept(name):
    """Return a golden file, its line ends as they are."""
    return (FOLDER / name).read_bytes().decode()


@pytest.mark.parametrize("name", sorted(set(FILES) - {PDF}))
def test_a_report_says_what_it_said(case, name):
    changed = difference(name, kept(name), told(case, name))
    assert not changed, changed


def test_the_pages_say_what_they_said(case):
    for needed in ("weasyprint", "pypdfium2"):
        try:
            importlib.import_module(needed)
        except (ImportError, OSError) as error:
            absent(f"no {needed} here: {error}")
    golden, now = kept(PDF), told(case, PDF)
    if golden.partition("\n")[0] == now.partition("\n")[0]:
        changed = difference(PDF, golden, now)
        assert not changed, changed
    else:  # other fonts: the lines break elsewhere, and the words are the same
        before, after = (set(WORD.findall(text[text.index("---") :])) for text in (golden, now))
        assert len(before ^ after) * CUT < len(before), sorted(before ^ after)


@pytest.mark.parametrize(
    ("golden", "now", "says"),
    [
        ("a\nb\nc\n", "a\nB\nc\n", ["-b", "+B", "python -m tests.factcheck.reports.golden"]),
        ("x" * 900, "y", ["-" + "x" * 399 + " …", "+y"]),
        ("\n".join(map(str, range(200))), "", ["… 143 lines more"]),
    ],
)
def test_a_difference_is_told_in_lines_that_a_person_reads(golden, now, says):
    told_lines = difference("f", golden, now).splitlines()
    assert all(any(line.endswith(s) or s in line for line in told_lines) for s in says)
    assert max(map(len, told_lines)) < 410


def test_what_is_the_same_has_no_difference():
    assert difference("f", "a\n", "a\n") == ""
