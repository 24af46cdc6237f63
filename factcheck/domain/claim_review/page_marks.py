"""Find what a page says of itself for machines: JSON-LD blocks and microdata items."""

from html.parser import HTMLParser
from typing import Any

JSON_LD = "application/ld+json"
VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr")
)
IN_ATTRIBUTE = {"a": "href", "link": "href", "img": "src", "time": "datetime", "data": "value"}
Item = dict[str, Any]


def found_in_page(html: str) -> tuple[tuple[str, ...], tuple[Item, ...]]:
    """Return the JSON-LD blocks of a page as text, and its outermost microdata items."""
    finder = _Finder()
    finder.feed(html)
    finder.close()
    return tuple(finder.blocks), tuple(finder.items)


class _Finder(HTMLParser):
    """Walk a page once; a tag that is never closed ends with its parent."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = []
        self.items: list[Item] = []
        self._open: list[_Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        element = _Element(tag, told, self._item())
        if "itemscope" in told:
            element.item = {"@type": told.get("itemtype", "")}
            if not (told.get("itemprop") and self._item() is not None):
                self.items.append(element.item)
        if tag in VOID:
            element.end()
        else:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if not any(element.tag == tag for element in self._open):
            return
        while self._open:
            element = self._open.pop()
            element.end()
            if element.is_json:
                self.blocks.append("".join(element.words))
            elif self._open:
                self._open[-1].words.extend(element.words)
            if element.tag == tag:
                return

    def handle_data(self, data: str) -> None:
        if self._open:
            self._open[-1].words.append(data)

    def close(self) -> None:
        super().close()
        while self._open:
            self.handle_endtag(self._open[-1].tag)

    def _item(self) -> Item | None:
        return next((e.item for e in reversed(self._open) if e.item is not None), None)


class _Element:
    """Hold an open tag, the item it is of, and the words within it."""

    def __init__(self, tag: str, told: dict[str, str], owner: Item | None) -> None:
        self.tag = tag
        self.told = told
        self.owner = owner
        self.item: Item | None = None
        self.words: list[str] = []

    @property
    def is_json(self) -> bool:
        return self.tag == "script" and self.told.get("type", "").strip().lower() == JSON_LD

    def end(self) -> None:
        """Give the value of the property that the element is, to the item that it is of."""
        if self.owner is None:
            return
        for name in self.told.get("itemprop", "").split():
            value = self.item if self.item is not None else self._value()
            before = self.owner.get(name)
            if before is None:
                self.owner[name] = value
            elif isinstance(before, list):
                before.append(value)
            else:
                self.owner[name] = [before, value]

    def _value(self) -> str:
        where = IN_ATTRIBUTE.get(self.tag, "content")
        said = self.told.get("content", self.told.get(where))
        return said if said is not None else " ".join("".join(self.words).split())
