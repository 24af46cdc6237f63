"""Word documents as python-docx writes them, and what Word adds to such: notes, changes."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from scripts.reader_files.articles import Article, Expected

MADE = datetime(2024, 5, 18, 9, tzinfo=UTC)


def plain(article: Article) -> tuple[bytes, Expected]:
    """Return a document with a title, a byline, a date."""
    document = _opened(article)
    for text in article.paragraphs:
        document.add_paragraph(text)
    return _saved(document), article.expected()


def with_table(article: Article) -> tuple[bytes, Expected]:
    """Return a document with a table of three columns after the text."""
    document = _opened(article)
    for text in article.paragraphs:
        document.add_paragraph(text)
    table = document.add_table(rows=0, cols=3)
    for row in ROWS:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    return _saved(document), article.expected(after=[" | ".join(row) for row in ROWS])


def with_headings(article: Article) -> tuple[bytes, Expected]:
    """Return a document of headings, whose byline is a property alone, with a header."""
    document = docx.Document()
    document.core_properties.author = article.byline
    document.core_properties.title = "Draft"
    document.sections[0].header.paragraphs[0].text = f"{article.outlet}\t{article.long_date}"
    document.sections[0].footer.paragraphs[0].text = "Page 1"
    document.add_heading(article.headline, level=1)
    for text in article.paragraphs:
        document.add_paragraph(text)
    return _saved(document), article.expected(caption=False)


def with_changes(article: Article) -> tuple[bytes, Expected]:
    """Return a document with text that was inserted, deleted, moved and hidden."""
    document = _opened(article)
    for text in article.paragraphs:
        first, _, rest = text.partition(" ")
        paragraph = document.add_paragraph(f"{first} ")
        paragraph._p.append(_change("del", "w:delText", "wrongly "))
        paragraph._p.append(_change("ins", "w:t", rest))
    hidden = document.add_paragraph().add_run("Ninety died, said nobody.")
    hidden.font.hidden = True
    expected = article.expected(absent=["wrongly", "Ninety"], extra={"hidden_elements": 1})
    return _saved(document), expected


def with_notes(article: Article) -> tuple[bytes, Expected]:
    """Return a document with two footnotes, and the marks of them in its text."""
    document = _opened(article)
    for number, text in enumerate(article.paragraphs, start=1):
        paragraph = document.add_paragraph(text)
        if number <= len(NOTES):
            mark = OxmlElement("w:footnoteReference")
            mark.set(qn("w:id"), str(number))
            paragraph.add_run()._r.append(mark)
    data = sealed(_saved(document), "word/footnotes.xml", _footnotes())
    return data, article.expected(after=list(NOTES))


def in_a_frame(article: Article) -> tuple[bytes, Expected]:
    """Return a document whose text stands in a table of one cell, as newsletters have it."""
    document = _opened(article)
    cell = document.add_table(rows=1, cols=1).rows[0].cells[0]
    cell.text = article.paragraphs[0]
    for text in article.paragraphs[1:]:
        cell.add_paragraph(text)
    return _saved(document), article.expected()


def with_links(article: Article) -> tuple[bytes, Expected]:
    """Return a document with links, fields and signs within its lines."""
    document = _opened(article)
    for text in article.paragraphs:
        paragraph = document.add_paragraph()
        first, _, rest = text.partition(" ")
        link = OxmlElement("w:hyperlink")
        link.append(_run("w:t", first))
        paragraph._p.append(link)
        paragraph._p.append(_run("w:instrText", " PAGEREF _Toc1 "))
        paragraph.add_run(" " + rest)
    return _saved(document), article.expected(absent=["PAGEREF"])


MAKERS: Mapping[str, Callable[[Article], tuple[bytes, Expected]]] = {
    "plain": plain,
    "table": with_table,
    "headings": with_headings,
    "changes": with_changes,
    "notes": with_notes,
    "frame": in_a_frame,
    "links": with_links,
}
ROWS = (("Quay", "Cranes", "Closed"), ("Old quay", "3", "1"), ("New quay", "4", "4"))
NOTES = (
    "The harbour office publishes the inspections of its cranes each March.",
    "Halden Lifting was founded in 1987.",
)


def _opened(article: Article) -> Document:
    document = docx.Document()
    document.core_properties.author = "python-docx"
    document.add_paragraph(article.headline, style="Title")
    document.add_paragraph(f"By {article.byline}")
    document.add_paragraph(f"{article.outlet}, {article.long_date}")
    document.add_paragraph(article.caption, style="Caption")
    return document


def _run(tag: str, text: str) -> Any:
    run, held = OxmlElement("w:r"), OxmlElement(tag)
    held.text = text
    held.set(qn("xml:space"), "preserve")
    run.append(held)
    return run


def _change(kind: str, tag: str, text: str) -> Any:
    change = OxmlElement(f"w:{kind}")
    change.set(qn("w:author"), "Desk")
    change.append(_run(tag, text))
    return change


def _footnotes() -> bytes:
    notes = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>{text}</w:t></w:r>'
        "</w:p></w:footnote>"
        for number, text in enumerate(NOTES, start=1)
    )
    line = "<w:p><w:r><w:separator/></w:r></w:p>"
    rule = f'<w:footnote w:type="separator" w:id="-1">{line}</w:footnote>'
    root = f"<w:footnotes {nsdecls('w')}>{rule}{notes}</w:footnotes>"
    parse_xml(root)  # it is well-formed
    return root.encode()


def _saved(document: Document) -> bytes:
    for stamp in ("created", "modified", "last_printed"):
        setattr(document.core_properties, stamp, MADE.replace(tzinfo=None))
    kept = BytesIO()
    document.save(kept)
    return sealed(kept.getvalue())


def sealed(data: bytes, path: str = "", part: bytes = b"") -> bytes:
    """Return an archive with the same stamp on all its parts, and one more part if named."""
    kept = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(kept, "w", ZIP_DEFLATED) as new:
        for info in old.infolist():
            if "thumbnail." not in info.filename:
                new.writestr(_named(info.filename, packed=info.compress_type), old.read(info))
        if path:
            new.writestr(_named(path), part)
    return kept.getvalue()


def _named(path: str, *, packed: int = ZIP_DEFLATED) -> ZipInfo:
    info = ZipInfo(path, MADE.timetuple()[:6])
    info.compress_type = packed
    return info
