"""Find ships, aircraft, missiles, vehicles, units and installations, with number and operator."""

import re
from collections.abc import Iterator, Sequence

from claims.lexicon.armory import (
    AssetType,
    asset_heads,
    asset_types,
    weapon_key,
    weapon_named,
    weapon_starts,
)
from claims.lexicon.asset_words import asset_words
from claims.lexicon.gazetteer import fold
from claims.lexicon.vessels import prefixes, ship_named, vessel_end
from claims.mentions.assets.owners import PLURAL_TAGS, Found, count_of, operator_of
from claims.model.asset import Asset, AssetClass
from claims.model.count import Count
from claims.model.mention import Layer, Mention
from claims.model.sentence import Sentence, Token
from claims.model.span import Span

ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
TYPE_WORDS = 4  # "unmanned aerial vehicle" has three
WEAPON_TOKENS = 5  # "F / A - 18E" where the parser cuts it
UNIT_WORDS = 6  # "82nd Airborne Division", "173rd Airborne Brigade Combat Team"
NOUN_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS"})


def find_assets(sentence: Sentence, numbers: Sequence[Mention[Count]]) -> Iterator[Mention[Asset]]:
    """Yield the things that a desk locates, in reading order, the longest words for each."""
    at = 0
    for found in _found(sentence):
        if found.start >= at:
            at = found.end
            yield _mention(sentence, found, numbers)


def _found(sentence: Sentence) -> Iterator[Found]:
    """Yield all that may be an asset, by first token, the longest first."""
    everything: list[Found] = []
    words = [t.text for t in sentence.tokens]
    for t in sentence.tokens:
        found = (
            _ship(sentence, words, t.i) or _unit(sentence, t.i) or _named_type(sentence, t.i)
            if t.text[:1].isupper() or t.text[:1].isdigit()
            else None
        )
        common = _common(sentence, t.i)
        everything.extend(f for f in (found, common) if f)
    ships = {f.start for f in everything if f.ship}  # 'the carrier Abraham Lincoln' is one
    alone = (f for f in everything if f.end not in ships)
    yield from sorted(alone, key=lambda f: (f.start, -f.end))


def _ship(sentence: Sentence, words: Sequence[str], at: int) -> Found | None:
    """Return a ship by prefix, by a known name after 'the carrier', or by a known full name."""
    if end := vessel_end(words, at):
        prefix = words[at].replace(".", "")
        name = " ".join([prefix, *words[at + 1 : end]])
        return Found(at, end, end - 1, ship=ship_named(name), prefix=prefix)
    before = sentence.tokens[at - 1] if at else None
    if before is None or asset_types().get(before.lemma.lower(), None) is None:
        return None
    if asset_types()[before.lemma.lower()].asset_class is not AssetClass.SHIP:
        return None
    for end in range(min(len(words), at + TYPE_WORDS), at, -1):
        name = " ".join(words[at:end])
        if ship := ship_named(name) or ship_named(f"USS {name}"):
            return Found(at, end, end - 1, ship=ship)
    return None


def _unit(sentence: Sentence, at: int) -> Found | None:
    """Return a unit by its number: 'the 82nd Airborne Division', 'Carrier Strike Group 8'."""
    tokens = sentence.tokens
    words = asset_words("unit")
    numbered = ORDINAL.fullmatch(tokens[at].lower) or tokens[at].lower in asset_words("ordinal")
    if numbered:
        end = at + 1
        while end < min(len(tokens), at + UNIT_WORDS) and tokens[end].text[:1].isupper():
            end += 1
        while end > at + 1 and tokens[end - 1].text not in words:
            end -= 1
        if end > at + 1:
            return Found(at, end, end - 1, type=AssetType(AssetClass.UNIT, tokens[end - 1].lower))
    if tokens[at].text == "Carrier" and [t.text for t in tokens[at + 1 : at + 3]] == [
        "Strike",
        "Group",
    ]:
        end = at + 3 + (at + 3 < len(tokens) and tokens[at + 3].text.isdigit())
        return Found(at, end, at + 2, type=AssetType(AssetClass.UNIT, "carrier strike group"))
    return None


