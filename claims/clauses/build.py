"""Build the clauses of a sentence from its tree."""

from collections.abc import Mapping
from dataclasses import replace

from claims.clauses.arguments import own_arguments, subject_heads, subject_role
from claims.clauses.nominals import find_appositions, find_nominals
from claims.clauses.noun_phrases import phrase
from claims.clauses.predicates import Predicate, find_predicates
from claims.clauses.sharing import (
    borrowed,
    shared_object,
    subjects_from_outside,
    with_antecedent,
)
from claims.clauses.verb_groups import VerbGroup, read_group
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, ClauseKind, Role, Voice
from claims.model.sentence import Sentence


def find_clauses(sentence: Sentence) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in the order of their predicates.

    Tokens of verbal clauses do not overlap; nominal and appositive ones lie within the clause
    around them. The subject of a copula is its agent.
    """
    predicates = find_predicates(sentence)
    owners = _owners(sentence, predicates)
    clauses = _verbal(sentence, predicates, owners)
    _share_objects(sentence, predicates, clauses)
    nominals = find_nominals(sentence, clauses, owners)
    appositions = find_appositions(sentence, owners, predicates)
    found = [*clauses.values(), *nominals, *appositions]
    return tuple(sorted(found, key=lambda clause: clause.predicate))


def _owners(sentence: Sentence, predicates: Mapping[int, Predicate]) -> list[int | None]:
    """Return for each token the predicate in whose clause it stands."""
    owners: list[int | None] = [None] * len(sentence.tokens)
    stack: list[tuple[int, int | None]] = [(t.i, None) for t in sentence.tokens if t.head == t.i]
    while stack:
        i, above = stack.pop()
        owners[i] = i if i in predicates else above
        stack.extend((child, owners[i]) for child in sentence.children[i])
    return owners


def _verbal(
    sentence: Sentence, predicates: Mapping[int, Predicate], owners: list[int | None]
) -> dict[int, Clause]:
    """Build governors first, so that the governed can borrow from them."""
    groups: dict[int, VerbGroup] = {}
    subjects: dict[int, list[int]] = {}
    objects: dict[int, list[int]] = {}
    clauses: dict[int, Clause] = {}
    tokens: dict[int, list[int]] = {i: [] for i in predicates}
    for i, owner in enumerate(owners):
        if owner is not None:
            tokens[owner].append(i)
    for i, predicate in predicates.items():
        above = predicate.governor
        group = read_group(sentence, predicate, groups[above] if above is not None else None)
        others = list(own_arguments(sentence, i, predicates))
        groups[i] = group
        objects[i] = [a.head for a in others if a.role is Role.PATIENT]
        subject = _subject(sentence, predicate, group, others, (subjects, objects), predicates)
        arguments = with_antecedent(sentence, predicate, group, [*subject, *others])
        subjects[i] = [a.head for a in arguments[: len(subject)]]
        clauses[i] = _clause(sentence, predicate, group, arguments, tuple(tokens[i]))
    return clauses


def _subject(
    sentence: Sentence,
    predicate: Predicate,
    group: VerbGroup,
    others: list[Argument],
    above: tuple[dict[int, list[int]], dict[int, list[int]]],
    predicates: Mapping[int, Predicate],
) -> list[Argument]:
    role = subject_role(group, others)
    heads = subject_heads(sentence, predicate.token, predicates)
    if heads:
        return [Argument(role, head, phrase(sentence, head)) for head in heads]
    counted = sentence.child(predicate.token, "nummod")
    if counted is not None:  # '12 dead': the number is the subject
        return [Argument(role, counted, tuple(sentence.subtree(counted)))]
    return borrowed(sentence, role, subjects_from_outside(sentence, predicate, *above))


def _clause(
    sentence: Sentence,
    predicate: Predicate,
    group: VerbGroup,
    arguments: list[Argument],
    tokens: tuple[int, ...],
) -> Clause:
    negation = group.negation
    if negation is None:
        negation = _negated_argument(sentence, arguments)
    return Clause(
        predicate=predicate.token,
        lemma=group.lemma,
        kind=predicate.kind,
        voice=group.voice,
        tense=group.tense,
        arguments=tuple(arguments),
        tokens=tokens,
        governor=predicate.governor,
        marker=predicate.marker,
        negation=negation,
        auxiliaries=group.auxiliaries,
        adverbs=group.adverbs,
    )


def _negated_argument(sentence: Sentence, arguments: list[Argument]) -> int | None:
    """Return the 'no' of 'no group claimed …' or the 'nobody' that is an argument."""
    for argument in arguments:
        if argument.role in (Role.CONTENT, Role.OBLIQUE) or argument.shared:
            continue
        if sentence.tokens[argument.head].lower in words("clauses", "negative_pronouns"):
            return argument.head
        determiner = sentence.child(argument.head, "det", "neg")
        if determiner is not None:
            word = sentence.tokens[determiner].lower
            if word in words("clauses", "negative_determiners"):
                return determiner
    return None


def _share_objects(
    sentence: Sentence, predicates: Mapping[int, Predicate], clauses: dict[int, Clause]
) -> None:
    """Give 'shot and killed two men' the men twice."""
    for i, clause in list(clauses.items()):
        first = clause.governor
        if clause.kind is not ClauseKind.COORDINATE or first not in clauses:
            continue
        bare = not clauses[first].auxiliaries and clauses[first].voice is Voice.PASSIVE
        if clause.voice is not Voice.ACTIVE or not (bare or _wants_object(clauses[first])):
            continue
        extra = shared_object(sentence, first, predicates[i], list(clause.arguments))
        if extra:
            clauses[first] = _with_object(clauses[first], extra)


def _wants_object(clause: Clause) -> bool:
    return clause.voice is Voice.ACTIVE and not clause.of(Role.PATIENT, Role.CONTENT)


def _with_object(clause: Clause, objects: list[Argument]) -> Clause:
    """Add the shared object; a bare 'shot' that seemed passive for want of one is active."""
    arguments = clause.arguments
    if clause.voice is Voice.PASSIVE:
        arguments = tuple(
            replace(a, role=Role.AGENT) if a.role is Role.PATIENT else a for a in arguments
        )
    return replace(clause, voice=Voice.ACTIVE, arguments=(*arguments, *objects))
