"""Where: the places of a sentence with the prepositions before them."""

from collections.abc import Iterator
from typing import NamedTuple

from claims.extractors.asset_locations.scene import Scene
from claims.lexicon.asset_relations import place_prepositions
from claims.lexicon.asset_words import asset_words
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse

LOOK_BACK = 9  # tokens between a preposition and its place: "off the coast of war-torn Yemen"
POSSESSED = 5  # tokens from an apostrophe to the noun: "Yemen's western Red Sea coast"
AREAS = frozenset({"country", "region", "county", "continent"})
ARMS = frozenset({"air", "naval", "army", "military", "navy"})
OUT = frozenset({"out", "off"})


class Ground(NamedTuple):
    """Hold a place with its preposition; `at` is the token of the preposition."""

    place: Mention[Place]
    preposition: str
    at: int
    start: int
    end: int


def find_grounds(scene: Scene) -> list[Ground]:
    """Return the places with a preposition, in reading order; what only contains one is none."""
    found: list[Ground] = []
    last: tuple[Mention[Place], Ground | None] | None = None
    for place in scene.places:
        inside = scene.sentence.within(place.span)
        if not inside or place.value.use is PlaceUse.DEMONYM:
            continue
        ground = None
        if last and is_container(scene, last[0], place):
            last = (place, last[1])  # a list may go on after it: 'Taji, Iraq, and Homs, Syria'
            continue
        listed = last is not None and last[1] is not None and _is_listed(scene, last[0], place)
        if last and last[1] and listed:
            ground = last[1]._replace(place=place, start=inside[0], end=inside[-1] + 1)
        elif _may_be_where(scene, place, inside[0]):
            ground = _ground(scene, place, inside)
        last = (place, ground)
        if ground:
            if found and not listed and found[-1].at == ground.at:
                found.pop()  # 'in Indian waters near Kutch'
            found.append(ground)
    return found


def _may_be_where(scene: Scene, place: Mention[Place], start: int) -> bool:
    """Tell whether a name may say where; a preposition outweighs a reading as part of a name."""
    if _owns_other(scene, place):
        return False
    if place.value.use is PlaceUse.LITERAL:
        return True
    token = scene.sentence.tokens[place.head]
    after = scene.word(
        scene.sentence.within(place.span)[-1] + 1
    )  # 'Incirlik hosts', 'from Engels airbase'
    misread = after in asset_words("misread") or after in asset_words("part")
    modifies = token.dep in ("compound", "nmod", "amod", "poss", "nsubj")
    before = start - 2 if scene.word(start - 1) == "the" and misread else start - 1
    return (misread or not modifies) and scene.word(before) in asset_words("anywhere")


def _owns_other(scene: Scene, place: Mention[Place]) -> bool:
    """Tell whether the place only has what is named after it: not 'off Somalia's coast'."""
    after = [t for t in scene.sentence.tokens if t.start >= place.span.end][:POSSESSED]
    if not after or after[0].tag != "POS" or all(t.pos == "PUNCT" for t in after[1:]):
        return False
    return not any(t.lower in asset_words("part") for t in after[1:])


def is_container(scene: Scene, inner: Mention[Place], outer: Mention[Place]) -> bool:
    """Tell whether a place directly after another only says what contains it: 'Taji, Iraq'."""
    between = [
        t.lower
        for t in scene.sentence.tokens
        if inner.span.end <= t.start and t.end <= outer.span.start
    ]
    known = outer.value.name in inner.value.within or outer.text in inner.value.within
    part = asset_words("part") - asset_words("realm")
    if between[1:2] and between[1] in part and between[0] in ARMS:
        between = between[1:]  # 'Olenya air base in'
    sited = between[:1] and between[0] in part and between[1:2] != ["of"]
    rest = between[1:] if sited else between
    plain = [w for w in rest if w not in asset_words("narrow")]  # after 'Asad' of 'Asad airbase'
    if plain in ([","], ["("]):
        return known or _is_area_of(inner, outer) or not _goes_on(scene, outer)
    if plain == ["of"]:
        return True
    if plain in (["in"], [",", "in"], ["on"]):
        return known or inner.value.kind not in AREAS
    directed = between[:1] == [","] and between[-1:] == ["of"]
    return directed and _is_bearing(between[1:-1])


