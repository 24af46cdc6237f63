"""Read polarity, modality and hedges from the clause in which a claim's head stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.framing.contrasts import is_passed_over, negated_at_place
from claims.framing.supposed import is_supposed
from claims.framing.untruth import is_untrue, withholds_denial
from claims.lexicon.load import table, words
from claims.model.attribution import Teller
from claims.model.claim import Modality, Polarity
from claims.model.clause import Clause, ClauseKind, Role, Tense
from claims.model.reading import Draft, SentenceReading
from claims.model.value import Basis, Casualty, Responsibility, Statement
from claims.resolution.speakers import is_denial

LEXICON = "framing"
INHERITING = (ClauseKind.NOMINAL, ClauseKind.PARTICIPLE, ClauseKind.COMPLEMENT)
IGNORANCE = "stated ignorance"
PREDICTION = "prediction"
HYPOTHETICAL = "hypothetical"


@dataclass(frozen=True, slots=True)
class Stance:
    """Hold how a claim is put forward; `because` says why it cannot be checked."""

    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ASSERTED
    hedges: tuple[str, ...] = ()
    because: str | None = None


def stance_of(sentence: SentenceReading, draft: Draft, chain: Sequence[Teller]) -> Stance:
    """Return the stance of a claim; that somebody said something is not denied by what he said."""
    clauses = tuple(_around(sentence, draft.head))
    negated = draft.negated
    if negated is None:
        negated = _is_negated(sentence, draft.head, clauses)
    if isinstance(draft.value, Statement):
        unknown = draft.not_checkable_because == IGNORANCE
        modality = Modality.UNKNOWN if unknown else Modality.ASSERTED
        return Stance(_polarity(negated), modality)
    own_clause = clauses[0] if clauses else None
    negated = negated_at_place(sentence.sentence, draft, own_clause, negated=negated)
    denied, untrue = _is_denied(sentence, draft, chain), is_untrue(sentence.sentence, draft.head)
    if (denied and draft.negated is None) or (untrue and not denied):
        negated = not negated
    hedges = tuple(_hedges(sentence, draft.head, clauses))
    own = isinstance(draft.value, Responsibility) and draft.value.basis is Basis.CLAIMED_BY_ACTOR
    chain = () if own else chain  # that the actor claims it makes it no mere allegation
    modality = _modality(
        sentence, draft, clauses, chain, hedged=bool(hedges), denied=denied or untrue
    )
    return Stance(_polarity(negated), modality, hedges, _because(modality))


def _polarity(negated: bool) -> Polarity:  # noqa: FBT001 -- the one thing it is about
    return Polarity.NEGATED if negated else Polarity.AFFIRMED


def _because(modality: Modality) -> str | None:
    reasons = {
        Modality.UNKNOWN: IGNORANCE,
        Modality.PLANNED: PREDICTION,
        Modality.CONDITIONAL: HYPOTHETICAL,
    }
    return reasons.get(modality)


def _around(sentence: SentenceReading, head: int) -> Iterator[Clause]:
    """Yield the clause of a token and those in whose scope it lies, innermost first."""
    clause = _own_clause(sentence, head)
    seen: set[int] = set()
    while clause is not None and clause.predicate not in seen:
        seen.add(clause.predicate)
        yield clause
        if clause.kind not in INHERITING or _stands_apart(sentence, clause):
            return
        clause = next((c for c in sentence.clauses if c.predicate == clause.governor), None)


def _stands_apart(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether a noun takes its happening as given: 'will investigate the death of'.

    A definite noun is neither denied nor foretold with the verb above it, unless that verb
    brings it about: 'will lead to the death of'.
    """
    tokens = sentence.sentence.tokens
    noun = tokens[clause.predicate]
    if clause.kind is not ClauseKind.NOMINAL or noun.dep not in ("pobj", "dobj"):
        return False
    before = {tokens[c].lower for c in sentence.sentence.children[noun.i] if c < noun.i}
    owned = sentence.sentence.child(noun.i, "poss") is not None
    up = [tokens[at].lemma for at in sentence.sentence.ancestors(noun.i)]
    return (owned or "the" in before) and not set(up) & (
        words(LEXICON, "plan_verbs") | words(LEXICON, "bringing_about")
    )


def _own_clause(sentence: SentenceReading, head: int) -> Clause | None:
    exact = next((c for c in sentence.clauses if c.predicate == head), None)
    return exact if exact is not None else sentence.clause_of(head)


def _is_negated(sentence: SentenceReading, head: int, clauses: Sequence[Clause]) -> bool:
    """Tell whether an odd number of negations governs a token.

    'Not X, just Y' leaves Y affirmed; a reported clause is not negated by its report.
    """
    if not clauses or _is_contrasted(sentence, head, clauses[0]):
        return False
    count = int(is_passed_over(sentence.sentence, clauses[0].predicate))
    for at, clause in enumerate(clauses):
        if at > 0 and not _passes_down(clauses[at - 1]):
            break
        if clause.negation is not None and not _not_only(sentence, clause.negation):
            count += 1
    return count % 2 == 1


def _passes_down(inner: Clause) -> bool:
    """Tell whether the negation of the governor reaches a clause: 'did not plan to attack'."""
    return inner.kind is ClauseKind.NOMINAL or inner.marker == "to"


