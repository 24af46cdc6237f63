"""Choose the words of the sentence that a claim needs."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from claims.lexicon.load import words
from claims.model.reading import Draft, Reading
from claims.model.sentence import Sentence
from claims.model.span import Span
from claims.resolution.speakers import is_denial

WORD = re.compile(r"[\w’']+")  # a token may hold more than a word: '#denied'
Words = tuple[tuple[Span, ...], tuple[Span, ...]]  # its own words, a subject from elsewhere


def words_of_all(reading: Reading, drafts: Sequence[Draft]) -> list[Words]:
    """Return the words of each draft; what weighs in a sentence stands in one of its claims.

    Where the claims of a sentence together would lose a number, a negation or a hedge, the first
    of them keeps the whole.
    """
    chosen: list[Words] = [(d.words or (d.span,), d.shared) for d in drafts]
    first: dict[int, int] = {}
    held: dict[int, set[int]] = {}
    for at, (draft, (own, shared)) in enumerate(zip(drafts, chosen, strict=True)):
        tree = reading.sentences[draft.sentence].sentence
        first.setdefault(draft.sentence, at)
        kept = (i for span in (*own, *shared) for i in tree.within(span))
        held.setdefault(draft.sentence, set()).update(kept)
    for index, at in first.items():
        if not _weighty(reading.sentences[index].sentence) <= held[index]:
            chosen[at] = (drafts[at].span,), ()
    return chosen


def _weighty(tree: Sentence) -> set[int]:
    """Return the numbers, negations and hedges of a sentence."""
    return {t.i for t in tree.tokens if t.pos == "NUM" or _weighs(t.lower)}


@lru_cache(maxsize=1 << 14)  # the words of a few articles
def _weighs(token: str) -> bool:
    return any(map(_is_weight, WORD.findall(token)))


def _is_weight(word: str) -> bool:
    shortened = word.endswith(("n't", "n’t"))
    return word in _listed() or shortened or is_denial(word) or any(c.isdigit() for c in word)


@cache
def _listed() -> frozenset[str]:
    listed = words("clauses", "negators") | words("clauses", "negative_determiners")
    listed |= words("clauses", "negative_pronouns") | words("framing", "hedges")
    return listed | words("clauses", "limiting") | words("framing", "modal_hedges")