def _goes_on(scene: Scene, place: Mention[Place]) -> bool:
    """Tell whether a list may go on after a place."""
    after = next((t for t in scene.sentence.tokens if t.start >= place.span.end), None)
    return after is not None and after.lower in asset_words("link")


def _is_area_of(inner: Mention[Place], outer: Mention[Place]) -> bool:
    same = inner.value.country is not None and inner.value.country == outer.value.country
    return same and outer.value.kind in AREAS and inner.value.kind not in AREAS


def _is_bearing(words: list[str]) -> bool:
    return any(w in asset_words("bearing") for w in words)


def _is_listed(scene: Scene, last: Mention[Place], place: Mention[Place]) -> bool:
    """Tell whether only commas and 'and' stand between two places of one list."""
    between = [
        t.lower
        for t in scene.sentence.tokens
        if last.span.end <= t.start and t.end <= place.span.start
    ]
    links = asset_words("between") | asset_words("narrow") | asset_words("part")
    after = next((t for t in scene.sentence.tokens if t.start >= place.span.end), None)
    if not between or (after is not None and after.pos == "NUM") or _is_doer(scene, place):
        return False  # 'sent 500 to Latvia and Sweden 200 to Estonia', '… and Sweden will send'
    return all(w in links for w in between) and any(w in asset_words("link") for w in between)


def _is_doer(scene: Scene, place: Mention[Place]) -> bool:
    """Tell whether a place is the subject of the verb after it: 'arrives in the Gulf as Iran …'.

    Of 'to Mali and Niger shut its border' the parser makes a list; but a verb that nothing else
    joins needs the 'and' for itself.
    """
    tokens = scene.sentence.tokens
    token = tokens[place.head]
    if token.dep in ("nsubj", "nsubjpass"):
        return token.head > token.i
    after = tokens[token.i + 1 : token.i + 2]
    joined = token.dep == "conj" and after and after[0].dep == "conj"
    return bool(joined) and scene.sentence.child(after[0].i, "dobj") is not None


def _ground(scene: Scene, place: Mention[Place], inside: list[int]) -> Ground | None:
    """Walk left from a place to the preposition that governs it."""
    at = inside[0] - 1
    stop = max(-1, at - LOOK_BACK)
    while at > stop:
        if scene.word(at) == "of":
            step = _over_part(scene, at)
            if step is None:
                return _of(scene, place, inside, at)
            at = step
            continue
        if found := _preposition(scene, at):
            preposition, first = found
            if step := _site_before(scene, first, at):
                at = step
                continue
            return Ground(place, preposition, first, inside[0], inside[-1] + 1)
        if not _passes(scene, at):
            return None
        at -= 1
    return None


def _passes(scene: Scene, at: int) -> bool:
    """Tell whether a word may stand between a preposition and the name."""
    token = scene.sentence.tokens[at]
    if token.pos in ("DET", "ADJ", "NUM") or token.dep in ("compound", "poss", "case", "amod"):
        return token.dep != "appos" and not _is_name_of_thing(scene, at)
    return token.lower in asset_words("part") or token.lower in ("'s", "’s", "-", '"', "both")


def _is_name_of_thing(scene: Scene, at: int) -> bool:
    return any(m.head == at for m in scene.read.assets)


def _over_part(scene: Scene, of: int) -> int | None:
    """Return the token before 'the coast of', 'the port city of', 'south of', or none."""
    at = of - 1
    if scene.word(at) in asset_words("part") and scene.sentence.tokens[at].pos in (
        "NOUN",
        "PROPN",
        "ADJ",
    ):
        if scene.word(at) in asset_words("bearing") and scene.word(at - 1) != "the":
            return None
        return at - 1
    return None


