"""Choose the words of the sentence that a claim needs."""

from collections.abc import Sequence

from claims.clauses.atoms import cut
from claims.clauses.phrases import runs
from claims.lexicon.load import words
from claims.model.clause import Clause, ClauseKind
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.sentence import Sentence
from claims.model.span import Span
from claims.model.value import Statement

VERBLESS = (ClauseKind.NOMINAL, ClauseKind.APPOSITION)
Words = tuple[tuple[Span, ...], tuple[Span, ...]]  # its own words, a subject from elsewhere


def words_of_all(reading: Reading, drafts: Sequence[Draft]) -> list[Words]:
    """Return the words of each draft; what weighs in a sentence stands in one of its claims.

    Where the claims of a sentence together would lose a number, a negation or a hedge, the first
    of them keeps the whole.
    """
    chosen = [words_of(reading.sentences[d.sentence], d) for d in drafts]
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
    listed = words("clauses", "negators") | words("clauses", "negative_determiners")
    listed |= words("clauses", "negative_pronouns") | words("framing", "hedges")
    return {
        t.i
        for t in tree.tokens
        if t.pos == "NUM"
        or t.lower in listed
        or any(c.isdigit() for c in t.text)
        or (t.tag == "MD" and t.lower in words("framing", "modal_hedges"))
    }


def words_of(sentence: SentenceReading, draft: Draft) -> Words:
    """Return the words on which a claim rests, and its subject where that stands elsewhere.

    They are those of the clause around its head, or of the first clause above that holds all
    slots; statements keep the whole, for what is said may be anything.
    """
    if draft.words or isinstance(draft.value, Statement):
        return draft.words or (draft.span,), draft.shared
    tree = sentence.sentence
    verbal = {c.predicate: c for c in sentence.clauses if c.kind not in VERBLESS}
    slots = {i for span in draft.slots.values() for i in tree.within(span)} | {draft.head}
    clause = _verbal(sentence, draft.head, verbal)
    while clause is not None and tree.span == draft.span:
        atom = cut(tree, clause, verbal)
        if slots <= {*atom.whole(), *atom.shared} and _stands(clause, verbal):
            return runs(tree, atom.whole()), runs(tree, atom.shared)
        clause = verbal.get(clause.governor) if clause.governor is not None else None
    return (draft.span,), ()


def _verbal(sentence: SentenceReading, head: int, verbal: dict[int, Clause]) -> Clause | None:
    """Return the innermost clause with a verb around a token."""
    tree: Sentence = sentence.sentence
    at = next((i for i in (head, *tree.ancestors(head)) if i in verbal), None)
    return verbal[at] if at is not None else None


def _stands(clause: Clause, verbal: dict[int, Clause]) -> bool:
    """Tell whether a clause says the same without those above it."""
    if clause.governor is None or clause.kind is ClauseKind.MAIN:
        return True
    return clause.kind in (ClauseKind.COORDINATE, ClauseKind.RELATIVE) and _stands(
        verbal[clause.governor], verbal
    )
