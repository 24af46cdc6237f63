"""What JSON-LD says of the article on a page, in the ways of many publishing systems."""

import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from lxml.html import HtmlElement

MOST_BLOCKS = 50  # of JSON-LD; a page has a handful
MOST_NODES = 2000
_POSTINGS = ("BlogPosting", "LiveBlogPosting", "Report")
_INNER = ("@graph", "mainEntity", "mainEntityOfPage")
# Signs around a block that hid it from browsers of long ago.
_WRAPPED = re.compile(r"(?://|/\*)?\s{0,9}(?:<!\[CDATA\[|<!--|\]\]>|-->)\s{0,9}(?:\*/)?")
Node = Mapping[str, Any]


def read_article_node(tree: HtmlElement) -> Node:
    """Return the node of the first article, nodes that it names put in their place; else none."""
    nodes = [node for value in _blocks(tree) for node in _nodes(value)]
    # An article that is only named elsewhere says less than where it is told.
    articles = sorted(filter(_is_article, nodes), key=lambda node: "headline" not in node)
    if not articles:
        return {}
    named = {node["@id"]: node for node in reversed(nodes) if _is_told(node)}
    return {key: _resolved(value, named) for key, value in articles[0].items()}


def texts(value: Any) -> list[str]:
    """Return the texts of a field that may hold one, several or something else."""
    several = value if isinstance(value, list) else [value]
    return [unescape(v) for v in several if isinstance(v, str) and v]


def names(value: Any) -> list[str]:
    """Return one text with the names of people or organisations, as texts or objects."""
    several = value if isinstance(value, list) else [value]
    named = [item.get("name") if isinstance(item, dict) else item for item in several[:20]]
    found = dict.fromkeys(name for item in named for name in texts(item))
    return [", ".join(found)] if found else []


def addresses(node: Node) -> list[str]:
    """Return the addresses that an article gives for itself."""
    page = node.get("mainEntityOfPage")
    own = page.get("@id") or page.get("url") if isinstance(page, dict) else page
    return [*texts(node.get("url")), *texts(own)]


def _blocks(tree: HtmlElement) -> Iterator[Any]:
    for block in tree.xpath("//script[contains(@type, 'ld+json')]")[:MOST_BLOCKS]:
        try:
            yield json.loads(_unwrapped(block.text or ""), strict=False)
        except (ValueError, RecursionError):
            continue


def _unwrapped(text: str) -> str:
    text = text.strip()
    if opened := _WRAPPED.match(text):
        text = text[opened.end() :]
    at = max(text.rfind("}"), text.rfind("]", 0, text.rfind("]]>")))
    return text[: at + 1] if _WRAPPED.fullmatch(text[at + 1 :].strip()) else text


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects of a block, those of its lists and graphs included, nearest first."""
    waiting, seen = [value], 0
    while waiting and seen < MOST_NODES:
        node, seen = waiting.pop(0), seen + 1
        if isinstance(node, list):
            waiting.extend(node[:MOST_NODES])
        elif isinstance(node, dict):
            yield node
            waiting.extend(node[key] for key in _INNER if key in node)


def _is_article(node: Node) -> bool:
    kinds = [kind.rpartition("/")[2] for kind in texts(node.get("@type"))]
    return any(kind.endswith("Article") or kind in _POSTINGS for kind in kinds)


def _is_told(node: Node) -> bool:
    return isinstance(node.get("@id"), str) and len(node) > 1


def _resolved(value: Any, named: Mapping[str, Node]) -> Any:
    """Put the node that an object only names in its place."""
    if isinstance(value, list):
        return [_resolved(item, named) for item in value[:20]]
    if isinstance(value, dict) and "name" not in value and isinstance(value.get("@id"), str):
        return {**value, **named.get(value["@id"], {})}
    return value
