"""Small PDF files written by hand, a line of text a line, and lines without a file."""

from collections.abc import Sequence

from factcheck.ingest.pdf.pages import Line

FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def pdf(*pages: Sequence[str], size: int = 12, trailer: bytes = b"", facts: str = "") -> bytes:
    """A file of pages, each of lines from the top down; one may begin with `x,y|` and `paint~`."""
    streams = [_stream(lines, size) for lines in pages]
    kids = b" ".join(b"%d 0 R" % (4 + 2 * n) for n in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)),
        FONT,
    ]
    for number, stream in enumerate(streams):
        page = b"/MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >>"
        objects.append(
            b"<< /Type /Page /Parent 2 0 R %s /Contents %d 0 R >>" % (page, 5 + 2 * number)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    objects.append(facts.encode() or b"<< >>")
    return assembled(objects, trailer)


def assembled(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    data, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    ends = b"/Size %d /Root 1 0 R /Info %d 0 R" % (len(objects) + 1, len(objects))
    return data + b"trailer\n<< %s %s >>\nstartxref\n%d\n%%%%EOF\n" % (ends, trailer, start)


def _stream(lines: Sequence[str], size: int) -> bytes:
    told = []
    for number, line in enumerate(lines):
        place, bar, text = line.partition("|")
        x, y = place.split(",") if bar else ("72", str(720 - number * size * 1.3))
        *painted, words = (text if bar else line).split("~")
        safe = words.replace("(", r"\(").replace(")", r"\)")
        told.append(f"q {' '.join(painted)} BT /F {size} Tf {x} {y} Td ({safe}) Tj ET Q")
    return "\n".join(told).encode("cp1252", "replace")


def line(text: str, *, left: float = 72, bottom: float = 700, page: int = 0, size: float = 12):
    """A line as wide as its letters."""
    return Line(text, left, bottom, left + len(text) * size / 2, bottom + size, page)


def lines(*texts: str, left: float = 72, top: float = 700, step: float = 15, page: int = 0):
    """Lines below each other."""
    return [
        line(text, left=left, bottom=top - number * step, page=page)
        for number, text in enumerate(texts)
    ]
