"""Read the article of a web page; nothing is fetched."""

import re
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
from factcheck.ingest.page_facts import PageFacts, read_facts

SHORT = 60  # words; a notice that stands in for an article has fewer
SAVE_ARTICLE = "save the page while the article is shown, or paste its text"
_NOTICE = re.compile(
    r"\b(?:access denied|forbidden|not found|error \d{3}|just a moment|are you (?:a|not a) robot"
    r"|captcha|enable javascript|service unavailable|subscribe to (?:continue|read))\b",
    re.IGNORECASE,
)
_HIDDEN_STYLE = re.compile(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden", re.I)


def read(decoded: Decoded, *, name: str) -> Document:
    """Return the document of a page: headline, captions and main text, a paragraph each.

    Raises:
        UnreadableInput: The page holds no article, or a notice in its place.
    """
    tree = _parse(clean(decoded.text), name)
    facts = read_facts(tree)
    hidden = _strip_hidden(tree)
    text, captions = _article(tree, facts)
    if not text.strip():
        raise UnreadableInput(name, "the page holds no article text", hint=SAVE_ARTICLE)
    _refuse_notice(text, facts, name)
    noted = {**_fields(facts), "captions": captions, "hidden_elements": hidden}
    lost = clean(decoded.text).count(REPLACEMENT) - decoded.text.count(REPLACEMENT)
    noted["replaced"] = decoded.damaged + lost
    return build_document(text, noted, decoded=decoded, name=name)


def _parse(source: str, name: str) -> HtmlElement:
    parser = HTMLParser(encoding="utf-8", no_network=True, remove_comments=True)
    try:
        tree = document_fromstring(source.encode(), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise UnreadableInput(name, "it is not HTML", hint=SAVE_ARTICLE) from error
    return tree


def _strip_hidden(tree: HtmlElement) -> int:
    """Take out what a browser does not show; return how many elements with words that were."""
    styled = [e for e in tree.xpath("//*[@style]") if _HIDDEN_STYLE.search(e.get("style"))]
    marked = tree.xpath("//body//*[@hidden or self::template or self::noscript]")
    count = 0
    for element in [*styled, *marked]:
        if element.getparent() is not None and element.tag not in ("html", "body"):
            count += bool(element.text_content().strip())
            element.drop_tree()
    return count


def _article(tree: HtmlElement, facts: PageFacts) -> tuple[str, list[str]]:
    """Return the text and its captions; the text is that of the JSON-LD where no other is."""
    captions = keep_captions(tree)
    lines = _main_lines(tree)
    if not lines and facts.body:
        lines = [one_line(line, longest=20_000) for line in facts.body.split("\n")]
    if not lines:
        return "", []
    lost = [caption for caption in captions if caption not in lines]
    if facts.headline and one_line(facts.headline) in lines:
        lines.remove(one_line(facts.headline))
    head = [facts.headline] if facts.headline else []
    return "\n\n".join(line for line in [*head, *lost, *lines] if line), captions


def _main_lines(tree: HtmlElement) -> list[str]:
    """Return the paragraphs of the main text."""
    try:
        found = bare_extraction(tree, include_comments=False, with_metadata=False)
    except Exception:  # noqa: BLE001 - whatever it meets in a hostile page, it found no text
        return []
    text = getattr(found, "text", None) or ""
    return [line for raw in text.split("\n") if (line := " ".join(raw.split()))]


def _refuse_notice(text: str, facts: PageFacts, name: str) -> None:
    """Refuse a notice of a server or of a paywall that stands where the article was."""
    if len(text.split()) < SHORT and (notice := _NOTICE.search(f"{facts.headline} {text}")):
        why = f"the page shows a notice ({notice[0]!r}) instead of an article"
        raise UnreadableInput(name, why, hint=SAVE_ARTICLE)


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
