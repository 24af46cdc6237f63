"""What: the assets of a sentence, also those that a number or a pronoun stands for."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.extractors.asset_locations.anaphora import is_definite, meant, named_again
from claims.extractors.asset_locations.scene import Scene, Thing
from claims.lexicon.armory import asset_heads
from claims.lexicon.asset_relations import place_prepositions
from claims.lexicon.asset_words import asset_words
from claims.mentions.numbers import exactly
from claims.model.asset import Asset, AssetClass
from claims.model.count import Count
from claims.model.mention import Mention
from claims.model.place import PlaceUse
from claims.model.span import Span

ARTICLE = 5  # characters between "to" and its place: " the "
BODIES = frozenset({AssetClass.SHIP, AssetClass.AIRCRAFT, AssetClass.VEHICLE, AssetClass.MISSILE})
DENYING = frozenset({"det", "neg", "preconj", "cc"})
LOOSE = frozenset({"CCONJ", "ADP", "VERB", "AUX", "SCONJ"})


def find_things(scene: Scene, before: Sequence[Thing]) -> list[Thing]:
    """Return the things of a sentence in reading order; `before` are those of the last one."""
    named = _without_doubles(scene, list(_named(scene)))
    counted = list(_counted(scene, named)) if named else []
    found = [*named, *counted]
    found.extend(meant(scene, found, before))
    return [named_again(t, found, before) for t in sorted(found, key=lambda t: t.start)]


def _named(scene: Scene) -> Iterator[Thing]:
    places = [m.span for m in scene.places if m.value.use is not PlaceUse.DEMONYM]
    for m in scene.read.assets:
        inside = scene.sentence.within(m.span)
        built = m.value.asset_class is AssetClass.INSTALLATION
        if built and _is_own_seat(scene, m.head):
            continue
        if not inside or (built and any(p.overlaps(m.span) for p in places)) or m.span in places:
            continue
        below = (scene.sentence.tokens[i] for i in scene.sentence.children[m.head])
        denied = any(t.dep in DENYING and t.lower in ("no", "neither") for t in below)
        denied = denied or _is_none_of(scene, inside[0]) or _is_nor(scene, m.head)
        count = _number(scene, m.value.count, m.span)
        yield Thing(
            _single(scene, m),
            inside[0],
            inside[-1] + 1,
            m.head,
            m.span,
            count,
            denied,
            _is_topic(scene, m.head),
            definite=is_definite(scene, inside),
        )


def _without_doubles(scene: Scene, things: list[Thing]) -> list[Thing]:
    """Leave out what describes one named beside it: 'INS Vikrant, its first carrier'."""
    dropped = set[int]()
    for first, second in pairwise(things):
        alike = first.asset.asset_class is second.asset.asset_class
        if alike and (_calls(scene, first, second) or _renames(scene, first, second)):
            dropped.add((second if first.is_name and not second.is_name else first).start)
    return [t for t in things if t.start not in dropped]


def _calls(scene: Scene, first: Thing, second: Thing) -> bool:
    """Tell whether a name directly follows the word for its kind: 'the tanker Ever Globe'."""
    between = scene.sentence.tokens[first.end : second.start]
    quoted = all(t.pos == "PUNCT" and t.text not in (",", ":", ";") for t in between)
    return quoted and second.is_name != first.is_name


def _renames(scene: Scene, first: Thing, second: Thing) -> bool:
    """Tell whether a thing stands in apposition to the one before."""
    between = scene.sentence.tokens[first.end : second.start]
    token = scene.sentence.tokens[second.head]
    marks = {t.text for t in between} & {",", ":", "(", "-", "–", "—"}
    loose = any(t.pos in LOOSE and t.dep != "amod" for t in between)
    if loose or not marks or first.is_name == second.is_name:
        return False
    return token.dep == "appos" or not _is_coordinated(scene, second)


def _is_coordinated(scene: Scene, thing: Thing) -> bool:
    token = scene.sentence.tokens[thing.head]
    return token.dep == "conj" and token.head < thing.start


def _single(scene: Scene, mention: Mention[Asset]) -> Asset:
    """Return an asset with the one that the singular says: 'its submarine'."""
    asset, head = mention.value, scene.sentence.tokens[mention.head]
    common = asset.surface.split()[-1].lower() not in asset_words("collective")
    if asset.count or asset.asset_class not in BODIES or head.tag != "NN" or not common:
        return asset
    return asset.model_copy(update={"count": exactly(1, asset.surface, unit=head.text)})


def _is_own_seat(scene: Scene, head: int) -> bool:
    """Tell whether a base only tells where its owner is: 'has its headquarters in'."""
    token = scene.sentence.tokens[head]
    owned = any(scene.sentence.tokens[c].tag == "PRP$" for c in scene.sentence.children[head])
    return owned and token.dep == "dobj" and scene.lemma(token.head) in ("have", "keep", "make")


def _is_nor(scene: Scene, head: int) -> bool:
    """Tell whether 'nor' leads to a thing: 'neither the Reagan nor any of its escorts'."""
    tokens = scene.sentence.tokens
    while tokens[head].dep != "conj" and tokens[head].dep in ("pobj", "prep"):
        head = tokens[head].head
    above = tokens[head].head
    return tokens[head].dep == "conj" and any(
        tokens[c].lower == "nor" for c in scene.sentence.children[above]
    )


def _is_none_of(scene: Scene, start: int) -> bool:
    """Tell whether the words before are 'none of the', 'neither of'."""
    at = start - 1
    while at > 0 and scene.sentence.tokens[at].pos in ("DET", "PRON", "NUM", "ADJ"):
        at -= 1
    return scene.word(at) == "of" and scene.word(at - 1) in ("none", "neither")


def _number(scene: Scene, count: Count | None, span: Span) -> Span | None:
    """Return the place of the number that counts the asset."""
    before = [
        m.span
        for m in scene.read.numbers
        if count and m.value.raw == count.raw and m.span.end <= span.start
    ]
    return before[-1] if before else None


def _counted(scene: Scene, named: list[Thing]) -> Iterator[Thing]:
    """Yield what a bare number before a preposition counts: '… and 13,000 in Afghanistan'."""
    for m in scene.read.numbers:
        inside = scene.sentence.within(m.span)
        owners = [t for t in named if t.end <= inside[0]] if inside else []
        taken = any(t.number == m.span for t in named)
        if not owners or taken or not _stands_alone(scene, m, inside[-1] + 1):
            continue
        owner = owners[-1]
        if owner.topic and scene.sentence.tokens[m.head].dep == "dobj":
            continue  # 'the fighters killed 12 in Mosul'
        asset = owner.counted(m.value.model_copy(update={"unit": owner.asset.surface}))
        yield Thing(asset, inside[0], inside[-1] + 1, m.head, m.span, m.span)


def _stands_alone(scene: Scene, number: Mention[Count], end: int) -> bool:
    """Tell whether a number counts what was named before: nothing but a place follows."""
    at = end + (scene.word(end) in asset_words("again"))
    while scene.word(at) in asset_words("mainly") or (
        scene.word(at) == "," and scene.word(at + 1) in asset_words("mainly")
    ):
        at += 1
    if number.value.unit not in (None, "people"):
        return False
    follows = scene.word(at)
    to_place = follows == "to" and any(
        scene.sentence.tokens[at].end < m.span.start <= scene.sentence.tokens[at].end + ARTICLE
        for m in scene.places
    )
    verb = scene.sentence.tokens[at].pos == "AUX" if at < len(scene.sentence.tokens) else False
    return (follows in place_prepositions() - {"to", "of"}) or to_place or verb


def _is_topic(scene: Scene, head: int) -> bool:
    """Tell whether a thing is the subject of a verb: what a pronoun after it means first."""
    token = scene.sentence.tokens[head]
    while token.dep in ("appos", "conj") and token.head != token.i:
        token = scene.sentence.tokens[token.head]
    verb = scene.sentence.tokens[token.head]
    return token.dep in ("nsubj", "nsubjpass") and verb.dep not in ("relcl", "acl")


def tops(scene: Scene, thing: Thing) -> list[int]:
    """Return the heads through which a thing is an argument, its own first.

    What it is in apposition to, the 'dozens' of it, the first of its list.
    """
    tokens, found, at = scene.sentence.tokens, [thing.head], thing.head
    if (kind := kind_before(scene, thing)) is not None:
        found.append(at := kind)
    while True:
        token = tokens[at]
        above = tokens[token.head]
        if token.head == at:
            return found
        if token.dep in ("appos", "conj", "nmod", "compound") or (
            token.dep in ("amod", "nummod") and above.pos in ("NOUN", "PROPN")
        ):
            at = token.head
        elif token.dep == "pobj" and above.lower == "of" and _measures(scene, above.head):
            at = above.head
        else:
            return found
        if at in scene.clauses and at != thing.head:
            return found
        found.append(at)


def kind_before(scene: Scene, thing: Thing) -> int | None:
    """Return the word for its kind directly before a ship's name, whatever the parser makes of it.

    Of 'the frigate Kent' it may make a verb with its object.
    """
    at = thing.start - 1
    afloat = thing.asset.asset_class is AssetClass.SHIP and thing.is_name and not thing.pronoun
    if at < 0 or not afloat or scene.sentence.tokens[at].text.istitle():
        return None
    return at if scene.lemma(at) in asset_heads() else None


def _measures(scene: Scene, i: int) -> bool:
    """Tell whether a word before 'of' only measures: 'dozens of', 'the number of'."""
    token = scene.sentence.tokens[i]
    return (
        token.pos == "NUM" or {token.lower, token.lemma.lower()} & asset_words("measure") != set()
    )
