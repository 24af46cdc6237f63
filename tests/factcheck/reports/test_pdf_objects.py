"""What a PDF file is made of."""

import importlib
from datetime import UTC, datetime
from io import BytesIO

import pytest

from factcheck.reports.pdf_objects import remember_pages, settle
from tests.conftest import absent

AT = datetime(2024, 5, 2, 9, tzinfo=UTC)
SINCE_1904 = 3_797_485_200  # seconds from the start of 1904 to AT
EARLIER = SINCE_1904 - 86_400


@pytest.fixture
def pydyf():
    """Return what writes PDF; skip where this machine has it not."""
    try:
        return importlib.import_module("pydyf")
    except ImportError as error:
        absent(f"no pydyf here: {error}")


@pytest.fixture
def font():
    """Return a font without letters, changed long before the case."""
    builder = pytest.importorskip("fontTools.fontBuilder").FontBuilder(1000)
    builder.setupGlyphOrder([".notdef"])
    builder.setupHead(unitsPerEm=1000, created=EARLIER, modified=EARLIER)
    builder.font.recalcTimestamp = False
    told = BytesIO()
    builder.font.save(told)
    return told.getvalue()


def modified(font):
    """Return when a font says that it was changed."""
    read = importlib.import_module("fontTools.ttLib").TTFont
    return read(BytesIO(font), recalcTimestamp=False)["head"].modified


@pytest.mark.parametrize(
    ("extra", "at"), [({"Length1": 9}, SINCE_1904), ({"Subtype": "/OpenType"}, SINCE_1904)]
)
def test_a_font_bears_the_cases_date(pydyf, font, extra, at):
    stream = pydyf.Stream([font], pydyf.Dictionary(extra))
    pdf = pydyf.PDF()
    pdf.add_object(stream)
    assert modified(font) == EARLIER
    settle(pdf, AT)
    assert modified(stream.stream[0]) == at


@pytest.mark.parametrize("extra", [{}, {"Subtype": "/Image"}])
def test_what_is_no_font_stays_as_it_is(pydyf, font, extra):
    stream = pydyf.Stream([font], pydyf.Dictionary(extra))
    pdf = pydyf.PDF()
    pdf.add_object(stream)
    settle(pdf, AT)
    assert stream.stream == [font]


def test_a_font_that_cannot_be_read_stays_as_it_is(pydyf):
    stream = pydyf.Stream([b"none"], pydyf.Dictionary({"Length1": 4}))
    pdf = pydyf.PDF()
    pdf.add_object(stream)
    settle(pdf, AT)
    assert stream.stream == [b"none"]


@pytest.mark.parametrize("compress", [True, False])
def test_the_file_is_what_it_was_and_each_object_is_written_once(pydyf, compress):
    class Counted(pydyf.Dictionary):
        asked = 0

        @property
        def data(self):
            Counted.asked += 1
            return super().data

    def made(kind):
        pdf = pydyf.PDF()
        pdf.add_object(kind({"Type": "/Thing"}))
        pdf.add_object(pydyf.Stream([b"words " * 9], compress=compress))
        return pdf

    def told(pdf):
        out = BytesIO()
        pdf.write(out, version=b"1.7", identifier=b"x" * 16, compress=compress)
        return out.getvalue()

    settled = made(Counted)
    settle(settled, AT)
    assert told(settled) == told(made(pydyf.Dictionary))
    assert Counted.asked == 1


def test_a_file_knows_its_pages_however_many_are_added(pydyf):
    remember_pages()
    remember_pages()
    pdf = pydyf.PDF()
    seen = []
    for _ in range(3):
        pdf.add_page(pydyf.Dictionary({"Type": "/Page"}))
        seen.append(pdf.page_references)
    assert [len(each) for each in seen] == [1, 2, 3]
    assert pdf.page_references is pdf.page_references
    assert seen[2][2] == b"5 0 R"
