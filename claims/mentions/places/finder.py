"""Find the names of places, and what each does in its sentence."""

from collections.abc import Iterator, Sequence

from claims.lexicon.countries import countries, country_of, is_demonym
from claims.lexicon.load import table
from claims.lexicon.place_words import kinds, place_words
from claims.lexicon.vessels import vessel_end
from claims.mentions.places.article import NOTHING, Article, key_of, surnames_of
from claims.mentions.places.evidence import (
    has_container,
    is_break,
    is_country_us,
    is_district,
    is_in_plural,
    is_located,
    is_settled,
    is_shouted,
)
from claims.mentions.places.judgement import is_place
from claims.mentions.places.names import (
    Name,
    entries_between,
    goes_on,
    is_capital,
    name_ends,
    quoted,
    span_of,
    word_at,
)
from claims.mentions.places.shapes import name_by_shape, runs
from claims.mentions.places.uses import PLACE_LABELS, head_of, kind_of, use_of
from claims.model.mention import Layer, Mention
from claims.model.place import Place
from claims.model.sentence import Sentence, Token

ARTICLES = frozenset({"a", "an", "the"})
LINKS = frozenset({",", "and", "or", "&", "/"})


def find_places(sentence: Sentence, article: Article = NOTHING) -> Iterator[Mention[Place]]:
    """Yield the proper names of places and peoples, the longest at each word, not resolved yet."""
    for name in find_names(sentence, article):
        yield _mention(sentence, name)


def find_all_places(sentences: Sequence[Sentence]) -> Iterator[Mention[Place]]:
    """Yield the places of a whole article, whose sentences tell of each other's names."""
    surnames = Article(surnames=surnames_of(sentences))
    found = [list(find_names(s, surnames)) for s in sentences]
    known = {
        key_of(s, name)
        for s, names in zip(sentences, found, strict=True)
        for name in names
        if _is_sure(s, name)
    }
    article = surnames._replace(places=frozenset(known))
    for sentence in sentences:
        yield from find_places(sentence, article)


def _is_sure(sentence: Sentence, name: Name) -> bool:
    """Tell whether the words around a name say that it is a place."""
    if not name.entries or name.demonym:
        return False
    return (
        is_located(sentence, name) or has_container(sentence, name) or is_settled(sentence, name)
    )


def find_names(sentence: Sentence, article: Article) -> Iterator[Name]:
    """Yield the names of places in a sentence, in reading order, none over another."""
    taken = _taken(sentence)
    shouted = is_shouted(sentence)
    before: Name | None = None
    at = 0
    while at < len(sentence.tokens):
        name = None
        if at not in taken and _may_begin(sentence, at, shouted=shouted):
            name = _name_at(sentence, at, article, shouted=shouted)
            if name is None and before:
                name = _next_in_list(sentence, before, at)
            if name and not taken.isdisjoint(range(name.start, name.end)):
                name = None
        if name:
            yield name
            before = name
        at = name.end if name else at + 1


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
    for start, end in runs(sentence, frozenset({"PERSON"})):
        honoured = start > 0 and words[start - 1] in place_words("honorific")
        if honoured or (end - start > 1 and not _may_be_listed(sentence, start, end)):
            found.update(range(start, end))
    return found


