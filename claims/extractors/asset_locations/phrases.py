"""Places beside a thing without a verb: 'the carrier in the Gulf', 'Norfolk-based'."""

from collections.abc import Iterator

from claims.extractors.asset_locations.frames import frames_at
from claims.extractors.asset_locations.grounds import Ground, is_container
from claims.extractors.asset_locations.pairs import PREMODIFIERS, Pair, Setting
from claims.extractors.asset_locations.scene import Thing
from claims.lexicon.asset_relations import Frame, Theme, frames_of
from claims.lexicon.asset_words import asset_words
from claims.lexicon.load import words
from claims.model.asset import AssetClass
from claims.model.clause import Clause, Role
from claims.model.place import PlaceUse
from claims.model.value import Relation

TENDER = frozenset({AssetClass.PEOPLE, AssetClass.UNIT, AssetClass.INSTALLATION})
STATION = "station"
BASES = frozenset({"base", "facility"})
SITES = frozenset({"base", "facility", "city", "airport", "unknown"})


def beside_pairs(setting: Setting) -> Iterator[Pair]:
    """Yield the things with the places that directly follow: 'troops in Syria and Iraq'."""
    for ground in setting.grounds:
        for thing in setting.before(ground) or _own(setting, ground):
            clause = setting.scene.clause_at(thing.head)
            if clause and (frame := _gapped(setting, thing, ground, clause)):
                yield Pair(thing, ground, frame.relation, clause.predicate, clause)
            elif _is_part(setting, thing, ground):
                continue
            elif relation := _relation(setting, thing, ground):
                if relation is Relation.LOCATED_IN and _is_kept(setting, thing):
                    relation = Relation.BASED_AT
                yield Pair(thing, ground, relation, thing.head, clause, certain=True)


def _is_kept(setting: Setting, thing: Thing) -> bool:
    """Tell whether a verb of keeping is taken for a noun: 'Hungary parks 44 tanks at Tata'."""
    at = thing.start - 1
    tokens = setting.scene.sentence.tokens
    while at > 0 and (tokens[at].pos in PREMODIFIERS - {"NOUN"} or tokens[at].lower == "than"):
        at -= 1
    kept = tokens[at].lower in asset_words("misread_keeping") and tokens[at].pos == "NOUN"
    return kept and at > 0 and tokens[at - 1].pos in ("PROPN", "NOUN", "ADJ")


def _is_part(setting: Setting, thing: Thing, ground: Ground) -> bool:
    """Tell whether a thing only says whose something is: 'an officer of the forces in Aden'."""
    tokens = setting.scene.sentence.tokens
    above = tokens[tokens[setting.tops[thing.start][-1]].head]
    tied = tokens[ground.at].head in thing.tokens
    built = thing.asset.asset_class is AssetClass.INSTALLATION  # 'the keys of the base at'
    return not built and above.lower == "of" and tokens[above.head].pos == "NOUN" and not tied


def _own(setting: Setting, ground: Ground) -> list[Thing]:
    """Return what goes along and bears its own place: 'strikes by jets from Incirlik'."""
    above = setting.scene.sentence.tokens[ground.at].head
    found = [
        t
        for t in setting.things
        if t.end == ground.at and above in t.tokens and setting.whole(t) is t
    ]
    clause = setting.scene.clause_at(ground.at)
    return [] if clause and frames_at(setting, clause, ground) else found


def _gapped(setting: Setting, thing: Thing, ground: Ground, clause: Clause) -> Frame | None:
    """Return what the verb says of a further pair: 'sent jets to Guam and bombers to Oman'."""
    if thing.start < clause.predicate or setting.scene.owners.get(ground.at) != clause.predicate:
        return None
    tokens = setting.scene.sentence.tokens
    from_it = setting.scene.word(tokens[setting.tops[thing.start][-1]].head) == "from"
    if from_it and thing.asset.asset_class is AssetClass.UNIT:
        return None  # 'deployed from the brigade to Mejicanos'
    frames = frames_at(setting, clause, ground)
    objects = (Theme.EITHER, Theme.OBJECT, Theme.BOTH)
    fitting = (f for f in frames if f.theme in objects and thing.asset.asset_class in f.classes)
    return next(fitting, None)


def _relation(setting: Setting, thing: Thing, ground: Ground) -> Relation | None:
    clause = setting.scene.clause_at(thing.head)
    if clause and not _may_be_described(setting, thing, ground, clause):
        return None
    if ground.preposition in asset_words("still"):
        building = thing.asset.asset_class is AssetClass.INSTALLATION
        place = ground.preposition in ("in", "at", "on", "near", "off")
        return Relation.LOCATED_IN if place or not building else None
    adjacent = ground.at == thing.end
    if adjacent and ground.preposition in ("from", "out of") and _is_home(thing, ground):
        return Relation.DEPARTED if clause and _moves(setting, clause) else Relation.BASED_AT
    return None


def _is_home(thing: Thing, ground: Ground) -> bool:
    """Tell whether a thing can be stationed where it is from: soldiers of a base, not a town."""
    people = thing.asset.asset_class is AssetClass.PEOPLE
    building = thing.asset.asset_class is AssetClass.INSTALLATION
    return not building and ground.place.value.kind in (BASES if people else SITES)


def _moves(setting: Setting, clause: Clause) -> bool:
    return any(frames_of(v, "from") or frames_of(v, "to") for v in setting.scene.verb(clause))