def _named_type(sentence: Sentence, at: int) -> Found | None:
    """Return a known aircraft, missile or vehicle, with the word for its class after it."""
    tokens = sentence.tokens
    if weapon_key(tokens[at].text)[:2] not in weapon_starts():
        return None
    for end in range(min(len(tokens), at + WEAPON_TOKENS), at, -1):
        name = sentence.quoted(Span(start=tokens[at].start, end=tokens[end - 1].end))
        last = _class_word(sentence, end)
        if weapon := weapon_named(name, beside_class=last is not None):
            if last is None and _is_another_head(sentence, end):
                return None
            stop = end if last is None else last + 1
            return Found(at, stop, stop - 1, weapon=weapon)
    return None


def _class_word(sentence: Sentence, at: int) -> int | None:
    """Return the token of the word for a class that ends the phrase: 'cruise missiles'."""
    last = None
    for t in sentence.tokens[at : at + TYPE_WORDS]:
        if t.tag not in NOUN_TAGS and t.pos not in ("ADJ", "PUNCT"):
            break
        if t.text in (",", ".", ";", ":", "(", ")"):
            break
        if _singular(t) in asset_heads():
            last = t.i
    return last


def _is_another_head(sentence: Sentence, at: int) -> bool:
    """Tell whether a noun follows that is no asset: 'an F-16 pilot'."""
    after = sentence.tokens[at] if at < len(sentence.tokens) else None
    return after is not None and after.tag in ("NN", "NNS") and after.text.isalpha()


def _common(sentence: Sentence, at: int) -> Found | None:
    """Return a common noun such as 'fighter jets' with the words that narrow it."""
    token = sentence.tokens[at]
    if token.tag not in NOUN_TAGS or _singular(token) not in asset_heads():
        return None
    if _modifies_next(sentence, at):
        return None
    for start in range(max(0, at - TYPE_WORDS + 1), at + 1):
        stem = sentence.quoted(Span(start=sentence.tokens[start].start, end=token.start))
        if known := asset_types().get(fold(f"{stem}{_singular(token)}")):
            shy = start == at and token.lower in asset_words("shy")
            other = at > 0 and sentence.tokens[at - 1].dep == "compound" and start == at
            foreign = other and sentence.tokens[at - 1].pos == "NOUN"
            return None if shy or foreign else Found(start, at + 1, at, type=known)
    return None


def _modifies_next(sentence: Sentence, at: int) -> bool:
    """Tell whether the noun only narrows the next one: 'a missile strike'."""
    after = sentence.tokens[at + 1] if at + 1 < len(sentence.tokens) else None
    if after is None:
        return False
    if after.text.replace(".", "") in prefixes() or after.text == "-":
        return True
    return sentence.tokens[at].dep == "compound" and after.tag in NOUN_TAGS


def _singular(token: Token) -> str:
    lemma = token.lemma.lower()
    if lemma == token.lower and token.tag in PLURAL_TAGS:
        return lemma.removesuffix("s") if lemma not in ("aircraft", "forces") else lemma
    return lemma if lemma not in ("forces",) else "force"


def _mention(
    sentence: Sentence, found: Found, numbers: Sequence[Mention[Count]]
) -> Mention[Asset]:
    tokens = sentence.tokens
    span = Span(start=tokens[found.start].start, end=tokens[found.end - 1].end)
    words = sentence.quoted(span)
    known = found.ship or found.weapon
    kind = found.type or _type_of(found)
    asset = Asset(
        name=known.name if known else words,
        surface=words,
        designation=_designation(found),
        asset_class=kind.asset_class,
        type=kind.type or None,
        operator=operator_of(sentence, found),
        count=count_of(sentence, found, words, numbers),
    )
    head = next(
        (i for i in range(found.start, found.end) if _is_top(sentence, found, i)), found.head
    )
    return Mention(Layer.ASSETS, span, words, asset, sentence.index, head)


def _is_top(sentence: Sentence, found: Found, i: int) -> bool:
    return not found.start <= sentence.tokens[i].head < found.end


def _type_of(found: Found) -> AssetType:
    if found.weapon:
        return AssetType(found.weapon.asset_class, found.weapon.type)
    by_prefix = prefixes().get(found.prefix or "", (None, None))[1]
    return AssetType(AssetClass.SHIP, found.ship.type if found.ship else by_prefix or "ship")


def _designation(found: Found) -> str | None:
    if found.ship:
        return found.ship.hull
    return found.weapon.designation if found.weapon else None
