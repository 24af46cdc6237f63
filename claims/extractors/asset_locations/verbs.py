"""Places that a verb tells of its subject or object: 'sent to Kuwait', 'Qatar hosts'."""

from collections.abc import Iterator

from claims.extractors.asset_locations.frames import frames_at, kept
from claims.extractors.asset_locations.grounds import AREAS, Ground
from claims.extractors.asset_locations.pairs import Pair, Setting
from claims.extractors.asset_locations.scene import Thing
from claims.extractors.asset_locations.themes import filling, fits, named_as
from claims.lexicon.asset_relations import OBJECT, SUBJECT, Frame, Theme, frame_nouns
from claims.lexicon.asset_words import asset_words
from claims.model.asset import AssetClass
from claims.model.clause import Clause, ClauseKind, Role
from claims.model.mention import Mention
from claims.model.place import Place
from claims.model.value import Relation


def verbal_pairs(setting: Setting) -> Iterator[Pair]:
    """Yield the things and places of each verb."""
    for clause in setting.scene.clauses.values():
        for ground in _grounds(setting, clause):
            for thing, frame in _themes(setting, clause, ground):
                relation = kept(setting, clause, frame)
                yield Pair(
                    thing, ground, relation, clause.predicate, clause, inferred=frame.inferred
                )


def _grounds(setting: Setting, clause: Clause) -> Iterator[Ground]:
    """Yield the places of a clause, those that are subject, object or antecedent included."""
    arguments = [a for a in clause.arguments if a.role in (Role.PATIENT, Role.AGENT)]
    sites = [g.place for a in arguments for g in named_as(setting, a, OBJECT)]
    for ground in setting.grounds:
        own = setting.scene.owners.get(ground.at) == clause.predicate
        if own and not any(_is_inside(m, ground.place) for m in sites):
            yield ground
    roles = {Role.PATIENT: OBJECT, Role.AGENT: SUBJECT}
    for argument in clause.arguments:
        if argument.role in roles:
            yield from named_as(setting, argument, roles[argument.role])
        elif argument.shared and argument.preposition:
            yield from named_as(setting, argument, argument.preposition)


def _is_inside(inner: Mention[Place], outer: Mention[Place]) -> bool:
    """Tell whether a place only says where another lies: 'In Estonia, Amari hosts jets'."""
    finer = inner.value.kind not in AREAS and outer.value.kind in AREAS
    return finer and inner.value.country == outer.value.country


def _themes(setting: Setting, clause: Clause, ground: Ground) -> Iterator[tuple[Thing, Frame]]:
    """Yield the things that a clause puts at one of its places, with what it says of each."""
    frames = frames_at(setting, clause, ground)
    aimed = any(f.relation is Relation.TARGETED_AT for f in frames)  # at the place of the target
    barred = clause.marker in asset_words("barring") or _is_of_noun(setting, clause)
    if not frames or barred or _is_within_subject(setting, clause, ground):
        return
    if not aimed and not _belongs(setting, clause, ground):
        return
    done: set[int] = set()
    own = ground in setting.grounds  # not an argument that is a place itself
    hosts = setting.before(ground) if own else []
    for frame in frames:
        for thing in filling(setting, clause, frame):
            near = not hosts or thing in hosts or frame.theme in (Theme.BOTH, Theme.DOER)
            near = near or (not _is_building(thing) and _is_taken(setting, hosts))
            fitting = fits(setting, thing, frame) and _is_sited(setting, thing, clause)
            apart = thing.span.end <= ground.place.span.start or thing.start >= ground.end
            meant = near and fitting and apart and not _is_any(setting, thing, clause)
            if meant and thing.start not in done:
                done.add(thing.start)
                yield thing, frame


def _is_of_noun(setting: Setting, clause: Clause) -> bool:
    """Tell whether an infinitive without object only says what a noun is for: 'licence for'."""
    tokens = setting.scene.sentence.tokens
    verb = tokens[clause.predicate]
    infinitive = clause.marker == "to" and verb.dep == "acl"
    return infinitive and tokens[verb.head].pos == "NOUN" and not clause.of(Role.PATIENT)


def _is_taken(setting: Setting, hosts: list[Thing]) -> bool:
    """Tell whether what stands before a place makes up the verb: 'has its headquarters in'."""
    built = all(map(_is_building, hosts))
    return built and all(setting.scene.lemma(t.head) in asset_words("idle") for t in hosts)


def _is_any(setting: Setting, thing: Thing, clause: Clause) -> bool:
    """Tell whether any such thing is meant: 'all ships arriving in Nigeria'."""
    sentence = setting.scene.sentence
    if clause.kind not in (ClauseKind.PARTICIPLE, ClauseKind.RELATIVE):
        return False
    heads = setting.tops[thing.start]
    words = {sentence.tokens[c].lower for h in heads for c in sentence.children[h]}
    return not words.isdisjoint(asset_words("any"))


def _is_building(thing: Thing) -> bool:
    return thing.asset.asset_class is AssetClass.INSTALLATION


def _is_sited(setting: Setting, thing: Thing, clause: Clause) -> bool:
    """Tell whether the verb can say where a building is; what moves is where its verb says."""
    return not _is_building(thing) or setting.scene.lemma(clause.predicate) in asset_words("site")


def _is_within_subject(setting: Setting, clause: Clause, ground: Ground) -> bool:
    """Tell whether a place belongs to what stands before the verb: 'the missiles at Korla can'."""
    own = ground in setting.grounds and ground.preposition not in (OBJECT, SUBJECT)
    return own and ground.at < clause.predicate and bool(setting.before(ground))


def _belongs(setting: Setting, clause: Clause, ground: Ground) -> bool:
    """Tell whether a place goes with the verb and not with a noun that is none of the things."""
    if ground.preposition in (OBJECT, SUBJECT) or ground.at == clause.predicate:
        return True
    tokens = setting.scene.sentence.tokens
    above = tokens[ground.at].head
    noun = tokens[above]
    if noun.pos not in ("NOUN", "PROPN", "PRON", "NUM") or setting.of({above}):
        return True
    adverbial = above == clause.predicate + 1  # 'sits pierside in'
    within = adverbial or any(above in range(g.start, g.end) for g in setting.grounds)
    if within or ground.preposition not in asset_words("still"):
        return True
    heads = {a.head for a in clause.arguments if a.role is not Role.OBLIQUE}
    known = frame_nouns() | asset_words("idle") | asset_words("setting") | asset_words("part")
    listed = not known.isdisjoint((noun.lower, noun.lemma.lower()))
    listed = listed or _is_circumstance(clause, above)
    timed = noun.entity in ("DATE", "TIME")
    return listed or (above not in heads and timed)


def _is_circumstance(clause: Clause, noun: int) -> bool:
    """Tell whether a noun says how or where the verb holds: 'at the surface in the Skagerrak'."""
    return any(
        a.head == noun and a.preposition in asset_words("circumstance")
        for a in clause.of(Role.OBLIQUE)
    )
