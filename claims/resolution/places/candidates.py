"""List the places that a name may mean, by the forms that names take in a text."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from claims.lexicon.countries import countries
from claims.lexicon.gazetteer import OWN_SOURCE, Entry, find_entries, fold
from claims.lexicon.place_forms import form_pairs, form_words
from claims.model.document import Document
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse
from claims.resolution.places.geography import holds

MOST = 40  # candidates of one name; lists put the best known first
DIVISIONS = frozenset({"county", "region"})
TOWNS = frozenset({"city"})
RIVERS = frozenset({"river"})
NEXT_WORD = re.compile(r"\s+([\w-]+)")
LIST_GAP = re.compile(r"\s*(?:,|and|or|&|,\s*and)\s*")
LAST_OF_LIST = re.compile(r"(?:(?:\s*,|\s+(?:and|or|&))+\s+[A-Z][\w-]+){0,2}\s+([a-z]+)\b")
TITLE = re.compile(r"\b([a-z]+) of (?:the )?$", re.IGNORECASE)
LOOK_BACK = 25  # characters before a name in which 'province of' may stand


class Named(NamedTuple):
    """Hold what a mention may mean, and what its form tells."""

    key: str  # the same for all mentions of one name
    entries: tuple[Entry, ...]
    partial: bool = False  # only a part of it is meant: 'northern Iraq'
    kinds: frozenset[str] = frozenset()  # what words beside the name call it


def list_candidates(document: Document, mentions: Sequence[Mention[Place]]) -> list[Named]:
    """Return what each mention may mean; of a name in no list, what its parts may mean."""
    found = [_named(document, m) for m in mentions]
    _name_divisions(document, mentions, found)
    return found


def _named(document: Document, m: Mention[Place]) -> Named:
    key = fold(m.text)
    if m.value.country and m.value.country in countries():
        return Named(key, _country(m.value.country))
    if m.value.use is PlaceUse.DEMONYM:  # 'European' means Europe; 'Arab' means no town
        return Named(key, tuple(e for e in find_entries(key) if e.ident.startswith(OWN_SOURCE)))
    name, _, outer = m.text.partition(", ")
    if outer and (inside := _held(fold(name), fold(outer))):
        return Named(key, inside)
    if _has_article(document, m):
        if own := find_entries(f"the {key}"):  # 'the Humber' is no town
            return Named(key, own)
        named = _without_abbreviations(m.text, find_name(key))
    else:
        named = find_name(key)
    called = named.kinds | _called(document, m)
    return _with_article(document, m, named._replace(kinds=called))


def _has_article(document: Document, m: Mention[Place]) -> bool:
    return document.text[: m.span.start].endswith(("the ", "The "))


def _without_abbreviations(words: str, named: Named) -> Named:
    """Return what a name after an article may mean: 'the Wash' is no state."""
    if words.isupper() or "." in words or " " in words:
        return named
    kept = (e for e in named.entries if e.kind != "region" or fold(e.name).startswith(named.key))
    return named._replace(entries=tuple(kept))


def _with_article(document: Document, m: Mention[Place], named: Named) -> Named:
    """Return a name that a river and a town bear as the one that its article tells.

    Rivers have an article, towns have none: 'on the Dnipro', 'from Dnipro'.
    """
    kinds = {e.kind for e in named.entries}
    if named.kinds or not {"river", "city"} <= kinds:
        return named
    if not _has_article(document, m):
        return named._replace(entries=tuple(e for e in named.entries if e.kind != "river"))
    rivers = tuple(e for e in named.entries if e.kind == "river")
    return named._replace(entries=rivers, kinds=RIVERS)


def _country(code: str) -> tuple[Entry, ...]:
    name = fold(countries()[code].name)
    return tuple(e for e in find_entries(name) if e.kind == "country" and e.country == code)


def _held(name: str, outer: str) -> tuple[Entry, ...]:
    """Return the places of a name that places of another name hold: 'Washington, D.C.'."""
    bigs = find_entries(outer)
    return tuple(e for e in find_entries(name) if any(holds(big, e) for big in bigs))


def _merged(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return each place once: what a curated list and the large list both have."""
    found: dict[str, Entry] = {}
    for entry in entries:
        own = next((e for e in found.values() if _is_same(e, entry)), None)
        if own is None:
            found.setdefault(entry.ident, entry)
        elif own.area is None:
            found[own.ident] = own._replace(
                area=entry.area,
                area_name=entry.area_name,
                population=entry.population,
                zone=own.zone or entry.zone,
            )
    return tuple(found.values())


