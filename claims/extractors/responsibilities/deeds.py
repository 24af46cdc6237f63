"""Find the clauses that say who did it: he attacked, was behind it, had a hand in it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from claims.clauses.noun_phrases import conjuncts, phrase
from claims.extractors.responsibilities.actors import can_act
from claims.extractors.responsibilities.ahead import lies_ahead
from claims.extractors.responsibilities.harm import (
    harm_in,
    is_deed,
    is_harm,
    is_hostile_noun,
    is_mere_strike,
    is_strike,
    objects_of,
    own_agents,
)
from claims.extractors.responsibilities.held import LEXICON
from claims.lexicon.load import words
from claims.mentions.events import singular
from claims.model.clause import Argument, Clause, ClauseKind, Role
from claims.model.reading import SentenceReading
from claims.model.value import ActorRole


@dataclass(frozen=True, slots=True)
class Deed:
    """Hold what a clause says was done, and by whom."""

    clause: Clause
    actors: tuple[Argument, ...]
    event: int
    role: ActorRole = ActorRole.PERPETRATOR
    undone: bool = False  # 'had nothing to do with'
    weak: bool = (
        False  # no crime unless charged or denied: 'used weapons', 'carried out the strike'
    )


def find_deeds(sentence: SentenceReading) -> Iterator[Deed]:
    """Yield the deeds of a sentence in the order of its clauses."""
    for clause in sentence.clauses:
        if lies_ahead(clause):
            continue
        deed = _deed(sentence, clause)
        if deed is not None and deed.actors:
            yield deed
    if " behind " in sentence.sentence.text:
        yield from _standing_behind(sentence)


def _deed(sentence: SentenceReading, clause: Clause) -> Deed | None:
    read = _readers().get(clause.lemma)
    found = None if read is None else read(sentence, clause)
    if found is not None or read is _brought_about:  # 'ordered the strike' is no strike of his own
        return found
    if is_deed(sentence, clause) and not _is_own_doing(sentence, clause):
        return _done(sentence, clause)
    return replace(_done(sentence, clause), weak=True) if is_strike(sentence, clause) else None


def _done(sentence: SentenceReading, clause: Clause) -> Deed:
    own = clause.kind is ClauseKind.NOMINAL  # a noun's borrowed agent is its verb's business
    agents = clause.of(Role.AGENT)
    if own:
        agents = tuple(a for a in agents if a.head in own_agents(clause))
    agents = _cleft(sentence, clause) or _by(sentence, clause) or agents
    events = [a.head for a in clause.of(Role.PATIENT) if is_harm(sentence, a.head)]
    light = clause.lemma in words(LEXICON, "light_verbs")
    return Deed(clause, agents, events[0] if events and light else clause.predicate)


def _used(sentence: SentenceReading, clause: Clause) -> Deed | None:
    """Read 'using gas', which somebody is accused of or denies."""
    used = [singular(sentence.sentence.tokens[a.head]) for a in clause.of(Role.PATIENT)]
    if not words(LEXICON, "arms").intersection(used):
        return None
    return Deed(clause, clause.of(Role.AGENT), clause.predicate, weak=True)


def _by(sentence: SentenceReading, clause: Clause) -> tuple[Argument, ...]:
    """Return who stands after 'by' where the parser takes a noun for a verb: 'shelling by'."""
    gerund = sentence.sentence.tokens[clause.predicate].tag == "VBG"
    named = clause.oblique("by") if gerund and not clause.of(Role.PATIENT) else ()
    return tuple(a for a in named if can_act(sentence, a.head))


def _cleft(sentence: SentenceReading, clause: Clause) -> tuple[Argument, ...]:
    """Return who is meant in 'it was us who did it', where the subject is only 'who'."""
    tokens = sentence.sentence.tokens
    asked = [tokens[a.head].lower for a in clause.of(Role.AGENT)]
    if asked not in (["who"], ["that"]):
        return ()
    above = next((c for c in sentence.clauses if c.predicate == clause.governor), None)
    if above is None or above.lemma != "be":
        return ()
    it = [a for a in above.of(Role.AGENT) if tokens[a.head].lower == "it"]
    return above.of(Role.ATTRIBUTE) if it else ()


def _is_own_doing(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether somebody only hurt himself: 'shot himself'."""
    patients = clause.of(Role.PATIENT)
    selves = words(LEXICON, "reflexives")
    return bool(patients) and all(
        sentence.sentence.tokens[a.head].lower in selves for a in patients
    )


def _brought_about(sentence: SentenceReading, clause: Clause) -> Deed | None:
    """Read 'ordered the massacre' and 'financed the attack'."""
    event = _first_harm(sentence, clause)
    if event is None or clause.kind is ClauseKind.NOMINAL or is_mere_strike(sentence, event):
        return None
    paid = clause.lemma in words(LEXICON, "sponsoring")
    role = ActorRole.SPONSOR if paid else ActorRole.ORDERED_BY
    return Deed(clause, clause.of(Role.AGENT), event, role)


def _first_harm(sentence: SentenceReading, clause: Clause) -> int | None:
    found = (harm_in(sentence, a.head) for a in clause.of(Role.PATIENT))
    return next((at for at in found if at is not None), None)


