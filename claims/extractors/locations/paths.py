"""Follow the tree from a place up to the happening that it places."""

from dataclasses import dataclass, replace
from itertools import islice

from claims.extractors.locations.scene import Scene, listed
from claims.model.event import EventType
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse, Precision

DIRECT = 0.85  # 'the attack in Iraq', 'they attacked in Iraq'
INDIRECT = 0.7  # 'an attack against forces in Iraq'
ASIDE = 0.6  # 'he was in Cairo when he was shot'
MODIFIERS = ("compound", "nmod", "amod", "poss")
STRUCK = ("dobj", "nsubjpass")  # hit Camp Taji; Camp Taji was hit
OBJECTS = ("dobj", "nsubj", "nsubjpass", "attr", "oprd", "acomp", "xcomp")
STEPLESS = ("conj", "appos", "nmod", "compound")  # the same place under another name
FORCE = (EventType.ATTACK, EventType.STRIKE, EventType.EXPLOSION, EventType.ACCIDENT)
SENT = (EventType.ATTACK, EventType.STRIKE, EventType.ARREST)
NARROW = (Precision.SETTLEMENT, Precision.EXACT, Precision.REGION)
FARTHEST = 40  # ancestors: no real sentence is deeper

Found = tuple[int, float]


@dataclass(frozen=True)
class _Path:
    """Hold how far the way up has led."""

    link: str | None = None  # the preposition that says where
    steps: int = 0  # nouns passed that are no words for places
    part: bool = False  # the last noun passed was a word for a place: 'the town of'


def happening_of(scene: Scene, place: Mention[Place]) -> Found | None:
    """Return the event word that a place belongs to and how surely it does."""
    if not 0 <= place.head < len(scene.tokens):
        return None
    if place.value.use is PlaceUse.LITERAL or _modifies_a_thing(scene, place.head):
        return _named(scene, place) or _above(scene, place)
    return _named(scene, place)


def _above(scene: Scene, place: Mention[Place]) -> Found | None:
    """Return the first event word, or verb that tells of one, on the way up from a place."""
    path: _Path | None = _Path()
    for i in islice(scene.sentence.ancestors(place.head), FARTHEST):
        if path is None or i in scene.speeches:
            return None
        if i in scene.triggers:
            sure = DIRECT if path.steps == 0 else INDIRECT
            return (i, sure) if _is_there(scene, i, place, path) else None
        if scene.tokens[i].pos in ("VERB", "AUX"):
            return _through_verb(scene, i, place, path)
        path = _step(scene, i, place, path)
    return None


def _named(scene: Scene, place: Mention[Place]) -> Found | None:
    """Return the happening that the place itself names: 'the Baghdad attack', 'hit Camp Taji'."""
    token = scene.tokens[_first_of_list(scene, place.head)]
    ruler = token.head
    literal = place.value.use is PlaceUse.LITERAL
    if ruler not in scene.triggers or ruler == token.i:
        return None
    word = scene.triggers[ruler].value
    if token.dep in STRUCK and not word.nominal:
        return (ruler, DIRECT) if literal or word.type in FORCE else None
    if token.dep == "compound" and word.nominal:
        agent = place.value.precision is Precision.COUNTRY and word.type in SENT
        return None if agent else (ruler, DIRECT)  # 'U.S. strikes' fall elsewhere
    if token.dep == "poss" and word.nominal and literal and place.value.precision in NARROW:
        return (ruler, DIRECT)
    return None


def _first_of_list(scene: Scene, i: int) -> int:
    """Return the first of the names that are listed together: 'bombed Idlib and Hama'."""
    for _ in range(FARTHEST):
        if scene.tokens[i].dep != "conj" or scene.tokens[i].head == i:
            break
        i = scene.tokens[i].head
    return i


def _modifies_a_thing(scene: Scene, head: int) -> bool:
    """Tell whether a place stands before a thing and not before people: 'a Tulsa apartment'."""
    token = scene.tokens[head]
    thing = scene.tokens[token.head]
    ruled = token.dep in MODIFIERS and thing.pos == "NOUN"
    return ruled and not listed("persons", thing.lemma.lower())


def _step(scene: Scene, i: int, place: Mention[Place], path: _Path) -> _Path | None:
    """Return the path one token further up, or none where it cannot lead to a happening."""
    token = scene.tokens[i]
    if token.pos in ("ADP", "SCONJ", "ADV") and token.dep in ("prep", "agent", "pcomp", "advmod"):
        return _over_preposition(token.lower, place, path)
    if token.pos not in ("NOUN", "PROPN", "NUM", "PRON", "ADJ", "SYM", "X"):
        return path
    part = listed("parts", token.lemma.lower()) or listed("parts", token.lower)
    if path.link in ("of", "against") and not part and not _same(scene, i, place):
        return None  # 'the mayor of Lyon', 'a man of Lyon': no place of what befell them
    joined = scene.tokens[place.head].dep in STEPLESS and token.pos == "PROPN"
    return replace(path, steps=path.steps + (not part and not joined), part=part)


