"""Which things a verb tells of: its subjects, its objects, and what goes along."""

from collections.abc import Iterator

from claims.extractors.asset_locations.grounds import Ground
from claims.extractors.asset_locations.pairs import Setting
from claims.extractors.asset_locations.scene import Thing
from claims.lexicon.asset_relations import OBJECT, Frame, Theme, frame_nouns
from claims.lexicon.asset_words import asset_words
from claims.model.asset import AssetClass
from claims.model.clause import Argument, Clause, ClauseKind, Role, Voice
from claims.model.place import PlaceUse
from claims.model.value import Relation

DRONE = "drone"
BORNE = frozenset({AssetClass.SHIP, AssetClass.AIRCRAFT})


def filling(setting: Setting, clause: Clause, frame: Frame) -> list[Thing]:
    """Return the things in the place of a frame's theme, and those in company with them."""
    asked = _asked(setting, clause, frame)
    if not asked:
        return []
    found = list({m.start: m for t in asked for m in _listed(setting, t)}.values())
    kinds = {t.asset.asset_class for t in found} & BORNE
    others = (
        t
        for t in setting.things
        if t not in found and (t.asset.asset_class in kinds or _is_bearer(setting, t))
    )
    return [*found, *(t for t in others if _goes_along(setting, clause, t, found))]


def _listed(setting: Setting, thing: Thing) -> list[Thing]:
    """Return the things of one list, which share their place: 'Mason and Gravely'."""
    group = setting.group(thing)
    return [t for t in group if t.asset.asset_class is thing.asset.asset_class or t is thing]


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
        mark = setting.company_mark(thing)
        return clause.voice is not Voice.PASSIVE and mark is not None and not _is_by(setting, mark)
    escort = setting.scene.clauses.get(owner) if owner is not None else None
    aside = escort is not None and escort.kind in (ClauseKind.PARTICIPLE, ClauseKind.RELATIVE)
    if escort is None or not aside or escort.lemma not in asset_words("contact"):
        return False
    patients = setting.arguments(escort, Role.PATIENT)
    agents = setting.arguments(escort, Role.AGENT)
    return thing in [*agents, *patients] and any(t in [*agents, *patients] for t in found)


def _is_by(setting: Setting, mark: int) -> bool:
    """Tell whether 'by' only says whose a noun is: 'the first visit by a carrier'."""
    tokens = setting.scene.sentence.tokens
    return tokens[mark].lower == "by" and tokens[tokens[mark].head].pos == "NOUN"


def _asked(setting: Setting, clause: Clause, frame: Frame) -> list[Thing]:
    theme = frame.theme
    carries = clause.lemma in asset_words("carriage")
    aimed = theme is Theme.SUBJECT and frame.relation is Relation.TARGETED_AT
    other = _acts_on_other(setting, clause) and not (carries or aimed)
    subjects = [] if other else subjects_of(setting, clause)
    objects = setting.arguments(clause, Role.PATIENT)
    named = {
        Theme.SUBJECT: subjects,
        Theme.DOER: setting.arguments(clause, Role.AGENT),
        Theme.ACTIVE: _caused(clause, objects),
        Theme.ALONE: _moved(clause, subjects, objects),
    }
    if theme in named:
        return named[theme]
    if theme is Theme.BOTH:
        agents = subjects or setting.arguments(clause, Role.AGENT)
        return [*objects, *(t for t in agents if t not in objects)]
    if objects or theme is Theme.OBJECT:
        return objects
    there = not clause.of(Role.AGENT)  # 'there are troops in …'
    return subjects or (setting.arguments(clause, Role.ATTRIBUTE) if there else [])


def _caused(clause: Clause, objects: list[Thing]) -> list[Thing]:
    if clause.voice is Voice.PASSIVE:
        return []
    return [t for t in objects if t.head > clause.predicate]


def _moved(clause: Clause, subjects: list[Thing], objects: list[Thing]) -> list[Thing]:
    """Return what an unlisted verb is about: a subject without object, or its patient."""
    if clause.voice is Voice.PASSIVE:
        return objects
    return [] if any(a.head > clause.predicate for a in clause.of(Role.PATIENT)) else subjects


def subjects_of(setting: Setting, clause: Clause) -> list[Thing]:
    """Return the things that do what a verb in the active voice says."""
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
        place = next(named_as(setting, argument, OBJECT), None) is not None
        timed = tokens[argument.head].entity in ("DATE", "TIME", "QUANTITY")
        idle = _says_where(setting, clause, argument.head) or lemma in asset_words("idle")
        if not (
            place or timed or idle or setting.is_thing(argument) or _is_loose(setting, argument)
        ):
            return True
    return False


def _is_loose(setting: Setting, argument: Argument) -> bool:
    """Tell whether a comma cuts a noun off from the verb: '…, pictures taken on Friday show'."""
    first = setting.scene.sentence.subtree(argument.head)[0]
    return setting.scene.word(first - 1) == ","


def _says_where(setting: Setting, clause: Clause, noun: int) -> bool:
    """Tell whether a verb says little but its noun: 'made a visit', 'continued its way'."""
    sentence = setting.scene.sentence
    if setting.scene.lemma(noun) not in frame_nouns():
        return False
    own = any(sentence.tokens[c].tag == "PRP$" for c in sentence.children[noun])
    return own or clause.lemma.split(" ")[0] in asset_words("light")


def named_as(setting: Setting, argument: Argument, role: str) -> Iterator[Ground]:
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


def fits(setting: Setting, thing: Thing, frame: Frame) -> bool:
    """Tell whether a frame is for such things; a drone that was launched is a missile."""
    if thing.asset.asset_class in frame.classes:
        return True
    if AssetClass.MISSILE not in frame.classes or "drone" not in (thing.asset.type or ""):
        return False
    if frame.theme is Theme.SUBJECT and frame.relation is Relation.TARGETED_AT:
        return setting.scene.lemma(thing.head) == DRONE  # 'drones struck a depot in'
    launches = (c for c in setting.scene.clauses.values() if c.lemma in asset_words("launching"))
    return any(
        thing in (setting.arguments(c, Role.PATIENT) or subjects_of(setting, c)) for c in launches
    )
