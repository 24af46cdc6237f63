"""What the words around a name say for or against its being a place."""

from claims.lexicon.countries import country_of
from claims.lexicon.gazetteer import OWN_SOURCE, Entry, find_entries, fold
from claims.lexicon.place_words import bearings, place_words
from claims.lexicon.vessels import vessel_end
from claims.mentions.places.uses import Name
from claims.model.sentence import Sentence
from claims.model.span import Span

SHOUTED = 0.7  # share of words in capitals above which case tells nothing
SHORT_ALIAS = 5  # "Miss.", "Calif.": abbreviations as short as this need their full stop
DASHES = frozenset({"(", "--", "-", "–", "—"})


def goes_on(sentence: Sentence, end: int) -> bool:
    """Tell whether a further name follows directly."""
    after = sentence.tokens[end] if end < len(sentence.tokens) else None
    return after is not None and after.pos == "PROPN" and after.text[:1].isupper()


def entries_between(sentence: Sentence, start: int, end: int) -> tuple[Entry, ...]:
    """Return what the lists know under the words; a short alias needs its full stop."""
    span = Span(start=sentence.tokens[start].start, end=sentence.tokens[end - 1].end)
    words = sentence.quoted(span)
    key = fold(words)
    found = find_entries(key) if key else ()
    if len(key) > SHORT_ALIAS or "." in words:
        return found
    return tuple(e for e in found if fold(e.name) == key or _is_alias(words, e))


def _is_alias(words: str, entry: Entry) -> bool:
    """Tell whether a short word without full stop may be another name of a place."""
    if entry.kind == "country":
        return country_of(words) == entry.country
    capitals = entry.ident.startswith(OWN_SOURCE) and words.isupper()
    return capitals or (entry.kind in ("city", "gulf") and not words.isupper())


def is_shouted(sentence: Sentence) -> bool:
    """Tell whether the sentence is in capitals, so that case says nothing."""
    words = [t.text for t in sentence.tokens if t.text.isalpha() and len(t.text) > 1]
    return bool(words) and sum(w.isupper() for w in words) > SHOUTED * len(words)


def is_country_us(sentence: Sentence, at: int) -> bool:
    """Tell the country from 'us' where all is in capitals."""
    before = sentence.tokens[at - 1].lower if at else ""
    after = sentence.tokens[at + 1].pos if at + 1 < len(sentence.tokens) else ""
    return before == "the" or (after in ("NOUN", "PROPN") and before not in place_words("locator"))


def is_located(sentence: Sentence, name: Name) -> bool:
    """Tell whether a preposition of place stands before the name and no further name after it."""
    if not name.start or goes_on(sentence, name.end):
        return False
    before = sentence.tokens[name.start - 1]
    if before.lower == "of" and before.i:
        owner = sentence.tokens[before.i - 1]
        place = owner.lower in place_words("locative") or owner.lower in bearings()
        return place or owner.entity == "PERSON"
    return before.lower in place_words("locator")


def is_port_of_call(sentence: Sentence, name: Name) -> bool:
    """Tell whether a ship leaves or reaches what the name stands for: 'HMS Kent left Dover'."""
    place = sentence.tokens[name.end - 1]
    called = sentence.tokens[place.head].lemma in place_words("called_at")
    subject = sentence.child(place.head, "nsubj")
    if place.dep != "dobj" or not called or subject is None:
        return False
    words = [t.text for t in sentence.tokens[: subject + 1]]
    return any(vessel_end(words, i) == subject + 1 for i in range(subject))


def has_container(sentence: Sentence, name: Name) -> bool:
    """Tell whether ', Iraq' or ', Va.' follows."""
    tokens = sentence.tokens
    if name.end + 1 >= len(tokens) or tokens[name.end].text not in (",", "("):
        return False
    for end in range(min(name.end + 4, len(tokens)), name.end + 1, -1):
        if any(
            e.kind in ("country", "region") for e in entries_between(sentence, name.end + 1, end)
        ):
            return tokens[name.end + 1].entity != "PERSON"
    return False


def is_dateline(sentence: Sentence, name: Name) -> bool:
    """Tell whether the name opens the sentence in capitals, before a bracket or a dash."""
    rest = sentence.tokens[name.end : name.end + 6]
    opens = name.start == 0 and sentence.tokens[0].text.isupper()
    return opens and any(t.text in DASHES for t in rest)


def is_break(sentence: Sentence, i: int) -> bool:
    """Tell whether a token cuts a name in two: a mark that is no hyphen within a word."""
    token, before = sentence.tokens[i], sentence.tokens[i - 1]
    return token.pos == "PUNCT" and not (token.text == "-" and before.end == token.start)
