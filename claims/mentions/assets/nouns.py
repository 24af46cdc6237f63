"""Find common nouns for arms: 'two frigates', 'rebel fighters', 'an ammunition depot'."""

from functools import cache

from claims.lexicon.armory import AssetType, asset_heads, asset_types
from claims.lexicon.asset_words import asset_words
from claims.lexicon.countries import country_of
from claims.lexicon.forces import force_named
from claims.lexicon.gazetteer import fold
from claims.lexicon.vessels import is_prefix
from claims.mentions.assets.designations import designated
from claims.mentions.assets.view import NOUN_TAGS, PLURAL_TAGS, Found, View, singular
from claims.model.asset import AssetClass

TYPE_TOKENS = 8  # "nuclear - powered attack submarine", "short - range ballistic missile"
OPENING = frozenset({":", '"', "“", "‘", "(", "-", "–", "—"})
SELDOM_ONE = frozenset({"marine", "troop"})  # in the singular: a biologist, scouts
FIGHTERS = AssetType(AssetClass.PEOPLE, "fighters")


@cache
def _lengths() -> dict[str, int]:
    """Return for each last word of a type how many tokens its phrases have at most."""
    found: dict[str, int] = {}
    for key in asset_types():
        pieces = key.split()
        found[pieces[-1]] = min(TYPE_TOKENS, max(found.get(pieces[-1], 0), 2 * len(pieces) - 1))
    return found


def type_ending(view: View, at: int) -> tuple[int, AssetType] | None:
    """Return the longest type phrase that ends with a noun: its first token and the type."""
    token = view.sentence.tokens[at]
    noun = singular(token)
    if noun not in asset_heads():
        return None
    for start in range(max(0, at - _lengths()[noun] + 1), at + 1):
        if not view.words[start][:1].isalnum():
            continue
        before = view.sentence.span.start
        stem = view.sentence.text[
            view.sentence.tokens[start].start - before : token.start - before
        ]
        if known := asset_types().get(fold(f"{stem}{noun}")):
            return start, known
    return None


def find_noun(view: View, at: int) -> Found | None:
    """Return a common noun for an asset with the words that narrow it."""
    token = view.sentence.tokens[at]
    if token.tag not in NOUN_TAGS or singular(token) not in asset_heads() or _narrows(view, at):
        return None
    ending = type_ending(view, at)
    if ending is None or _is_named_place(view, *ending):
        return None
    start, kind = ending
    afloat = kind.asset_class is AssetClass.SHIP
    if afloat and (first := _ship_class(view, start)) is not None:
        return Found(first, at + 1, at, kind)
    known = _alone(view, at, kind) if start == at else kind
    civil = kind.type == "task force" and not view.has("war")
    civil = civil or _is_content(view, at) or not _may_stand(view, start, at)
    civil = civil or (kind.type == "rocket" and view.has("space"))
    civil = civil or (token.lower == "force" and not view.is_determined(start))
    if known is None or civil:
        return None
    return designated(view, start, at, known) or Found(start, at + 1, at, known)


def _is_content(view: View, at: int) -> bool:
    """Tell whether the noun only measures or shapes a stuff: 'jets of water', 'tanks of fuel'."""
    after = view.token(at + 2)
    if view.lower(at + 1) != "of" or after is None or after.tag != "NN" or after.text[0].isupper():
        return False
    return after.head == at + 1 and singular(after) not in asset_heads()


def _may_stand(view: View, start: int, at: int) -> bool:
    """Tell whether words that are assets for somebody only have an owner: 'its barge'."""
    noun = singular(view.sentence.tokens[at])
    phrase = " ".join([*(view.lower(i) for i in range(start, at)), noun])
    if phrase not in asset_words("owned_only") or (start < at and noun == "weapon"):
        return True
    if noun == "company" and view.has("war") and _is_sent(view, at):
        return True
    if noun in asset_words("civilian_too") and not view.has("war"):
        return noun == "truck" and _is_owned(view, start)
    afloat = asset_types()[fold(phrase)].asset_class is AssetClass.SHIP
    before = view.token(start - 1)
    if noun == "officer" and before and before.pos == "NUM" and view.has("war"):
        return True  # '2,000 soldiers in Pemba and 700 police officers'
    of_force = view.lower(at + 1) == "of" and _is_of_force(view, at + 2)
    return of_force or _has_owner(view, start, at) or (afloat and _is_of_fleet(view, start))


