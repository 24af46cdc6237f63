"""Places that a verb tells of its subject or object: 'sent to Kuwait', 'Qatar hosts'."""

from collections.abc import Iterator

from claims.extractors.asset_locations.grounds import Ground
from claims.extractors.asset_locations.pairs import Pair, Setting
from claims.extractors.asset_locations.scene import Thing
from claims.lexicon.asset_relations import (
    OBJECT,
    SUBJECT,
    Frame,
    Theme,
    frame_nouns,
    frames_of,
)
from claims.lexicon.asset_words import asset_words
from claims.model.asset import AssetClass
from claims.model.clause import Argument, Clause, ClauseKind, Role, Voice
from claims.model.place import PlaceUse
from claims.model.value import Relation

ALONE = "alone"  # the one place of its clause: 'fly from Rota', not 'fly from Rota to Souda Bay'
BORNE = frozenset({AssetClass.SHIP, AssetClass.AIRCRAFT})


def verbal_pairs(setting: Setting) -> Iterator[Pair]:
    """Yield the things and places of each verb."""
    for clause in setting.scene.clauses.values():
        for ground in _grounds(setting, clause):
            for thing, frame in _themes(setting, clause, ground):
                yield Pair(thing, ground, frame.relation, clause.predicate, clause)


def _grounds(setting: Setting, clause: Clause) -> Iterator[Ground]:
    """Yield the places of a clause, those that are subject, object or antecedent included."""
    for ground in setting.grounds:
        if setting.scene.owners.get(ground.at) == clause.predicate:
            yield ground
    roles = {Role.PATIENT: OBJECT, Role.AGENT: SUBJECT}
    for argument in clause.arguments:
        if argument.role in roles:
            yield from _named(setting, argument, roles[argument.role])
        elif argument.shared and argument.preposition:
            yield from _named(setting, argument, argument.preposition)


def _named(setting: Setting, argument: Argument, role: str) -> Iterator[Ground]:
    """Yield the place that is an argument itself, or the site at it: 'the base at Rota hosts'."""
    sentence = setting.scene.sentence
    sited = setting.scene.word(argument.head) in asset_words("part")
    for m in setting.scene.places:
        inside = sentence.within(m.span)
        if not inside or m.value.use is PlaceUse.DEMONYM:
            continue
        above = sentence.tokens[m.head].head
        part = sentence.tokens[above].head if sentence.tokens[above].lower == "of" else above
        named = argument.head in (*inside, setting.scene.realm_of(m))
        if named or (sited and part == argument.head):
            yield Ground(m, role, argument.head, inside[0], inside[-1] + 1)
    for ground in setting.grounds if sited else ():
        near = argument.head in (sentence.tokens[ground.at].head, ground.at - 1)
        if near and ground.preposition in asset_words("still"):
            yield ground._replace(preposition=role)


def _themes(setting: Setting, clause: Clause, ground: Ground) -> Iterator[tuple[Thing, Frame]]:
    """Yield the things that a clause puts at one of its places, with what it says of each."""
    frames = frames_at(setting, clause, ground)
    aimed = any(f.relation is Relation.TARGETED_AT for f in frames)  # at the place of the target
    barred = clause.marker in asset_words("barring")
    if not frames or barred or _is_within_subject(setting, clause, ground):
        return
    if not aimed and not _belongs(setting, clause, ground):
        return
    done: set[int] = set()
    own = ground in setting.grounds  # not an argument that is a place itself
    hosts = setting.before(ground) if own else []
    for frame in frames:
        for thing in _filling(setting, clause, frame):
            near = not hosts or thing in hosts or frame.theme is Theme.BOTH
            fits = _fits(setting, thing, frame) and _is_sited(setting, thing, clause)
            apart = thing.span.end <= ground.place.span.start or thing.start >= ground.end
            if near and fits and apart and thing.start not in done:
                done.add(thing.start)
                yield thing, frame


def _fits(setting: Setting, thing: Thing, frame: Frame) -> bool:
    """Tell whether a frame is for such things; a drone that was launched is a missile."""
    if thing.asset.asset_class in frame.classes:
        return True
    if AssetClass.MISSILE not in frame.classes or "drone" not in (thing.asset.type or ""):
        return False
    launches = (c for c in setting.scene.clauses.values() if c.lemma in asset_words("launching"))
    return any(
        thing in (setting.arguments(c, Role.PATIENT) or _subjects(setting, c)) for c in launches
    )


def frames_at(setting: Setting, clause: Clause, ground: Ground) -> tuple[Frame, ...]:
    """Return what the verb of a clause can say with the preposition of a place.

    A participle between them that makes no clause says it instead: 'Based at Rota, the …'.
    """
    above = setting.scene.sentence.tokens[setting.scene.sentence.tokens[ground.at].head]
    if above.tag in ("VBN", "VBG") and above.i not in setting.scene.clauses:
        return frames_of(above.lemma.lower(), ground.preposition)
    lemmas = setting.scene.verb(clause)
    alone = sum(setting.scene.owners.get(g.at) == clause.predicate for g in setting.grounds) == 1
    if alone and ground in setting.grounds:
        lemmas = (f"{lemmas[-1]} {ALONE}", *lemmas)
    for lemma in lemmas:
        if found := frames_of(lemma, ground.preposition):
            return found
    return ()


