"""The report as pages."""

import importlib
import re
import sys
import zlib
from contextlib import suppress

import pytest

from factcheck.errors import Refused, UsageError
from factcheck.reports.contents import contents_of
from factcheck.reports.pdf_pages import _refuse, pdf_pages
from tests.conftest import absent
from tests.factcheck.reports.conftest import hostile


@pytest.fixture
def laid_out():
    """Skip where this machine cannot lay out pages."""
    try:
        importlib.import_module("weasyprint")
    except (ImportError, OSError) as error:
        absent(f"no WeasyPrint here: {error}")


def inside(pdf):
    """Return all that is packed in a file."""
    packed = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    found = [pdf]
    for stream in packed:
        with suppress(zlib.error):
            found.append(zlib.decompress(stream))
    return b"".join(found)


@pytest.mark.usefixtures("laid_out")
def test_it_is_a_pdf_with_the_cases_dates_and_repeats(contents):
    told = pdf_pages(contents)
    assert told.startswith(b"%PDF-")
    assert contents.changed_at.strftime("D:%Y%m%d%H%M%SZ").encode() in inside(told)
    assert told == pdf_pages(contents)


@pytest.mark.usefixtures("laid_out")
def test_hostile_words_fetch_nothing(dossier):
    assert pdf_pages(contents_of(hostile(dossier))).startswith(b"%PDF-")


def test_nothing_is_fetched():
    with pytest.raises(Refused, match=r"will not fetch https://a\.example"):
        _refuse("https://a.example/x.png")


@pytest.mark.parametrize(
    ("fails", "says"),
    [
        (ImportError("no"), "WeasyPrint is not installed; install the extra"),
        (OSError("cannot load library 'libpango-1.0-0'\nmore"), "cannot load library 'libpango"),
    ],
)
def test_a_machine_that_cannot_says_what_to_install(contents, monkeypatch, fails, says):
    class Missing:
        def find_spec(self, name, *_):
            if name == "weasyprint":
                raise fails

    for name in [n for n in sys.modules if n.partition(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [Missing(), *sys.meta_path])
    with pytest.raises(UsageError, match=says) as told:
        pdf_pages(contents)
    assert "\n" not in str(told.value)
    assert "factcheck-workbench[pdf]" in str(told.value)
