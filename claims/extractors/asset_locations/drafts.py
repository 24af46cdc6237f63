"""Draw where ships, aircraft, weapons and troops are, were or are going."""

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from claims.extractors.asset_locations.company import joining_pairs, part_pairs
from claims.extractors.asset_locations.grounds import find_grounds, fronted, pointed
from claims.extractors.asset_locations.nouns import nominal_pairs
from claims.extractors.asset_locations.pairs import Pair, Setting, without_twins
from claims.extractors.asset_locations.phrases import (
    beside_pairs,
    home_pairs,
    hyphened_pairs,
    misread_pairs,
)
from claims.extractors.asset_locations.scene import Scene, Thing
from claims.extractors.asset_locations.things import find_things
from claims.extractors.asset_locations.times import time_of
from claims.extractors.asset_locations.verbs import verbal_pairs
from claims.lexicon.asset_words import asset_words
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.time import TimeType
from claims.model.value import AssetLocation

NAMED_CONFIDENCE = 0.85
COMMON_CONFIDENCE = 0.7
INFERRED_CONFIDENCE = 0.5  # the verb is not listed: only the preposition tells


def extract_asset_locations(reading: Reading) -> Iterator[Draft]:
    """Yield a draft for each asset and each place at which a sentence puts it."""
    before: Sequence[Thing] = ()
    for read in reading.sentences:
        if not read.assets and not before:
            before = ()
            continue
        scene = Scene(read)
        things = find_things(scene, before)
        if things and scene.places:
            yield from _drafts(scene, things)
        before = things


def _drafts(scene: Scene, things: list[Thing]) -> Iterator[Draft]:
    grounds = find_grounds(scene)
    grounds = [*grounds, *fronted(scene), *pointed(scene, grounds)]
    setting = Setting(scene, things, grounds)
    pairs = chain(
        hyphened_pairs(setting),
        home_pairs(setting),
        misread_pairs(setting),
        nominal_pairs(setting),
        verbal_pairs(setting),
        beside_pairs(setting),
    )
    told = list(pairs)
    more = chain(joining_pairs(setting, told), part_pairs(setting, told))
    everything = without_twins(chain(told, more))
    found = [
        p for p in everything if not _is_ignorance(scene.read, p.head) and not _is_habit(scene, p)
    ]
    for pair in sorted(found, key=lambda p: (p.thing.start, p.ground.start)):
        yield _draft(scene, pair)


def _is_habit(scene: Scene, pair: Pair) -> bool:
    """Tell whether any such things do it again and again: 'Planes fly to London every day'."""
    count = pair.thing.asset.count
    bare = count is not None and pair.thing.number is None and count.best is None
    tokens = pair.clause.tokens if pair.clause and bare else ()
    return any(m.value.type is TimeType.SET and m.head in tokens for m in scene.read.times)


def _draft(scene: Scene, pair: Pair) -> Draft:
    thing = pair.thing
    denied = thing.denied or (not pair.certain and _has_ended(scene, pair))
    slots = {"asset": thing.span, "place": pair.ground.place.span}
    if thing.number:
        slots["count"] = thing.number
    return Draft(
        value=AssetLocation(
            asset=thing.counted(None) if thing.denied and not _is_one(thing) else thing.asset,
            relation=pair.relation,
            place=pair.ground.place.value,
            as_of=time_of(scene, pair),
        ),
        sentence=scene.sentence.index,
        span=scene.sentence.span,
        slots=slots,
        head=pair.head,
        negated=denied if pair.certain else denied or None,
        confidence=_confidence(pair),
    )


def _is_one(thing: Thing) -> bool:
    """Tell whether a thing bears a name of its own: neither the Reagan nor the Nimitz is many."""
    return thing.asset.count is not None and thing.asset.count.unit == "ship"


def _confidence(pair: Pair) -> float:
    if pair.inferred:
        return INFERRED_CONFIDENCE
    return NAMED_CONFIDENCE if pair.thing.asset.designation else COMMON_CONFIDENCE


def _has_ended(scene: Scene, pair: Pair) -> bool:
    """Tell whether 'no longer' stands in the clause of a pair."""
    words = [scene.word(i) for i in pair.clause.tokens] if pair.clause else []
    ended = any(a == "no" and b == "longer" for a, b in pairwise(words))
    return ended or _is_awaited(scene, pair)


def _is_awaited(scene: Scene, pair: Pair) -> bool:
    """Tell whether a thing 'has yet to leave'."""
    above = pair.clause.governor if pair.clause else None
    if above is None or scene.lemma(above) not in ("have", "be") or scene.word(above + 1) != "yet":
        return False
    return pair.clause is not None and pair.clause.marker == "to"


def _is_ignorance(read: SentenceReading, head: int) -> bool:
    """Tell whether the sentence says that nobody knows: 'it is not clear from where …'."""
    tokens = read.sentence.tokens
    for i in (head, *read.sentence.ancestors(head)):
        below = [tokens[j] for j in (i, *read.sentence.children[i])]
        lemmas = {t.lower for t in below}
        if lemmas & asset_words("unknown"):
            return True
        if lemmas & asset_words("known") and any(t.dep == "neg" for t in below):
            return True
    return False