def _is_sent(view: View, at: int) -> bool:
    """Tell whether a company is moved: 'the brigade has sent a company to Tapa'."""
    token = view.sentence.tokens[at]
    moved = view.sentence.tokens[token.head].lemma in asset_words("away") | {"deploy"}
    return moved and token.dep in ("dobj", "nsubjpass")


def _has_owner(view: View, start: int, at: int) -> bool:
    """Tell whether a nation, a force or 'its' stands before, numbers and adjectives between."""
    first = start - 1
    while first > 0 and _is_number(view, first):
        first -= 1
    if first < 0:
        return False
    if view.words[first] in ("'s", "’s") and first:
        return _is_nation(view.words[first - 1])
    numbered = view.sentence.tokens[at].tag in PLURAL_TAGS or first < start - 1
    own = view.lower(first) in ("its", "their") and (view.has("war") or view.has("flight"))
    return (_is_nation(view.words[first]) and numbered) or own


def _is_number(view: View, i: int) -> bool:
    plain = view.sentence.tokens[i].pos in ("NUM", "ADJ") and not country_of(view.words[i])
    return plain or view.lower(i) in ("-", "more")


def _is_nation(word: str) -> bool:
    return country_of(word) is not None or force_named(word) is not None


def _is_of_force(view: View, at: int) -> bool:
    """Tell whether a navy or fleet is named in the next words: 'boats of Russia's Black Sea'."""
    return not asset_words("owning_force").isdisjoint(view.lower(i) for i in range(at, at + 6))


def _is_of_fleet(view: View, start: int) -> bool:
    """Tell whether a ship named before has it: 'the tug and its barge', 'any of its escorts'."""
    return view.lower(start - 1) in ("its", "her", "their") and view.has("sea")


def _alone(view: View, at: int, kind: AssetType) -> AssetType | None:
    """Return what a word names that no other narrows, or none where it is no asset."""
    noun = singular(view.sentence.tokens[at])
    if _is_name(view, at):
        return None
    if noun == "fighter":
        return _fighters(view, at)
    if noun == "force":
        return kind if _is_body(view, at) else None
    return kind if not _is_foreign(view, at) and _is_vouched(view, at, kind) else None


def _ship_class(view: View, start: int) -> int | None:
    """Return where the name of a ship's class begins: 'Arleigh Burke-class', 'Type 45'."""
    at = start - 1
    if view.lower(at) == "class" and view.lower(at - 1) == "-":
        at -= 2
        while at > 0 and _may_name(view, at - 1):
            at -= 1
        return at if view.words[at][:1].isupper() else None
    if view.lower(at - 1) in ("type", "project") and view.words[at][:1].isdigit():
        return at - 1
    return None


def _may_name(view: View, i: int) -> bool:
    """Tell whether a word may be part of the name of a ship's class."""
    word = view.words[i]
    return view.sentence.tokens[i].pos == "PROPN" and word[:1].isupper() and not country_of(word)


def _is_name(view: View, at: int) -> bool:
    """Tell whether a capital letter within a sentence makes a name of the word: 'the Jets'."""
    token = view.sentence.tokens[at]
    capital = token.text[:1].isupper() and token.tag in ("NNP", "NNPS")
    return capital and at > 0 and not view.loud and view.words[at - 1] not in OPENING


def _narrows(view: View, at: int) -> bool:
    """Tell whether the noun only narrows the next one: 'a missile strike'."""
    after = view.token(at + 1)
    if after is None:
        return False
    if is_prefix(after.text) or after.text == "-":
        return True
    return view.sentence.tokens[at].dep == "compound" and after.tag in NOUN_TAGS


def _is_foreign(view: View, at: int) -> bool:
    """Tell whether a noun before makes another thing of it: 'fuel tank', 'fire brigade'."""
    before = view.token(at - 1)
    if before is None:
        return False
    if before.lower in asset_words("civil"):
        return True
    joined = before.dep in ("compound", "nmod") and before.head == at and before.pos == "NOUN"
    if not joined or before.lower in asset_words("calibre"):
        return False
    arm = before.lower in asset_words("arm") and _noun(view, at) != "carrier"
    service = before.lower in asset_words("force") or before.lower in asset_words("body")
    return not (force_named(before.text) or arm or service)


