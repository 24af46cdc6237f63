"""Which thing a pronoun or 'the vessel' stands for."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.extractors.asset_locations.scene import Scene, Thing
from claims.lexicon.asset_words import asset_words
from claims.model.asset import AssetClass
from claims.model.sentence import Token
from claims.model.span import Span

SINGLE = frozenset(
    {
        AssetClass.SHIP,
        AssetClass.AIRCRAFT,
        AssetClass.UNIT,
        AssetClass.VEHICLE,
        AssetClass.MISSILE,
    }
)
POINTING = frozenset({"the", "this", "that", "these", "those"})
PLURAL_TAGS = frozenset({"NNS", "NNPS"})
NARROWING = frozenset({"relcl", "acl", "nummod", "poss", "appos", "prep"})
NOUN_TAGS = frozenset({"NN", "NNS"})


def is_definite(scene: Scene, inside: Sequence[int]) -> bool:
    """Tell whether a thing is one word after 'the' or 'this': 'the vessel'."""
    token = scene.sentence.tokens[inside[-1]]
    bare = len(inside) == 1 and token.tag in NOUN_TAGS and token.text.islower()
    return bare and scene.word(inside[0] - 1) in POINTING


def named_again(thing: Thing, here: Sequence[Thing], before: Sequence[Thing]) -> Thing:
    """Return a thing under the name it bore before: 'the vessel' after 'MV Ever Globe'."""
    if not thing.definite:
        return thing
    earlier = [t for t in here if t.end <= thing.start and not t.pronoun]
    many = _is_many(thing)
    if many and earlier:
        return thing
    known = _same(earlier or before, thing.asset.asset_class, many=many)
    if known is None or not (known.is_name or many):
        return thing
    word = thing.asset.surface.lower()
    alike = _may_be(known, word) or _may_be(known, word.removesuffix("s"))
    return replace(thing, asset=known.asset) if alike else thing


def meant(scene: Scene, here: list[Thing], before: Sequence[Thing]) -> Iterator[Thing]:
    """Yield the pronouns, and nouns that alone are no things, with what they stand for."""
    taken = {i for t in here for i in t.tokens}
    for token in scene.sentence.tokens:
        if token.i in taken:
            continue
        if token.tag in NOUN_TAGS:
            found = _described(scene, token, before)
        else:
            found = _pronoun(scene, token, here, before)
        if found:
            yield found


def _described(scene: Scene, noun: Token, before: Sequence[Thing]) -> Thing | None:
    """Return what 'the boat' stands for, of the things of the sentence before."""
    children = scene.sentence.children[noun.i]
    below = [scene.sentence.tokens[c] for c in children]
    pointed = any(t.lower in POINTING and t.dep == "det" for t in below)
    narrowed = any(t.dep in NARROWING or t.text[:1].isupper() for t in below[1:])
    if not pointed or narrowed or noun.dep == "compound":
        return None
    for asset_class in AssetClass:
        if {noun.lower, noun.lemma.lower()} & asset_words(f"again_{asset_class.value}"):
            known = _same(before, asset_class, many=noun.tag in PLURAL_TAGS)
            fits = known is not None and _may_be(known, noun.lemma.lower())
            return _standing(known, noun) if known and fits else None
    return None


def _may_be(known: Thing, word: str) -> bool:
    """Tell whether a noun can say what a thing is: any for its class, or for its kind."""
    kind = (known.asset.type or "").lower()
    if word in asset_words("small") and kind not in asset_words("boat"):
        return False
    return word in asset_words(f"again_{known.asset.asset_class.value}") or word in kind


def _pronoun(
    scene: Scene, token: Token, here: list[Thing], before: Sequence[Thing]
) -> Thing | None:
    many = token.lower in asset_words("they")
    if not (many or token.lower in asset_words("it")) or token.tag == "PRP$":
        return None
    own = [t for t in here if t.end <= token.i]
    known = own or before
    fitting = [t for t in known if _agrees(t, many=many)]
    partly = scene.word(token.i - 1) == "of"  # 'most of them'
    fitting = fitting or ([t for t in known if t.asset.count] if partly else [])
    if token.dep in ("nsubj", "nsubjpass"):
        topics = [t for t in fitting if t.topic]
        fitting = topics if topics or own else fitting
        men = [t for t in known if t.topic and _is_many(t)]
        fitting = fitting or (men if many and not own else [])
    if len({t.asset.name for t in fitting}) != 1 or _is_idle(scene, token.i):
        return None
    found = _standing(fitting[-1], token)
    return replace(found, asset=found.counted(None)) if partly else found


def _standing(known: Thing, token: Token) -> Thing:
    span = Span(start=token.start, end=token.end)
    return Thing(known.asset, token.i, token.i + 1, token.i, span, pronoun=True)


def _same(earlier: Sequence[Thing], asset_class: AssetClass, *, many: bool) -> Thing | None:
    """Return the one thing of a class among those named before, where it agrees in number."""
    fitting = [t for t in earlier if t.asset.asset_class is asset_class]
    one = len({t.asset.name for t in fitting}) == 1
    return fitting[-1] if one and _is_many(fitting[-1]) is many else None


def _is_idle(scene: Scene, pronoun: int) -> bool:
    """Tell whether a pronoun stands for no thing: 'it was confirmed that', 'were carried out'."""
    token = scene.sentence.tokens[pronoun]
    below = [scene.sentence.tokens[c] for c in scene.sentence.children[token.head]]
    deed = token.dep == "nsubjpass" and any(t.dep == "prt" and t.lower == "out" for t in below)
    return deed or any(t.dep in ("ccomp", "csubj") for t in below)


def _is_many(thing: Thing) -> bool:
    count = thing.asset.count
    return count is not None and count.best != 1


def _agrees(thing: Thing, *, many: bool) -> bool:
    if many:  # people are meant by many another 'they'
        return _is_many(thing) and thing.asset.asset_class is not AssetClass.PEOPLE
    return not _is_many(thing) and thing.asset.asset_class in SINGLE
