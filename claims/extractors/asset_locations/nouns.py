"""Places that a noun tells of a thing: 'the arrival of HMS Kent in Odesa', 'en route to'."""

from collections.abc import Iterator

from claims.extractors.asset_locations.grounds import Ground
from claims.extractors.asset_locations.pairs import Pair, Setting
from claims.extractors.asset_locations.scene import Thing
from claims.lexicon.asset_relations import Frame, noun_frames
from claims.lexicon.asset_words import asset_words
from claims.model.clause import Clause, Role

CLIMB = 6  # links from a preposition up to the noun that it goes with
OWNERS = ("of", "by", "for")


def nominal_pairs(setting: Setting) -> Iterator[Pair]:
    """Yield the things and places of nouns that say where."""
    for ground in setting.grounds:
        for noun, frames in _nouns(setting, ground):
            found = list(_pairs(setting, ground, noun, frames))
            yield from found
            if found:
                break


def _nouns(setting: Setting, ground: Ground) -> Iterator[tuple[int, tuple[Frame, ...]]]:
    """Yield the nouns above a preposition that can say where with it, the nearest first."""
    tokens = setting.scene.sentence.tokens
    starts = [tokens[ground.at].head, *(t.head for t in setting.before(ground))]
    if ground.at:
        starts.append(ground.at - 1)
    seen: set[int] = set()
    for start in starts:
        at = start
        for _ in range(CLIMB):
            token = tokens[at]
            if at in setting.scene.clauses or token.pos in ("VERB", "AUX"):
                break
            if token.pos in ("NOUN", "PROPN") and at not in seen and at < ground.at:
                seen.add(at)
                if frames := noun_frames(token.lemma.lower(), ground.preposition):
                    yield at, frames
            if token.head == at:
                break
            at = token.head


def _pairs(
    setting: Setting, ground: Ground, noun: int, frames: tuple[Frame, ...]
) -> Iterator[Pair]:
    owned = _owned(setting, noun)
    themes = owned or _followed(setting, noun)
    clause = setting.scene.clause_at(noun)
    objects = {a.head for a in clause.of(Role.PATIENT)} if clause else set()
    if (
        clause
        and noun in objects
        and not asset_words("hindrance").isdisjoint(setting.scene.verb(clause))
    ):
        return
    timed = clause if _shares_time(setting, noun, clause, owned=bool(owned)) else None
    for thing in themes:
        frame = next((f for f in frames if thing.asset.asset_class in f.classes), None)
        parted = noun < ground.at and ground.end <= thing.start  # 'the arrival in Greece of'
        if frame and (not owned or thing.end <= ground.at or parted):
            head = noun if owned or clause is None else clause.predicate
            yield Pair(thing, ground, frame.relation, head, timed)


def _shares_time(setting: Setting, noun: int, clause: Clause | None, *, owned: bool) -> bool:
    """Tell whether the time of the verb is that of the noun: not 'announced the arrival of'."""
    if clause is None or setting.scene.lemma(noun) in asset_words("span"):
        return False
    return not owned or setting.scene.lemma(clause.predicate) in asset_words("phase")


def _owned(setting: Setting, noun: int) -> list[Thing]:
    """Return the things that the noun is of: 'the presence of', "the carrier's visit"."""
    sentence = setting.scene.sentence
    heads: set[int] = set()
    for child in sentence.children[noun]:
        token = sentence.tokens[child]
        if token.dep in ("poss", "compound", "nmod"):
            heads.add(child)
        elif token.dep == "conj" and token.i > noun and sentence.children[noun]:
            heads.add(child)  # 'the arrival of jets and eleven instructors'
        elif token.lower in OWNERS and token.pos == "ADP":
            heads.update(c for c in sentence.children[child] if sentence.tokens[c].dep == "pobj")
    owned = setting.of(heads | _owners_after(setting, noun))
    return [t for t in setting.things if any(o in setting.group(t) for o in owned)]


def _owners_after(setting: Setting, noun: int) -> set[int]:
    """Return what a noun is of where a place stands between: 'the arrival in Greece of'."""
    sentence = setting.scene.sentence
    places = {g.end for g in setting.grounds if sentence.tokens[g.at].head == noun}
    return {
        child
        for end in places
        if setting.scene.word(end) == "of"
        for child in sentence.children[end]
        if sentence.tokens[child].dep == "pobj"
    }


def _followed(setting: Setting, noun: int) -> list[Thing]:
    """Return the things of the verb or noun on which the noun hangs: 'is on its way'."""
    sentence = setting.scene.sentence
    token = sentence.tokens[noun]
    led = token.dep == "pobj"
    if not _is_free(setting, noun):
        return []
    if led and sentence.tokens[token.head].lower not in asset_words("leading"):
        return []
    described = setting.of({sentence.tokens[token.head].head}) if led else []
    clause = setting.scene.clause_at(noun)
    if described or clause is None:
        return [t for t in described if t.end <= noun]
    if not led and not _is_done(setting, noun, clause):
        return []
    objects = setting.arguments(clause, Role.PATIENT)
    subjects = setting.arguments(clause, Role.AGENT)
    together = setting.scene.verb(clause)[-1] in asset_words("contact")
    found = [*objects, *subjects] if together else objects or subjects
    return [t for t in found if noun not in setting.tops[t.start]]


def _is_done(setting: Setting, noun: int, clause: Clause) -> bool:
    """Tell whether a verb says little but its noun: 'made a port call'."""
    heads = {a.head for a in clause.of(Role.PATIENT, Role.ATTRIBUTE)}
    return noun in heads and setting.scene.verb(clause)[-1] in asset_words("light")


def _is_free(setting: Setting, noun: int) -> bool:
    """Tell whether a noun is nobody else's: not 'the visit of the minister', 'his way'."""
    sentence = setting.scene.sentence
    for child in sentence.children[noun]:
        token = sentence.tokens[child]
        if token.dep == "poss" and token.lower not in ("its", "their"):
            return False
        if token.lower == "of" and setting.scene.lemma(noun) not in asset_words("span"):
            return False
    return True
