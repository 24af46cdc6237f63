"""Tell the dateline of a report from its first sentence."""

import re

from claims.lexicon.load import words

DATELINE = re.compile(
    r"\W{0,4}(?P<town>[A-Z][A-Z.’'& -]{1,40}[A-Z.])"
    r"(?P<more>,\s[A-Z][A-Za-z. ]{1,25}|\s\([A-Z][A-Za-z ]{1,25}\)(?=,))?"  # a state, a country
    r"(?P<dated>,?\s(?:[A-Za-z]{3,9}\.?\s\d|\d{1,2}\s[A-Za-z])[\w., ]{0,20})?"
    r"(?P<agency>,?\s?[(\[][^()\[\]\n]{2,40}[)\]])?"
    r"\s{1,3}(?:--|[-—–\ufffd])\s"
    r"(?:\s{0,2}\[[^\]]{1,120}\])*"  # '[TEXT]' of monitoring services
)


def dateline_end(text: str) -> int:
    """Return where the dateline that opens a paragraph ends, its dash included; 0 without one.

    The town stands in capitals; in a text that is all capitals a date, a country or an agency
    must follow it, for there a dash alone says nothing.

    >>> dateline_end("BAGHDAD, March 12 (Wire) — Two died.")
    27
    >>> dateline_end("A FIRE - the third - broke out.")
    0
    """
    found = DATELINE.match(text)
    if found is None or words("function_words", "en") & set(found["town"].lower().split()):
        return 0
    told = found["more"] or found["dated"] or found["agency"]
    return found.end() if told or not text[found.end() :].isupper() else 0
