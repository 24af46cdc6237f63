"""From the words of a sentence to what is compared: terms, names, numbers."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from factcheck.domain.matching.vocabulary import vocabulary

LONGEST = 2_000  # characters of a text that are looked at; a claim is a sentence or two
FEWEST_LETTERS = 3  # of a stem
HEADLINE = 0.6  # share of capitals from which they tell no name
FEWEST_WORDS = 5  # from which that share says something
LAST_DAY = 31
YEARS = range(1900, 2100)
HYPHENS = ("-", "\u2010", "\u2011")
TEN, HUNDRED, THOUSAND = 10, 100, 1000

_WORD = re.compile(
    r"[^\W\d_]{1,3}-\d{1,4}(?!\d)|\d[\d,.]{0,30}\d|(?:[^\W\d_]\.){2,6}|[^\W_]+(?:['’][^\W_]+)?"
)
_BREAK = re.compile(r"[.!?:;“”\"\[\]\n]\s{0,9}$")


@dataclass(frozen=True, slots=True)
class Terms:
    """Hold what of a text is compared; `words` includes the names, but no numbers."""

    words: frozenset[str]
    names: frozenset[str]
    numbers: tuple[float, ...]
    printed: dict[str, str]  # how a term stood in the text, for reasons

    @property
    def keys(self) -> frozenset[str]:
        """Return what a full-text index keeps: the words, and each number as 'n12'."""
        return self.words | {number_key(n) for n in self.numbers}

    def also(self, names: "Terms") -> "Terms":
        """Return the same with the words of a name, all of which are names."""
        return replace(
            self,
            words=self.words | names.words,
            names=self.names | names.words,
            printed={**names.printed, **self.printed},
        )


NOTHING = Terms(frozenset(), frozenset(), (), {})


@dataclass(frozen=True, slots=True)
class _Token:
    printed: str
    folded: str
    opens: bool  # a sentence, or a quotation
    joined: bool  # by a hyphen to the word before: the 19 of 'COVID-19'


@lru_cache(maxsize=4096)  # the candidates of claims next to each other are the same
def terms_of(text: str) -> Terms:
    """Return what of a text is compared.

    >>> sorted(terms_of("Twelve soldiers died in Taji").keys)
    ['kill', 'n12', 'soldier', 'taji']
    """
    tokens = list(_tokens(text[:LONGEST]))
    numbers, used = _numbers(tokens)
    names_told = not _is_headline(tokens)
    printed: dict[str, str] = {}
    names = set()
    for place, token in enumerate(tokens):
        if place in used or token.folded in vocabulary().stop or not _has_letters(token.folded):
            continue
        term = term_of(token.folded)
        printed.setdefault(term, token.printed)
        if _is_name(token, told=names_told):
            names.add(term)
    return Terms(frozenset(printed), frozenset(names), tuple(numbers), printed)


def term_of(word: str) -> str:
    """Return what stands for a word in lower case: its group's first, else its stem."""
    known = vocabulary()
    first = known.names.get(word) or known.groups.get(word)
    return stem(first or word)


def stem(word: str) -> str:
    """Return a word without the endings of number and tense; it need be no word.

    >>> stem("cities"), stem("closed"), stem("closes"), stem("class")
    ('city', 'clos', 'clos', 'class')
    """
    if word.endswith("ies") and len(word) > FEWEST_LETTERS + 2:
        return f"{word[:-3]}y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1] if len(word) > FEWEST_LETTERS else word
    for ending in ("ing", "ed"):
        short = word.removesuffix(ending)
        if short != word and len(short) >= FEWEST_LETTERS:
            word = short[:-1] if short[-1] == short[-2] and short[-1] not in "sl" else short
            break
    return word[:-1] if word.endswith("e") and len(word) > FEWEST_LETTERS else word


def number_key(number: float) -> str:
    """Return how a number stands in a full-text index."""
    return f"n{number:.10g}".replace(".", "p").replace("+", "").replace("-", "")


def _tokens(text: str) -> Iterator[_Token]:
    for long, short in vocabulary().short.items():
        text = text.replace(long, short)
    end = 0
    for found in _WORD.finditer(text):
        before = text[end : found.start()]
        opens = end == 0 or bool(_BREAK.search(before))
        yield _Token(found[0], _folded(found[0]), opens, joined=before in HYPHENS)
        end = found.end()


