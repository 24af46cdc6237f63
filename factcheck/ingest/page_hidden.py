"""What a page holds and no browser shows."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

MOST_STYLE = 1_000_000  # characters of styles that are looked at
MOST_HIDDEN = 0.6  # of all words: a page that hides more shows them by a script
_ROOTS = ("html", "body")
_HIDING = re.compile(
    r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden"
    r"|(?:^|[;\s])opacity\s{0,9}:\s{0,9}0(?:\.0{1,9})?\s{0,9}(?:;|!|$)"
    r"|font-size\s{0,9}:\s{0,9}0(?:px|pt|em|rem|%)?\s{0,9}(?:;|!|$)"
    r"|(?:left|top|right|text-indent)\s{0,9}:\s{0,9}-\d{3,6}(?:px|em|rem|%)",
    re.IGNORECASE,
)
_COLOUR = re.compile(r"(?:^|[;\s])(background-color|background|color)\s{0,9}:\s{0,9}([^;]{1,60})")
_WHOLE = re.compile(r"#([0-9a-f])([0-9a-f])([0-9a-f])$")
_WHITE = {"white": "#ffffff", "black": "#000000"}
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SIMPLE = re.compile(r"[a-z]{0,10}([.#][\w-]{1,80})$", re.IGNORECASE)


def strip_hidden(tree: HtmlElement, *, styles: str = "") -> int:
    """Take out what a browser does not show; return how many elements with words that were.

    Styles count where they name one class or id: those of the page and, if given, its own files.
    """
    styled = [e for e in tree.xpath("//*[@style]") if _hides(e.get("style"))]
    marked = tree.xpath("//body//*[@hidden or self::template or self::noscript]")
    count = _dropped([*styled, *marked])
    named = _hidden_by_rules(tree, styles)
    words = len(tree.text_content().split())
    if sum(len(e.text_content().split()) for e in named) <= words * MOST_HIDDEN:
        count += _dropped(named)
    return count


def _dropped(elements: list[HtmlElement]) -> int:
    count = 0
    for element in elements:
        if element.getparent() is not None and element.tag not in _ROOTS:
            count += bool(element.text_content().strip())
            element.drop_tree()
    return count


def _hides(style: str) -> bool:
    if _HIDING.search(style):
        return True
    colours = {kind.lower(): _whole(value) for kind, value in _COLOUR.findall(style)}
    ground = colours.get("background-color") or colours.get("background")
    return bool(ground) and colours.get("color") == ground


def _whole(colour: str) -> str:
    """Return a colour in one spelling.

    >>> _whole("#FFF"), _whole("white")
    ('#ffffff', '#ffffff')
    """
    told = colour.strip().lower()
    told = _WHITE.get(told, told)
    return _WHOLE.sub(r"#\1\1\2\2\3\3", told)


def _hidden_by_rules(tree: HtmlElement, styles: str) -> list[HtmlElement]:
    """Return the elements that a rule of the styles hides."""
    blocks = [styles, *(e.text or "" for e in tree.xpath("//style[not(@media='print')]"))]
    names = frozenset(_names("\n".join(blocks)[:MOST_STYLE]))
    if not names:
        return []
    return [e for e in tree.xpath("//body//*[@class or @id]") if not names.isdisjoint(_of(e))]


def _of(element: HtmlElement) -> Iterator[str]:
    yield "#" + element.get("id", "")
    yield from ("." + name for name in element.get("class", "").split())


def _names(styles: str) -> Iterator[str]:
    """Yield each class and id that a plain rule hides; rules for print and sizes are none."""
    depth = 0
    for piece in _COMMENT.sub("", styles).split("}"):
        *outer, body = piece.split("{")
        selector = outer[-1] if outer else ""
        # A rule that stands within another one, such as @media, has that one's brace before it.
        nested = depth > 0 or len(outer) > 1
        depth = max(depth + len(outer) - 1, 0)
        if nested or not _HIDING.search(body):
            continue
        for one in selector.split(","):
            if simple := _SIMPLE.match(one.strip()):
                yield simple[1]
