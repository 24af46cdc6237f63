"""Tell what has not come about: planned, wanted, ordered, conditional, not known, a duty."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.framing.scope import governor_of
from claims.framing.supposed import is_supposed
from claims.lexicon.load import words
from claims.model.claim import Modality
from claims.model.clause import Clause, ClauseKind, Role, Tense
from claims.model.reading import Draft, SentenceReading
from claims.model.value import Casualty

LEXICON = "stances"
IGNORANCE = "stated ignorance"
PREDICTION = "prediction"
HYPOTHETICAL = "hypothetical"
INTENT = "intent"
OPINION = "opinion"
HAPPENED = "have"
FORETOLD = frozenset(("would", "'d", "’d"))


@dataclass(frozen=True, slots=True)
class Outlook:
    """Hold the modality of what has not come about, and why that cannot be checked."""

    modality: Modality
    because: str


def outlook_of(
    sentence: SentenceReading, draft: Draft, clauses: Sequence[Clause]
) -> Outlook | None:
    """Return what keeps a claim from being a plain fact, None where nothing does."""
    if is_unknown(sentence, draft.head):
        return Outlook(Modality.UNKNOWN, IGNORANCE)
    if not clauses or _is_given(sentence, draft, clauses):
        return None
    harm = isinstance(draft.value, Casualty)
    if _is_conditional(sentence, clauses) or (harm and is_supposed(sentence, clauses)):
        return Outlook(Modality.CONDITIONAL, HYPOTHETICAL)
    verbal = next((c for c in clauses if c.kind is not ClauseKind.NOMINAL), clauses[0])
    return _ahead(sentence, verbal, harm=harm) or _duty(sentence, verbal)


def _ahead(sentence: SentenceReading, verbal: Clause, *, harm: bool) -> Outlook | None:
    """Return what is foretold, planned or wanted; harm that is wanted is `supposed`'s business."""
    if not harm and set(verbal.auxiliaries) & FORETOLD:
        return _would(sentence, verbal)
    if _is_planned(sentence, verbal):
        return Outlook(Modality.PLANNED, PREDICTION)
    wanted = not harm and _is_wanted(sentence, verbal)
    return Outlook(Modality.PLANNED, INTENT) if wanted else None


def _duty(sentence: SentenceReading, verbal: Clause) -> Outlook | None:
    """Return the judgement in 'should resign'; 'must have died' is a guess."""
    above = governor_of(sentence, verbal) if verbal.marker == "to" else None
    said = {*verbal.auxiliaries, verbal.lemma, above.lemma if above is not None else ""}
    due = said & words(LEXICON, "deontic")
    guessed = "must" in due and HAPPENED in verbal.auxiliaries
    return Outlook(Modality.ASSERTED, OPINION) if due and not guessed else None


def _is_given(sentence: SentenceReading, draft: Draft, clauses: Sequence[Clause]) -> bool:
    """Tell whether a noun takes deaths as given: 'will investigate the murder of six priests'."""
    if not isinstance(draft.value, Casualty):
        return False
    noun, tree = clauses[0], sentence.sentence
    determiner = tree.child(noun.predicate, "det", "poss")
    definite = determiner is not None and tree.tokens[determiner].lower not in ("a", "an", "any")
    named = definite and any(a.preposition == "of" for a in noun.of(Role.PATIENT))
    above = {tree.tokens[i].lemma for i in tree.ancestors(noun.predicate)}
    brought = above & (words("framing", "plan_verbs") | words("framing", "bringing_about"))
    return noun.kind is ClauseKind.NOMINAL and named and not brought


def _is_conditional(sentence: SentenceReading, clauses: Sequence[Clause]) -> bool:
    """Tell whether a claim stands under 'if' or 'had it …', or only would have come about."""
    if any(c.marker in words("framing", "conditional_markers") for c in clauses):
        return True
    return any(_is_inverted(sentence, c) for c in clauses)


