"""The article of a PDF file: its text, and what is printed above it or stated in the file."""

from collections.abc import Sequence
from statistics import median
from typing import Any

from claims import Document
from factcheck.errors import UnreadableInput
from factcheck.ingest.assembly import build_document, published_fields
from factcheck.ingest.characters import REPLACEMENT, one_line
from factcheck.ingest.encodings import Decoded
from factcheck.ingest.page_noise import is_noise_line
from factcheck.ingest.pdf.columns import reading_order
from factcheck.ingest.pdf.furniture import Furnished, strip_furniture
from factcheck.ingest.pdf.pages import Pages, read_pages
from factcheck.ingest.pdf.paragraphs import Paragraph, paragraphs_of
from factcheck.ingest.printed_head import (
    beside_headline,
    read_set_head,
    stated_author,
    stated_title,
)

FEWEST_LETTERS = 20  # in a whole file; a stamp or a page number on a scan has fewer
UNKNOWN_SHARE = 0.3  # of characters without a meaning: the file does not say which they are
LARGER = 1.2  # of the body's letters: a headline
HEADLINE_WORDS = (3, 40)
HEAD = 12  # paragraphs in which headline, byline and date stand
RECOGNISE = "run text recognition (OCR) on it, or type the text"


def read_article(data: bytes, *, name: str) -> tuple[Document, list[UnreadableInput]]:
    """Return the document, and an error for each page that is a picture.

    Raises:
        UnreadableInput: It is encrypted or damaged, or holds pictures of text alone.
    """
    file = read_pages(data, name=name)
    furnished = strip_furniture(file.pages)
    paragraphs = paragraphs_of(reading_order(lines) for lines in furnished.pages)
    _refuse_scan(file, paragraphs, name)
    facts = _facts(paragraphs, furnished, file)
    said = {facts.get("headline"), *facts.pop("lines", ())}
    head = [facts["headline"]] if facts.get("headline") else []
    body = [p.text for p in paragraphs if p.text not in said and not is_noise_line(p.text)]
    text = "\n\n".join([*head, *body])
    pictures = [
        UnreadableInput(f"page {number} of {name}", "it is a picture without text", hint=RECOGNISE)
        for number, page in enumerate(file.pages, start=1)
        if page.pictures and not page.lines
    ]
    facts["hidden_elements"] = sum(page.hidden for page in file.pages)
    decoded = Decoded(text, "pdf", text.count(REPLACEMENT))
    return build_document(text, facts, decoded=decoded, name=name), pictures


def _refuse_scan(file: Pages, paragraphs: Sequence[Paragraph], name: str) -> None:
    text = "".join(paragraph.text for paragraph in paragraphs)
    unknown = sum(c == REPLACEMENT or "\ue000" <= c <= "\uf8ff" for c in text)
    if len(text) > FEWEST_LETTERS and unknown > len(text) * UNKNOWN_SHARE:
        why = "it does not say which letters its signs are"
        raise UnreadableInput(name, why, hint=RECOGNISE)
    if sum(map(str.isalnum, text)) >= FEWEST_LETTERS:
        return
    count = len(file.pages)
    pages = "its page is a picture" if count == 1 else f"its {count} pages are pictures"
    if any(page.pictures for page in file.pages):
        raise UnreadableInput(name, f"{pages} without text (a scan)", hint=RECOGNISE)
    raise UnreadableInput(name, "its pages hold no text", hint=RECOGNISE)


def _facts(paragraphs: Sequence[Paragraph], furnished: Furnished, file: Pages) -> dict[str, Any]:
    """Return what is printed above the article, else around it, else stated in the file."""
    title = one_line(file.facts.get("Title", ""))
    headline = _headline(paragraphs, title)
    head = read_set_head([p.text for p in paragraphs[:HEAD]], furnished.around)
    return {
        **published_fields(head.published),
        "headline": headline or head.headline,
        "byline": head.byline or stated_author(file.facts.get("Author", "")),
        "outlet": head.outlet or beside_headline(title, headline),
        "url": furnished.address,
        "lines": head.lines,
    }


def _headline(paragraphs: Sequence[Paragraph], title: str) -> str | None:
    """Return the largest print on the first page, else the title of the file if it is one."""
    first = [p for p in paragraphs if p.page == paragraphs[0].page]
    body = median(p.height for p in paragraphs for _ in range(1 + len(p.text) // 80))
    few, many = HEADLINE_WORDS
    large = [p for p in first if p.height > body * LARGER and few <= len(p.text.split()) <= many]
    if large:
        return max(large, key=lambda p: p.height).text
    return stated_title(title)
