"""Who is where others are: 'will be joined by 250 soldiers', '70 aircraft, including tankers'."""

from collections.abc import Iterator, Sequence

from claims.extractors.asset_locations.pairs import Pair, Setting
from claims.model.clause import Clause, Role
from claims.model.value import Relation

JOIN = "join"
INCLUDING = "including"
RESTING = frozenset({Relation.LOCATED_IN, Relation.BASED_AT, Relation.DEPLOYED_TO})


def part_pairs(setting: Setting, found: Sequence[Pair]) -> Iterator[Pair]:
    """Yield what is named as a part of others, at the places found for these."""
    tokens = setting.scene.sentence.tokens
    for thing in setting.things:
        mark = setting.company_mark(thing)
        if mark is None or tokens[mark].lower != INCLUDING:
            continue
        whole = tokens[mark].head
        for pair in found:
            if whole in setting.tops[pair.thing.start] and pair.thing.start < mark:
                yield pair._replace(thing=thing)


def joining_pairs(setting: Setting, found: Sequence[Pair]) -> Iterator[Pair]:
    """Yield those that join others, at the places found for these."""
    for clause in setting.scene.clauses.values():
        if clause.lemma != JOIN:
            continue
        joined = {t.start for t in setting.arguments(clause, Role.PATIENT)}
        for pair in found:
            if pair.thing.start in joined and pair.relation in RESTING:
                yield from _joining(setting, clause, pair)


def _joining(setting: Setting, clause: Clause, pair: Pair) -> Iterator[Pair]:
    for thing in setting.arguments(clause, Role.AGENT):
        if thing.start != pair.thing.start:
            yield Pair(thing, pair.ground, Relation.DEPLOYED_TO, clause.predicate, clause)