def _noun(view: View, at: int) -> str:
    return singular(view.sentence.tokens[at])


def _is_vouched(view: View, at: int, kind: AssetType) -> bool:
    """Tell whether a word that alone names other things is a weapon, ship or unit here."""
    token = view.sentence.tokens[at]
    noun = singular(token)
    if noun in SELDOM_ONE and token.tag not in PLURAL_TAGS:
        return False
    if noun not in asset_words("shy") or _is_none(view, at):
        return True
    if kind.type == "air base" and _is_sited(view, at):
        return True
    if noun in ("division", "wing") and view.lower(at + 1) == "of":
        return False
    return _is_owned(view, at) or (
        _flies(view, at) if noun == "bomber" else _has_words_of(view, at, kind)
    )


def _is_none(view: View, at: int) -> bool:
    """Tell whether carriers are missed that are no airlines: 'No carriers are in Guam'."""
    plural = view.sentence.tokens[at].tag in PLURAL_TAGS and singular(view.sentence.tokens[at])
    return plural in ("carrier", "tank") and view.lower(at - 1) == "no" and not view.has("flight")


def _is_sited(view: View, at: int) -> bool:
    """Tell whether the words after say by name where it is: 'an airstrip on Abd al-Kuri'."""
    named = view.token(at + 2)
    proper = named is not None and named.pos == "PROPN"
    return proper and view.lower(at + 1) in ("at", "in", "on", "near")


def _flies(view: View, at: int) -> bool:
    """Tell whether a bomber is an aircraft and no man: 'the Olympic Park bomber'."""
    named = at > 0 and view.sentence.tokens[at - 1].pos == "PROPN"
    return not named and not view.has("blast")


def _has_words_of(view: View, at: int, kind: AssetType) -> bool:
    """Tell whether other words of the sentence are of the sea or of war."""
    token = view.sentence.tokens[at]
    others = view.lowers - {token.lower, singular(token)}
    afloat = kind.asset_class in (AssetClass.SHIP, AssetClass.PEOPLE)
    at_sea = afloat and not others.isdisjoint(asset_words("sea"))
    return at_sea or not others.isdisjoint(asset_words("war"))


def _is_owned(view: View, at: int) -> bool:
    """Tell whether a nation or force stands directly before: 'Ukrainian tanks'."""
    before = view.token(at - 1)
    if before is None:
        return False
    if before.text in ("'s", "’s") and at > 1:
        owner = view.words[at - 2]
        return country_of(owner) is not None or owner.lower() in asset_words("owning_force")
    return country_of(before.text) is not None or force_named(before.text) is not None


def _is_named_place(view: View, start: int, kind: AssetType) -> bool:
    """Tell whether a name before makes a place of a base: 'Al Udeid Air Base'."""
    before = view.token(start - 1)
    if kind.asset_class is not AssetClass.INSTALLATION or before is None:
        return False
    if before.text == "-":
        return True
    proper = before.pos == "PROPN" and before.text[:1].isupper()
    return proper and not country_of(before.text) and not force_named(before.text)


def _fighters(view: View, at: int) -> AssetType | None:
    """Return fighters as men or as aircraft, by the words before and around."""
    before = view.lower(at - 1)
    plural = view.sentence.tokens[at].tag in PLURAL_TAGS
    if before in asset_words("armed"):
        return FIGHTERS if plural else None
    if _is_foreign(view, at):
        return None
    if view.has("flight"):
        return asset_types()["fighter jet"] if plural or _is_owned(view, at) else None
    return FIGHTERS if plural and _is_owned(view, at) else None


def _is_body(view: View, at: int) -> bool:
    """Tell whether 'forces' are somebody's: 'Iraqi forces', not 'market forces'."""
    before = view.token(at - 1)
    plural = view.sentence.tokens[at].tag == "NNS"
    if before is None or not plural:
        return False
    own = before.tag == "PRP$" and before.lower in ("its", "their")
    joined = view.sentence.tokens[view.sentence.tokens[at].head].lemma in ("join", "combine")
    return before.lower in asset_words("body") or _is_owned(view, at) or (own and not joined)
