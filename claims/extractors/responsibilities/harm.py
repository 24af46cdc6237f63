"""Tell whether words name harm that was done to somebody or something."""

from collections.abc import Iterator

from claims.extractors.responsibilities.held import LEXICON
from claims.lexicon.load import words
from claims.mentions.events import singular
from claims.model.clause import Clause, ClauseKind, Role, Voice
from claims.model.event import EventType
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence

DEEPEST = 3  # nouns between 'responsibility' and the deed: 'for one of the two bombings'
WHEN = ("DATE", "TIME")
QUANTITIES = ("NUM", "DET", "PRON")


def is_harm(sentence: SentenceReading, head: int) -> bool:
    """Tell whether a noun names harm: 'the bombing', 'six deaths', 'the fire'."""
    token = sentence.sentence.tokens[head]
    if token.pos not in ("NOUN", "PROPN") or singular(token) in words(LEXICON, "not_harms"):
        return False
    if singular(token) in words(LEXICON, "harms"):
        return True
    return is_hostile_noun(sentence, head) or _type(sentence, head) is EventType.STRIKE


def is_hostile_noun(sentence: SentenceReading, head: int) -> bool:
    """Tell whether a noun names an attack, a crime or an explosion."""
    kind = _type(sentence, head)
    return kind is not None and kind.value in words(LEXICON, "hostile_types")


def is_mere_strike(sentence: SentenceReading, head: int) -> bool:
    """Tell whether a noun names a strike, which by itself is an action and no crime."""
    return _type(sentence, head) is EventType.STRIKE


def _type(sentence: SentenceReading, head: int) -> EventType | None:
    return next((t.value.type for t in sentence.triggers if t.head == head), None)


def harm_in(sentence: SentenceReading, head: int, depth: int = 0) -> int | None:
    """Return the noun of harm that a phrase names: of 'one of the bombings', 'bombings'."""
    if is_harm(sentence, head):
        return head
    tree = sentence.sentence
    token = tree.tokens[head]
    holds = token.pos in QUANTITIES or token.lemma in words(LEXICON, "deed_containers")
    charged = token.lemma in words(LEXICON, "charges_of") | words(LEXICON, "parts")
    if depth >= DEEPEST or not (holds or charged):
        return None
    for child in tree.children[head]:
        if tree.tokens[child].dep == "compound" and is_harm(sentence, child):
            return head  # 'murder charges', 'a coup attempt'
    inner = (harm_in(sentence, at, depth + 1) for at in objects_of(tree, head, "of", "in", "for"))
    return next((at for at in inner if at is not None), None)


def objects_of(sentence: Sentence, head: int, *prepositions: str) -> Iterator[int]:
    """Yield what stands after prepositions that hang on a word: nouns and gerunds."""
    tokens = sentence.tokens
    for child in sentence.children[head]:
        if tokens[child].dep in ("prep", "dative") and tokens[child].lower in prepositions:
            for below in sentence.children[child]:
                if tokens[below].dep in ("pobj", "pcomp"):
                    yield below


def is_deed(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether a clause tells of harm done, itself or in the object of a light verb.

    A noun counts with an agent of its own, 'the attack by the rebels'; strikes that somebody
    launches only where the sentence says that they hurt: else they are an action alone.
    """
    if _is_bare(sentence, clause) or _is_verbal(sentence, clause):
        return False
    kinds = _kinds(sentence, clause)
    if any(kind.value in words(LEXICON, "hostile_types") for kind in kinds):
        return clause.kind is not ClauseKind.NOMINAL or bool(own_agents(clause))
    if clause.kind is ClauseKind.NOMINAL or clause.voice is Voice.NONE:
        return EventType.STRIKE in kinds and _hurts(sentence, clause)
    if clause.lemma in words(LEXICON, "harm_verbs") | words(LEXICON, "strike_verbs"):
        return True
    return EventType.STRIKE in kinds and _hurts(sentence, clause)


def is_strike(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether a verb tells of a strike that somebody carries out, whether or not it hurt."""
    told = clause.kind is not ClauseKind.NOMINAL and clause.voice is not Voice.NONE
    light = clause.lemma in words(LEXICON, "light_verbs")
    return told and light and EventType.STRIKE in _kinds(sentence, clause)


def _is_bare(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether nothing is acted on: 'the conflict erupted', 'after shelling in the town'.

    A verb of that kind is said of the happening, or is a noun in disguise.
    """
    if clause.kind is ClauseKind.NOMINAL:
        return False
    tokens = sentence.sentence.tokens
    done_to = [a.head for a in clause.of(Role.PATIENT)]
    aimed = clause.oblique(*words(LEXICON, "against"))
    if any(tokens[a.head].entity not in WHEN for a in aimed):
        return False
    kind = _type(sentence, clause.predicate)
    if clause.lemma in words(LEXICON, "harm_verbs") or kind is EventType.CRIME:
        return all(is_harm(sentence, at) for at in done_to)  # 'three members killed fighting'
    if done_to:
        return False
    gerund = tokens[clause.predicate].tag == "VBG" and not clause.auxiliaries
    return kind is EventType.EXPLOSION or (gerund and not own_agents(clause))


def _is_verbal(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether somebody is attacked with words alone: 'harshly attacked the minister'."""
    adverbs = {sentence.sentence.tokens[i].lower for i in clause.adverbs}
    return bool(adverbs & words(LEXICON, "in_words"))


def _kinds(sentence: SentenceReading, clause: Clause) -> list[EventType]:
    heads = {clause.predicate}
    if clause.lemma in words(LEXICON, "light_verbs"):
        heads |= {a.head for a in clause.of(Role.PATIENT)}
    return [t.value.type for t in sentence.triggers if t.head in heads]


def own_agents(clause: Clause) -> list[int]:
    """Return the heads of the agents that stand with the clause itself.

    In 'the siege of Karsk' the town is what is besieged.
    """
    return [a.head for a in clause.of(Role.AGENT) if not a.shared and a.preposition != "of"]


def _hurts(sentence: SentenceReading, clause: Clause) -> bool:
    agents = {a.head for a in clause.of(Role.AGENT)} | {clause.predicate}
    return any(
        c.lemma in words(LEXICON, "harm_verbs") and agents & {a.head for a in c.of(Role.AGENT)}
        for c in sentence.clauses
    )
