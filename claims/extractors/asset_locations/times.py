"""When a thing was where the words put it."""

from collections.abc import Collection
from itertools import pairwise

from claims.extractors.asset_locations.pairs import Pair
from claims.extractors.asset_locations.scene import Scene
from claims.lexicon.asset_words import asset_words
from claims.model.clause import Clause, ClauseKind, Role
from claims.model.mention import Mention
from claims.model.time import Time, TimeType
from claims.model.value import Relation

COMPARED = 6  # words from "down from" to a time: "down from about 30,000 troops in"
POINTS = frozenset({TimeType.DATE, TimeType.TIME})


def time_of(scene: Scene, pair: Pair) -> Time | None:
    """Return the time of the clause that states a pair, the one nearest to its verb."""
    if pair.clause is None:
        return _beside(scene, pair, before=scene.clause_at(pair.ground.at))
    return (
        _pictured(scene, pair.clause)
        or _nearest(scene, pair.clause, pair.clause.tokens)
        or _beside(scene, pair)
        or _fronted(scene, pair.clause, heading=pair.ground.preposition == "for")
        or _launched(scene, pair)
    )


def _beside(scene: Scene, pair: Pair, *, before: Clause | None = None) -> Time | None:
    """Return the time directly after a place: 'over the Gulf of Riga on Monday, data showed'.

    What is the subject of another verb has its own time: 'The arrival in Rota on Friday led to'.
    """
    if pair.clause is None and (before is None or pair.ground.at > before.predicate):
        return None
    for m in scene.read.times:
        first = scene.sentence.within(m.span)[0]
        gap = first - pair.ground.end
        beside = gap == 0 or (gap == 1 and scene.word(first - 1) in ("on", "in"))
        if m.value.type in POINTS and beside:
            return m.value
    return None


def _nearest(scene: Scene, clause: Clause, tokens: Collection[int]) -> Time | None:
    times = [
        m
        for m in scene.read.times
        if m.head in tokens and m.value.type in POINTS and not _is_compared(scene, m)
    ]
    found: Mention[Time] | None = min(
        times, key=lambda m: abs(m.head - clause.predicate), default=None
    )
    return found.value if found else None


def _fronted(scene: Scene, clause: Clause, *, heading: bool) -> Time | None:
    """Return the time before the first verb of a coordination: 'On Monday A left and reached'."""
    first = scene.clauses.get(clause.governor) if clause.governor is not None else None
    if clause.kind is not ClauseKind.COORDINATE or first is None:
        return None
    start = min((a.head for a in first.of(Role.AGENT, Role.PATIENT)), default=0)
    if heading:
        return _nearest(scene, first, first.tokens)  # 'slipped out late on Friday and steered for'
    return _nearest(scene, first, [i for i in first.tokens if i < min(start, first.predicate)])


def _is_compared(scene: Scene, time: Mention[Time]) -> bool:
    """Tell whether a time is only that of a comparison: 'twice as many as a month earlier'."""
    first = scene.sentence.within(time.span)[0]
    near = [scene.word(i) for i in range(max(0, first - COMPARED), first)]
    if any(a in ("down", "up") and b == "from" for a, b in pairwise(near)):
        return True  # 'down from 30,000 in November'
    before = scene.sentence.tokens[max(0, first - 1)]
    return before.lower in ("than", "as") and before.end <= time.span.start


def _launched(scene: Scene, pair: Pair) -> Time | None:
    """Return when a missile was stopped that was launched: one day for both."""
    clause = pair.clause
    aimed = pair.relation in (Relation.TARGETED_AT, Relation.LAUNCHED_FROM)
    above = scene.clauses.get(clause.governor) if clause and clause.governor is not None else None
    if above is None or clause is None or not aimed or clause.kind is not ClauseKind.PARTICIPLE:
        return None
    return _nearest(scene, above, above.tokens)


def _pictured(scene: Scene, clause: Clause) -> Time | None:
    """Return the time of the picture that shows it: 'images taken on Tuesday showed'."""
    above = scene.clauses.get(clause.governor) if clause.governor is not None else None
    for shown in filter(None, (clause, above)):
        subjects = {scene.lemma(a.head) for a in shown.of(Role.AGENT)}
        if not subjects & asset_words("picture"):
            continue
        below = [c for c in scene.clauses.values() if c.governor == shown.predicate]
        for one in (shown, *below):
            if found := _nearest(scene, one, one.tokens):
                return found
    return None
