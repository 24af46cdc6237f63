"""Read polarity, modality and hedges from the clause in which a claim's head stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.framing.contrasts import negated_at_place
from claims.framing.hedging import find_hedges, lacks_grounds
from claims.framing.negation import is_negated
from claims.framing.outlook import IGNORANCE, outlook_of
from claims.framing.retractions import is_retracted
from claims.framing.scope import clauses_around, governor_of
from claims.framing.untruth import is_untrue, leaves_open, withholds_denial
from claims.lexicon.load import table, words
from claims.model.attribution import Teller
from claims.model.claim import Modality, Polarity
from claims.model.clause import Clause
from claims.model.reading import Draft, SentenceReading
from claims.model.value import Basis, Responsibility, Statement
from claims.resolution.speakers import is_denial

LEXICON = "framing"


@dataclass(frozen=True, slots=True)
class Stance:
    """Hold how a claim is put forward; `because` says why it cannot be checked."""

    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ASSERTED
    hedges: tuple[str, ...] = ()
    because: str | None = None


def stance_of(sentence: SentenceReading, draft: Draft, chain: Sequence[Teller]) -> Stance:
    """Return the stance of a claim; that somebody said something is not denied by what he said."""
    clauses = clauses_around(sentence, draft.head)
    negated = draft.negated
    if negated is None:
        negated = is_negated(sentence, draft, clauses)
    if isinstance(draft.value, Statement):
        unknown = draft.not_checkable_because == IGNORANCE
        modality = Modality.UNKNOWN if unknown else Modality.ASSERTED
        return Stance(_polarity(negated), modality)
    own_clause = clauses[0] if clauses else None
    negated = negated_at_place(sentence.sentence, draft, own_clause, negated=negated)
    denied = _is_denied(sentence, draft, chain)
    untrue = is_untrue(sentence.sentence, draft.head) or is_retracted(sentence, draft.head)
    groundless = draft.negated is None and lacks_grounds(sentence, clauses)
    if (denied and draft.negated is None) or (untrue and not denied) or groundless:
        negated = not negated
    hedges = tuple(find_hedges(sentence, draft.head, clauses, chain))
    modality, because = _modality(
        sentence, draft, clauses, chain, hedged=bool(hedges), denied=denied or untrue
    )
    return Stance(_polarity(negated), modality, hedges, because)


def _polarity(negated: bool) -> Polarity:  # noqa: FBT001 -- the one thing it is about
    return Polarity.NEGATED if negated else Polarity.AFFIRMED


def _is_denied(sentence: SentenceReading, draft: Draft, chain: Sequence[Teller]) -> bool:
    value = draft.value
    if isinstance(value, Responsibility) and value.basis is Basis.DENIED_BY_ACTOR:
        return True
    withheld = withholds_denial(sentence.sentence, draft.head)
    return bool(chain) and is_denial(chain[-1].cue) and not withheld


def _modality(
    sentence: SentenceReading,
    draft: Draft,
    clauses: Sequence[Clause],
    chain: Sequence[Teller],
    *,
    hedged: bool,
    denied: bool,
) -> tuple[Modality, str | None]:
    """Return the modality and why it cannot be checked."""
    if denied:
        return Modality.DENIED, None
    outlook = outlook_of(sentence, draft, clauses)
    if outlook is not None and outlook.modality is not Modality.ASSERTED:
        return outlook.modality, outlook.because
    value = draft.value
    own = isinstance(value, Responsibility) and value.basis is Basis.CLAIMED_BY_ACTOR
    chain = () if own else chain  # that the actor claims it makes it no mere allegation
    strength = _strength(sentence, draft.head, clauses, chain, hedged=hedged)
    return strength, outlook.because if outlook is not None else None


def _strength(
    sentence: SentenceReading,
    head: int,
    clauses: Sequence[Clause],
    chain: Sequence[Teller],
    *,
    hedged: bool,
) -> Modality:
    here = {sentence.sentence.tokens[i].lower for c in clauses for i in c.tokens}
    cues = set(chain[-1].cue.lower().split()) if chain else set[str]()
    tree = sentence.sentence
    left_open = any(withholds_denial(tree, c.predicate) for c in clauses[:1])
    said = here & words(LEXICON, "alleging_adverbs") or cues & words(LEXICON, "alleged")
    if said or left_open or _is_charged(sentence, clauses):
        return Modality.ALLEGED
    return Modality.HEDGED if hedged or leaves_open(tree, head) else Modality.ASSERTED


def _is_charged(sentence: SentenceReading, clauses: Sequence[Clause]) -> bool:
    """Tell whether a clause is what somebody is charged with: 'accused of stealing'."""
    tree = sentence.sentence
    for clause in clauses:
        noun = tree.tokens[tree.tokens[clause.predicate].head]
        of = noun.dep == "prep"  # 'faces charges of hiding'
        noun = tree.tokens[noun.head] if of else noun
        told = noun.pos == "NOUN" and (of or clause.marker == "that")
        if told and noun.lemma in words("stances", "alleging_nouns"):
            return True
        above = governor_of(sentence, clause)
        charged = above is not None and above.lemma in words("stances", "charging")
        if charged and clause.marker in words("stances", "charged_with"):
            return True
    return False


def admits_ignorance(text: str) -> bool:
    """Tell whether a text says that something is not known.

    >>> admits_ignorance("It is not clear who fired."), admits_ignorance("The sky is clear.")
    (True, False)
    """
    lower = text.lower()
    phrases: list[str] = table(LEXICON)["ignorance"]
    return any(phrase in lower for phrase in phrases)