def _is_same(own: Entry, other: Entry) -> bool:
    """Tell whether a curated region is the listed one: of one country, and its middle inside."""
    if not own.ident.startswith(OWN_SOURCE) or own.kind not in DIVISIONS | TOWNS:
        return False
    if other.kind not in DIVISIONS or own.country != other.country or own.country is None:
        return False
    return fold(own.name) == fold(other.name)


def find_name(key: str) -> Named:
    """Return what a folded name may mean, whole or without the words that only frame it."""
    if not key or key in form_words("side"):
        return Named(key, ())  # 'Western governments' are of no place in particular
    framed = _framed(key)
    entries = _merged(find_entries(key))
    if not entries:
        return framed if framed.kinds else _abbreviated(key)
    towns = framed.entries if framed.kinds == TOWNS else ()
    known = {e.ident for e in entries}
    more = tuple(e for e in towns if e.ident not in known)
    return Named(key, (*_told(key, entries), *more)[:MOST], kinds=framed.kinds)


def _abbreviated(key: str) -> Named:
    """Return what a name means without its direction: 'W Columbia', 'North West England'."""
    first, _, rest = key.partition(" ")
    if full := form_pairs("short").get(first):
        return Named(key, find_entries(f"{full} {rest}")[:MOST])
    while rest and first in form_words("side") | form_words("part"):
        if entries := _merged(find_entries(rest)):
            return Named(key, entries[:MOST], partial=True)
        first, _, rest = rest.partition(" ")
    whole, _, last = key.rpartition(" ")
    if last in form_words("side"):  # 'Grimsby East'
        return Named(key, _merged(find_entries(whole))[:MOST], partial=True)
    return Named(key, ())


def _told(key: str, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the best known where the name tells more than the listed ones: 'Washington DC'."""
    longer = all(key.startswith(f"{fold(e.name)} ") for e in entries)
    last = key.rpartition(" ")[2]
    return entries[:1] if longer and last not in form_words("division") else entries


def _framed(key: str) -> Named:
    """Return what is left of 'Anbar Province' or 'City of Dublin' without its noun."""
    words = key.split()
    title, last = " ".join(words[:2]), words[-1]
    if title in form_words("own"):
        rest, noun = " ".join(words[2:]), words[0]
    elif len(words) > 1 and last in form_words("division") | form_words("settlement"):
        rest, noun = " ".join(words[:-1]), last
    else:
        return Named(key, ())
    kinds = _kinds_of(noun)
    fitting = tuple(e for e in _merged(find_entries(rest)) if e.kind in kinds)
    return Named(key, fitting[:MOST], kinds=kinds)


def _kinds_of(noun: str) -> frozenset[str]:
    kinds: frozenset[str] = frozenset()
    if noun in form_words("division"):
        kinds |= DIVISIONS
    if noun in form_words("settlement"):
        kinds |= TOWNS
    return kinds


def _called(document: Document, m: Mention[Place]) -> frozenset[str]:
    """Return the kinds that a word beside the name allows: 'Anbar province', 'city of Quebec'."""
    after = NEXT_WORD.match(document.text, m.span.end)
    if after and (kinds := _kinds_of(after[1].lower())):
        return kinds
    behind = document.text[max(0, m.span.start - LOOK_BACK) : m.span.start]
    if before := TITLE.search(behind):
        return _kinds_of(before[1].lower())
    last = behind.rsplit(maxsplit=1)[-1:]
    parted = last and last[0] in form_words("side") | form_words("part")
    return DIVISIONS if parted and fold(m.text) in form_words("city_first") else frozenset()


def _name_divisions(
    document: Document, mentions: Sequence[Mention[Place]], found: list[Named]
) -> None:
    """Complete names that share their noun: 'Walton and Oconee counties' are two counties."""
    noun: str | None = None
    for i in reversed(range(len(mentions))):
        end = mentions[i].span.end
        if i + 1 < len(mentions) and noun:
            gap = document.text[end : mentions[i + 1].span.start]
            noun = noun if LIST_GAP.fullmatch(gap) else None
        if noun is None and (after := LAST_OF_LIST.match(document.text, end)):
            noun = form_pairs("plural").get(after[1].lower())
        large = any(e.kind in ("country", "region") for e in found[i].entries)
        if noun and not large and (entries := find_entries(f"{found[i].key} {noun}")):
            found[i] = Named(f"{found[i].key} {noun}", entries[:MOST], kinds=DIVISIONS)
