"""Characters that no reader sees: kept through a library that drops them in silence.

Overrides of direction, joiners and spaces of no width may forge what a page says. They are stored
as they are, so that the pages of the workbench can show them with a mark.
"""

import unicodedata
from collections.abc import Mapping

from lxml.html import HtmlElement

FIRST, LAST = 0x12000, 0x12399  # cuneiform signs: letters to every library, on no page of news


def stand_ins(tree: HtmlElement) -> Mapping[str, str]:
    """Put a letter in the place of each such character of a page; return what each stands for."""
    present = set(tree.text_content())
    unseen = sorted(c for c in present if unicodedata.category(c) == "Cf" and c != "\u00ad")
    free = (chr(code) for code in range(FIRST, LAST) if chr(code) not in present)
    table = dict(zip(unseen, free, strict=False))
    if table:
        away = str.maketrans(table)
        for element in tree.iter():
            if isinstance(element.tag, str) and element.text:
                element.text = element.text.translate(away)
            if element.tail:
                element.tail = element.tail.translate(away)
    return {letter: character for character, letter in table.items()}