def _folded(word: str) -> str:
    """Return a word in lower case, without accents and possessive s: letters and digits alone."""
    if word == "US":  # not the pronoun
        return "u.s."
    plain = unicodedata.normalize("NFKD", word.casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    bare = re.sub(r"['’]s?$", "", bare)
    return (
        bare
        if bare in vocabulary().names
        else "".join(c for c in bare if c.isalnum() or c in ".,")
    )


def _has_letters(word: str) -> bool:
    return any(c.isalpha() for c in word) and (len(word) > 1 or not word.isascii())


def _is_headline(tokens: Sequence[_Token]) -> bool:
    """Tell whether nearly every word has a capital, so that capitals tell no name."""
    words = [t for t in tokens if t.printed[0].isalpha() and len(t.printed) > FEWEST_LETTERS]
    if len(words) < FEWEST_WORDS:
        return False
    return sum(t.printed[0].isupper() for t in words) > HEADLINE * len(words)


def _is_name(token: _Token, *, told: bool) -> bool:
    known = vocabulary()
    if token.folded in known.names:
        return True
    if not told or not token.printed[0].isupper() or token.folded in known.frequent:
        return False
    acronym = len(token.printed) > 1 and token.printed.isupper()
    return acronym or not token.opens


def _numbers(tokens: Sequence[_Token]) -> tuple[list[float], set[int]]:
    """Return the numbers in their order, and the places of the words that say them.

    Years, days of a month and the figures of names, as in 'F-16', are no numbers here; they are
    marked as said nevertheless, so that they are no words either.
    """
    found: list[float] = []
    used: set[int] = set()
    for place in range(len(tokens)):
        if place in used:
            continue
        value, length = _number_at(tokens, place)
        used.update(range(place, place + length))
        if value is not None:
            found.append(value)
    return list(dict.fromkeys(found)), used


def _number_at(tokens: Sequence[_Token], place: int) -> tuple[float | None, int]:
    """Return the number that begins at a place, and how many words say it."""
    token = tokens[place]
    if token.printed[0].isdigit():
        return _figure_at(tokens, place)
    total, length = _spelt(tokens, place)
    if not length or _by_month(tokens, place) or _is_pronoun(tokens, place, length):
        return None, 0
    return total, length


def _is_pronoun(tokens: Sequence[_Token], place: int, length: int) -> bool:
    """Tell 'one of them' and 'this one' from a number."""
    following = tokens[place + 1].folded if place + 1 < len(tokens) else "of"
    return length == 1 and tokens[place].folded == "one" and following in vocabulary().stop


def _figure_at(tokens: Sequence[_Token], place: int) -> tuple[float | None, int]:
    token = tokens[place]
    split = re.fullmatch(r"([\d,.]+?)([a-z]*)", token.folded)
    if split is None:
        return None, 0
    digits, ending = split.groups()
    value = _value(digits)
    is_year = digits.isdigit() and int(digits) in YEARS
    if value is None or is_year or token.joined or _by_month(tokens, place):
        return None, 1
    value *= vocabulary().magnitudes.get(ending, 1)
    if ending and ending not in (*vocabulary().magnitudes, "st", "nd", "rd", "th"):
        return None, 0
    return _times(value, tokens, place + 1)


def _times(value: float, tokens: Sequence[_Token], after: int) -> tuple[float, int]:
    """Multiply by the words that follow: 'million', 'hundred thousand'."""
    length = 1
    while after < len(tokens) and tokens[after].folded in vocabulary().magnitudes:
        if len(tokens[after].folded) < FEWEST_LETTERS:
            break
        value *= vocabulary().magnitudes[tokens[after].folded]
        length, after = length + 1, after + 1
    return value, length


def _spelt(tokens: Sequence[_Token], place: int) -> tuple[float, int]:
    """Read 'two dozen', 'twenty-five', 'three hundred and ten thousand'; length 0: no number."""
    known = vocabulary()
    whole, part, at = 0.0, 0.0, place
    while at < len(tokens):
        word = tokens[at].folded
        magnitude = known.magnitudes.get(word) if len(word) >= FEWEST_LETTERS else None
        if magnitude is not None and (part or word == "dozen"):
            part = (part or 1) * magnitude
            whole, part = (whole + part, 0.0) if magnitude >= THOUSAND else (whole, part)
        elif word in known.numbers and (at == place or _adds(part, known.numbers[word])):
            part += known.numbers[word]
        elif word != "and" or not _goes_on(tokens, at, part):
            break
        at += 1
    return whole + part, at - place


def _adds(part: float, number: int) -> bool:
    """Tell whether a number word goes on with what stands before it: 'twenty' 'five'."""
    return part % 10 == 0 and number < TEN if 0 < part < HUNDRED else part % HUNDRED == 0


def _goes_on(tokens: Sequence[_Token], at: int, part: float) -> bool:
    following = tokens[at + 1].folded if at + 1 < len(tokens) else ""
    return part >= HUNDRED and following in vocabulary().numbers


def _by_month(tokens: Sequence[_Token], place: int) -> bool:
    """Tell whether a month stands next to a place, so that a number there is a day."""
    near = [place - 1] if place and not _is_day(tokens, place - 2) else []
    near += [place + 1] if place + 1 < len(tokens) else []
    words = [tokens[n].printed for n in near]
    return any(w[0].isupper() and w.casefold() in vocabulary().months for w in words)


def _is_day(tokens: Sequence[_Token], place: int) -> bool:
    """Tell whether a number stands there, so that the month behind it has its day."""
    return (
        place >= 0 and tokens[place].printed.isdigit() and int(tokens[place].printed) <= LAST_DAY
    )


def _value(digits: str) -> float | None:
    """Read digits; a comma parts thousands, and so does a point before three digits twice."""
    plain = (
        digits.replace(",", "") if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", digits) else digits
    )
    try:
        return float(plain)
    except ValueError:
        return None
