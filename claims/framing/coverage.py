"""Say of every sentence how many claims it carries, or why it carries none."""

from bisect import bisect_left
from collections.abc import Sequence

from claims.framing.stance import admits_ignorance
from claims.lexicon.load import words
from claims.model.claim import Claim
from claims.model.clause import Clause, ClauseKind, Tense
from claims.model.coverage import Coverage, Reason
from claims.model.reading import Reading, SentenceReading

VERBAL = (ClauseKind.MAIN, ClauseKind.COORDINATE, ClauseKind.COMPLEMENT, ClauseKind.ADVERBIAL)


def cover(reading: Reading, claims: Sequence[Claim]) -> tuple[Coverage, ...]:
    """Return what became of each sentence, in reading order."""
    counts = _counts(reading, claims)
    return tuple(
        Coverage(
            document_id=reading.document.id,
            start=sentence.sentence.span.start,
            end=sentence.sentence.span.end,
            claims=count,
            reason=None if count else reason_of(sentence),
        )
        for sentence, count in zip(reading.sentences, counts, strict=True)
    )


def _counts(reading: Reading, claims: Sequence[Claim]) -> list[int]:
    """Return how many claims run over each sentence."""
    ends = [s.sentence.span.end for s in reading.sentences]
    counts = [0] * len(ends)
    for claim in claims:
        at = bisect_left(ends, claim.start + 1)
        while at < len(ends) and reading.sentences[at].sentence.span.start < claim.end:
            counts[at] += 1
            at += 1
    return counts


def reason_of(sentence: SentenceReading) -> Reason:
    """Return why a sentence carries no claim."""
    text = sentence.sentence.text
    verbal = [c for c in sentence.clauses if c.kind in VERBAL]
    if text.rstrip("”\"') ").endswith("?"):
        return Reason.QUESTION
    if admits_ignorance(text):
        return Reason.IGNORANCE
    if not verbal:
        return Reason.FRAGMENT
    if any(c.tense is Tense.FUTURE for c in verbal):
        return Reason.PREDICTION
    return Reason.OPINION if _opines(sentence, verbal) else Reason.NO_PREDICATE


def _opines(sentence: SentenceReading, verbal: Sequence[Clause]) -> bool:
    """Tell whether a sentence judges, demands or speaks of the writer's own mind."""
    tokens = sentence.sentence.tokens
    found = {t.lower for t in tokens} | {t.lemma for t in tokens}
    modal = {a for c in verbal for a in c.auxiliaries} & words("framing", "opinion_modals")
    own = found & words("framing", "speaking") and {c.lemma for c in verbal} & words(
        "framing", "opinion_verbs"
    )
    return bool(modal or own or found & words("framing", "opinion_words"))
