"""Find whom others hold responsible: blamed, accused of, linked to, convicted of a deed."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache

from claims.clauses.noun_phrases import conjuncts, phrase
from claims.extractors.responsibilities.actors import can_act, is_nameable
from claims.extractors.responsibilities.ahead import is_only_wanted, lies_ahead
from claims.extractors.responsibilities.harm import harm_in, is_harm, objects_of
from claims.extractors.responsibilities.held import LEXICON, Held
from claims.extractors.responsibilities.rulings import Ruling, ground_of, ruling_of
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, Role, Voice
from claims.model.reading import SentenceReading
from claims.model.value import Basis

SAID = (Role.PATIENT, Role.ATTRIBUTE, Role.CONTENT)  # 'guilty' may be any of these
RULING = ("charging", "clearing", "confessing", "finding")
GROUPS = ("ORG", "GPE", "NORP")
ASSESSED = Basis.ASSESSED_BY_THIRD_PARTY


def find_charges(sentence: SentenceReading, *, told: bool = False) -> Iterator[Held]:
    """Yield whom the clauses of a sentence hold responsible for harm that a noun names.

    `told` says that harm was told right before: 'The army blamed the rebels' is of that.
    """
    for clause in sentence.clauses:
        if clause.lemma not in charging_verbs() or _is_open(sentence, clause):
            continue
        if clause.lemma in words(LEXICON, "assigning"):
            yield from _assigned(sentence, clause)
        if clause.lemma in _finders():
            yield from _finders()[clause.lemma](sentence, clause)
        if clause.lemma in words(LEXICON, "accountable_verbs"):
            yield from _accountable(sentence, clause, told=told)
        ruling = ruling_of(sentence, clause)
        if ruling is not None and not (ruling is Ruling.DENIED and clause.lemma != "plead"):
            yield from _ruled(sentence, clause, ruling, told=told)


def tells_of_harm(sentence: SentenceReading) -> bool:
    """Tell whether a sentence has a word for a deed for which somebody is blamed."""
    kinds = {t.value.type.value for t in sentence.triggers}
    return bool(kinds & words(LEXICON, "blamed_types"))


@cache
def charging_verbs() -> frozenset[str]:
    """Return the verbs with which others hold somebody responsible, or clear him."""
    keys = ("assigning", "bearing", "accountable_verbs", "blame_moving", *RULING)
    return frozenset[str]().union(*(words(LEXICON, key) for key in keys))


@cache
def _finders() -> Mapping[str, Callable[[SentenceReading, Clause], Iterator[Held]]]:
    """Return what reads the verbs that hold somebody responsible in other words than 'blame'."""
    return {
        **dict.fromkeys(words(LEXICON, "bearing"), _by_hallmarks),
        **dict.fromkeys(words(LEXICON, "blame_moving"), _pointed_at),
    }


def _is_open(sentence: SentenceReading, clause: Clause) -> bool:
    return lies_ahead(clause) or is_only_wanted(sentence, clause)


def _ruled(
    sentence: SentenceReading, clause: Clause, ruling: Ruling, *, told: bool
) -> Iterator[Held]:
    """Read 'accused Iran of the attack', 'was convicted of murder', 'pleaded guilty to arson'."""
    own = ruling in (Ruling.AVOWED, Ruling.DENIED)
    said = clause.of(Role.AGENT) if own else _charged(sentence, clause)
    heads = [clause.predicate, *(a.head for a in clause.of(*SAID))]
    links = ("to",) if own else tuple(words(LEXICON, "charged_with"))
    links += ("to",) if clause.lemma in words(LEXICON, "finding") else ()
    event = _harm_behind(sentence, heads, *links)
    blamed = clause.lemma in words(LEXICON, "bare_charges")
    if event is None and not (blamed and _is_bare(sentence, clause, told=told)):
        return
    if own and clause.lemma != "plead" and clause.negation is not None:
        return
    basis, negated = ground_of(ruling)
    for actor in said:
        fits = can_act(sentence, actor.head) if blamed else is_nameable(sentence, actor.head)
        if fits:
            at = clause.predicate if own or not clause.of(Role.PATIENT) else actor.head
            yield Held(actor, basis, clause, at, event, negated=negated, among=len(said))


def _charged(sentence: SentenceReading, clause: Clause) -> tuple[Argument, ...]:
    """Return whom a verb charges; of a bare participle, the noun on which it hangs."""
    tree = sentence.sentence
    patients = clause.of(Role.PATIENT)
    token = tree.tokens[clause.predicate]
    if clause.voice is Voice.PASSIVE and patients:  # what follows the verb is no subject
        return tuple(a for a in patients if a.head < clause.predicate) or patients
    if patients or token.dep != "acl":
        return patients
    return (Argument(Role.PATIENT, token.head, phrase(tree, token.head)),)


def _is_bare(sentence: SentenceReading, clause: Clause, *, told: bool) -> bool:
    """Tell whether a verb leaves unsaid for what somebody is blamed.

    Who blames does so in a sentence that tells of an attack, or right after one; 'suspects the
    Karsk Front' alone is of one told before.
    """
    tree = sentence.sentence
    if clause.of(Role.CONTENT) or clause.oblique(*words(LEXICON, "charged_with"), "on"):
        return False
    if clause.lemma == "blame":
        return told or tells_of_harm(sentence)
    named = any(tree.tokens[a.head].entity in GROUPS for a in clause.of(Role.PATIENT))
    told = any(c.governor == clause.predicate and c.marker == "of" for c in sentence.clauses)
    return clause.voice is Voice.ACTIVE and bool(clause.of(Role.AGENT)) and named and not told


def _harm_behind(sentence: SentenceReading, heads: list[int], *links: str) -> int | None:
    """Return the first harm that stands after one of the prepositions on one of the words."""
    things = (at for head in heads for at in objects_of(sentence.sentence, head, *links))
    found = (harm_in(sentence, at) for at in things)
    return next((at for at in found if at is not None), None)


def _assigned(sentence: SentenceReading, clause: Clause) -> Iterator[Held]:
    """Read 'blamed the raid on the rebels', 'linked the rebels to the raid'."""
    tree = sentence.sentence
    links = tuple(words(LEXICON, "assigned_to"))
    patients = clause.of(Role.PATIENT)
    bare = tree.tokens[clause.predicate].dep == "acl"  # 'an attack blamed on the rebels'
    for patient in patients:
        onto = [
            at
            for head in (clause.predicate, patient.head)
            for first in objects_of(tree, head, *links)
            for at in conjuncts(tree, first)
        ]
        event = harm_in(sentence, tree.tokens[clause.predicate].head if bare else patient.head)
        if event is not None:
            actors = [at for at in onto if can_act(sentence, at)]
            for at in actors:
                who = Argument(Role.OBLIQUE, at, phrase(tree, at))
                yield Held(who, ASSESSED, clause, clause.predicate, event, among=len(actors))
        elif clause.lemma != "blame" and can_act(sentence, patient.head):
            done = next((h for at in onto if (h := harm_in(sentence, at)) is not None), None)
            if done is not None:
                at, among = clause.predicate, len(patients)
                yield Held(patient, ASSESSED, clause, at, done, among=among)


def _accountable(sentence: SentenceReading, clause: Clause, *, told: bool) -> Iterator[Held]:
    """Read 'held the army responsible for the deaths', or for what was told right before."""
    tree = sentence.sentence
    known = words(LEXICON, "accountable")
    patients = clause.of(Role.PATIENT)
    near = [clause.predicate, *(a.head for a in patients)]
    said = [c for at in near for c in tree.children[at] if tree.tokens[c].lower in known]
    event = _harm_behind(sentence, said, "for")
    unsaid = not any(list(objects_of(tree, word, "for")) for word in said)
    meant = unsaid and (told or tells_of_harm(sentence)) and clause.lemma != "make"
    for word in said[:1] if event is not None or meant else ():
        subject = tree.child(word, "nsubj")
        whom = list(patients) or _one(sentence, subject)
        for actor in whom:
            if is_nameable(sentence, actor.head):
                yield Held(actor, ASSESSED, clause, actor.head, event, among=len(whom))


def _one(sentence: SentenceReading, head: int | None) -> list[Argument]:
    if head is None:
        return []
    return [Argument(Role.PATIENT, head, phrase(sentence.sentence, head))]


def _pointed_at(sentence: SentenceReading, clause: Clause) -> Iterator[Held]:
    """Read 'laid the blame for the raid on the rebels', 'pointed the finger at'."""
    tree = sentence.sentence
    moved = [
        a.head
        for a in clause.of(Role.PATIENT, Role.AGENT)
        if tree.tokens[a.head].lemma in words(LEXICON, "blame_nouns")
    ]
    if not moved:
        return
    heads = [clause.predicate, *moved]
    heads += [at for head in heads for at in objects_of(tree, head, "for")]
    onto = [
        at
        for head in heads
        for first in objects_of(tree, head, *words(LEXICON, "blame_onto"))
        for at in conjuncts(tree, first)
        if can_act(sentence, at)
    ]
    event = _harm_behind(sentence, [*heads, *onto], "for", "over", "in")
    hostile = any(is_harm(sentence, t.head) for t in sentence.triggers)
    for at in onto if event is not None or hostile else ():
        who = Argument(Role.OBLIQUE, at, phrase(tree, at))
        yield Held(who, ASSESSED, clause, clause.predicate, event, among=len(onto))


def _by_hallmarks(sentence: SentenceReading, clause: Clause) -> Iterator[Held]:
    """Read 'the raid bore the hallmarks of the rebels'."""
    tree = sentence.sentence
    events = [a.head for a in clause.of(Role.AGENT) if is_harm(sentence, a.head)]
    for mark in clause.of(Role.PATIENT) if events else ():
        if tree.tokens[mark.head].lemma in words(LEXICON, "hallmarks"):
            for at in objects_of(tree, mark.head, "of"):
                if can_act(sentence, at):
                    who = Argument(Role.OBLIQUE, at, phrase(tree, at))
                    yield Held(who, ASSESSED, clause, clause.predicate, events[0])