def _of(scene: Scene, place: Mention[Place], inside: list[int], of: int) -> Ground | None:
    """Return the ground of 'out of X' and of 'south of X'."""
    before = scene.word(of - 1)
    into = _preposition(scene, of - 3) if scene.word(of - 2) in asset_words("realm") else None
    if into and into[0] in asset_words("goal"):  # 'into waters east of'
        return Ground(place, into[0], into[1], inside[0], inside[-1] + 1)
    if before in OUT:
        return Ground(place, f"{before} of", of - 1, inside[0], inside[-1] + 1)
    if before in asset_words("bearing") or before in asset_words("part"):
        return Ground(place, "north of", of - 1, inside[0], inside[-1] + 1)
    return None


def _preposition(scene: Scene, at: int) -> tuple[str, int] | None:
    """Return the preposition that ends at a token, and where it begins."""
    word, before = scene.word(at), scene.word(at - 1)
    if f"{before} {word}" in place_prepositions():
        return f"{before} {word}", at - 1
    if word == "to" and before in asset_words("close"):
        return "close to", at - 1
    token = scene.sentence.tokens[at]
    infinitive = token.pos == "PART" and scene.sentence.tokens[at + 1].pos != "PROPN"
    if word not in place_prepositions() or infinitive or token.pos in ("NOUN", "VERB"):
        return None
    if before in ("from", "to") and word in asset_words("near"):
        return before, at - 1
    return word, at


def _site_before(scene: Scene, first: int, at: int) -> int | None:
    """Return the token before the noun of 'at a base in Qatar', where one more preposition is."""
    noun = first - 1
    if scene.word(noun) not in asset_words("part") or scene.word(at) in asset_words("source"):
        return None
    i = noun - 1
    while i >= 0 and i > noun - LOOK_BACK and _leads(scene, i):
        i -= 1
    if i >= 0 and _preposition(scene, i):
        return i
    return None


def _leads(scene: Scene, i: int) -> bool:
    token = scene.sentence.tokens[i]
    if scene.word(i) in place_prepositions() and token.pos == "ADP":
        return False
    return token.pos in ("DET", "ADJ", "NUM", "PROPN", "NOUN", "PRON") or token.text in "-'s"


def pointed(scene: Scene, grounds: list[Ground]) -> Iterator[Ground]:
    """Yield the place that 'there' points back to: '… at Aviano, but no tanker was there'."""
    for token in scene.sentence.tokens:
        if token.lower != "there" or token.dep == "expl":
            continue
        before = [g for g in grounds if g.end <= token.i]
        same = before and scene.owners.get(before[-1].at) == scene.owners.get(token.i)
        if before and not same:
            yield Ground(before[-1].place, "at", token.i, token.i, token.i + 1)


def fronted(scene: Scene) -> Iterator[Ground]:
    """Yield the places of 'Incirlik, where weapons are stored', each at the verb of its clause."""
    for place in scene.places:
        for clause in scene.clauses.values():
            above = scene.sentence.tokens[clause.predicate].head
            inside = scene.sentence.within(place.span)
            if clause.marker != "where" or not inside:
                continue
            if above in scene.clauses and scene.lemma(above) == "be":  # 'Oria is where'
                subject = scene.sentence.child(above, "nsubj")
                above = above if subject is None else subject
            if above in inside and above != clause.predicate:
                inner = _innermost(scene, place)
                own = scene.sentence.within(inner.span)
                yield Ground(inner, "at", clause.predicate, own[0], own[-1] + 1)


def _innermost(scene: Scene, place: Mention[Place]) -> Mention[Place]:
    """Return the place that another only contains: 'Ain al-Asad in Iraq, where'."""
    for inner in reversed([m for m in scene.places if m.span.end <= place.span.start]):
        if inner.value.use is PlaceUse.DEMONYM or not is_container(scene, inner, place):
            break
        place = inner
    return place