def _answering(sentence: SentenceReading, clause: Clause) -> Deed | None:
    """Read what 'be' says of an actor or of a deed."""
    readers = (_behind, _answerable, _work)
    return next((deed for read in readers if (deed := read(sentence, clause))), None)


def _behind(sentence: SentenceReading, clause: Clause) -> Deed | None:
    for thing in clause.oblique("behind"):
        event = harm_in(sentence, thing.head)
        if event is not None or sentence.sentence.tokens[thing.head].lower in ("it", "them"):
            return Deed(clause, clause.of(Role.AGENT), thing.head if event is None else event)
    return None


def _standing_behind(sentence: SentenceReading) -> Iterator[Deed]:
    """Read 'Karsk Front behind blast' in a headline, and 'Keller, the man behind the blast'."""
    tree = sentence.sentence
    for token in tree.tokens:
        if token.lower != "behind" or tree.tokens[token.head].pos not in ("NOUN", "PROPN"):
            continue
        noun = tree.tokens[token.head]
        who = noun.head if noun.dep == "appos" else noun.i
        events = (harm_in(sentence, at) for at in objects_of(tree, noun.i, "behind"))
        event = next((at for at in events if at is not None), None)
        clause = sentence.clause_of(who)
        if event is not None and clause is not None and tree.tokens[who].pos == "PROPN":
            yield Deed(clause, (Argument(Role.AGENT, who, phrase(tree, who)),), event)


def _answerable(sentence: SentenceReading, clause: Clause) -> Deed | None:
    """Read 'is responsible for the bombing' and 'is the man behind it'.

    What is only pointed to 'as being responsible' has the subject of another verb.
    """
    tree = sentence.sentence
    weak = tree.tokens[clause.predicate].tag == "VBG"
    for said in clause.of(Role.ATTRIBUTE):
        told = tree.tokens[said.head].lower in words(LEXICON, "accountable")
        links = ("for",) if told else ("behind",) if can_act(sentence, said.head) else ()
        events = (_event(sentence, thing) for thing in objects_of(tree, said.head, *links))
        event = next((at for at in events if at is not None), None)
        if event is None and told and len(said.tokens) == 1:  # 'they said Iran was responsible'
            harms = (t.head for t in sentence.triggers if is_harm(sentence, t.head))
            event = next(harms, None)
        if event is not None:
            return Deed(clause, clause.of(Role.AGENT), event, weak=weak)
    return None


def _event(sentence: SentenceReading, at: int) -> int | None:
    """Return the harm that a noun or a gerund names."""
    token = sentence.sentence.tokens[at]
    if token.pos != "VERB":
        armed = singular(token) in words("event_words", "weapons")
        return at if armed else harm_in(sentence, at)
    clause = next((c for c in sentence.clauses if c.predicate == at), None)
    return at if clause is not None and is_deed(sentence, clause) else None


def _work(sentence: SentenceReading, clause: Clause) -> Deed | None:
    """Read 'the bombing was the work of the rebels'."""
    tree = sentence.sentence
    for said in clause.of(Role.ATTRIBUTE):
        if tree.tokens[said.head].lemma not in words(LEXICON, "works"):
            continue
        done = [a.head for a in clause.of(Role.AGENT, Role.PATIENT)]
        event = next((at for at in done if is_harm(sentence, at)), None)
        heads = [c for at in objects_of(tree, said.head, "of") for c in conjuncts(tree, at)]
        if event is not None and heads:
            actors = tuple(Argument(Role.AGENT, at, phrase(tree, at)) for at in heads)
            return Deed(clause, actors, event)
    return None


def _part(sentence: SentenceReading, clause: Clause) -> Deed | None:
    """Read 'had a hand in the killings', 'took part in', 'had nothing to do with'."""
    tree = sentence.sentence
    for said in clause.of(Role.PATIENT):
        token = tree.tokens[said.head]
        if token.lemma.lower() not in words(LEXICON, "parts"):
            continue
        do_with = token.lower in words(LEXICON, "to_do_with")
        heads = [c for c in tree.children[said.head] if tree.tokens[c].lemma == "do"]
        heads = heads if do_with else [clause.predicate, said.head]
        link = "with" if do_with else "in"
        things = (_event(sentence, at) for head in heads for at in objects_of(tree, head, link))
        event = next((at for at in things if at is not None), None)
        if event is not None:
            below = {tree.tokens[c].lower for c in tree.children[said.head]}
            undone = token.lower == "nothing" or "no" in below
            return Deed(clause, clause.of(Role.AGENT), event, undone=undone)
    return None


def _involved(sentence: SentenceReading, clause: Clause) -> Deed | None:
    """Read 'was involved in the killing'; a crash involves those whom it hurts."""
    things = clause.oblique("in")
    hostile = [a.head for a in things if is_hostile_noun(sentence, a.head)]
    patients = clause.of(Role.PATIENT)
    return Deed(clause, patients, hostile[0]) if hostile else None


@cache
def _readers() -> Mapping[str, Callable[[SentenceReading, Clause], Deed | None]]:
    """Return what reads the verbs that need not name a deed themselves."""
    readers = {
        "answering": _answering,
        "partaking": _part,
        "using": _used,
        "involved": _involved,
        "sponsoring": _brought_about,
        "ordering": _brought_about,
    }
    return {verb: read for key, read in readers.items() for verb in words(LEXICON, key)}
