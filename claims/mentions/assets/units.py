"""Find units by number, code and name: 'the 82nd Airborne Division', 'VFA-31'."""

import re
from functools import cache

from claims.lexicon.armory import AssetType
from claims.lexicon.asset_words import asset_words
from claims.lexicon.countries import country_of
from claims.lexicon.forces import force_named, sea_service, short_name, unit_starts, units
from claims.lexicon.gazetteer import fold
from claims.mentions.assets.nouns import type_ending
from claims.mentions.assets.view import Found, View
from claims.model.asset import AssetClass

ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|d)|(?:Twenty|Thirty|Forty)-[a-z]+", re.IGNORECASE)
ROMAN = re.compile(r"[IVX]+")
CODE = re.compile(r"([A-Z]{2,10})-?\d{1,3}(?:[./]\d+)*")
UNIT_WORDS = 8  # "173rd Airborne Brigade Combat Team", with hyphens "Marine Air-Ground Task Force"
INNER_MARKS = frozenset({"-", "/", "and", "&"})
NAMED_KINDS = frozenset({"battalion", "brigade", "regiment", "unit"})
MARINES = AssetType(AssetClass.PEOPLE, "troops")
GROUP_WORDS = ("carrier strike group", "amphibious ready group", "expeditionary strike group")


def find_unit(view: View, at: int) -> Found | None:
    """Return a unit that begins at a capitalised word or a number."""
    found = _numbered(view, at) or _coded(view, at) or _before_number(view, at)
    if found and view.common_noun_follows(found.end):
        return None
    return found or _named(view, at) or _group_of_a_ship(view, at) or _called(view, at)


def _numbered(view: View, at: int) -> Found | None:
    """Return a unit by its number, with the larger one it belongs to after a comma."""
    found = _part(view, at)
    if found is None:
        return None
    end = found.end
    if view.lower(end) == "," and (above := _part(view, end + 1)):
        return found._replace(end=above.end, name=_plain(view, at, above.end))
    return found


def _part(view: View, at: int) -> Found | None:
    start = _after_number(view, at)
    if start is None:
        return None
    armed = _owned(view, at)
    last = None
    end = start
    while end < min(len(view.words), start + UNIT_WORDS):
        word = view.lower(end)
        inner = word in asset_words("arm") or word in INNER_MARKS
        strong, weak = word in asset_words("strong_unit"), word in asset_words("weak_unit")
        if strong or weak:
            if strong and not _is_doubtful(view, start, end, armed=armed):
                last = end
            if weak and (armed or last is not None):
                last = end
        named = view.words[end][:1].isupper() and not view.loud
        if not (inner or strong or weak or (named and view.words[end].isalpha())):
            break
        armed = armed or (inner and word not in INNER_MARKS)
        end += 1
    if last is None or view.lower(last - 1) in asset_words("civil"):
        return None
    kind = AssetType(AssetClass.UNIT, view.lower(last))
    return Found(at, last + 1, last, kind, _plain(view, at, last + 1))


def _plain(view: View, start: int, end: int) -> str:
    return " ".join(view.quoted(start, end).split())


def _after_number(view: View, at: int) -> int | None:
    """Return where the words after a unit's number begin, or none where no number stands."""
    token = view.sentence.tokens[at]
    if ORDINAL.fullmatch(token.text) or token.lower in asset_words("ordinal"):
        return at + 1 if token.text[:1].isupper() or token.text[:1].isdigit() else None
    after = view.lower(at + 1)
    if ROMAN.fullmatch(token.text):
        known = after in ("corps", "marine", "army", "airborne", "mountain", "german", "armored")
        return at + 1 if known else None
    if token.lower in ("no", "no.", "number"):
        number = at + 1 + (after == ".")
        return number + 1 if view.lower(number).isdigit() else None
    plain = token.text.isdigit() and view.token(at + 1) is not None
    capital = plain and view.words[at + 1][:1].isupper() and after in asset_words("arm")
    return at + 1 if capital else None


def _is_doubtful(view: View, start: int, end: int, *, armed: bool) -> bool:
    """Tell whether only a number makes the unit: 'Second Division', 'third army'."""
    if armed or end > start:
        return not armed and view.lower(end - 1) in asset_words("civil")
    spelled = not view.words[start - 1][:1].isdigit() and not ROMAN.fullmatch(
        view.words[start - 1]
    )
    if view.lower(end) in ("division", "wing", "battery", "army", "squadron") and spelled:
        others = view.lowers - {view.lower(end)}
        war = not others.isdisjoint(asset_words("war"))
        return not (view.words[end][:1].isupper() and war)
    return spelled and not view.words[end][:1].isupper()


def _owned(view: View, at: int) -> bool:
    """Tell whether a force or nation before the number vouches for a unit."""
    before = view.words[at - 1] if at else ""
    if before in ("'s", "’s"):
        before = view.words[at - 2]
    return bool(country_of(before) or force_named(before) or before in ("Army", "Navy", "Marine"))


