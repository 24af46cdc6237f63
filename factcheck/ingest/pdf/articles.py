"""The articles of a PDF file: their text, and what is printed above or stated in the file."""

from collections.abc import Sequence
from typing import Any

from claims import Document
from factcheck.errors import UnreadableInput
from factcheck.ingest.assembly import build_document, published_fields
from factcheck.ingest.characters import REPLACEMENT, one_line
from factcheck.ingest.encodings import Decoded
from factcheck.ingest.page_noise import is_noise_line
from factcheck.ingest.pdf.columns import reading_order
from factcheck.ingest.pdf.furniture import Furnished, strip_furniture
from factcheck.ingest.pdf.headlines import headline_of, part_articles
from factcheck.ingest.pdf.pages import Pages, read_pages
from factcheck.ingest.pdf.paragraphs import Paragraph, paragraphs_of
from factcheck.ingest.printed_head import beside_headline, read_set_head, stated_author

FEWEST_LETTERS = 20  # in a whole file; a stamp or a page number on a scan has fewer
UNKNOWN_SHARE = 0.3  # of characters without a meaning: the file does not say which they are
HEAD = 12  # paragraphs in which headline, byline and date stand
APART = "save each article by itself, or its text"
RECOGNISE = "run text recognition (OCR) on it, or type the text"


def read_articles(data: bytes, *, name: str) -> tuple[list[Document], list[UnreadableInput]]:
    """Return the documents, and an error for each page that is a picture or was not parted.

    Raises:
        UnreadableInput: It is encrypted or damaged, or holds pictures of text alone.
    """
    file = read_pages(data, name=name)
    furnished = strip_furniture(file.pages)
    paragraphs = paragraphs_of(reading_order(lines) for lines in furnished.pages)
    _refuse_scan(file, paragraphs, name)
    parted = part_articles(paragraphs)
    if len(parted.articles) > 1:  # what the file states of itself is of none of them
        file, furnished = file._replace(facts={}), furnished._replace(address=None)
    left_out = [
        UnreadableInput(f"page {number} of {name}", "it is a picture without text", hint=RECOGNISE)
        for number, page in enumerate(file.pages, start=1)
        if page.pictures and not page.lines
    ]
    if parted.unsure_page is not None:
        where = f"the articles on page {parted.unsure_page + 1} of {name} apart"
        why = "it has more than one headline, and what is below them is read as one article"
        left_out.append(UnreadableInput(where, why, hint=APART))
    return [_article(part, furnished, file, name) for part in parted.articles], left_out


def _article(
    paragraphs: Sequence[Paragraph], furnished: Furnished, file: Pages, name: str
) -> Document:
    facts = _facts(paragraphs, furnished, file)
    said = {facts.get("headline"), *facts.pop("lines", ())}
    head = [facts["headline"]] if facts.get("headline") else []
    body = [p.text for p in paragraphs if p.text not in said and not is_noise_line(p.text)]
    text = "\n\n".join([*head, *body])
    facts["hidden_elements"] = sum(page.hidden for page in file.pages)
    decoded = Decoded(text, "pdf", text.count(REPLACEMENT))
    return build_document(text, facts, decoded=decoded, name=name)


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
    headline = headline_of(paragraphs, title)
    head = read_set_head([p.text for p in paragraphs[:HEAD]], furnished.around)
    return {
        **published_fields(head.published),
        "headline": headline or head.headline,
        "byline": head.byline or stated_author(file.facts.get("Author", "")),
        "outlet": head.outlet or beside_headline(title, headline),
        "url": furnished.address,
        "lines": head.lines,
    }
