"""Words that stand before, after or inside the names of places and do not change what is named."""

from functools import cache

from claims.lexicon.tables import listed, rows

FILE = "place_forms.txt"


@cache
def form_words(part: str) -> frozenset[str]:
    """Return the words of one part of the list.

    >>> "northern" in form_words("side")
    True
    """
    return frozenset(w for name, cell in rows(FILE) if name == part for w in listed(cell))


@cache
def form_pairs(part: str) -> dict[str, str]:
    """Return what each word of a part stands for: 'counties' for 'county'.

    >>> form_pairs("plural")["counties"]
    'county'
    """
    pairs = (word.partition("=") for word in form_words(part))
    return {word: meaning for word, _, meaning in pairs}
