"""Count the negations that reach a claim: 'did not', 'failed to', 'without', 'not … but'."""

from collections.abc import Sequence

from claims.framing.contrasts import is_passed_over
from claims.framing.scope import governor_of
from claims.lexicon.load import words
from claims.model.clause import Clause, ClauseKind, Role, Tense
from claims.model.reading import Draft, SentenceReading
from claims.model.value import Action, Casualty, Fact

LEXICON = "stances"


def is_negated(sentence: SentenceReading, draft: Draft, clauses: Sequence[Clause]) -> bool:
    """Tell whether an odd number of negations governs the head of a claim.

    'Not X, just Y' leaves Y affirmed; a reported clause is not negated by its report, unless
    the verb hands its negation down: 'did not think that'.
    """
    if not clauses or _is_contrasted(sentence, draft.head, clauses[0]):
        return False
    count = int(_falls_short(sentence, draft, clauses[0]))
    for at, clause in enumerate(clauses):
        if at > 0 and not _passes_down(clauses[at - 1], clause):
            break
        count += _negations(sentence, clause)
    return count % 2 == 1


def negation_of(sentence: SentenceReading, clause: Clause) -> int | None:
    """Return the token that negates a clause, 'not only' and 'not … until' aside."""
    if clause.negation is not None:
        open_ = _not_only(sentence, clause.negation) or _is_until(sentence, clause)
        return None if open_ else clause.negation
    finders = (_longer, _negated_side, _negated_opening)
    found = (find(sentence, clause) for find in finders)
    return next((mark for mark in found if mark is not None), None)


def _negations(sentence: SentenceReading, clause: Clause) -> int:
    """Count what negates one clause: its own 'not', and a verb above that says it was not done."""
    own = negation_of(sentence, clause) is not None
    kept_from = is_passed_over(sentence.sentence, clause.predicate)
    return own + (kept_from or _is_prevented(sentence, clause))


def _passes_down(inner: Clause, outer: Clause) -> bool:
    """Tell whether the negation of the governor reaches a clause: 'did not plan to attack'."""
    if inner.kind is ClauseKind.NOMINAL or inner.marker == "to":
        return True
    raised = outer.lemma in words(LEXICON, "neg_raising")
    return inner.kind is ClauseKind.COMPLEMENT and raised


def _not_only(sentence: SentenceReading, negation: int) -> bool:
    tokens = sentence.sentence.tokens
    return negation + 1 < len(tokens) and tokens[negation + 1].lower in words(LEXICON, "only")


def _is_until(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether what was not done was done in the end: 'did not arrest him until Friday'."""
    if clause.tense is not Tense.PAST or "did" not in clause.auxiliaries:
        return False
    below = sentence.sentence.children[clause.predicate]
    return any(sentence.sentence.tokens[c].lower == "until" for c in below) or any(
        c.marker == "until" and c.governor == clause.predicate for c in sentence.clauses
    )


def _longer(sentence: SentenceReading, clause: Clause) -> int | None:
    """Return the 'no' of 'no longer', which hangs on the adverb."""
    tree = sentence.sentence
    for adverb in clause.adverbs:
        if tree.tokens[adverb].lower == "longer" and adverb > 0:
            return adverb - 1 if tree.tokens[adverb - 1].lower == "no" else None
    return None


def _negated_side(sentence: SentenceReading, clause: Clause) -> int | None:
    """Return the 'neither' or 'not' of a subject: 'neither the army nor', 'not a single house'."""
    tree = sentence.sentence
    for argument in clause.of(Role.AGENT, Role.PATIENT):
        if argument.shared or argument.head > clause.predicate:
            continue
        for child in tree.children[argument.head]:
            token = tree.tokens[child]
            negates = token.dep in ("preconj", "neg", "det") and child < argument.head
            if negates and token.lower in ("neither", "not") and not _not_only(sentence, child):
                return child
    return None


def _negated_opening(sentence: SentenceReading, clause: Clause) -> int | None:
    """Return the 'no' of 'at no time', 'under no circumstances'."""
    tree = sentence.sentence
    for argument in clause.of(Role.OBLIQUE):
        if tree.tokens[argument.head].lemma in words(LEXICON, "no_case"):
            for child in tree.children[argument.head]:
                if tree.tokens[child].lower == "no":
                    return child
    return None


def _is_prevented(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether a clause is what was not done: 'without firing', 'prevented from entering'."""
    if clause.marker in words(LEXICON, "without"):
        return True
    above = governor_of(sentence, clause)
    if above is None:
        return False
    if above.lemma == "miss":  # 'narrowly missed hitting'; who misses playing played once
        return bool(_adverbs(sentence, above) & words(LEXICON, "just"))
    return above.lemma in words(LEXICON, "preventing") and clause.marker == "from"


def _falls_short(sentence: SentenceReading, draft: Draft, clause: Clause) -> bool:
    """Tell whether something did not quite happen: 'nearly killed three', 'almost hit a lorry'.

    What is measured, 'nearly doubled', did happen.
    """
    if not isinstance(draft.value, Action | Casualty | Fact):
        return False
    if clause.lemma in words(LEXICON, "quite_done") | words(LEXICON, "measuring"):
        return False
    return bool(words(LEXICON, "not_quite") & _adverbs(sentence, clause))


def _adverbs(sentence: SentenceReading, clause: Clause) -> set[str]:
    """Return the adverbs before a verb."""
    tokens = sentence.sentence.tokens
    return {tokens[i].lower for i in clause.adverbs if i < clause.predicate}


def _is_contrasted(sentence: SentenceReading, head: int, clause: Clause) -> bool:
    """Tell whether a token stands in the 'just Y' of 'not X, just Y'."""
    if clause.negation is None or head <= clause.negation:
        return False
    tree = sentence.sentence
    at = head
    while at != clause.predicate:
        openers = [
            c
            for c in tree.children[at]
            if tree.tokens[c].lower in words("framing", "contrast_openers")
            and clause.negation < c < head
            and tree.tokens[c - 1].pos in ("PUNCT", "CCONJ")
        ]
        if openers:
            return True
        if tree.tokens[at].head == at:
            return False
        at = tree.tokens[at].head
    return False
