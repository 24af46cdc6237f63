"""Draw words of articles, people and files so that they stay words.

Streamlit's own text commands read Markdown, which loads pictures from outside. A sheet is a tree
of elements built in the browser from text nodes alone.
"""

from collections.abc import Iterable, Mapping

from factcheck.domain.odd_characters import marked
from factcheck.ui.components.parts import component

Node = str | list[object]  # words, or [tag, attributes, children]
SPOKEN = ("label", "title")  # the attributes that are words
Act = Mapping[str, str]  # what a click says: {"do": "go", "claim": "…"}

_mount = component("sheet")


def draw(key: str, nodes: Iterable[Node], *, claim: str = "") -> None:
    """Draw a sheet; the key is unique on the page.

    With a `claim` the sheet is the card of the claim in hand: keys are about it once it is seen.
    """
    _mount(key=key, data={"nodes": [told(node) for node in nodes], "claim": claim})


class Told(list[object]):
    """An element that is marked already: kept, where it is drawn over and over."""


def told(node: object) -> object:
    """Return a tree in which characters that do not show, or show as another, are marked."""
    if isinstance(node, Told):
        return node
    if isinstance(node, str):
        return marked(node)
    if isinstance(node, list):
        tag, attributes, children = node
        spoken = {n: marked(str(attributes[n])) for n in SPOKEN if n in attributes}
        return Told([tag, {**attributes, **spoken}, [told(child) for child in children]])
    return node


def el(
    tag: str, *children: Node, cls: str = "", act: Act | None = None, **attributes: str
) -> list[object]:
    """Return an element; sheet.js knows which tags and attributes there are.

    >>> el("b", "12", cls="key")
    ['b', {'cls': 'key'}, ['12']]
    """
    told: dict[str, object] = {**attributes}
    if cls:
        told["cls"] = cls
    if act:
        told["act"] = dict(act)
    return [tag, told, list(children)]


def quiet(words: str) -> list[object]:
    """Return words that stand back."""
    return el("span", words, cls="quiet")


def pairs(lines: Iterable[tuple[str, str]]) -> list[object]:
    """Return labelled lines."""
    return el(
        "dl",
        *(el(tag, words) for line in lines for tag, words in zip(("dt", "dd"), line, strict=True)),
    )


def words_of(nodes: Iterable[object]) -> str:
    """Return all words of a tree, for tests and for spoken labels."""
    found = []
    for node in nodes:
        if isinstance(node, str):
            found.append(node)
        elif isinstance(node, list):
            found.append(words_of(node[2]))
    return " ".join(" ".join(found).split())