def _is_inverted(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether an auxiliary before the subject makes a condition: 'had the alarm worked'."""
    if clause.kind is not ClauseKind.ADVERBIAL or clause.marker is not None:
        return False
    tree = sentence.sentence
    first = tree.child(clause.predicate, "aux", "auxpass")
    subject = tree.child(clause.predicate, "nsubj", "nsubjpass")
    if first is None or subject is None or first > subject:
        return False
    return tree.tokens[first].lower in words(LEXICON, "inverting")


def _would(sentence: SentenceReading, verbal: Clause) -> Outlook | None:
    """Return what 'would' says: foretold in a report, unreal by itself, told of the past not.

    'Said it would close' foretells; 'the law would ban' supposes; 'would later die' tells.
    """
    if HAPPENED in verbal.auxiliaries:
        return Outlook(Modality.CONDITIONAL, HYPOTHETICAL)
    tokens = sentence.sentence.tokens
    adverbs = {tokens[i].lower for i in verbal.adverbs}
    if adverbs & words(LEXICON, "narrative") or verbal.lemma in ("go", "go on"):
        return None
    above = governor_of(sentence, verbal)
    if above is not None and verbal.kind is ClauseKind.COMPLEMENT:
        return Outlook(Modality.PLANNED, PREDICTION)
    return Outlook(Modality.CONDITIONAL, HYPOTHETICAL)


def _is_planned(sentence: SentenceReading, verbal: Clause) -> bool:
    if verbal.tense is Tense.FUTURE and not set(verbal.auxiliaries) & FORETOLD:
        return True
    above = governor_of(sentence, verbal)
    if verbal.marker != "to" or above is None or HAPPENED in verbal.auxiliaries:
        return False
    return above.lemma in words("framing", "plan_verbs") or _is_coming(sentence, verbal, above)


def _is_coming(sentence: SentenceReading, verbal: Clause, above: Clause) -> bool:
    """Tell 'is to leave', 'is due to meet' and 'is going to sell'."""
    tree = sentence.sentence
    if above.predicate > verbal.predicate or verbal.kind is not ClauseKind.COMPLEMENT:
        return False
    if tree.tokens[above.predicate].lower == "going":
        return "be" in {tree.tokens[c].lemma for c in tree.children[above.predicate]}
    said = {tree.tokens[a.head].lower for a in above.of(Role.ATTRIBUTE)}
    if above.lemma != "be":
        return False
    return not said or bool(said & words(LEXICON, "coming"))


def _is_wanted(sentence: SentenceReading, verbal: Clause) -> bool:
    """Tell whether a clause is what is ordered, asked, tried or plotted: 'ordered them to leave'.

    What is done to that end, 'came to attack', is left as it stands.
    """
    above = governor_of(sentence, verbal)
    if verbal.marker != "to" or above is None or above.predicate > verbal.predicate:
        return False
    tree = sentence.sentence
    wanting = words(LEXICON, "directing") | words(LEXICON, "trying")
    if verbal.kind is ClauseKind.COMPLEMENT and above.lemma in wanting:
        return True
    noun = tree.tokens[verbal.predicate].head
    things = {noun, *(a.head for a in above.of(Role.PATIENT))}
    return any(tree.tokens[i].lemma in words(LEXICON, "plots") for i in things)


def is_unknown(sentence: SentenceReading, head: int) -> bool:
    """Tell whether a token stands under 'it is not clear what …' or 'it is unknown whether …'."""
    tree = sentence.sentence
    below = head
    for at in (head, *tree.ancestors(head)):
        token = tree.tokens[at]
        beside, below = tree.tokens[below].dep == "conj" and below != at, at
        if beside:
            continue  # 'it is not clear who did it, but the group claimed it'
        children = [tree.tokens[c] for c in tree.children[at]]
        heads = [c for c in (token, *children) if c.lemma in words("framing", "ignorance_heads")]
        for said in heads:
            if said.i == head:
                continue
            negated = any(c.dep == "neg" for c in children) or said.lower.startswith("un")
            if negated and said.i < head:
                return True
    return False
