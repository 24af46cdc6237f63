"""Tell the lines about the print of an article: its date, and who wrote it."""

import re

MOST_WORDS = 20  # longer ones are sentences
PRINTED_DATE = re.compile(r"^\W*(?:published|updated|posted|date|last modified)\b", re.IGNORECASE)
BYLINE = re.compile(
    r"^\W*by:?\s+(?-i:[A-Z])[\w.'’-]*(?:\s+(?:(?-i:[A-Z])[\w.'’-]*|and|&|de|da|di|van|von|bin|al))"
    r"{1,9}(?:\s*[,|/(–—-][^.!?\n]{0,80})?$",
    re.IGNORECASE,
)
NO_NAME = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d", re.IGNORECASE)


def is_print_line(line: str) -> bool:
    """Tell whether a line states when an article was printed, or by whom; no event is in it.

    >>> [is_print_line(line) for line in ("By Ines Roth and Bo Lind, Harbour Post", "By Friday")]
    [True, False]
    """
    words = line.split()
    if not words or len(words) > MOST_WORDS:
        return False
    if words[0].lower().rstrip(":") == "by":
        byline = BYLINE.match(line.strip())
        return bool(byline) and not NO_NAME.search(line)
    return bool(PRINTED_DATE.match(line))
