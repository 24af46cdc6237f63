"""Read a Markdown file as the words that its reader sees."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from claims import Document
from factcheck.errors import EmptyInput
from factcheck.ingest.assembly import build_document
from factcheck.ingest.encodings import Decoded
from factcheck.ingest.front_matter import split_front_matter
from factcheck.ingest.plain_text import facts_of

BETWEEN_CELLS = " | "
_TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)
_BREAKS = {"softbreak": " ", "hardbreak": "\n"}


class Shown(NamedTuple):
    """Hold the words of a Markdown text, and its first heading."""

    text: str
    headline: str | None


def read(decoded: Decoded, *, name: str) -> Document:
    """Return the document of a Markdown file; offsets count in the words without marks.

    Raises:
        EmptyInput: It holds no words.
    """
    front = split_front_matter(decoded.text)
    shown = shown_words(decoded.text[front.length :])
    if not shown.text:
        raise EmptyInput(name)
    facts = facts_of(shown.text, front)
    facts["headline"] = front.fields.get("headline") or shown.headline or facts["headline"]
    return build_document(shown.text, facts, decoded=decoded, name=name)


def shown_words(markdown: str) -> Shown:
    r"""Return what a page made of Markdown shows, a paragraph, heading, item or row a block.

    >>> shown_words("# Two *died*\n\n- at [the depot](https://example.org)\n").text
    'Two died\n\nat the depot'
    """
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)
    blocks = [block for block in _blocks(tokens) if block[1]]
    headline = next((words for kind, words in blocks if kind == "heading_open"), None)
    return Shown("\n\n".join(words for _, words in blocks), headline)


def _blocks(tokens: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """Yield the kind and the words of each block."""
    cells: list[str] = []
    opened = ""
    for token in tokens:
        if token.type in ("code_block", "fence", "html_block"):
            words = token.content if token.type != "html_block" else _TAG.sub("", token.content)
            yield token.type, words.strip()
        elif token.type == "tr_close":
            yield token.type, BETWEEN_CELLS.join(cells)
            cells = []
        elif token.type == "inline" and opened in ("td_open", "th_open"):
            cells.append(_words(token.children or ()))
        elif token.type == "inline":
            yield opened, _words(token.children or ())
        elif token.nesting == 1:
            opened = token.type


def _words(children: Sequence[Token]) -> str:
    """Return the words of a line: of a link or a picture what is written for it."""
    told = "".join(
        _BREAKS.get(c.type, "" if c.type == "html_inline" else c.content) for c in children
    )
    return told.strip()
