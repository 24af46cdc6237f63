"""Names that their own words show to be places: 'Rapides Parish', 'Lake Erie', 'Main Street'."""

from collections.abc import Iterator

from claims.lexicon.place_words import kinds, place_words
from claims.mentions.places.names import (
    Name,
    entries_between,
    goes_on,
    is_capital,
    is_capital_at,
    word_at,
)
from claims.model.sentence import Sentence

MOST_WORDS = 4  # before the word that tells the kind: 'Greenbrier River Valley'
OPENERS = frozenset({"lake", "base", "region", "river", "sea"})  # kinds whose word may stand first
WHOLE = frozenset({"street", "area", "base"})  # a longer name is an organisation there
HOLDERS = frozenset({"ORG", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"})


def name_by_shape(sentence: Sentence, at: int) -> Name | None:
    """Return the name of a place that begins at a token, told by its first or last word."""
    if sentence.tokens[at].pos in ("NUM", "ADP", "VERB", "AUX", "PRON", "SCONJ"):
        return None
    return _by_first_word(sentence, at) or _polity(sentence, at) or _by_last_word(sentence, at)


def _by_first_word(sentence: Sentence, at: int) -> Name | None:
    words = [t.text for t in sentence.tokens[at : at + 3]]
    kind = kinds("prefix").get(words[0])
    start = at + 1
    if kind is None and len(words) > 1:
        kind = kinds("prefix").get(" ".join(words[:2]))
        start = at + 2
    first = sentence.tokens[at]
    alone = start == at + 1
    if kind not in OPENERS or (alone and first.entity == "PERSON"):
        return None
    end = _run(sentence, start, 2)
    if word_at(sentence, end) == "-" and is_capital_at(sentence, end + 1):
        end += 2
    joined = goes_on(sentence, end) and first.entity in HOLDERS
    person = alone and end > start and sentence.tokens[start].entity == "PERSON" != first.entity
    if end == start or joined or person:
        return None
    return Name(at, end, entries_between(sentence, at, end), kind=kind)


def _polity(sentence: Sentence, at: int) -> Name | None:
    """Return 'Republic of Armenia', with what stands before it: 'Islamic Republic of Iran'."""
    end = _run(sentence, at, MOST_WORDS)
    if end == at or word_at(sentence, end - 1) not in place_words("polity"):
        return None
    if word_at(sentence, end) != "of":
        return None
    start = end + 2 if word_at(sentence, end + 1) == "the" else end + 1
    for last in range(_run(sentence, start, 3), start, -1):
        if any(e.kind in ("country", "region") for e in entries_between(sentence, start, last)):
            whole = entries_between(sentence, at, last)
            return Name(at, last, whole or entries_between(sentence, start, last), kind="country")
    return None


def _by_last_word(sentence: Sentence, at: int) -> Name | None:
    run = _run(sentence, at, MOST_WORDS + 1)
    for last in range(run - 1, at, -1):
        kind = kinds("named").get(word_at(sentence, last))
        if kind and _is_whole(sentence, at, last, kind):
            return Name(at, last + 1, entries_between(sentence, at, last + 1), kind=kind)
    return None


def _is_whole(sentence: Sentence, at: int, last: int, kind: str) -> bool:
    """Tell whether the words up to the telling one are one name, and no part of a longer."""
    tokens = sentence.tokens
    if any(t.entity == "NORP" != tokens[last].entity for t in tokens[at:last]):
        return False
    if kind == "street" and not _is_street(sentence, at, last):
        return False
    if kind in WHOLE and goes_on(sentence, last + 1):
        return False
    whole = entries_between(sentence, at, last + 1)
    inner = (
        entries_between(sentence, i, last + 1)
        for i in range(at + 1, last)
        if word_at(sentence, i) not in place_words("common")
    )
    return bool(whole) or not any(inner)


def _is_street(sentence: Sentence, at: int, last: int) -> bool:
    """Tell a street from a numbered road, and from a person such as 'Virginia L. Lane'."""
    first = word_at(sentence, at)
    if first in place_words("numbered"):
        return False
    before = sentence.tokens[at - 1] if at else None
    placed = before is not None and (before.pos in ("ADP", "NUM") or before.lower == "the")
    return placed or sentence.tokens[last].entity != "PERSON"


def _run(sentence: Sentence, start: int, most: int) -> int:
    """Return where the words in capitals end that begin at a token."""
    end = start
    for i in range(start, min(start + most, len(sentence.tokens))):
        if not _is_name_part(sentence, i):
            break
        end = i + 1
    return end


def _is_name_part(sentence: Sentence, i: int) -> bool:
    token = sentence.tokens[i]
    letters = token.text.replace(".", "").replace("'", "").replace("’", "")
    return is_capital(token) and letters.isalpha() and token.lower not in ("the", "a", "an")


def runs(sentence: Sentence, label: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of tokens that bear a label."""
    start = None
    for t in sentence.tokens:
        if t.entity != label:
            if start is not None:
                yield start, t.i
            start = None
        elif start is None:
            start = t.i
    if start is not None:
        yield start, len(sentence.tokens)
