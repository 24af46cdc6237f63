"""Find the words that weaken a claim: 'likely', 'may', 'is said to have', 'rumours that'."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.framing.negation import negation_of
from claims.lexicon.load import words
from claims.model.attribution import Teller
from claims.model.clause import Clause, ClauseKind, Role, Voice
from claims.model.reading import SentenceReading
from claims.model.sentence import Token

LEXICON = "stances"
HAPPENED = "have"
EPISTEMIC = "must"
WEAKENED = ("xcomp", "ccomp", "oprd", "acomp", "advcl", "dobj", "attr")
NOUNS = ("NOUN", "PROPN")


def find_hedges(
    sentence: SentenceReading, head: int, clauses: Sequence[Clause], chain: Sequence[Teller]
) -> Iterator[str]:
    """Yield the words that weaken a claim, each once: of its clauses, then of who tells it."""
    tokens = sentence.sentence.tokens
    found = sorted({*_in_clauses(sentence, head, clauses), *_above(sentence, clauses)})
    texts = [tokens[i].text for i in found]
    texts += [*_unsettled(sentence, clauses), *(_guessed(chain) if chain else ())]
    seen: set[str] = set()
    for text in texts:
        if text.lower() not in seen and not any(text.lower() in known for known in seen):
            seen.add(text.lower())
            yield text


def _in_clauses(sentence: SentenceReading, head: int, clauses: Sequence[Clause]) -> Iterator[int]:
    """Yield the hedges in the clauses around a claim.

    An adjective weakens its noun alone: 'fired after the suspected attack' is not hedged.
    """
    tokens = sentence.sentence.tokens
    hedges, modals = words("framing", "hedges"), words("framing", "modal_hedges")
    for clause in clauses:
        for i in {*clause.tokens, clause.predicate}:
            token = tokens[i]
            if token.tag == "MD":
                if _is_month(tokens, i):
                    continue
                if token.lower in modals | {EPISTEMIC} and _is_guess(sentence, clause, i):
                    yield i
            elif token.lower in hedges and _weakens(sentence, i, head):
                yield i


def _is_month(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether 'May' is the month: 'the strikes since 21 May'."""
    before = tokens[i - 1] if i else None
    return tokens[i].text == "May" and before is not None and before.pos in ("NUM", "ADP")


def _is_guess(sentence: SentenceReading, clause: Clause, modal: int) -> bool:
    """Tell whether a modal guesses: not 'could not reach', not the duty in 'must'."""
    lower = sentence.sentence.tokens[modal].lower
    happened = HAPPENED in clause.auxiliaries
    if lower == EPISTEMIC:
        return happened
    able = lower in words(LEXICON, "ability") and not happened
    if able and clause.voice is Voice.PASSIVE and clause.lemma in words(LEXICON, "perceived"):
        return False  # 'can be seen throwing'
    return not (able and negation_of(sentence, clause) is not None)


def _weakens(sentence: SentenceReading, i: int, head: int) -> bool:
    """Tell whether a hedging word weakens what a claim says, and not a thing beside it."""
    tree = sentence.sentence
    token = tree.tokens[i]
    if token.dep == "amod":
        return token.head == head
    if token.pos != "VERB":
        return True
    if token.lemma in words(LEXICON, "raising") or token.lemma in words(LEXICON, "believing"):
        return tree.child(i, *WEAKENED) is not None or token.head != i
    return True


def _above(sentence: SentenceReading, clauses: Sequence[Clause]) -> Iterator[int]:
    """Yield the verbs that make a guess of what hangs on them: 'believe that', 'is said to'."""
    for inner, outer in pairwise(clauses):
        content = inner.kind is ClauseKind.COMPLEMENT and inner.predicate > outer.predicate
        verb = outer.lemma.split()[0]
        heard = outer.voice is Voice.PASSIVE and inner.marker == "to"
        if content and verb in words(LEXICON, "believing"):
            if not _is_undoubted(sentence, outer):
                yield outer.predicate
        elif content and heard and verb in words(LEXICON, "hearsay"):
            yield outer.predicate
        if inner.kind in (ClauseKind.COMPLEMENT, ClauseKind.PARTICIPLE):
            yield from _of_noun(sentence, inner, outer)
    if clauses:
        yield from _asides(sentence, clauses[0])


def _asides(sentence: SentenceReading, clause: Clause) -> Iterator[int]:
    """Yield the verb of an aside: 'was, it seems, hired'."""
    tokens = sentence.sentence.tokens
    for c in sentence.sentence.children[clause.predicate]:
        if tokens[c].dep == "parataxis" and tokens[c].lemma in words(LEXICON, "raising"):
            yield c


def _is_undoubted(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether nobody doubts it: a doubt that is negated is none."""
    doubted = clause.lemma in words(LEXICON, "doubting")
    return doubted and negation_of(sentence, clause) is not None


def _of_noun(sentence: SentenceReading, inner: Clause, outer: Clause) -> Iterator[int]:
    """Yield what weakens the noun whose content a clause is, or that reports it.

    'Rumours that it sank', 'unconfirmed reports said that it sank'.
    """
    tree = sentence.sentence
    noun = tree.tokens[inner.predicate].head
    content = tree.tokens[noun].pos in NOUNS and inner.marker == "that"
    reporters = [noun] if content else [a.head for a in outer.of(Role.AGENT, Role.PATIENT)]
    for reporter in reporters if inner.marker == "that" or not content else ():
        bare = not any(tree.tokens[c].lower == "no" for c in tree.children[reporter])
        guessed = tree.tokens[reporter].lemma in words(LEXICON, "guessing_nouns")
        if bare and guessed and inner.marker == "that":
            yield reporter
        if tree.tokens[reporter].lemma in words("untruth", "reporting_nouns"):
            for c in tree.children[reporter]:
                weak = tree.tokens[c].lower in words("framing", "hedges")
                if tree.tokens[c].dep == "amod" and weak:
                    yield c


def _unsettled(sentence: SentenceReading, clauses: Sequence[Clause]) -> Iterator[str]:
    """Yield 'not yet confirmed' and 'no evidence' above the content of a claim."""
    tree = sentence.sentence
    for inner, outer in pairwise(clauses):
        mark = negation_of(sentence, outer)
        near = mark is not None and mark < outer.predicate < inner.predicate
        if near and mark is not None and outer.lemma in words(LEXICON, "confirming"):
            yield tree.quoted(tree.over([mark, outer.predicate]))
        noun = tree.tokens[inner.predicate].head
        if tree.tokens[noun].lemma in words(LEXICON, "no_grounds"):
            negating = [c for c in tree.children[noun] if tree.tokens[c].lower == "no"]
            if negating:
                yield tree.quoted(tree.over([negating[0], noun]))


def lacks_grounds(sentence: SentenceReading, clauses: Sequence[Clause]) -> bool:
    """Tell whether a claim is what nothing was found for: 'no evidence that it carried arms'."""
    tree = sentence.sentence
    for clause in clauses[:2]:
        noun = tree.tokens[clause.predicate].head
        bare = [c for c in tree.children[noun] if tree.tokens[c].lower == "no" and c < noun]
        if bare and tree.tokens[noun].lemma in words(LEXICON, "no_grounds"):
            return clause.kind in (ClauseKind.PARTICIPLE, ClauseKind.COMPLEMENT)
    return False


def _guessed(chain: Sequence[Teller]) -> Iterator[str]:
    """Yield the words of a cue that only believes or guesses."""
    for word in chain[-1].cue.split():
        lower = word.lower()
        if lower in words("framing", "hedges") or lower in words(LEXICON, "guessing_cues"):
            yield word
