import pytest

from factcheck.ingest.pdf.pages import read_pages
from tests.factcheck.ingest.pdf.making import FONT, assembled, pdf

TOLD = b"/Type /Font /Subtype /TrueType /BaseFont /Own /FontDescriptor 9 0 R "
BOX = b"/MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >>"
WIDTHS = b"/FirstChar 97 /LastChar 122 /Widths [%s]" % b" ".join([b"500"] * 26)


def heights(ascent: int, descent: int) -> list[float]:
    """The heights of two lines, one without letters that rise or fall, in such a font."""
    stream = b"BT /F 10 Tf 72 700 Td (nose) Tj 0 -20 Td (highly) Tj ET"
    described = b"/Type /FontDescriptor /FontName /Own /Flags 32 /ItalicAngle 0 /StemV 80"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        b"<< %s %s >>" % (TOLD, WIDTHS),
        b"<< /Type /Page /Parent 2 0 R %s /Contents 5 0 R >>" % BOX,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        *[b"<< >>"] * 3,
        b"<< %s /FontBBox [0 %d 1000 %d] /Ascent %d /Descent %d /CapHeight 700 >>"
        % (described, descent, ascent, ascent, descent),
    ]
    (page,) = read_pages(assembled(objects), name="a").pages
    return [round(line.height, 2) for line in page.lines]


@pytest.mark.parametrize(("ascent", "descent"), [(519, -176), (400, -100)])
def test_lines_of_a_font_that_states_too_little_are_as_high_as_their_size(ascent, descent):
    assert heights(ascent, descent) == [11.1, 11.1]


def test_what_a_font_states_counts_where_it_may_be():
    assert heights(1000, -300)[0] == pytest.approx(13, abs=0.1)


def test_a_font_that_states_nothing_keeps_its_boxes():
    assert FONT.find(b"Descriptor") < 0
    (page,) = read_pages(pdf(["Two died."]), name="a").pages
    assert page.lines[0].height > 8