def _may_be_listed(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether what the parser takes for a person may be a place all the same."""
    if entries_between(sentence, start, end) or name_by_shape(sentence, start):
        return True
    return is_settled(sentence, Name(start, end)) or is_district(sentence, Name(start, end))


def _name_at(sentence: Sentence, at: int, article: Article, *, shouted: bool) -> Name | None:
    """Return the longest name that begins at a token and is a place by list, label or context."""
    marked = None if shouted else _marked(sentence, at)
    shaped = name_by_shape(sentence, at)
    least = max((n.end for n in (marked, shaped) if n), default=at)
    for end in name_ends(sentence, at):
        if end < least:
            break
        if _is_people(sentence, at, end):
            return _unless_person(sentence, Name(at, end, demonym=True), article)
        entries = entries_between(sentence, at, end)
        if entries and is_place(sentence, Name(at, end, entries), article, shouted=shouted):
            return Name(at, end, entries)
    longest = max((n for n in (shaped, marked) if n), key=lambda n: n.end, default=None)
    return longest or _told(sentence, at)


def _is_people(sentence: Sentence, at: int, end: int) -> bool:
    words = quoted(sentence, at, end)
    if not is_demonym(words):
        return False
    return not any(e.kind == "country" for e in entries_between(sentence, at, end))


def _unless_person(sentence: Sentence, name: Name, article: Article) -> Name | None:
    """Return a people's name; none where a person of the article bears it."""
    token = sentence.tokens[name.start]
    person = token.text in article.surnames and token.pos == "PROPN"
    return None if person else name


def _may_begin(sentence: Sentence, at: int, *, shouted: bool) -> bool:
    token = sentence.tokens[at]
    if shouted and token.text == "US" and not is_country_us(sentence, at):
        return False
    if token.lower in table("times")["months"] and _is_dated(sentence, at):
        return False
    if at and sentence.tokens[at - 1].text == "-" and _is_prefix(sentence, at - 2):
        return False
    if is_capital(token):
        return token.text == "US" or (token.pos != "PRON" and token.lower not in ARTICLES)
    return token.lower in ("al", "sub") and word_at(sentence, at + 1) == "-"


def _is_dated(sentence: Sentence, month: int) -> bool:
    """Tell whether a number stands beside a month: 'March 11' is no town in England."""
    beside = sentence.tokens[max(0, month - 1) : month + 2]
    return any(t.text[:1].isdigit() for t in beside)


def _is_prefix(sentence: Sentence, at: int) -> bool:
    """Tell whether a part of a word in lower case stands there: 'euro-Atlantic'."""
    return at >= 0 and sentence.tokens[at].text.islower()


def _marked(sentence: Sentence, at: int) -> Name | None:
    """Return the place that the parser marks from this token on."""
    label = sentence.tokens[at].entity
    before = sentence.tokens[at - 1] if at else None
    inside = before and before.entity == label and is_capital(before)
    if label not in PLACE_LABELS or (inside and before and before.lower not in ARTICLES):
        return None
    end = at
    while end < len(sentence.tokens) and sentence.tokens[end].entity == label:
        end += 1
    while end > at and not _is_name_word(sentence.tokens[end - 1]):
        end -= 1
    if end == at or sentence.tokens[at].text in place_words("common"):
        return None
    name = Name(at, end, entries_between(sentence, at, end))
    if name.entries or any(is_break(sentence, i) for i in range(at + 1, end - 1)):
        return None
    return name if _is_plausible(sentence, name) else None


def _is_plausible(sentence: Sentence, name: Name) -> bool:
    """Tell whether the words around a name that no list has speak for a place."""
    last = sentence.tokens[name.end - 1].text
    if name.end - name.start > 1 and last in kinds("suffix"):
        return True
    if sentence.tokens[name.start].entity == "FAC" or word_at(sentence, name.end) == "'s":
        return False
    return is_located(sentence, name) or has_container(sentence, name)


def _is_name_word(token: Token) -> bool:
    return is_capital(token) and token.pos not in ("VERB", "AUX", "ADV")


def _told(sentence: Sentence, at: int) -> Name | None:
    """Return a name that no list has, of which the words around say that it is a place."""
    if sentence.tokens[at].pos != "PROPN":
        return None
    for end in name_ends(sentence, at):
        name = Name(at, end)
        if goes_on(sentence, end) or any(is_break(sentence, i) for i in range(at + 1, end)):
            continue
        if is_settled(sentence, name) or is_in_plural(sentence, name):
            return name
        return name if is_district(sentence, name) else None
    return None
