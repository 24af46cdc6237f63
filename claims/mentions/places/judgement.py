"""Judge by points whether a listed name is meant as the place."""

from collections.abc import Callable

from claims.lexicon.gazetteer import OWN_SOURCE, Entry
from claims.lexicon.place_words import points
from claims.mentions.places.article import Article, key_of
from claims.mentions.places.doubts import (
    bears_person,
    is_common,
    is_given,
    is_no_name,
    is_plain_word,
)
from claims.mentions.places.evidence import (
    PLACE_LABELS,
    has_civic_name,
    has_container,
    has_neighbour,
    has_townly,
    has_townsfolk,
    is_at,
    is_based,
    is_dateline,
    is_district,
    is_held,
    is_hometown,
    is_in_plural,
    is_inside,
    is_located,
    is_moved,
    is_office,
    is_partisan,
    is_port_of_call,
    is_settled,
    plays,
)
from claims.mentions.places.names import Name, goes_on
from claims.model.sentence import Sentence

NEVER_LABELS = frozenset({"MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY"})
LABELS = {
    **dict.fromkeys(PLACE_LABELS, "labelled"),
    "FAC": "facility",
    "ORG": "organisation",
    "PERSON": "person",
    "NORP": "group",
    **dict.fromkeys(("", "DATE", "TIME"), "unlabelled"),
}
FAME = ((500_000, "metropolis"), (100_000, "large"), (15_000, "middle"), (0, "small"))
PROVINCE = 1_000_000  # people of a region that all readers know
KNOWN_CITY = 100_000  # people; in a text in capitals smaller towns need words that place them

SIGNS: dict[str, Callable[[Sentence, Name], bool]] = {
    "container": has_container,
    "dateline": is_dateline,
    "settled": is_settled,
    "in_plural": is_in_plural,
    "district": is_district,
    "townsfolk": has_townsfolk,
    "townly": has_townly,
    "civic": has_civic_name,
    "hometown": is_hometown,
    "inside": is_inside,
    "based": is_based,
    "plays": plays,
    "neighbour": has_neighbour,
    "mover_at": is_port_of_call,
    "moved": is_moved,
    "held": is_held,
    "partisan": is_partisan,
    "office": is_office,
    "located": is_located,
    "at": is_at,
    "common": is_common,
    "given": is_given,
    "bears": bears_person,
    "no_name": is_no_name,
    "word": is_plain_word,
}


def is_place(sentence: Sentence, name: Name, article: Article, *, shouted: bool) -> bool:
    """Tell whether the signs for a place outweigh those against it."""
    if sentence.tokens[name.start].entity in NEVER_LABELS:
        return False
    signs = set(signs_of(sentence, name, article))
    if shouted:
        return _is_shouted_place(sentence, name, signs)
    return sum(points()[sign] for sign in signs) >= points()["needed"]


def signs_of(sentence: Sentence, name: Name, article: Article) -> list[str]:
    """Return what the list, the parser, the words around and the article say of a name."""
    token = sentence.tokens[name.start]
    signs = [fame(name.entries), LABELS.get(token.entity, "other")]
    signs += [sign for sign, holds in SIGNS.items() if holds(sentence, name)]
    if name.end - name.start > 1:
        signs.append("several_words")
    elif token.pos != "PROPN":
        signs.append("not_name")
    if goes_on(sentence, name.end) and not {"civic", "office"} & set(signs):
        signs.append("goes_on")
    if token.text in article.surnames and name.end == name.start + 1:
        signs.append("surname")
    if key_of(sentence, name) in article.places:
        signs.append("known_here")
    return signs


def fame(entries: tuple[Entry, ...]) -> str:
    """Return how well known the best known of the places is."""
    return max((_fame_of(e) for e in entries), key=points().__getitem__)


def _fame_of(entry: Entry) -> str:
    if entry.kind == "country":
        return "country"
    if entry.ident.startswith(OWN_SOURCE) and entry.kind != "city":
        return "region"
    if entry.kind in ("region", "base", "airport"):
        return "region" if entry.population >= PROVINCE else "province"
    return next(word for least, word in FAME if entry.population >= least)


def _is_shouted_place(sentence: Sentence, name: Name, signs: set[str]) -> bool:
    """Judge a name in a text of capitals, where the parser's labels tell little."""
    if signs & {"dateline", "container", "settled"}:
        return True
    inside = sentence.tokens[name.start : name.end]
    word = all(t.pos not in ("PROPN", "NOUN") for t in inside)
    if word or "common" in signs:
        return False
    known = fame(name.entries) not in ("small", "middle")
    return known or ("located" in signs and "middle" in signs)
