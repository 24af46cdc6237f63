"""Find the names of places, and what each does in its sentence."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claims.lexicon.countries import countries, country_of
from claims.lexicon.load import table
from claims.lexicon.place_words import place_words
from claims.lexicon.vessels import vessel_end
from claims.mentions.places.article import NOTHING, Article, is_institution, key_of, surnames_of
from claims.mentions.places.doubts import WORDLIKE, is_elsewise
from claims.mentions.places.evidence import (
    has_container,
    has_townsfolk,
    is_dateline,
    is_district,
    is_ended,
    is_inside,
    is_located,
    is_settled,
)
from claims.mentions.places.judgement import is_place
from claims.mentions.places.movements import is_port_of_call
from claims.mentions.places.names import (
    Name,
    cut_of,
    entries_between,
    goes_on,
    is_capital,
    name_ends,
    quoted,
    span_of,
    stop_of,
    word_at,
)
from claims.mentions.places.peoples import is_people, people_at
from claims.mentions.places.shapes import name_by_shape, runs
from claims.mentions.places.unlisted import (
    ARTICLES,
    marked_name,
    prefixed_name,
    telling_words,
    told_name,
    without_office,
)
from claims.mentions.places.uses import head_of, kind_of, use_of
from claims.model.mention import Layer, Mention
from claims.model.place import Place
from claims.model.sentence import Sentence

SMALL_BEGINNINGS = frozenset({"al", "el", "ad", "sub"})  # before a hyphen: 'al-Asad'
LINKS = frozenset({",", "and", "or", "&", "/"})


class Sight(NamedTuple):
    """Hold what is known before a name is looked at."""

    article: Article
    words: bool  # the sentence has a word that tells places, such as 'County' or 'villages'


def find_places(sentence: Sentence, article: Article = NOTHING) -> Iterator[Mention[Place]]:
    """Yield the proper names of places and peoples, the longest at each word, not resolved yet."""
    for name in find_names(sentence, article):
        yield _mention(sentence, name)


def find_all_places(sentences: Sequence[Sentence]) -> Iterator[Mention[Place]]:
    """Yield the places of a whole article, whose sentences tell of each other's names."""
    article = Article(surnames=surnames_of(sentences))
    found = [list(find_names(s, article)) for s in sentences]
    pairs = [(s, name) for s, names in zip(sentences, found, strict=True) for name in names]
    known = {key_of(s, name) for s, name in pairs if _is_sure(s, name)}
    article = article._replace(places=frozenset(known))
    firsts = {key.split()[0] for key in known if key}
    for sentence, names in zip(sentences, found, strict=True):
        again = _has_more(sentence, names, firsts)
        for name in find_names(sentence, article) if again else names:
            yield _mention(sentence, name)


def _is_sure(sentence: Sentence, name: Name) -> bool:
    """Tell whether the words around a name say that it is a place."""
    if not name.entries or name.demonym:
        return False
    signs = (
        is_located,
        is_inside,
        has_container,
        is_settled,
        has_townsfolk,
        is_dateline,
        is_port_of_call,
    )
    return any(holds(sentence, name) for holds in signs)


def _has_more(sentence: Sentence, names: list[Name], firsts: set[str]) -> bool:
    """Tell whether a word that is no place yet begins the name of a place elsewhere."""
    placed = {i for name in names for i in range(name.start, name.end)}
    return any(t.lower in firsts and is_capital(t) and t.i not in placed for t in sentence.tokens)


def find_names(sentence: Sentence, article: Article) -> Iterator[Name]:
    """Yield the names of places in a sentence, in reading order, none over another."""
    begins = [t.i for t in sentence.tokens if t.text[:1].isupper() or t.lower in SMALL_BEGINNINGS]
    if not begins:
        return
    taken = _taken(sentence)
    sight = Sight(article, telling_words(sentence))
    before: Name | None = None
    free = 0
    for at in begins:
        if at < free or at in taken or not _may_begin(sentence, at):
            continue
        name = _name_at(sentence, at, sight)
        if name is None and before:
            name = _next_in_list(sentence, before, at)
        if name and taken.isdisjoint(range(name.start, name.end)):
            yield name
            before = name
            free = name.end


def _next_in_list(sentence: Sentence, before: Name, at: int) -> Name | None:
    """Return a listed name that goes on with a list of places: 'Suba, Migori and Rongo'."""
    between = sentence.tokens[before.end : at]
    if before.demonym or not between or any(t.lower not in LINKS for t in between):
        return None
    for end in name_ends(sentence, at):
        if entries := entries_between(sentence, at, end):
            noun = sentence.tokens[at].pos == "PROPN"
            return Name(at, end, entries) if noun and not goes_on(sentence, end) else None
    return None


