"""Find what was attacked: a place, a group, a person."""

from collections.abc import Iterator

from claims.clauses.noun_phrases import phrase
from claims.clauses.phrases import entity_span
from claims.extractors.responsibilities.harm import is_harm, objects_of
from claims.extractors.responsibilities.held import LEXICON, Held
from claims.lexicon.load import words
from claims.mentions.events import singular
from claims.model.clause import Argument, Clause, ClauseKind, Role
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.span import Span

WHEN = ("DATE", "TIME", "CARDINAL")
NO_TARGET = ("PRON", "DET", "VERB", "ADJ")


def target_of(sentence: SentenceReading, held: Held) -> Span | None:
    """Return the words that name what was attacked, where the sentence says it."""
    if held.deed is None:
        return None
    found = next(_targets(sentence, held.deed, held), None)
    return None if found is None else entity_span(sentence.sentence, found)


def _targets(sentence: SentenceReading, deed: int, held: Held) -> Iterator[Argument]:
    for clause in sentence.clauses:
        if clause.predicate == deed:
            yield from _of_clause(sentence, clause, held)
    if held.clause is not None and held.clause.predicate != deed:
        yield from _against(sentence, held.clause, held)
    yield from _modifying(sentence, deed)
    for a in () if held.clause is None else held.clause.oblique(*words(LEXICON, "beside")):
        if _is_place(sentence.sentence, a.head):
            yield a


def _of_clause(sentence: SentenceReading, clause: Clause, held: Held) -> Iterator[Argument]:
    own = [a for a in clause.of(Role.PATIENT) if _can_be_hit(sentence, a, held)]
    yield from own
    suffers = words("clauses", "participle_nouns") | words(LEXICON, "of_targets")
    if clause.kind is ClauseKind.NOMINAL and clause.lemma in suffers:
        for a in clause.of(Role.AGENT):
            if a.preposition == "of" and _can_be_hit(sentence, a, held):
                yield a
    yield from _against(sentence, clause, held)


def _against(sentence: SentenceReading, clause: Clause, held: Held) -> Iterator[Argument]:
    """Yield what is fired or launched at; 'killed two on the road' attacks no road."""
    aimed = words(LEXICON, "aimed") | words(LEXICON, "light_verbs")
    if clause.kind is not ClauseKind.NOMINAL and clause.lemma not in aimed:
        return
    for a in clause.oblique(*words(LEXICON, "against")):
        if _can_be_hit(sentence, a, held):
            yield a


def _modifying(sentence: SentenceReading, deed: int) -> Iterator[Argument]:
    """Yield the 'market' of 'market blast' and of 'blast outside the market'."""
    tree = sentence.sentence
    for child in tree.children[deed]:
        token = tree.tokens[child]
        if token.dep == "compound" and _is_place(tree, child):
            yield Argument(Role.PATIENT, child, phrase(tree, child))
    for at in objects_of(tree, deed, *words(LEXICON, "beside")):
        if _is_place(tree, at):
            yield Argument(Role.PATIENT, at, phrase(tree, at))


def _is_place(tree: Sentence, i: int) -> bool:
    noun = singular(tree.tokens[i])
    known = words("event_words", "struck_things") | words(LEXICON, "hit_places")
    return noun in known and noun not in words("event_words", "weapons")


def _can_be_hit(sentence: SentenceReading, argument: Argument, held: Held) -> bool:
    token = sentence.sentence.tokens[argument.head]
    if token.pos in NO_TARGET or token.entity in WHEN or argument.head == held.actor.head:
        return False
    armed = words("event_words", "weapons") | words(LEXICON, "no_targets")
    return singular(token) not in armed and not is_harm(sentence, argument.head)
