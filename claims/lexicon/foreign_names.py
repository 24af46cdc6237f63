"""Names of groups in words of other languages, which a reader has to take as one word."""

import re
from functools import cache

from claims.lexicon.load import words
from claims.lexicon.tables import listed, rows

MARKS = "['’‘`]"
FOREIGN = re.compile(rf"\w{MARKS}\w{{2,}}|(?i:\b(?:al|ad|ash|ul)[- ])\w")


@cache
def foreign_name() -> re.Pattern[str]:
    """Return what finds such a name; a group with one foreign name gives all its names.

    >>> foreign_name().findall("Asaib Ahl al-Haq and the Kata’ib Hezbollah, not Boko Haram")
    ['Asaib Ahl al-Haq', 'Kata’ib Hezbollah']
    """
    groups = ((name, *listed(others)) for name, others in rows("groups.txt"))
    names = {n for group in groups if FOREIGN.search(group[0]) for n in group if _is_name(n)}
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    initials = "".join(sorted({name[0] for name in names}))
    spelled = "|".join(re.escape(name).replace("'", MARKS) for name in longest_first)
    return re.compile(rf"\b(?=[{initials}])(?:{spelled})\b")


def _is_name(name: str) -> bool:
    """Tell whether a name has several words, none of them such as 'in' or 'of'."""
    several = name.replace("-", " ").split()
    return len(several) > 1 and not words("function_words", "en") & set(several)