def _is_sited(setting: Setting, thing: Thing, clause: Clause) -> bool:
    """Tell whether the verb can say where a building is; what moves is where its verb says."""
    building = thing.asset.asset_class is AssetClass.INSTALLATION
    return not building or setting.scene.lemma(clause.predicate) in asset_words("site")


def _filling(setting: Setting, clause: Clause, frame: Frame) -> list[Thing]:
    """Return the things in the place of a frame's theme, and those in company with them."""
    found = _asked(setting, clause, frame)
    if not found:
        return []
    kinds = {t.asset.asset_class for t in found} & BORNE
    others = (
        t
        for t in setting.things
        if t not in found and (t.asset.asset_class in kinds or _is_bearer(setting, t))
    )
    return [*found, *(t for t in others if _goes_along(setting, clause, t, found))]


def _is_bearer(setting: Setting, thing: Thing) -> bool:
    """Tell whether a thing bears those of the verb: 'aboard the destroyer'."""
    mark = setting.company_mark(thing)
    return mark is not None and setting.scene.word(mark) in ("aboard", "on")


def _goes_along(setting: Setting, clause: Clause, thing: Thing, found: list[Thing]) -> bool:
    """Tell whether a thing is where those of the verb are: 'with two frigates', 'escorted by'."""
    owner = setting.scene.owners.get(thing.head)
    if any(thing in hosts for hosts in setting.hosts.values()):
        return False
    if owner == clause.predicate:
        return clause.voice is not Voice.PASSIVE and setting.company_mark(thing) is not None
    escort = setting.scene.clauses.get(owner) if owner is not None else None
    aside = escort is not None and escort.kind in (ClauseKind.PARTICIPLE, ClauseKind.RELATIVE)
    if escort is None or not aside or escort.lemma not in asset_words("contact"):
        return False
    patients = setting.arguments(escort, Role.PATIENT)
    agents = setting.arguments(escort, Role.AGENT)
    return thing in [*agents, *patients] and any(t in [*agents, *patients] for t in found)


def _asked(setting: Setting, clause: Clause, frame: Frame) -> list[Thing]:
    theme = frame.theme
    carries = clause.lemma in asset_words("carriage")
    aimed = theme is Theme.SUBJECT and frame.relation is Relation.TARGETED_AT
    other = _acts_on_other(setting, clause) and not (carries or aimed)
    subjects = [] if other else _subjects(setting, clause)
    objects = setting.arguments(clause, Role.PATIENT)
    if theme is Theme.SUBJECT:
        return subjects
    if theme is Theme.BOTH:
        agents = subjects or setting.arguments(clause, Role.AGENT)
        return [*objects, *(t for t in agents if t not in objects)]
    if objects or theme is Theme.OBJECT:
        return objects
    there = not clause.of(Role.AGENT)  # 'there are troops in …'
    return subjects or (setting.arguments(clause, Role.ATTRIBUTE) if there else [])


def _subjects(setting: Setting, clause: Clause) -> list[Thing]:
    if clause.voice is Voice.PASSIVE:
        return []
    agents = setting.arguments(clause, Role.AGENT)
    has_object = any(a.head > clause.predicate for a in clause.of(Role.PATIENT))
    return agents or ([] if has_object else setting.arguments(clause, Role.PATIENT))


def _acts_on_other(setting: Setting, clause: Clause) -> bool:
    """Tell whether a verb moves or keeps something that is none of the things.

    What a verb takes only to say one thing with it is no object: 'made its way', 'set sail'.
    """
    tokens = setting.scene.sentence.tokens
    for argument in clause.of(Role.PATIENT):
        lemma = setting.scene.lemma(argument.head)
        place = next(_named(setting, argument, OBJECT), None) is not None
        timed = tokens[argument.head].entity in ("DATE", "TIME", "QUANTITY")
        idle = lemma in frame_nouns() or lemma in asset_words("idle")
        if not (place or timed or idle or setting.is_thing(argument)):
            return True
    return False


def _is_within_subject(setting: Setting, clause: Clause, ground: Ground) -> bool:
    """Tell whether a place belongs to what stands before the verb: 'the missiles at Korla can'."""
    own = ground in setting.grounds and ground.preposition not in (OBJECT, SUBJECT)
    return own and ground.at < clause.predicate and bool(setting.before(ground))


def _belongs(setting: Setting, clause: Clause, ground: Ground) -> bool:
    """Tell whether a place goes with the verb and not with a noun that is none of the things."""
    if ground.preposition in (OBJECT, SUBJECT):
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
    timed = noun.entity in ("DATE", "TIME")
    return listed or (above not in heads and timed)
