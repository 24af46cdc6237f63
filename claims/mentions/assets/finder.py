"""Find ships, aircraft, weapons, units, installations and troops, with number and operator."""

from collections.abc import Iterator, Sequence

from claims.mentions.assets.arms import find_arm
from claims.mentions.assets.counts import count_of
from claims.mentions.assets.nationals import find_nationals
from claims.mentions.assets.nouns import find_noun
from claims.mentions.assets.owners import operator_of
from claims.mentions.assets.ships import find_ship
from claims.mentions.assets.units import find_unit
from claims.mentions.assets.view import Found, View
from claims.model.asset import Asset
from claims.model.count import Count
from claims.model.mention import Layer, Mention
from claims.model.sentence import Sentence
from claims.model.span import Span


def find_assets(sentence: Sentence, numbers: Sequence[Mention[Count]]) -> Iterator[Mention[Asset]]:
    """Yield the things that a desk locates, in reading order, the longest words for each."""
    view = View(sentence)
    at, before = 0, None
    for found in _found(view, numbers):
        if found.start >= at:
            at = found.end
            before = _mention(view, found, numbers, _listed_with(view, found, before))
            yield before


def _listed_with(view: View, found: Found, before: Mention[Asset] | None) -> str | None:
    """Return whose the asset before is in a list of two: 'Russian Su-30 and MiG-31 jets'."""
    if before is None or view.lower(found.start - 1) not in ("and", "or", "/"):
        return None
    last = view.token(found.start - 2)
    adjacent = last is not None and before.span.end == last.end
    alike = before.value.asset_class is found.type.asset_class
    return before.value.operator if adjacent and alike and not found.single else None


def _found(view: View, numbers: Sequence[Mention[Count]]) -> list[Found]:
    """Return all that may be an asset, by first token, the longest first."""
    everything: list[Found] = []
    named: Found | None = None
    for t in view.sentence.tokens:
        inside = named is not None and t.i < named.end
        begins = not inside and (t.text[:1].isupper() or t.text[:1].isdigit())
        if begins and (found := _longest(view, t.i, named)):
            named = found
            everything.append(found)
        if common := find_noun(view, t.i):
            everything.append(common)
    everything.extend(find_nationals(view, everything, numbers))
    starts = {f.start for f in everything if f.single}  # 'the carrier Abraham Lincoln' is one
    alone = (f for f in everything if f.single or not _calls(view, f, starts))
    return sorted(alone, key=lambda f: (f.start, -f.end))


def _longest(view: View, at: int, before: Found | None) -> Found | None:
    """Return the longest of what may begin at a word; a ship before a unit before a weapon."""
    ship, unit = find_ship(view, at, before), find_unit(view, at)
    found = max((f for f in (ship, unit) if f), key=lambda f: f.end, default=None)
    return found or find_arm(view, at, before)


def _calls(view: View, found: Found, starts: set[int]) -> bool:
    """Tell whether the words are the kind of a ship whose name follows."""
    quoted = view.lower(found.end) in ('"', "“", "‘", "'")
    return found.end in starts or (quoted and found.end + 1 in starts)


def _mention(
    view: View, found: Found, numbers: Sequence[Mention[Count]], owner: str | None
) -> Mention[Asset]:
    """Return the mention of what was found; `owner` has what is listed just before."""
    tokens = view.sentence.tokens
    span = Span(start=tokens[found.start].start, end=tokens[found.end - 1].end)
    words = view.sentence.quoted(span)
    asset = Asset(
        name=found.name or words,
        surface=words,
        designation=found.designation,
        asset_class=found.type.asset_class,
        type=found.type.type or None,
        operator=operator_of(view, found) or owner,
        count=count_of(view, found, words, numbers),
    )
    inside = range(found.start, found.end)
    head = next((i for i in inside if tokens[i].head not in inside), found.head)
    return Mention(Layer.ASSETS, span, words, asset, view.sentence.index, head)
