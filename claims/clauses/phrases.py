"""Cut phrases out of the tree."""

from collections.abc import Collection, Iterable

from claims.model.sentence import Sentence
from claims.model.span import Span

ASIDES = frozenset({"relcl", "appos", "conj", "cc", "preconj", "parataxis"})


def below(sentence: Sentence, head: int, *, without: Collection[str] = ()) -> list[int]:
    """Return the positions of a token and all below it, children with these labels left out."""
    found, stack = [], [head]
    while stack:
        at = stack.pop()
        found.append(at)
        stack.extend(c for c in sentence.children[at] if sentence.tokens[c].dep not in without)
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
    pieces: list[list[int]] = []
    for at in sorted(set(positions)):
        if pieces and at == pieces[-1][-1] + 1:
            pieces[-1].append(at)
        else:
            pieces.append([at])
    return tuple(sentence.over(cut) for cut in (trimmed(sentence, p) for p in pieces) if cut)


def noun_phrase(sentence: Sentence, head: int) -> list[int]:
    """Return a noun with its modifiers, without clauses and further conjuncts.

    Words that an aside cuts off are left out, so that the phrase is one unbroken run.
    """
    whole = set(trimmed(sentence, below(sentence, head, without=ASIDES)))
    first = last = head
    while first - 1 in whole:
        first -= 1
    while last + 1 in whole:
        last += 1
    return trimmed(sentence, range(first, last + 1)) or [head]


def bare(sentence: Sentence, positions: Iterable[int]) -> list[int]:
    """Return the positions without a leading determiner."""
    kept = sorted(positions)
    return kept[1:] if len(kept) > 1 and sentence.tokens[kept[0]].pos == "DET" else kept


def _opens(sentence: Sentence, positions: list[int]) -> bool:
    texts = [sentence.tokens[i].text for i in positions]
    return texts[0] == "(" and ")" in texts


def _closes(sentence: Sentence, positions: list[int]) -> bool:
    texts = [sentence.tokens[i].text for i in positions]
    return texts[-1] == ")" and "(" in texts
