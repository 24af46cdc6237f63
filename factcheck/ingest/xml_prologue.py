"""What stands before the first element of a file of XML, and the name of that element."""

import re

MOST_PROLOGUE = 200  # comments and instructions before the first element
_ASIDE = re.compile(r"\s+|<!--.*?-->|<\?.*?\?>", re.DOTALL)
DOCTYPE = re.compile(r"<!DOCTYPE([^>\[]{0,1000})(.)", re.DOTALL)
_FIRST = re.compile(r"<(?:[\w.-]{1,60}:)?([A-Za-z][\w.-]{0,60})[\s/>]")


def first_element(text: str) -> str:
    """Return the name of the first element without its prefix; empty where the text is no XML."""
    at = after_asides(text)
    doctype = DOCTYPE.match(text, at)
    if doctype:
        at = after_asides(text, doctype.end())
    found = _FIRST.match(text, at)
    return found[1] if found else ""


def after_asides(text: str, at: int = 0) -> int:
    """Return where comments, instructions and white space end."""
    at += text.startswith("\ufeff", at)
    for _ in range(MOST_PROLOGUE):
        found = _ASIDE.match(text, at)
        if found is None:
            break
        at = found.end()
    return at
