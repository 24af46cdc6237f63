"""The words of marked-up text as paragraphs: all of them, in their order."""

import re
from dataclasses import dataclass, field

from lxml import etree
from lxml.etree import _Element as Element
from lxml.html import HTMLParser, document_fromstring

from factcheck.ingest.characters import clean, one_line

LONGEST_LINE = 200_000  # characters; a paragraph has a thousand
LONGEST_CAPTION = 2000
# Elements of HTML, NITF and XHTML within which words stand apart from those around them.
_BLOCK_NAMES = (
    "address article aside block blockquote body body.content br caption center dd div dl dt"
    " fig figcaption figure fn footer form h1 h2 h3 h4 h5 h6 header hl1 hl2 hr li main media"
    " media-caption nav nitf-table note ol p pre q-block section table tagline tbody tfoot"
    " thead tr ul"
)
_UNSEEN_NAMES = (
    "applet audio button canvas embed head iframe math media-metadata media-producer noscript"
    " object script select style svg template textarea title video"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_UNSEEN = frozenset(_UNSEEN_NAMES.split())
_CELLS = frozenset(("td", "th"))
_CAPTIONS = frozenset(("figcaption", "media-caption"))
_HIDDEN = re.compile(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden", re.I)


class TooDeep(ValueError):
    """Say that elements lie in each other deeper than any text needs: what is below is lost."""


@dataclass(slots=True)
class Flow:
    """Hold the paragraphs of a text, its captions among them; and how much was hidden in it."""

    lines: list[str] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    hidden: int = 0

    @property
    def words(self) -> int:
        """Return how many words there are."""
        return sum(len(line.split()) for line in self.lines)


def flow_of_markup(markup: str) -> Flow:
    """Return the paragraphs of a piece of HTML; of plain text, its own.

    Raises:
        TooDeep: It cannot be read to its end.
    """
    source = clean(markup)
    if not source.strip():
        return Flow()
    if "<" not in source and "&" not in source:
        return flow_of_text(source)
    # Deep nesting is no harm here, and without `huge_tree` what is deep would be lost in silence.
    parser = HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, huge_tree=True)
    try:
        root = document_fromstring(f"<div>{source}</div>".encode(), parser=parser)
    except etree.LxmlError as error:
        if is_spent(error):
            raise MemoryError from error
        return flow_of_text(source)  # it holds no element at all
    if cut_short(parser):
        raise TooDeep
    return flow_of(root)


def cut_short(parser: HTMLParser | etree.XMLParser) -> bool:
    """Tell whether a parser stopped at one of its limits and said nothing of it."""
    return any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log)


def is_spent(error: Exception) -> bool:
    """Tell whether a parser failed for want of memory alone."""
    return bool(getattr(error, "code", None) == etree.ErrorTypes.ERR_NO_MEMORY)


def flow_of_text(text: str) -> Flow:
    """Return the paragraphs of plain text: lines, or what stands between empty lines."""
    parts = (
        re.split(r"\n[ \t\r]*\n", text) if re.search(r"\n[ \t\r]*\n", text) else text.split("\n")
    )
    lines = (one_line(part, longest=LONGEST_LINE) for part in parts)
    return Flow([line for line in lines if line])


def line_of_markup(markup: str | None, *, longest: int = 500) -> str | None:
    """Return a piece of HTML, such as a headline, as one line; null where it says nothing."""
    return one_line(" ".join(flow_of_markup(markup or "").lines), longest=longest) or None


def flow_of(root: Element) -> Flow:
    """Return the paragraphs below an element."""
    return _Walk().over(root)


class _Walk:
    """Gather words from start to end; no recursion, so that depth is no matter."""

    def __init__(self) -> None:
        self.flow = Flow()
        self._parts: list[str] = []
        self._in_caption = 0

    def over(self, root: Element) -> Flow:
        """Go through the elements below one."""
        walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        passed_over = None
        for event, element in walk:
            if event == "start":
                if element is not root and self._is_unseen(element):
                    passed_over = element
                    walk.skip_subtree()
                    continue
                self._open(element)
            elif event == "end" and element is not passed_over:
                self._close(element)
            if event != "start" and element is not root:
                self._parts.append(element.tail or "")
        self._end_line()
        return self.flow

    def _is_unseen(self, element: Element) -> bool:
        """Tell whether an element is not shown; one that is hidden and has words is counted."""
        if name_of(element) in _UNSEEN:
            return True
        style = element.get("style")
        if element.get("hidden") is None and not (style and _HIDDEN.search(style)):
            return False
        self.flow.hidden += any(text.strip() for text in element.itertext())
        return True

    def _open(self, element: Element) -> None:
        name = name_of(element)
        if name in _BLOCKS:
            self._end_line()
        self._in_caption += name in _CAPTIONS
        self._parts.append(element.text or "")

    def _close(self, element: Element) -> None:
        name = name_of(element)
        if name in _BLOCKS:
            self._end_line()
        self._in_caption -= name in _CAPTIONS
        if name in _CELLS:
            self._parts.append(" ")

    def _end_line(self) -> None:
        line = one_line("".join(self._parts), longest=LONGEST_LINE)
        self._parts.clear()
        if not line:
            return
        self.flow.lines.append(line)
        if self._in_caption:
            self.flow.captions.append(line[:LONGEST_CAPTION])


def name_of(element: Element) -> str:
    """Return the name of an element without its namespace, in lower case."""
    return str(element.tag).rpartition("}")[2].lower()


def words_of(element: Element) -> str:
    """Return all text within an element as it stands."""
    return "".join(str(text) for text in element.itertext())