def _may_be_described(setting: Setting, thing: Thing, ground: Ground, clause: Clause) -> bool:
    """Tell whether the place is the thing's own and not that of what is done to it."""
    if clause.marker in asset_words("barring"):
        return False
    verbs = set(setting.scene.verb(clause))
    own = ground.at < clause.predicate  # 'troops in Iraq were honoured'
    suffers = not own and thing in setting.arguments(clause, Role.PATIENT, Role.RECIPIENT)
    building = thing.asset.asset_class is AssetClass.INSTALLATION  # stands where it was built
    if suffers and not building and verbs & asset_words("deed"):
        return False
    tender = thing.asset.asset_class in TENDER
    if tender and _is_struck(setting, thing):
        return False
    return not (suffers and tender and verbs & asset_words("harm"))


def _is_struck(setting: Setting, thing: Thing) -> bool:
    """Tell whether a thing is what a happening befell: 'an attack on troops in Iraq'."""
    tokens = setting.scene.sentence.tokens
    for top in setting.tops[thing.start]:
        preposition = tokens[tokens[top].head]
        if tokens[top].dep == "pobj" and preposition.lower in ("on", "against", "with", "between"):
            noun = tokens[preposition.head]
            return not words("clauses", "done_nouns").isdisjoint((noun.lower, noun.lemma.lower()))
    return False


def hyphened_pairs(setting: Setting) -> Iterator[Pair]:
    """Yield the things of 'the Norfolk-based carrier', 'a Haifa-bound tanker'."""
    scene = setting.scene
    for m in scene.places:
        inside = scene.sentence.within(m.span)
        if not inside or m.value.use is PlaceUse.DEMONYM:
            continue
        end = inside[-1] + 1
        word = scene.word(end + 1) if scene.word(end) == "-" else scene.word(end).lstrip("-")
        if word not in ("based", "bound", "headquartered", "stationed"):
            continue
        at = end + 1 if scene.word(end) == "-" else end
        relation = Relation.DEPLOYED_TO if word == "bound" else Relation.BASED_AT
        for thing in _modified(setting, at):
            ground = Ground(m, STATION, at, inside[0], end)
            yield Pair(thing, ground, relation, thing.head, scene.clauses.get(at), certain=True)


def _modified(setting: Setting, at: int) -> list[Thing]:
    """Return the thing whose phrase begins with a word, also a name beside it."""
    above = setting.scene.sentence.tokens[at].head
    owners = setting.of({above})
    if found := [t for t in owners if t.start > at]:
        return found[:1]
    if setting.scene.clauses.get(at) and owners:  # 'the brigade, Vicenza-based since'
        return owners[:1]
    after = [t for t in setting.things if t.start > at]
    if not after:
        return []
    between = setting.scene.sentence.tokens[at + 1 : after[0].start]
    plain = all(t.pos in ("ADJ", "NOUN", "PROPN", "NUM", "PUNCT") for t in between)
    return after[:1] if plain and "," not in {t.text for t in between} else []


def home_pairs(setting: Setting) -> Iterator[Pair]:
    """Yield the things of 'Bahrain is home to the Fifth Fleet', 'Rota, home of destroyers'."""
    sentence = setting.scene.sentence
    last = len(sentence.tokens) - 1
    for token in sentence.tokens:
        if token.lower not in ("home", "host", "homeport", "port"):
            continue
        if token.lower == "port" and setting.scene.word(token.i - 1) != "home":
            continue
        heads = {
            noun
            for child in {*sentence.children[token.i], min(token.i + 1, last)}
            if sentence.tokens[child].lower in ("to", "of", "for")
            for noun in sentence.children[child]
        }
        for thing in setting.of(heads):
            for ground in _homes(setting, token.i):
                clause = setting.scene.clause_at(token.i)
                head = clause.predicate if clause else token.i
                if thing.start > token.i and ground.start < token.i:
                    yield Pair(thing, ground, Relation.BASED_AT, head, clause)


def misread_pairs(setting: Setting) -> Iterator[Pair]:
    """Yield the things of 'Incirlik hosts B61 bombs' where 'hosts' is taken for a noun."""
    scene = setting.scene
    for token in scene.sentence.tokens:
        if token.lower not in asset_words("misread") or token.pos != "NOUN":
            continue
        before = [m for m in scene.places if m.span.end <= token.start]
        after = [t for t in setting.things if t.start > token.i]
        if not before or not after or not _touches(setting, token.i, after[0].start):
            continue
        at = len(before) - 1
        while at and is_container(scene, before[at - 1], before[at]):
            at -= 1
        inside = scene.sentence.within(before[at].span)
        ground = Ground(before[at], "at", token.i, inside[0], inside[-1] + 1)
        for thing in (t for t in after if after[0] in setting.group(t)):
            yield Pair(thing, ground, Relation.BASED_AT, thing.head, None, certain=True)


def _touches(setting: Setting, first: int, second: int) -> bool:
    """Tell whether only what belongs to a noun stands between two tokens."""
    between = setting.scene.sentence.tokens[first + 1 : second]
    return all(t.pos in ("DET", "ADJ", "NUM", "PROPN", "ADV", "ADP") for t in between)


def _homes(setting: Setting, home: int) -> Iterator[Ground]:
    """Yield the place that is the home: what 'home' is beside, else the subject of its verb."""
    sentence = setting.scene.sentence
    token = sentence.tokens[home]
    clause = setting.scene.clause_at(home)
    heads = {token.head}
    if token.dep != "appos" and clause:
        heads = {a.head for a in clause.of(Role.AGENT, Role.PATIENT)}
    for m in setting.scene.places:
        inside = sentence.within(m.span)
        sited = any(g.place is m and sentence.tokens[g.at].head in heads for g in setting.grounds)
        if sited or not heads.isdisjoint(inside):
            yield Ground(m, "at", home, inside[0], inside[-1] + 1)
