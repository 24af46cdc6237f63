"""Characters that no store, table or parser carries safely."""

import unicodedata
from typing import Any

REPLACEMENT = "\ufffd"
_KEPT = frozenset("\t\n\r")


def is_control(character: str) -> bool:
    """Tell a control or a lone surrogate from text; tabs and line ends are text."""
    return character not in _KEPT and unicodedata.category(character) in ("Cc", "Cs")


def clean(text: str) -> str:
    """Put U+FFFD in the place of each control and lone surrogate, one for one."""
    spoiled = {ord(c): REPLACEMENT for c in set(text) if is_control(c)}
    return text.translate(spoiled) if spoiled else text


def clean_deep(value: Any) -> Any:
    """Clean every text within a value as JSON gives it, keys included."""
    match value:
        case str():
            return clean(value)
        case list():
            return [clean_deep(item) for item in value]
        case dict():
            return {clean(key): clean_deep(item) for key, item in value.items()}
        case _:
            return value


def one_line(text: str, *, longest: int = 500) -> str:
    """Return a text as one line of clean words, cut where it is endless."""
    return " ".join(clean(text[: longest * 4]).split())[:longest]