def _named(view: View, at: int) -> Found | None:
    """Return a unit known by its name."""
    longest = unit_starts().get(view.lower(at).replace(".", "").replace("’", "").replace("'", ""))
    if not longest:
        return None
    for end in range(min(len(view.words), at + longest), at, -1):
        if not view.words[end - 1][-1:].isalnum():
            continue
        words = view.quoted(at, end)
        unit = units().get(fold(words))
        if unit is None or (unit.name.isupper() and not words.isupper()):
            continue
        people = unit.type.asset_class is AssetClass.PEOPLE
        shy = unit.shy and not (view.lower(at - 1) == "the" and view.has("war"))
        if shy or (view.noun_follows(end) and (people or not _peacekeepers(view, end))):
            return None
        known = unit.operator
        navy = sea_service(known, "") if known and unit.type.type == "fleet" else None
        operator = navy or (short_name(known) if known else None)
        name = None if people else unit.name
        kind = MARINES if _are_marines(view, at, end) else unit.type
        return Found(at, end, end - 1, kind, name, operator=operator)
    return None


def _are_marines(view: View, at: int, end: int) -> bool:
    """Tell whether a corps is named in the bare plural, for some men of it: 'Royal Marines'."""
    before = view.lower(at - 1)
    bare = before not in ("the", "'s", "’s") and view.sentence.tokens[end - 1].tag == "NNPS"
    return bare and view.lower(end - 1) == "marines" and not view.noun_follows(end)


def _peacekeepers(view: View, end: int) -> bool:
    """Tell whether the noun after a unit's name leaves it a unit: no person, no body of men."""
    ending = type_ending(view, end)
    return ending is not None and ending[1].asset_class is AssetClass.UNIT


def _coded(view: View, at: int) -> Found | None:
    """Return a squadron or group by its code: 'VFA-31', 'CTF-151'."""
    code = CODE.fullmatch(view.words[at])
    if code is None or code.group(1) not in asset_words("code"):
        return None
    kind = "task force" if code.group(1) in ("CTF", "TF") else "squadron"
    return Found(at, at + 1, at, AssetType(AssetClass.UNIT, kind), view.words[at])


@cache
def _kinds() -> dict[str, tuple[str, ...]]:
    """Return the phrases that stand before a number, by first word, the longest first."""
    found: dict[str, list[str]] = {}
    for phrase in sorted(asset_words("before_number"), key=len, reverse=True):
        found.setdefault(phrase.split()[0], []).append(phrase)
    return {first: tuple(phrases) for first, phrases in found.items()}


def _before_number(view: View, at: int) -> Found | None:
    """Return a unit whose number follows: 'Carrier Strike Group 8', 'Task Force 59'."""
    for phrase in _kinds().get(view.lower(at), ()):
        words = phrase.split()
        end = at + len(words)
        if [view.lower(i) for i in range(at, end)] != words or not view.words[at][:1].isupper():
            continue
        number = view.token(end)
        if number and (number.text.isdigit() or ROMAN.fullmatch(number.text)):
            kind = AssetType(AssetClass.UNIT, phrase)
            return Found(at, end + 1, end - 1, kind, _plain(view, at, end + 1))
    return None


def _called(view: View, at: int) -> Found | None:
    """Return a unit by any name before its kind: 'the Azmitia Battalion'."""
    if view.lowers.isdisjoint(NAMED_KINDS) or not _is_name_part(view, at):
        return None
    token = view.sentence.tokens[at]
    end = at + 1
    while end < min(len(view.words), at + UNIT_WORDS) and _is_name_part(view, end):
        if view.lower(end) in NAMED_KINDS:
            break
        end += 1
    named = token.pos == "PROPN" and not (view.loud and end > at + 1)
    if not named or not _is_military(view, at, end) or view.common_noun_follows(end + 1):
        return None
    kind = AssetType(AssetClass.UNIT, view.lower(end))
    return Found(at, end + 1, end, kind, _plain(view, at, end + 1))


def _is_military(view: View, at: int, end: int) -> bool:
    """Tell whether a name and a kind make a unit of an army: no fire brigade, no Boeing unit."""
    kind = view.lower(end)
    civil = not asset_words("civil").isdisjoint((view.lower(at), view.lower(end - 1)))
    if kind not in NAMED_KINDS or civil or force_named(view.quoted(at, end)):
        return False
    return kind != "unit" or (_owned(view, at) and (view.has("war") or view.has("sea")))


def _group_of_a_ship(view: View, at: int) -> Found | None:
    """Return a group called after its ship: 'the Gerald R. Ford Carrier Strike Group'."""
    if "group" not in view.lowers or view.sentence.tokens[at].pos == "DET":
        return None
    if not view.words[at][:1].isupper():
        return None
    for phrase in GROUP_WORDS:
        size = len(phrase.split())
        for start in range(at + 1, min(len(view.words), at + UNIT_WORDS)):
            if not _is_name_part(view, start - 1):
                break
            words = [view.lower(i) for i in range(start, start + size)]
            if " ".join(words) == phrase:
                end = start + size
                kind = AssetType(AssetClass.UNIT, phrase)
                return Found(at, end, end - 1, kind, _plain(view, at, end))
    return None


def _is_name_part(view: View, i: int) -> bool:
    word = view.words[i]
    return (word[:1].isupper() and country_of(word) is None) or word in ("-", "de", "of")
