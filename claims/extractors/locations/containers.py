"""Tell which places of a sentence only say where another lies."""

from collections.abc import Mapping
from itertools import pairwise

from claims.extractors.locations.scene import listed
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse, Precision
from claims.model.reading import SentenceReading
from claims.model.span import Span

WIDEST = 6  # words between a place and what contains it: 'in the northwestern province of'
MODIFIERS = ("poss", "compound", "nmod")


def find_containers(read: SentenceReading) -> dict[int, Mention[Place]]:
    """Return what each place that only contains another contains, by the outer's head token.

    'Taji, Iraq', 'Syria's Homs', 'the Houston suburb of Katy'.
    """
    places = [m for m in read.places if m.value.use is not PlaceUse.DEMONYM]
    found: dict[int, Mention[Place]] = {}
    for one, other in pairwise(places):
        if _owns(read, one, other) or _has_part(read, one, other):
            found[one.head] = other
        elif _follows(read, one, other):
            found[other.head] = one
    for first, second, third in zip(places, places[1:], places[2:], strict=False):
        owned = found.get(second.head) is third  # 'Taji in Iraq's Baghdad province'
        if second.head in found and _follows(read, first, second if owned else third):
            found[third.head] = first  # 'Camp Taji, north of Baghdad, Iraq'
    return found


def placed_in(read: SentenceReading, containers: Mapping[int, Mention[Place]]) -> dict[int, Place]:
    """Return the places with what their sentence says contains them, by head token."""
    held = {m.head: m.value for m in read.places}
    for outer in read.places:
        inner = containers.get(outer.head)
        if inner is None or outer.value.precision is Precision.NEAR:
            continue
        known = held[inner.head]
        if outer.value.name not in (known.name, *known.within):
            update = {
                "within": (outer.value.name, *known.within),
                "country": known.country or outer.value.country,
            }
            held[inner.head] = known.model_copy(update=update)
    return held


def _follows(read: SentenceReading, inner: Mention[Place], outer: Mention[Place]) -> bool:
    """Tell whether the second only says where the first lies: 'Taji, Iraq'."""
    between = read.sentence.quoted(
        Span(start=inner.span.end, end=max(inner.span.end, outer.span.start))
    )
    gap = between.strip()
    if outer.value.precision is Precision.NEAR and gap.startswith((",", "(")):
        return True
    if _only_place_words(gap) and _names_a_part(gap):
        return True
    if outer.text in inner.value.within or outer.value.name in inner.value.within:
        return len(gap.split()) <= _widest(gap)
    if _is_wider(inner.value, outer.value) and gap.casefold().split(" ")[0] in ("in", ",", "of"):
        return _only_place_words(gap) and len(gap.split()) <= WIDEST
    return _describes(read, inner, outer)


def _names_a_part(gap: str) -> bool:
    """Tell whether the words between say which part it is: 'district of', 'north of'."""
    return "of" in gap.split() and any(listed("parts", word) for word in gap.casefold().split())


def _modifies_a_part(read: SentenceReading, first: Mention[Place], gap: str) -> bool:
    """Tell whether the first owns the part that the second names: 'the Houston suburb of Katy'."""
    tokens = read.sentence.tokens
    owner = tokens[first.head]
    noun = tokens[owner.head].lemma.lower()
    return owner.dep in MODIFIERS and listed("settled", noun) and gap.endswith(" of")


def _has_part(read: SentenceReading, outer: Mention[Place], inner: Mention[Place]) -> bool:
    gap = read.sentence.quoted(
        Span(start=outer.span.end, end=max(outer.span.end, inner.span.start))
    ).strip()
    return _only_place_words(gap) and _modifies_a_part(read, outer, gap)


def _widest(gap: str) -> int:
    """Return how many words may stand between a place and what contains it."""
    return WIDEST if gap.startswith((",", "(", "in ", "in")) else 0


def _is_wider(inner: Place, outer: Place) -> bool:
    """Tell whether the second may hold the first: a region a town, a town an unlisted street."""
    same_land = None in (inner.country, outer.country) or inner.country == outer.country
    wide = (Precision.REGION, Precision.COUNTRY)
    town = outer.precision is Precision.SETTLEMENT and inner.precision is Precision.UNKNOWN
    return same_land and (town or (outer.precision in wide and inner.precision not in wide))


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
