"""Tell which places of a sentence only say where another lies."""

from itertools import pairwise

from claims.extractors.locations.scene import listed
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse, Precision
from claims.model.reading import SentenceReading
from claims.model.span import Span

WIDEST = 6  # words between a place and what contains it: 'in the northwestern province of'
MODIFIERS = ("poss", "compound", "nmod")


def find_containers(read: SentenceReading) -> frozenset[int]:
    """Return the heads of the places that only contain another: 'Taji, Iraq', 'Syria's Homs'."""
    places = [m for m in read.places if m.value.use is not PlaceUse.DEMONYM]
    found: set[int] = set()
    for inner, outer in pairwise(places):
        if _follows(read, inner, outer):
            found.add(outer.head)
        elif _owns(read, inner, outer):
            found.add(inner.head)
    for first, second, third in zip(places, places[1:], places[2:], strict=False):
        if second.head in found and _follows(read, first, third):
            found.add(third.head)  # 'Camp Taji, north of Baghdad, Iraq'
    return frozenset(found)


def _follows(read: SentenceReading, inner: Mention[Place], outer: Mention[Place]) -> bool:
    """Tell whether the second only says where the first lies: 'Taji, Iraq'."""
    between = read.sentence.quoted(
        Span(start=inner.span.end, end=max(inner.span.end, outer.span.start))
    )
    gap = between.strip()
    if outer.value.precision is Precision.NEAR and gap.startswith((",", "(")):
        return True
    if outer.text in inner.value.within or outer.value.name in inner.value.within:
        return len(gap.split()) <= _widest(gap)
    if _is_wider(inner.value, outer.value) and gap.casefold().split(" ")[0] in ("in", ",", "of"):
        return _only_place_words(gap) and len(gap.split()) <= WIDEST
    return _describes(read, inner, outer)


def _widest(gap: str) -> int:
    """Return how many words may stand between a place and what contains it."""
    return WIDEST if gap.startswith((",", "(", "in ", "in")) else 0


def _is_wider(inner: Place, outer: Place) -> bool:
    """Tell whether the second is a region or country and the first neither or unknown."""
    wide = (Precision.REGION, Precision.COUNTRY)
    same_land = None in (inner.country, outer.country) or inner.country == outer.country
    return same_land and outer.precision in wide and inner.precision not in wide


def _only_place_words(gap: str) -> bool:
    """Tell whether the words between hold nothing but 'in the northern province of'."""
    words = gap.replace(",", " ").casefold().split()
    known = ("in", "the", "of", "a", "an")
    return all(
        w in known or listed("parts", w) or w.endswith("ern") or w == "central" for w in words
    )


def _owns(read: SentenceReading, outer: Mention[Place], inner: Mention[Place]) -> bool:
    """Tell whether the first is the owner of the second: 'Syria's Latakia province'."""
    tokens = read.sentence.tokens
    owner = tokens[outer.head]
    if owner.dep != "poss" or outer.span.end > inner.span.start:
        return False
    return owner.head == inner.head or tokens[inner.head].head == owner.head


def _describes(read: SentenceReading, inner: Mention[Place], outer: Mention[Place]) -> bool:
    """Tell whether the second stands in an apposition to the first: 'Taji, a base north of …'."""
    tokens = read.sentence.tokens
    above = (tokens[i] for i in read.sentence.ancestors(outer.head))
    return any(t.dep == "appos" and t.head == inner.head for t in above)
