"""Read the article of a web page; nothing is fetched."""

from collections.abc import Iterable
from typing import Any

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from trafilatura import bare_extraction

from claims import Document
from factcheck.errors import UnreadableInput
from factcheck.ingest.assembly import build_document, published_fields
from factcheck.ingest.captions import keep_captions
from factcheck.ingest.characters import REPLACEMENT, clean, one_line
from factcheck.ingest.encodings import Decoded
from factcheck.ingest.markup import cut_short
from factcheck.ingest.office_page import is_office_page, read_office_page
from factcheck.ingest.page_facts import PageFacts, read_facts
from factcheck.ingest.page_hidden import strip_hidden
from factcheck.ingest.page_noise import is_noise_line, strip_noise
from factcheck.ingest.page_notices import notice_of, paywall_on
from factcheck.ingest.unseen_characters import stand_ins

SAVE_ARTICLE = "save the page while the article is shown, or paste its text"
MOST_SAID = 2000  # characters of a page without an article that may say why
FULLER = 1.5  # times as many words in the data of a page as it shows: it shows a part


def read(decoded: Decoded, *, name: str, styles: str = "", url: str | None = None) -> Document:
    """Return the document of a page: headline, captions and main text, a paragraph each.

    `styles` are those of its own files, `url` is where it was saved from, if the file says so.

    Raises:
        UnreadableInput: The page holds no article, or a notice in its place.
    """
    tree, whole = _parse(clean(decoded.text), name)
    facts = read_facts(tree)
    headings = [one_line(e.text_content()) for e in tree.xpath("//title | //h1")[:4]]
    hidden = strip_hidden(tree, styles=styles)
    wall = paywall_on(tree)
    strip_noise(tree)
    captions: list[str] = []
    if is_office_page(tree):
        lines, facts = read_office_page(tree, facts)
        text = _headed(lines, facts)
    else:
        text, captions = _article(tree, facts)
    said = text or one_line(tree.text_content(), longest=MOST_SAID)
    if notice := notice_of(headings, f"{said} {wall or ''}", told=facts.told):
        why = f"the page shows a notice ({notice.words!r}) of {notice.kind} instead of an article"
        raise UnreadableInput(name, why, hint=SAVE_ARTICLE)
    if not text:
        raise UnreadableInput(name, "the page holds no article text", hint=SAVE_ARTICLE)
    noted = {
        **_fields(facts),
        "captions": captions,
        "hidden_elements": hidden,
    }
    noted["cut_off"] = wall if facts.behind_paywall else None
    noted["too_deep"] = None if whole else True
    noted["url"] = facts.url or url
    lost = clean(decoded.text).count(REPLACEMENT) - decoded.text.count(REPLACEMENT)
    noted["replaced"] = decoded.damaged + lost
    return build_document(text, noted, decoded=decoded, name=name)


def _parse(source: str, name: str) -> tuple[HtmlElement, bool]:
    """Return a page, and whether it was read to its end."""
    # Without `huge_tree` all from the 256th element in another on would be lost in silence.
    parser = HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, huge_tree=True)
    try:
        tree = document_fromstring(source.encode(), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        if getattr(error, "code", None) == etree.ErrorTypes.ERR_NO_MEMORY:
            raise MemoryError from error
        raise UnreadableInput(name, "it is not HTML", hint=SAVE_ARTICLE) from error
    return tree, not cut_short(parser)


def _article(tree: HtmlElement, facts: PageFacts) -> tuple[str, list[str]]:
    """Return the text and its captions; the text is that of the JSON-LD where no other is."""
    captions = keep_captions(tree)
    back = str.maketrans(dict(stand_ins(tree)))
    lines = [line.translate(back) for line in _main_lines(tree)]
    if facts.body and len(facts.body.split()) > FULLER * sum(len(line.split()) for line in lines):
        lines = [one_line(line, longest=20_000) for line in facts.body.split("\n")]
        captions = []
    lost = [caption for caption in captions if caption not in lines]
    return _headed(lines, facts, lost), captions if lines else []


def _headed(lines: list[str], facts: PageFacts, captions: Iterable[str] = ()) -> str:
    """Return the text below its headline, empty where there are no lines."""
    if not lines:
        return ""
    if facts.headline and one_line(facts.headline) in lines:
        lines.remove(one_line(facts.headline))
    head = [facts.headline] if facts.headline else []
    return "\n\n".join(line for line in [*head, *captions, *lines] if line)


def _main_lines(tree: HtmlElement) -> list[str]:
    """Return the paragraphs of the main text."""
    try:
        found = bare_extraction(tree, include_comments=False, with_metadata=False)
    except Exception:  # whatever it meets in a hostile page, it found no text
        return []
    text = getattr(found, "text", None) or ""
    lines = (" ".join(raw.split()) for raw in text.split("\n"))
    return [line for line in lines if line and not is_noise_line(line)]


def _fields(facts: PageFacts) -> dict[str, Any]:
    return {
        **published_fields(facts.published, facts.published_raw),
        "headline": facts.headline,
        "outlet": facts.outlet,
        "byline": facts.byline,
        "updated": facts.updated,
        "language": facts.language,
        "url": facts.url,
        "behind_paywall": facts.behind_paywall or None,
    }


def left_out_of(document: Document, *, name: str) -> list[UnreadableInput]:
    """Return an error for the rest of an article that a paywall cut off, or that lies too deep."""
    more = document.model_extra or {}
    reasons = []
    if said := more.get("cut_off"):
        reasons.append(f"a paywall hides it ({said!r})")
    if more.get("too_deep"):
        reasons.append("elements lie thousands deep in each other")
    rest = f"the rest of {name}"
    return [UnreadableInput(rest, why, hint=SAVE_ARTICLE) for why in reasons]
