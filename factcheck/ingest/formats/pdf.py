"""PDF files."""

import re

from factcheck.ingest.outcome import Intake

WITHIN = 1024  # bytes at the beginning in which readers of PDF look for its mark
_MARK = re.compile(rb"(?:\A|[\r\n\x00])[\s\x00]{0,9}(?:\xef\xbb\xbf)?%PDF-[12]\.\d")


def looks(head: bytes, *, whole: bytes) -> bool:
    """Tell a PDF file by its mark, which junk may come before."""
    return bool(_MARK.search(head[:WITHIN]))


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read the article of a PDF file, or several where each has its headline and byline.

    Raises:
        UnreadableInput: It is encrypted, damaged, or holds pictures of text alone.
    """
    from factcheck.ingest.pdf.articles import read_articles

    return Intake(*read_articles(data, name=name))
