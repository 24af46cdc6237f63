"""Find the names of places, and what each does in its sentence."""

from collections.abc import Iterator

from claims.lexicon.countries import countries, country_of, is_demonym
from claims.lexicon.gazetteer import Entry
from claims.lexicon.load import table
from claims.lexicon.place_words import kinds, place_words
from claims.lexicon.vessels import vessel_end
from claims.mentions.places.evidence import (
    entries_between,
    goes_on,
    has_container,
    is_break,
    is_country_us,
    is_dateline,
    is_located,
    is_port_of_call,
    is_shouted,
)
from claims.mentions.places.uses import PLACE_LABELS, Name, head_of, kind_of, use_of
from claims.model.mention import Layer, Mention
from claims.model.place import Place
from claims.model.sentence import Sentence, Token
from claims.model.span import Span

ARTICLES = frozenset({"a", "an", "the"})
LINKS = frozenset({",", "and", "or", "&"})
LONGEST = 8  # tokens of a name; "Al-Asad" is three
NEVER_LABELS = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY"})
SURE_KINDS = frozenset(
    {"country", "region", "county", "continent", "ocean", "sea", "gulf", "strait", "canal", "bay"}
) | {"base"}
KNOWN_CITY = 100_000  # people; smaller towns need more than a capital letter


def find_places(sentence: Sentence) -> Iterator[Mention[Place]]:
    """Yield the proper names of places and peoples, the longest at each word, not resolved yet."""
    taken = _taken(sentence)
    shouted = is_shouted(sentence)
    before: Name | None = None
    at = 0
    while at < len(sentence.tokens):
        name = None if at in taken else _name_at(sentence, at, shouted=shouted)
        if name is None and at not in taken and before:
            name = _next_in_list(sentence, before, at)
        if name and not taken.isdisjoint(range(name.start, name.end)):
            name = None
        if name:
            yield _mention(sentence, name)
            before = name
        at = name.end if name else at + 1


def _next_in_list(sentence: Sentence, before: Name, at: int) -> Name | None:
    """Return a listed name that goes on with a list of places: 'Suba, Migori and Rongo'."""
    between = sentence.tokens[before.end : at]
    if before.demonym or not between or any(t.lower not in LINKS for t in between):
        return None
    for end in range(min(at + LONGEST, len(sentence.tokens)), at, -1):
        if _may_end(sentence.tokens[end - 1]) and (entries := entries_between(sentence, at, end)):
            noun = sentence.tokens[at].pos == "PROPN" and _may_begin(sentence, at)
            return Name(at, end, entries) if noun and not goes_on(sentence, end) else None
    return None


def _mention(sentence: Sentence, name: Name) -> Mention[Place]:
    span = Span(start=sentence.tokens[name.start].start, end=sentence.tokens[name.end - 1].end)
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
        if t.text[:1].isupper() and (end := vessel_end(words, t.i)):
            found.update(range(t.i, end))
    for start, end in _runs(sentence, frozenset({"PERSON"})):
        honoured = start > 0 and words[start - 1] in place_words("honorific")
        if honoured or (end - start > 1 and not _is_listed(sentence, start, end)):
            found.update(range(start, end))
    return found


