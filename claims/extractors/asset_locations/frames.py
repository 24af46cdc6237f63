"""What the verb of a clause says of a place with the preposition before it."""

from claims.extractors.asset_locations.grounds import Ground
from claims.extractors.asset_locations.pairs import Setting
from claims.extractors.asset_locations.scene import WATERS
from claims.lexicon.asset_relations import (
    Frame,
    Theme,
    default_frames,
    doer_frames,
    frames_of,
)
from claims.model.clause import Clause, Role, Voice
from claims.model.value import Relation

DASHES = frozenset({"-", "--", "–", "—", "(", ":"})
ALONE = "alone"  # the one place of its clause: 'fly from Rota', not 'fly from Rota to Souda Bay'


def frames_at(setting: Setting, clause: Clause, ground: Ground) -> tuple[Frame, ...]:
    """Return what the verb of a clause can say with the preposition of a place.

    A participle between them that makes no clause says it instead: 'Based at Rota, the …'.
    """
    return (*_told(setting, clause, ground), *_done_at_sea(setting, clause, ground))


def _done_at_sea(setting: Setting, clause: Clause, ground: Ground) -> tuple[Frame, ...]:
    """Return what a deed on or off a water says of the ship that does it."""
    at_sea = ground.preposition == "off" or ground.place.value.kind in WATERS
    acts = clause.voice is not Voice.PASSIVE and bool(clause.of(Role.PATIENT))
    if not at_sea or not acts or ground not in setting.grounds:
        return ()
    return doer_frames(clause.lemma.split(" ")[0], ground.preposition)


def _told(setting: Setting, clause: Clause, ground: Ground) -> tuple[Frame, ...]:
    """Return what the verb says, or a participle before the place, or the preposition."""
    above = setting.scene.sentence.tokens[setting.scene.sentence.tokens[ground.at].head]
    if above.tag in ("VBN", "VBG") and above.i not in setting.scene.clauses:
        return frames_of(above.lemma.lower(), ground.preposition)
    lemmas = setting.scene.verb(clause)
    alone = sum(setting.scene.owners.get(g.at) == clause.predicate for g in setting.grounds) == 1
    if alone and ground in setting.grounds:
        lemmas = (f"{lemmas[-1]} {ALONE}", *lemmas)
    for lemma in lemmas:
        if found := frames_of(lemma, ground.preposition):
            if all(f.theme is Theme.ACTIVE for f in found):
                return (*found, *_by_default(setting, clause, ground))
            return found
    return _bound_for(lemmas, ground) or _by_default(setting, clause, ground)


def _bound_for(lemmas: tuple[str, ...], ground: Ground) -> tuple[Frame, ...]:
    """Return what a verb of motion says with 'for': 'steered for Panama'."""
    if ground.preposition != "for":
        return ()
    goals = (f for verb in lemmas for f in frames_of(verb, "toward") if f.theme is Theme.EITHER)
    return tuple(f._replace(theme=Theme.SUBJECT) for f in goals)[:1]


def _by_default(setting: Setting, clause: Clause, ground: Ground) -> tuple[Frame, ...]:
    """Return what the preposition of a place says by itself with a verb that is not listed."""
    if ground not in setting.grounds or clause.lemma == "be":
        return ()
    tokens = setting.scene.sentence.tokens
    above = tokens[tokens[ground.at].head]
    of_other = above.i != clause.predicate and above.pos in ("NOUN", "PROPN", "PRON", "NUM")
    if of_other or any(t.text in DASHES for t in tokens[clause.predicate : ground.at]):
        return ()  # 'disappeared with 239 people -- mostly from China'
    return default_frames(clause.lemma.split(" ")[0], ground.preposition)


def kept(setting: Setting, clause: Clause, frame: Frame) -> Relation:
    """Return the relation of a frame; what a state parks somewhere as a rule is based there."""
    tokens = setting.scene.sentence.tokens
    helped = any(tokens[c].pos == "AUX" for c in setting.scene.sentence.children[clause.predicate])
    simple = tokens[clause.predicate].tag in ("VBZ", "VBP") and not helped
    put = frame.theme is Theme.ACTIVE and not frame.inferred
    return Relation.BASED_AT if put and simple else frame.relation
