"""Judge by points whether a listed name is meant as the place."""

from collections.abc import Callable, Iterator

from claims.lexicon.gazetteer import OWN_SOURCE, Entry
from claims.lexicon.place_words import points
from claims.mentions.places.article import Article, key_of
from claims.mentions.places.doubts import (
    bears_person,
    is_common,
    is_cut_short,
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
    is_host,
    is_in_plural,
    is_inside,
    is_located,
    is_office,
    is_partisan,
    is_settled,
    plays,
)
from claims.mentions.places.movements import is_fought_over, is_moved, is_port_of_call
from claims.mentions.places.names import Name, has_article
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

Sign = Callable[[Sentence, Name], bool]
FOR: dict[str, Sign] = {
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
    "fought": is_fought_over,
    "moved": is_moved,
    "held": is_held,
    "host": is_host,
    "partisan": is_partisan,
    "office": is_office,
    "located": is_located,
    "at": is_at,
}
AGAINST: dict[str, Sign] = {
    "common": is_common,
    "given": is_given,
    "bears": bears_person,
    "no_name": is_no_name,
    "word": is_plain_word,
    "goes_on": is_cut_short,
}


def is_place(sentence: Sentence, name: Name, article: Article) -> bool:
    """Tell whether the signs for a place outweigh those against it."""
    if sentence.tokens[name.start].entity in NEVER_LABELS:
        return False
    worth = points()
    signs = list(_first_signs(sentence, name, article))
    sure = sum(worth[sign] for sign in signs)
    if sure >= worth["needed"]:
        return True
    return (
        sure + sum(worth[s] for s, holds in FOR.items() if holds(sentence, name))
        >= worth["needed"]
    )


def signs_of(sentence: Sentence, name: Name, article: Article) -> list[str]:
    """Return what the list, the parser, the words around and the article say of a name."""
    words = [sign for sign, holds in FOR.items() if holds(sentence, name)]
    return [*_first_signs(sentence, name, article), *words]


def _first_signs(sentence: Sentence, name: Name, article: Article) -> Iterator[str]:
    """Yield what the lists, the parser and the article say, and all that speaks against."""
    token = sentence.tokens[name.start]
    yield fame(name.entries)
    yield _label(sentence, name)
    if name.end - name.start > 1:
        yield "several_words"
    elif token.pos != "PROPN":
        yield "not_name"
    yield from (sign for sign, holds in AGAINST.items() if holds(sentence, name))
    if token.text in article.surnames and name.end == name.start + 1:
        yield "surname"
    if key_of(sentence, name) in article.places:
        yield "known_here"


def _label(sentence: Sentence, name: Name) -> str:
    """Return what the parser takes the name for; no person has an article."""
    label = LABELS.get(sentence.tokens[name.start].entity, "other")
    return "unlabelled" if label == "person" and has_article(sentence, name.start) else label


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
