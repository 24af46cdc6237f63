"""Cut phrases out of the tree."""

import re
from collections.abc import Collection, Iterable

from claims.lexicon.load import words
from claims.model.clause import Argument
from claims.model.sentence import Sentence
from claims.model.span import Span

LONGEST_BRACKET = 8  # tokens of an abbreviation in brackets, marks included
ARTICLES = ("the", "a", "an")
VOWELS = re.compile(r"(?i:[aeiou]|8|11\b|18\b)")
CONSONANTS = re.compile(
    r"U[A-Z.]|(?i:one\b|once|eu|uni[floqtv]|us[aeu]|ut[ai]|u[gk][ar])"
)  # sounds
ASIDES = frozenset({"relcl", "appos", "conj", "cc", "preconj", "parataxis"})


def below(sentence: Sentence, head: int, *, without: Collection[str] = ()) -> list[int]:
    """Return the positions of a token and all below it, children with these labels left out."""
    if not without:
        return sentence.subtree(head)
    found, tokens = [head], sentence.tokens
    for at in found:
        found += [c for c in sentence.children[at] if tokens[c].dep not in without]
    return sorted(found)


def trimmed(sentence: Sentence, positions: Iterable[int]) -> list[int]:
    """Return the positions without punctuation at either end; brackets that pair stay."""
    kept = sorted(positions)
    while kept and sentence.tokens[kept[0]].pos == "PUNCT" and not _opens(sentence, kept):
        kept = kept[1:]
    while kept and sentence.tokens[kept[-1]].pos == "PUNCT" and not _closes(sentence, kept):
        kept = kept[:-1]
    return kept


def runs(sentence: Sentence, positions: Iterable[int]) -> tuple[Span, ...]:
    """Return the spans of the unbroken runs, punctuation at their ends left out."""
    cuts = (trimmed(sentence, run) for run in unbroken(sorted(set(positions))))
    return tuple(sentence.over(cut) for cut in cuts if cut)


def unbroken(positions: Iterable[int]) -> list[list[int]]:
    """Return the runs of neighbouring positions, which come sorted.

    >>> unbroken([1, 2, 4])
    [[1, 2], [4]]
    """
    found: list[list[int]] = []
    for at in positions:
        if found and at == found[-1][-1] + 1:
            found[-1].append(at)
        else:
            found.append([at])
    return found


def noun_phrase(sentence: Sentence, head: int) -> list[int]:
    """Return a noun with its modifiers, without clauses and further conjuncts.

    Words that an aside cuts off are left out, so that the phrase is one unbroken run.
    """
    whole = _bracketed(sentence, set(trimmed(sentence, below(sentence, head, without=ASIDES))))
    first = last = head
    while first - 1 in whole:
        first -= 1
    while last + 1 in whole:
        last += 1
    return trimmed(sentence, range(first, last + 1)) or [head]


def bare(sentence: Sentence, positions: Iterable[int]) -> list[int]:
    """Return the positions without a leading article."""
    kept = sorted(positions)
    return kept[1:] if len(kept) > 1 and sentence.tokens[kept[0]].lower in ARTICLES else kept


def article(following: str) -> str:
    """Return the indefinite article that goes before a word.

    >>> article("envoy"), article("U.S."), article("unarmed"), article("union")
    ('an', 'a', 'an', 'a')
    """
    return "an" if VOWELS.match(following) and not CONSONANTS.match(following) else "a"


def _opens(sentence: Sentence, positions: list[int]) -> bool:
    texts = [sentence.tokens[i].text for i in positions]
    return texts[0] == "(" and ")" in texts


def _closes(sentence: Sentence, positions: list[int]) -> bool:
    texts = [sentence.tokens[i].text for i in positions]
    return texts[-1] == ")" and "(" in texts


def entity_span(sentence: Sentence, argument: Argument) -> Span:
    """Return the words that name an argument, without article and without where it is.

    An apposition in brackets is taken back to what it renames: 'militia groups (SMG) who …'.
    """
    head, positions = argument.head, set(argument.tokens)
    if sentence.tokens[head].dep == "appos":
        head = sentence.tokens[head].head
        positions = set(noun_phrase(sentence, head))
    positions = _bracketed(sentence, positions)
    first = last = head
    while last + 1 in positions and not _is_where(sentence, last + 1):
        last += 1
    while first - 1 in positions:
        first -= 1
    while last > head and sentence.tokens[last].dep == "case":
        last -= 1  # 'Ankara’s offensive' is by Ankara
    return sentence.over(bare(sentence, trimmed(sentence, range(first, last + 1)) or [head]))


def _is_where(sentence: Sentence, i: int) -> bool:
    token = sentence.tokens[i]
    return token.pos == "ADP" and token.lower in words("clauses", "where_prepositions")


def _bracketed(sentence: Sentence, positions: set[int]) -> set[int]:
    """Return the positions with brackets inside the name: 'Kata'ib Hizbollah (KH) facilities'."""
    found = set(positions)
    for at in positions:
        if at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].text == "(":
            ends = range(at + 2, min(at + LONGEST_BRACKET, len(sentence.tokens)))
            close = next((i for i in ends if sentence.tokens[i].text == ")"), None)
            if close is not None and close + 1 in positions:
                found.update(range(at + 1, close + 1))
    return found
