"""The words of a name in a sentence: how far it may reach, and what the lists know of it."""

from functools import lru_cache
from typing import NamedTuple

from claims.lexicon.countries import country_of
from claims.lexicon.gazetteer import OWN_SOURCE, Entry, find_entries, fold
from claims.lexicon.place_words import place_words
from claims.model.sentence import Sentence, Token
from claims.model.span import Span

LONGEST = 8  # tokens of a name; "Al-Asad" is three
KEPT = 20_000  # words looked up and kept: articles repeat their names
SHORT_ALIAS = 5  # "Miss.", "Calif.": abbreviations as short as this need their full stop
QUOTES = frozenset("\"”’'")
SAINTS = frozenset({"St.", "St", "Saint"})
HYPHENS = frozenset({"-", "–"})


class Name(NamedTuple):
    """Hold the tokens of a name, first and one past the last, and what is known of it."""

    start: int
    end: int
    entries: tuple[Entry, ...] = ()
    demonym: bool = False
    kind: str = ""  # what its own words tell: 'street'
    cut: int = 0  # characters at the end of the last token that are none of the name: '-led'


def span_of(sentence: Sentence, name: Name) -> Span:
    """Return where the name stands in the document."""
    return Span(
        start=sentence.tokens[name.start].start, end=sentence.tokens[name.end - 1].end - name.cut
    )


def stop_of(sentence: Sentence, name: Name) -> int:
    """Return where the name ends with the full stop of its abbreviation: 'W.Va.', 'Vt.'."""
    tokens = sentence.tokens
    if name.end >= len(tokens) or set(tokens[name.end].text) != {"."}:
        return name.end
    joined = tokens[name.end].start == tokens[name.end - 1].end
    inner = "." in tokens[name.end - 1].text
    key = fold(quoted(sentence, name.start, name.end))
    short = name.end == name.start + 1 and any(fold(e.name) != key for e in name.entries)
    short = short and not has_article(sentence, name.start)
    going = name.end + 1 < len(tokens) and tokens[name.end + 1].text[:1] not in QUOTES
    return name.end + 1 if joined and (inner or (short and going)) else name.end


def cut_of(sentence: Sentence, name: Name) -> int:
    """Return how many full stops too many the last word has: 'in L.A..', 'off the Wash.'."""
    last = sentence.tokens[stop_of(sentence, name) - 1].text
    stops = len(last) - len(last.rstrip("."))
    short = name.end == name.start + 1 and "." not in last.rstrip(".")
    kept = 0 if short and has_article(sentence, name.start) else 1
    return name.cut + max(0, stops - kept)


def quoted(sentence: Sentence, start: int, end: int) -> str:
    """Return the words from one token to before another."""
    offset = sentence.span.start
    return sentence.text[
        sentence.tokens[start].start - offset : sentence.tokens[end - 1].end - offset
    ]


def has_article(sentence: Sentence, at: int) -> bool:
    """Tell whether 'the' stands before a word."""
    return word_at(sentence, at - 1) in ("the", "The")


def is_capital(token: Token) -> bool:
    """Tell whether a word begins with a capital letter."""
    return token.text[:1].isupper()


def is_capital_at(sentence: Sentence, at: int) -> bool:
    """Tell whether there is a word at a position, and with a capital letter."""
    return word_at(sentence, at)[:1].isupper()


def name_ends(sentence: Sentence, at: int) -> list[int]:
    """Return where a name that begins at a token may end, the farthest first.

    A name ends in a capitalised word; hyphens and words such as 'of' or 'el' lie within it.
    """
    tokens = sentence.tokens
    found = []
    for i in range(at, min(at + LONGEST, len(tokens))):
        if may_end(tokens[i]) or (i > at and _is_saint(sentence, at, i)):
            found.append(i + 1)
        elif i > at and not _is_inner(tokens[i]):
            break
    return found[::-1]


def _is_saint(sentence: Sentence, at: int, i: int) -> bool:
    """Tell whether the name of a saint ends here, "St. John's"."""
    return sentence.tokens[i].lower in ("'s", "’s") and word_at(sentence, at) in SAINTS


def _is_inner(token: Token) -> bool:
    return token.text in HYPHENS or token.lower in place_words("inner")


def may_end(token: Token) -> bool:
    """Tell whether a name may end with a word."""
    ends = token.text[-1:].isalnum() or (token.text[-1:] == "." and len(token.text) > 1)
    return ends and (is_capital(token) or token.text[1:2].isupper())


def entries_between(sentence: Sentence, start: int, end: int) -> tuple[Entry, ...]:
    """Return what the lists know under the words; a short alias needs its full stop.

    After an article a word is no abbreviation of a state, and 'the Humber' is no town.
    """
    words = quoted(sentence, start, end)
    article = has_article(sentence, start)
    if article and (own := _look_up(f"the {words}")[1]):
        return own
    key, found = _look_up(words)
    if not found or len(key) > SHORT_ALIAS:
        return found
    if article and not words.isupper() and "." not in words[:-1]:
        return tuple(e for e in found if fold(e.name) == key or e.kind != "region")
    if "." in words or _is_stopped(sentence, end):
        return found
    return tuple(e for e in found if fold(e.name) == key or _is_alias(words, e))


@lru_cache(maxsize=KEPT)
def _look_up(words: str) -> tuple[str, tuple[Entry, ...]]:
    key = fold(words)
    return key, find_entries(key) if key else ()


def _is_stopped(sentence: Sentence, end: int) -> bool:
    """Tell whether a full stop that the parser cut off follows directly."""
    if end >= len(sentence.tokens):
        return False
    return sentence.tokens[end].text == "." and (
        sentence.tokens[end].start == sentence.tokens[end - 1].end
    )


def _is_alias(words: str, entry: Entry) -> bool:
    """Tell whether a short word without full stop may be another name of a place."""
    if entry.kind == "country":
        return country_of(words) == entry.country
    capitals = entry.ident.startswith(OWN_SOURCE) and words.isupper()
    return capitals or (entry.kind in ("city", "gulf", "base") and not words.isupper())


def goes_on(sentence: Sentence, end: int) -> bool:
    """Tell whether a further name follows directly."""
    after = sentence.tokens[end] if end < len(sentence.tokens) else None
    return after is not None and after.pos == "PROPN" and is_capital(after)


def word_at(sentence: Sentence, at: int) -> str:
    """Return a word as written, nothing outside the sentence."""
    return sentence.tokens[at].text if 0 <= at < len(sentence.tokens) else ""