def _runs(sentence: Sentence, labels: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of tokens that share one of the labels."""
    start = 0
    for t in sentence.tokens:
        last = t.i + 1 == len(sentence.tokens)
        if t.i and t.entity != sentence.tokens[t.i - 1].entity:
            start = t.i
        if t.entity in labels and (last or sentence.tokens[t.i + 1].entity != t.entity):
            yield start, t.i + 1


def _is_listed(sentence: Sentence, start: int, end: int) -> bool:
    return bool(entries_between(sentence, start, end))


def _name_at(sentence: Sentence, at: int, *, shouted: bool) -> Name | None:
    """Return the longest name that begins at a token and is a place by list, label or context."""
    token = sentence.tokens[at]
    pronoun = shouted and token.text == "US" and not is_country_us(sentence, at)
    if pronoun or not _may_begin(sentence, at):
        return None
    marked = _marked(sentence, at)
    for end in range(min(at + LONGEST, len(sentence.tokens)), at, -1):
        if not _may_end(sentence.tokens[end - 1]):
            continue
        words = sentence.quoted(Span(start=token.start, end=sentence.tokens[end - 1].end))
        if is_demonym(words):
            return Name(at, end, (), demonym=True)
        entries = entries_between(sentence, at, end)
        if entries and _accepted(sentence, Name(at, end, entries), shouted=shouted):
            longer = marked if marked and marked.end > end else None
            return longer or Name(at, end, entries)
        if marked and marked.end == end and not shouted:
            return marked
    return _by_word(sentence, at)


def _may_begin(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    if token.lower in table("times")["months"] and _is_dated(sentence, at):
        return False
    if at and sentence.tokens[at - 1].text == "-" and _is_prefix(sentence, at - 2):
        return False
    if token.text[:1].isupper():
        return token.text == "US" or (token.pos != "PRON" and token.lower not in ARTICLES)
    return (
        token.lower in ("al", "sub")
        and at + 1 < len(sentence.tokens)
        and (sentence.tokens[at + 1].text == "-")
    )


def _is_dated(sentence: Sentence, month: int) -> bool:
    """Tell whether a number stands beside a month: 'March 11' is no town in England."""
    beside = sentence.tokens[max(0, month - 1) : month + 2]
    return any(t.text[:1].isdigit() for t in beside)


def _is_prefix(sentence: Sentence, at: int) -> bool:
    """Tell whether a part of a word in lower case stands there: 'euro-Atlantic'."""
    return at >= 0 and sentence.tokens[at].text.islower()


def _may_end(token: Token) -> bool:
    return token.text[-1:].isalnum() or (token.text[-1:] == "." and len(token.text) > 1)


def _marked(sentence: Sentence, at: int) -> Name | None:
    """Return the place that the parser marks from this token on."""
    label = sentence.tokens[at].entity
    before = sentence.tokens[at - 1] if at else None
    inside = before and before.entity == label and before.text[:1].isupper()
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
    if not name.entries and any(is_break(sentence, i) for i in range(at + 1, end - 1)):
        return None
    return name if name.entries or _is_plausible(sentence, name) else None


def _is_plausible(sentence: Sentence, name: Name) -> bool:
    """Tell whether the words around a name that no list has speak for a place."""
    last = sentence.tokens[name.end - 1].text
    if name.end - name.start > 1 and last in kinds("suffix"):
        return True
    if sentence.tokens[name.start].entity == "FAC":
        return False
    return is_located(sentence, name) or has_container(sentence, name)


def _is_name_word(token: Token) -> bool:
    return token.text[:1].isupper() and token.pos not in ("VERB", "AUX", "ADV")


def _by_word(sentence: Sentence, at: int) -> Name | None:
    """Return a name that its own words show to be a place: 'Rapides Parish', 'Lake Manassas'."""
    words = [t.text for t in sentence.tokens[at : at + LONGEST]]
    if words[0] in kinds("prefix") and kinds("prefix")[words[0]] in ("lake", "base", "region"):
        end = _capitals(words, 1)
        if end > 1 and sentence.tokens[at].entity != "PERSON":
            return Name(at, at + end, entries_between(sentence, at, at + end))
    end = _capitals(words, 0)
    for last in range(1, end):
        if words[last] in kinds("suffix") and kinds("suffix")[words[last]] in ("county", "river"):
            return Name(at, at + last + 1, entries_between(sentence, at, at + last + 1))
    return None


def _capitals(words: list[str], start: int) -> int:
    end = start
    while end < len(words) and words[end][:1].isupper() and words[end].isalpha():
        end += 1
    return end


def _accepted(sentence: Sentence, name: Name, *, shouted: bool) -> bool:
    """Tell whether a listed name is meant as the place."""
    label = sentence.tokens[name.start].entity
    if label in NEVER_LABELS:
        return False
    best = max(name.entries, key=lambda e: (e.kind in SURE_KINDS, e.population))
    if best.kind in SURE_KINDS:
        return label != "PERSON" or is_located(sentence, name)
    if sentence.tokens[name.start].text in place_words("common") and name.end == name.start + 1:
        return False
    if shouted:
        return best.population >= KNOWN_CITY and not _is_common(sentence, name)
    return (
        label in PLACE_LABELS
        or has_container(sentence, name)
        or is_dateline(sentence, name)
        or _is_city(sentence, name, best)
    )


def _is_city(sentence: Sentence, name: Name, best: Entry) -> bool:
    """Tell whether the parser sees a name, and the words around it or its fame the place."""
    token = sentence.tokens[name.start]
    if token.pos != "PROPN":
        return False
    after = sentence.tokens[name.end].text if name.end < len(sentence.tokens) else ""
    if after in place_words("civic") and token.entity != "PERSON":
        return True
    known = best.population >= KNOWN_CITY
    placed = is_located(sentence, name) or is_port_of_call(sentence, name)
    return placed or (known and token.entity == "ORG")


def _is_common(sentence: Sentence, name: Name) -> bool:
    """Tell whether the parser takes a word in capitals for a common word."""
    return all(t.pos not in ("PROPN", "NOUN") for t in sentence.tokens[name.start : name.end])