def _same(scene: Scene, i: int, place: Mention[Place]) -> bool:
    """Tell whether a token is part of the same name or list of names."""
    return scene.tokens[i].pos == "PROPN" and scene.tokens[place.head].dep in STEPLESS


def _over_preposition(word: str, place: Mention[Place], path: _Path) -> _Path | None:
    """Return the path beyond a preposition: the innermost that says where decides."""
    if listed("whence", word):
        return replace(path, link=word)  # 'fired from a base in Iraq': where it came from
    if path.link is not None and listed("where", path.link):
        return None if listed("away", word) else path
    if any(listed(key, word) for key in ("where", "whereof", "whither")):
        return replace(path, link=path.link if path.link and word == "of" else word)
    if place.value.precision is Precision.NEAR and path.link is None:
        return replace(path, link="near")  # '15 miles northwest of Baghdad'
    return path if path.link is not None else None


def _is_there(scene: Scene, i: int, place: Mention[Place], path: _Path) -> bool:
    """Tell whether the words between a place and an event word say that it was there."""
    word = scene.triggers[i].value
    link = path.link
    if place.value.precision is Precision.NEAR and link in (None, "of", "from"):
        link = "near"
    beside = path.steps == 0 and not path.part
    tests = {
        "whence": listed("taking", word.lemma),  # 'kidnapped from Chibok'
        "whereof": _is_of(scene, i, place, path),
        "whither": word.type in FORCE,
        "parties": word.type is not EventType.CLASH or not beside,  # 'clashes between X and Y'
        "where": True,
    }
    return link is not None and next((ok for k, ok in tests.items() if listed(k, link)), False)


def _is_of(scene: Scene, i: int, place: Mention[Place], path: _Path) -> bool:
    """Tell whether 'of' or 'against' says what was hit: 'the shelling of the town of Taiz'."""
    noun = scene.triggers[i].value.nominal or scene.tokens[i].tag == "VBG"
    if noun and (path.steps == 0 or path.part):
        return True
    return path.part and scene.tokens[_top(scene, i, place)].dep in STRUCK


def _top(scene: Scene, i: int, place: Mention[Place]) -> int:
    """Return the last token on the way from a place up to a token above it."""
    above = [place.head, *scene.sentence.ancestors(place.head)]
    return above[above.index(i) - 1]


def _through_verb(scene: Scene, i: int, place: Mention[Place], path: _Path) -> Found | None:
    """Return the happening that a verb without one of its own tells of: 'the blast occurred'."""
    lemma = scene.lemma(i)
    if path.link is None or (path.link == "of" and path.part):
        return _aimed_at(scene, i, place) if listed("aiming", lemma) else None
    if not (listed("where", path.link) or listed("whither", path.link)):
        return None
    if listed("happening", lemma):
        found = next(scene.below(i, *OBJECTS), None)
        if found is not None:
            return (found, DIRECT if path.steps == 0 else INDIRECT)
        token = scene.tokens[i]
        if token.dep in ("acl", "relcl") and token.head in scene.triggers:
            return (token.head, INDIRECT)
    return _meanwhile(scene, i)


def _aimed_at(scene: Scene, i: int, place: Mention[Place]) -> Found | None:
    """Return the happening in 'strikes targeting Tal Hamis', 'a blast rocked Kabul'."""
    if scene.tokens[_top(scene, i, place)].dep not in STRUCK:
        return None
    token = scene.tokens[i]
    if token.dep in ("acl", "relcl") and token.head in scene.triggers:
        return (token.head, DIRECT)
    subject = next(scene.below(i, "nsubj", "agent", "dobj"), None)
    if subject is None:
        by = scene.sentence.child(i, "agent", "prep")
        subject = None if by is None else next(scene.below(by, "pobj"), None)
    return None if subject is None else (subject, DIRECT)


def _meanwhile(scene: Scene, i: int) -> Found | None:
    """Return the happening of a clause at the same time: 'was in Cairo when he was shot'."""
    for child in scene.below(i, "advcl"):
        if scene.marked(child) or scene.tokens[child].tag == "VBG":
            return (child, ASIDE)  # 'it sank in the Nile, killing two'
    token = scene.tokens[i]
    if token.dep == "advcl" and scene.marked(i) and token.head in scene.triggers:
        return (token.head, ASIDE)
    return None