def _not_only(sentence: SentenceReading, negation: int) -> bool:
    tokens = sentence.sentence.tokens
    return negation + 1 < len(tokens) and tokens[negation + 1].lower == "only"


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
            if tree.tokens[c].lower in words(LEXICON, "contrast_openers")
            and clause.negation < c < head
            and tree.tokens[c - 1].pos in ("PUNCT", "CCONJ")
        ]
        if openers:
            return True
        if tree.tokens[at].head == at:
            return False
        at = tree.tokens[at].head
    return False


def _is_denied(sentence: SentenceReading, draft: Draft, chain: Sequence[Teller]) -> bool:
    value = draft.value
    if isinstance(value, Responsibility) and value.basis is Basis.DENIED_BY_ACTOR:
        return True
    withheld = withholds_denial(sentence.sentence, draft.head)
    return bool(chain) and is_denial(chain[-1].cue) and not withheld


def _hedges(sentence: SentenceReading, head: int, clauses: Sequence[Clause]) -> Iterator[str]:
    """Yield the words that weaken the clauses, each once, in reading order.

    An adjective weakens its noun alone: 'fired after the suspected attack' is not hedged.
    """
    tokens = sentence.sentence.tokens
    hedges, modals = words(LEXICON, "hedges"), words(LEXICON, "modal_hedges")
    positions = {i for c in clauses for i in (*c.tokens, c.predicate)}
    weak = sorted(i for i in positions if tokens[i].lower in hedges or tokens[i].lower in modals)
    seen: set[str] = set()
    for i in weak:
        lower = tokens[i].lower
        modal = lower in modals and tokens[i].tag == "MD"
        elsewhere = tokens[i].dep == "amod" and tokens[i].head != head
        if (modal or lower in hedges) and lower not in seen and not elsewhere:
            seen.add(lower)
            yield tokens[i].text


def _modality(
    sentence: SentenceReading,
    draft: Draft,
    clauses: Sequence[Clause],
    chain: Sequence[Teller],
    *,
    hedged: bool,
    denied: bool,
) -> Modality:
    if denied:
        return Modality.DENIED
    if is_unknown(sentence, draft.head):
        return Modality.UNKNOWN
    given = _is_given(sentence, draft, clauses)
    supposed = any(c.marker in words(LEXICON, "conditional_markers") for c in clauses)
    harm = isinstance(draft.value, Casualty)
    if not given and (supposed or (harm and is_supposed(sentence, clauses))):
        return Modality.CONDITIONAL
    if not given and clauses and _is_planned(sentence, clauses):
        return Modality.PLANNED
    return _strength(sentence, clauses, chain, hedged=hedged)


def _is_given(sentence: SentenceReading, draft: Draft, clauses: Sequence[Clause]) -> bool:
    """Tell whether a noun takes deaths as given: 'will investigate the murder of six priests'."""
    if not isinstance(draft.value, Casualty) or not clauses:
        return False
    noun, tree = clauses[0], sentence.sentence
    determiner = tree.child(noun.predicate, "det", "poss")
    definite = determiner is not None and tree.tokens[determiner].lower not in ("a", "an", "any")
    named = definite and any(a.preposition == "of" for a in noun.of(Role.PATIENT))
    above = {tree.tokens[i].lemma for i in tree.ancestors(noun.predicate)}
    brought = above & (words(LEXICON, "plan_verbs") | words(LEXICON, "bringing_about"))
    return noun.kind is ClauseKind.NOMINAL and named and not brought


def _strength(
    sentence: SentenceReading,
    clauses: Sequence[Clause],
    chain: Sequence[Teller],
    *,
    hedged: bool,
) -> Modality:
    here = {sentence.sentence.tokens[i].lower for c in clauses for i in c.tokens}
    cues = set(chain[-1].cue.lower().split()) if chain else set[str]()
    left_open = any(withholds_denial(sentence.sentence, c.predicate) for c in clauses[:1])
    alleged = here & words(LEXICON, "alleging_adverbs") or cues & words(LEXICON, "alleged")
    if alleged or left_open:
        return Modality.ALLEGED
    return Modality.HEDGED if hedged else Modality.ASSERTED


def _is_planned(sentence: SentenceReading, clauses: Sequence[Clause]) -> bool:
    first = clauses[0]
    verbal = next((c for c in clauses if c.kind is not ClauseKind.NOMINAL), first)
    if verbal.tense is Tense.FUTURE and not set(verbal.auxiliaries) & {"would", "'d"}:
        return True
    governor = next((c for c in sentence.clauses if c.predicate == verbal.governor), None)
    planned = governor is not None and governor.lemma in words(LEXICON, "plan_verbs")
    return verbal.marker == "to" and planned


def is_unknown(sentence: SentenceReading, head: int) -> bool:
    """Tell whether a token stands under 'it is not clear what …' or 'it is unknown whether …'."""
    tree = sentence.sentence
    for at in (head, *tree.ancestors(head)):
        token = tree.tokens[at]
        children = [tree.tokens[c] for c in tree.children[at]]
        heads = [c for c in (token, *children) if c.lemma in words(LEXICON, "ignorance_heads")]
        for said in heads:
            if said.i == head:
                continue
            negated = any(c.dep == "neg" for c in children) or said.lower.startswith("un")
            if negated and said.i < head:
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
