"""Tell how many there are of an asset."""

from collections.abc import Sequence

from claims.lexicon.asset_words import asset_words
from claims.mentions.assets.view import PLURAL_TAGS, Found, View
from claims.mentions.numbers import bare_plural, exactly
from claims.model.asset import AssetClass
from claims.model.count import Count
from claims.model.mention import Mention

COUNT_GAP = 6  # tokens between a number and what it counts: "two nuclear - powered U.S. carriers"
BETWEEN = frozenset({"ADJ", "PROPN", "NOUN", "ADV"})
JOINERS = frozenset({"of", "-", "more", "other", "the", "its", "their", "'s", "’s", "and"})
MASS = frozenset({"aircraft", "artillery", "personnel"})


def count_of(
    view: View, found: Found, words: str, numbers: Sequence[Mention[Count]]
) -> Count | None:
    """Return how many: a number before the words, one of a name, two or more of a bare plural."""
    tokens = view.sentence.tokens
    if found.single:
        return exactly(1, words, unit="ship")
    if found.name and found.type.asset_class is AssetClass.UNIT:
        one = view.lower(found.start - 1) in ("a", "an")  # 'a Stryker battalion'
        return exactly(1, f"{view.lower(found.start - 1)} {words}", unit=words) if one else None
    start = tokens[found.start].start
    before = [m for m in numbers if m.span.end <= start and _counts(view, m, found)]
    return before[-1].value.model_copy(update={"unit": words}) if before else _bare(view, found)


def _bare(view: View, found: Found) -> Count | None:
    """Return two or more of a plural without number, one of a noun with 'a'."""
    head = view.sentence.tokens[found.end - 1]
    words = view.quoted(found.start, found.end)
    if head.tag in PLURAL_TAGS or (found.designation and head.text[-1:] == "s"):
        return bare_plural(head.text, unit=head.text)
    before = _article(view, found)
    if before in ("a", "an") and head.lower not in MASS:
        return exactly(1, f"{before} {words}", unit=head.text)
    return None


def _article(view: View, found: Found) -> str:
    """Return the article of an asset, past adjectives and the nation."""
    at = found.start - 1
    while at > max(0, found.start - COUNT_GAP) and (
        view.sentence.tokens[at].pos in ("ADJ", "PROPN", "VERB") or view.lower(at) == "-"
    ):
        at -= 1
    return view.lower(at)


def _counts(view: View, number: Mention[Count], found: Found) -> bool:
    """Tell whether only words that describe stand between a number and what it counts."""
    inside = [t for t in view.sentence.tokens if number.span.end <= t.start and t.i < found.start]
    if not inside:
        return True  # 'four Kilo-class submarines' are no kilograms
    if len(inside) > COUNT_GAP or number.value.unit not in (None, "people"):
        return False
    if any(t.lower == "and" for t in inside) and not any(t.lower == "of" for t in inside):
        return False
    calibre = any(t.lower in asset_words("calibre") for t in inside)
    return all(
        (t.pos in BETWEEN and t.tag != "NNS")
        or t.lower in JOINERS
        or t.tag == "VBN"
        or (t.tag == "VBG" and t.dep == "amod")
        or (calibre and t.pos == "NUM")
        for t in inside
    )
