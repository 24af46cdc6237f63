"""Find which names the text itself puts inside others: 'Paris, Texas', 'Iraq's Mosul'."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from claims.lexicon.gazetteer import Entry
from claims.lexicon.place_forms import form_words
from claims.model.document import Document
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse
from claims.resolution.places.geography import holds

JOINTS = frozenset({",", "and", "or", "&", ", and"})
FAMOUS = 200_000  # people; 'Berlin, Georgia and …' may be a list
HAMLET = 5000  # people; parks and schools are named like those
FARTHEST = 60  # characters between a name and what contains it


class Containers(NamedTuple):
    """Hold what the text says contains each name: the mention's index, or none."""

    stated: tuple[int | None, ...]  # 'Paris, Texas'
    shared: tuple[int | None, ...]  # the first of 'Paris and Clarksville, Texas'


def find_containers(
    document: Document,
    mentions: Sequence[Mention[Place]],
    candidates: Sequence[tuple[Entry, ...]],
) -> Containers:
    """Return, for each mention, which one contains it by the words between them."""
    stated: list[int | None] = [None] * len(mentions)
    shared: list[int | None] = [None] * len(mentions)
    for i in range(len(mentions) - 1):
        gap = document.text[mentions[i].span.end : mentions[i + 1].span.start]
        if len(gap) > FARTHEST:
            continue
        if gap.strip() == "," and _is_list(document, mentions, candidates, i + 1):
            continue
        if _outward().fullmatch(gap) and (
            _contains(mentions, candidates, i + 1, i)
            or _must_contain(document, mentions, candidates, i)
        ):
            stated[i] = i + 1
        elif _inward().fullmatch(gap) and _contains(mentions, candidates, i, i + 1):
            stated[i + 1] = i
    for i in reversed(range(len(mentions) - 1)):
        gap = document.text[mentions[i].span.end : mentions[i + 1].span.start]
        outer = stated[i + 1] or shared[i + 1]
        listed = stated[i] is None and gap.strip() in JOINTS and outer is not None and outer > i
        if listed and outer is not None and _contains(mentions, candidates, outer, i):
            shared[i] = outer
    return Containers(tuple(stated), tuple(shared))


def _is_list(
    document: Document,
    mentions: Sequence[Mention[Place]],
    candidates: Sequence[tuple[Entry, ...]],
    outer: int,
) -> bool:
    """Tell whether a town after a comma goes on with a list: 'Rome, Utica and Vienna'."""
    towns = all(e.kind == "city" for e in candidates[outer])
    if outer + 1 >= len(mentions) or not towns:
        return False
    gap = document.text[mentions[outer].span.end : mentions[outer + 1].span.start]
    return gap.strip() in JOINTS


def _must_contain(
    document: Document,
    mentions: Sequence[Mention[Place]],
    candidates: Sequence[tuple[Entry, ...]],
    inner: int,
) -> bool:
    """Tell whether a region follows a name that the lists do not have there: 'Xyz, Okla.,'."""
    outer = mentions[inner + 1]
    kinds = {e.kind for e in candidates[inner + 1][:1]}
    if mentions[inner].value.use is PlaceUse.DEMONYM or outer.value.use is PlaceUse.DEMONYM:
        return False
    if not candidates[inner]:
        return bool(kinds & {"country", "region", "county", "city"})
    town = all(e.kind == "city" and e.population < FAMOUS for e in candidates[inner])
    if kinds == {"city"}:  # 'Hopkins Park in Springfield' is not the village of that name
        gap = document.text[mentions[inner].span.end : outer.span.start]
        return gap.strip() == "in" and all(e.population < HAMLET for e in candidates[inner])
    closed = document.text[outer.span.end : outer.span.end + 1] in (",", ")", ";")
    short = outer.text.endswith(".")
    return town and "region" in kinds and (short or closed)


def _contains(
    mentions: Sequence[Mention[Place]],
    candidates: Sequence[tuple[Entry, ...]],
    outer: int,
    inner: int,
) -> bool:
    """Tell whether some place of the outer name holds some place of the inner name."""
    if mentions[inner].value.use is PlaceUse.DEMONYM:
        return False
    if mentions[outer].value.use is PlaceUse.DEMONYM and outer > inner:
        return False
    return any(holds(big, small) for big in candidates[outer] for small in candidates[inner])


@cache
def _outward() -> re.Pattern[str]:
    """Return what stands between a place and, after it, the one that contains it."""
    side = _any_of("side", "part")
    nouns = _any_of("division", "settlement")
    place = rf"(?:the\s+)?(?:(?:{side})\s+)*(?:(?:{nouns})\s+of\s+)?"
    comma = r"\s*[,(]\s*(?:in\s+)?"
    plain = r"\s+in\s+"
    apposition = rf",\s+(?:an?|the)\s+(?:[\w-]+\s+){{0,4}}(?:{nouns})\s+(?:in|of|on)\s+"
    division = rf"\s+(?:{nouns})(?:,?\s+in|,)\s+"  # 'Anbar province, Iraq'
    return re.compile(rf"(?:{comma}|{plain}|{apposition}|{division}){place}", re.IGNORECASE)


@cache
def _inward() -> re.Pattern[str]:
    """Return what stands between a place and, after it, one inside it: 'Iraq's Mosul'."""
    nouns = _any_of("division", "settlement")
    some = r"(?:[\w-]+\s+){0,2}"
    owned = rf"['’]s?\s+{some}(?:(?:{nouns})(?:\s+of|,)?\s+(?:the\s+)?)?"
    named = rf"\s+{some}(?:{nouns})(?:\s+of|,)?\s+(?:the\s+)?"
    return re.compile(rf"(?:{owned}|{named})", re.IGNORECASE)


def _any_of(*parts: str) -> str:
    words = sorted(w for part in parts for w in form_words(part))
    return "|".join(re.escape(w) for w in reversed(words))