def _mention(sentence: Sentence, name: Name) -> Mention[Place]:
    name = name._replace(end=stop_of(sentence, name), cut=cut_of(sentence, name))
    span = span_of(sentence, name)
    words = sentence.quoted(span)
    head = head_of(sentence, name)
    use = use_of(sentence, name, head)
    code = country_of(words) if name.demonym else None
    known = countries().get(code) if code else None
    value = Place(
        raw=words,
        name=known.name if known else words,
        kind="country" if known else kind_of(sentence, name),
        use=use,
        country=code,
        candidates=len(name.entries),
    )
    return Mention(Layer.PLACES, span, words, value, sentence.index, head)


def _taken(sentence: Sentence) -> set[int]:
    """Return the tokens of ships and of persons with a first name, which are no places."""
    words = [t.text for t in sentence.tokens]
    found: set[int] = set()
    for t in sentence.tokens:
        if is_capital(t) and (end := vessel_end(words, t.i)):
            found.update(range(t.i, end))
    for start, end in runs(sentence, "PERSON"):
        honoured = start > 0 and words[start - 1] in place_words("honorific")
        if honoured or (end - start > 1 and not _may_be_listed(sentence, start, end)):
            found.update(range(start, end))
    return found


def _may_be_listed(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether what the parser takes for a person may be a place all the same."""
    if entries_between(sentence, start, end) or name_by_shape(sentence, start):
        return True
    if is_institution(sentence, start, end):
        return True
    told = (is_settled, is_district, is_ended)
    return any(tells(sentence, Name(start, end)) for tells in told)


def _name_at(sentence: Sentence, at: int, sight: Sight) -> Name | None:
    """Return the longest name that begins at a token and is a place by list, label or context."""
    if whole := prefixed_name(sentence, at) or _as_part(sentence, at, sight):
        return whole
    ends = name_ends(sentence, at)
    shaped = name_by_shape(sentence, at) if sight.words else None
    told = (n for n in (shaped, marked_name(sentence, at)) if n and not is_elsewise(sentence, n))
    longest = max(told, key=lambda n: n.end, default=None)
    listed = _listed(sentence, at, ends, sight.article)
    if listed and (longest is None or listed.end >= longest.end):
        return listed
    people = longest or people_at(sentence, at, ends, sight.article)
    return people or (told_name(sentence, at) if sight.words else None)


def _listed(sentence: Sentence, at: int, ends: list[int], article: Article) -> Name | None:
    """Return the longest name that the lists have and that is meant as the place."""
    for end in ends:
        name = Name(at, end, entries_between(sentence, at, end))
        if not name.entries:
            if quoted(sentence, at, end) in place_words("vanished"):
                return name._replace(kind="region")
            continue
        if without_office(sentence, at, end) < end and end - 1 in ends:
            continue
        if is_elsewise(sentence, name) or is_people(sentence, at, end):
            continue
        if is_place(sentence, name, article):
            return name
    return None


def _as_part(sentence: Sentence, at: int, sight: Sight) -> Name | None:
    """Return a name with the direction in capitals before it: 'West Wales'."""
    word = word_at(sentence, at)
    if word not in place_words("compass") or not goes_on(sentence, at + 1):
        return None
    whole = next((e for e in name_ends(sentence, at) if entries_between(sentence, at, e)), at)
    rest = _name_at(sentence, at + 1, sight)
    if rest is None or rest.demonym or rest.end <= whole:
        return None
    kind = rest.entries[0].kind if rest.entries else rest.kind
    # 'Western Europe' is a name; of a state or a town 'Western' only says which part
    large = at > 0 and kind in ("country", "continent")
    return Name(at, rest.end, kind=kind) if large or word in place_words("plain_compass") else None


def _may_begin(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    if token.lower in table("times")["months"] and _is_dated(sentence, at):
        return False
    if at and sentence.tokens[at - 1].text == "-" and _is_prefix(sentence, at - 2):
        return False
    if is_capital(token):
        return token.text == "US" or (token.pos not in WORDLIKE and token.lower not in ARTICLES)
    return word_at(sentence, at + 1) == "-"


def _is_dated(sentence: Sentence, month: int) -> bool:
    """Tell whether a number stands beside a month: 'March 11' is no town in England."""
    beside = sentence.tokens[max(0, month - 1) : month + 2]
    return any(t.text[:1].isdigit() for t in beside)


def _is_prefix(sentence: Sentence, at: int) -> bool:
    """Tell whether a part of a word in lower case stands there: 'euro-Atlantic'."""
    return at >= 0 and sentence.tokens[at].text.islower()
