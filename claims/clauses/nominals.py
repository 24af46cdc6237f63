"""Clauses without a verb of their own: event nouns and appositions."""

from collections.abc import Container, Iterator, Mapping

from claims.clauses.arguments import nominal_argument
from claims.clauses.noun_phrases import conjuncts, phrase
from claims.clauses.sharing import borrowed
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, ClauseKind, Role, Tense, Voice
from claims.model.sentence import Sentence, Token

NOUNS = frozenset(("NOUN", "PROPN"))
AGAINST = frozenset(("against", "on", "upon"))
DOERS = frozenset(("NORP", "ORG", "PERSON"))  # 'Houthi attack'; a GPE may be where it was
WHEN = frozenset(("DATE", "TIME"))


def find_nominals(
    sentence: Sentence, clauses: Mapping[int, Clause], owners: list[int | None]
) -> Iterator[Clause]:
    """Yield the event nouns: 'the death of 12', 'a rocket attack against …'.

    Their tokens stand in the clause around them as well.
    """
    done, suffered = words("clauses", "done_nouns"), words("clauses", "suffered_nouns")
    for token in sentence.tokens:
        if token.pos not in NOUNS or token.dep == "compound":
            continue
        lemma = token.lemma.lower()
        if lemma in done or lemma in suffered:
            governor = owners[token.i]
            clause = clauses.get(governor) if governor is not None else None
            yield _nominal(sentence, token, clause, suffers=lemma in suffered)


def _nominal(sentence: Sentence, token: Token, above: Clause | None, *, suffers: bool) -> Clause:
    arguments = [
        argument
        for child in sentence.children[token.i]
        for argument in _around(sentence, sentence.tokens[child], suffers=suffers)
    ]
    if above and not any(a.role is Role.AGENT for a in arguments):
        arguments += _agent_of_light_verb(sentence, token, above)
    determiner = sentence.child(token.i, "det", "neg")
    negated = determiner is not None and sentence.tokens[determiner].lower == "no"
    return Clause(
        predicate=token.i,
        lemma=token.lemma.lower(),
        kind=ClauseKind.NOMINAL,
        voice=Voice.NONE,
        tense=above.tense if above else Tense.NONE,
        arguments=tuple(arguments),
        tokens=phrase(sentence, token.i),
        governor=above.predicate if above else None,
        negation=determiner if negated else None,
    )


def _around(sentence: Sentence, child: Token, *, suffers: bool) -> Iterator[Argument]:
    """Yield the arguments that one dependant of an event noun brings."""
    whole = Role.PATIENT if suffers else Role.AGENT
    if child.dep == "poss":
        has_of = any(sentence.tokens[c].lower == "of" for c in sentence.children[child.head])
        role = Role.AGENT if has_of else whole
        yield nominal_argument(sentence, role, child.i)
    elif child.dep in ("compound", "nmod") or (child.dep == "amod" and child.entity in DOERS):
        role = whole if child.entity in DOERS else Role.OBLIQUE
        yield Argument(role, child.i, phrase(sentence, child.i))
    elif child.dep in ("prep", "agent"):
        role = {"by": Role.AGENT, "of": whole}.get(child.lower, Role.OBLIQUE)
        if child.lower in AGAINST and not suffers:
            role = Role.PATIENT
        for start in sentence.children[child.i]:
            if sentence.tokens[start].dep == "pobj":
                yield from _objects(sentence, start, role, child.lower)


def _objects(sentence: Sentence, start: int, role: Role, preposition: str) -> Iterator[Argument]:
    timed = sentence.tokens[start].entity in WHEN
    for head in conjuncts(sentence, start):
        held = Role.OBLIQUE if timed else role
        yield nominal_argument(sentence, held, head, preposition=preposition)


def _agent_of_light_verb(sentence: Sentence, token: Token, above: Clause) -> list[Argument]:
    """Give 'launched an attack' the launcher as the one who attacks."""
    objects = {a.head for a in above.of(Role.PATIENT)}
    if token.i not in objects or above.lemma not in words("clauses", "light_verbs"):
        return []
    return borrowed(sentence, Role.AGENT, [a.head for a in above.of(Role.AGENT)])


def find_appositions(
    sentence: Sentence, owners: list[int | None], predicates: Container[int]
) -> Iterator[Clause]:
    """Yield 'the group, an ally of …' as a clause whose predicate is the noun."""
    for token in sentence.tokens:
        if token.dep != "appos" or token.pos not in NOUNS or token.i in predicates:
            continue
        for head in conjuncts(sentence, token.i, predicates):
            yield Clause(
                predicate=head,
                lemma=sentence.tokens[head].lemma.lower(),
                kind=ClauseKind.APPOSITION,
                voice=Voice.NONE,
                tense=Tense.NONE,
                arguments=(
                    *borrowed(sentence, Role.AGENT, [token.head]),
                    nominal_argument(sentence, Role.ATTRIBUTE, head),
                ),
                tokens=phrase(sentence, head),
                governor=owners[token.i],
            )
