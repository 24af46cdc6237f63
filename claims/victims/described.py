"""What the words of a text say of one person: name, age, sex, relation, role."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from itertools import groupby, takewhile
from typing import Literal

from claims.lexicon.load import table, words
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence, Token
from claims.resolution.genders import gender_of
from claims.resolution.populations import is_people

TABLE = "individuals"
POPULATIONS = "populations"
OLDEST = 120  # years
REACH = 18  # tokens of apposition that are read after a noun phrase
LEFTWARD = 9  # tokens of modifiers that are read before it
MODIFYING = ("ADJ", "NOUN", "PROPN", "NUM", "PART", "PUNCT")
STOPS = (",", ";", ":", "(", ")", "“", "”", '"', "–", "—", ".", "|")
VERBAL = ("VBD", "VBZ", "VBP", "MD")


class Form(StrEnum):
    """Name how words point at a person."""

    NAME = "name"
    PRONOUN = "pronoun"
    REFLEXIVE = "reflexive"
    DEFINITE = "definite"
    KIN = "kin"  # 'his wife'
    INDEFINITE = "indefinite"


@dataclass(frozen=True, slots=True)
class Described:
    """Hold one mention of one person."""

    form: Form
    name: str | None = None  # as printed
    age: int | None = None  # years
    sex: Literal["female", "male"] | None = None
    ages: tuple[int, int] = (0, OLDEST)  # fewest and most years that fit the words
    nouns: frozenset[str] = frozenset()
    relation: str | None = None
    role: str | None = None
    suspect: bool = False
    further: bool = False  # said to be another than those told of before


def describe(reading: SentenceReading, at: Sequence[int], *, named: bool) -> Described:
    """Return what stands at and around the tokens of a noun phrase that speaks of one person."""
    sentence = reading.sentence
    own = list(range(_opening(sentence, at[0]), at[-1] + 1))
    tokens = [sentence.tokens[i] for i in _owned(sentence, own)]
    form = _form(sentence, own, named=named)
    nouns = [t for t in tokens if not (named and t.i in at)]
    found = _noted(Described(form=form), tokens, nouns)
    if named:
        name = sentence.quoted(sentence.over(at))
        gender = gender_of(name)
        sex = found.sex or (gender.value if gender is not None else None)
        found = replace(found, name=name, sex=sex)
    if form is Form.KIN:
        kin = [t for t in tokens if t.lower in words(TABLE, "kin")]
        found = replace(found, relation=sentence.quoted(sentence.over((own[0], kin[-1].i))))
    if form not in (Form.PRONOUN, Form.REFLEXIVE):
        found = _with_apposition(reading, found, at[-1] + 1)
    beside = any(is_people(sentence, t.i) for t in sentence.tokens[: own[0]])
    return replace(found, further=found.further and not beside)


def _opening(sentence: Sentence, first: int) -> int:
    """Return where a noun phrase begins: at its article or possessor, or its first modifier."""
    at = first
    while at > max(0, first - LEFTWARD):
        before = sentence.tokens[at - 1]
        if before.text in STOPS or (before.tag == "POS" and at == first and not before.i):
            break
        if before.pos == "DET" or before.tag == "PRP$":
            return before.i
        if before.pos not in MODIFYING:
            break
        at -= 1
    return at


def _owned(sentence: Sentence, own: Sequence[int]) -> list[int]:
    """Return the words for a person without those for the owner: of "the boy's father"."""
    marks = [at for at, i in enumerate(own[:-1]) if sentence.tokens[i].tag == "POS"]
    return list(own[marks[-1] + 1 :]) if marks else list(own)


def _form(sentence: Sentence, own: Sequence[int], *, named: bool) -> Form:
    tokens = [sentence.tokens[i] for i in own]
    if named:
        return Form.NAME
    if len(tokens) == 1 and tokens[0].lower in words(POPULATIONS, "pronouns") | {"self"}:
        return Form.REFLEXIVE if tokens[0].lower.endswith("self") else Form.PRONOUN
    possessed = any(t.lower in words(TABLE, "possessors") for t in tokens[:-1])
    if possessed and tokens[-1].lower in words(TABLE, "kin"):
        return Form.KIN
    definite = tokens[0].lower in ("the", "this", "that") or possessed
    return Form.DEFINITE if definite else Form.INDEFINITE


def _noted(found: Described, tokens: Sequence[Token], nouns: Sequence[Token]) -> Described:
    """Add what words say: 'a 34-year-old', 'the woman', 'another officer'."""
    lowers = [t.lower for t in tokens]
    said = {t.lower for t in nouns}
    age = next(_ages(lowers), None)
    role = next((t.lower for t in reversed(nouns) if t.lower in _roles()), None)
    return replace(
        found,
        age=found.age if found.age is not None else age,
        sex=found.sex or _sex(set(lowers)),
        ages=narrowed(found.ages, *(_spans()[word] for word in said if word in _spans())),
        nouns=found.nouns | frozenset(t.lower for t in nouns if t.pos in ("NOUN", "PROPN")),
        role=found.role or role,
        suspect=found.suspect or bool(said & words(TABLE, "suspects")),
        further=found.further or bool(set(lowers) & words(TABLE, "further")),
    )


def _roles() -> frozenset[str]:
    return words(TABLE, "roles") | words(TABLE, "situations") | words(TABLE, "suspects")


@cache
def _spans() -> dict[str, tuple[int, int]]:
    """Return the ages that words leave open: 'teen' 12 to 20."""
    found: dict[str, tuple[int, int]] = {}
    for bounds, group in table(TABLE)["ages"].items():
        low, high = map(int, bounds.split("-"))
        found |= dict.fromkeys(group, (low, high))
    return found


def narrowed(known: tuple[int, int], *others: tuple[int, int]) -> tuple[int, int]:
    """Return the ages that fit all; what contradicts the first is left out.

    >>> narrowed((0, 18), (12, 20)), narrowed((0, 5), (17, 120))
    ((12, 18), (0, 5))
    """
    for low, high in others:
        both = max(known[0], low), min(known[1], high)
        known = both if both[0] <= both[1] else known
    return known


def _sex(lowers: set[str]) -> Literal["female", "male"] | None:
    female = words(POPULATIONS, "female") | words("speakers", "feminine_titles")
    male = words(POPULATIONS, "male") | words("speakers", "masculine_titles")
    possessors = {"his", "her", "their"}
    told = bool((lowers - possessors) & female), bool(lowers & male)
    if told[0] == told[1]:
        return None
    return "female" if told[0] else "male"


def _ages(lowers: Sequence[str]) -> Iterator[int]:
    """Yield the age of '34-year-old', whether or not the tokens are cut at the hyphens."""
    pieces = [p for word in lowers for p in word.replace("-", " ").split()]
    for i, piece in enumerate(pieces):
        if piece == "old" and i > 1:
            number = whole(pieces[i - 2])
            if number is not None and pieces[i - 1] in ("year", "years"):
                yield number
            elif number is not None and pieces[i - 1] in words(TABLE, "infancy"):
                yield 0


def whole(word: str) -> int | None:
    """Return an age in digits or in words, none where it is no age.

    >>> whole("34"), whole("six"), whole("1999"), whole("Roe")
    (34, 6, None, None)
    """
    if word.isascii() and word.isdigit():
        return int(word) if int(word) <= OLDEST else None
    numbers = table("numbers")
    found: int | None = numbers["units"].get(word) or numbers["tens"].get(word)
    return found


def _with_apposition(reading: SentenceReading, found: Described, start: int) -> Described:
    """Add what follows between commas: ', 34,', ', a student,', ', identified as Jane Roe,'."""
    for segment in _segments(reading.sentence, start):
        lowers = [t.lower for t in segment]
        bare = lowers[1:] if lowers[0] in words(TABLE, "aged") else lowers
        age = whole(bare[0]) if len(bare) == 1 else None
        if age is not None:
            found = replace(found, age=found.age if found.age is not None else age)
            continue
        if any(t.tag in VERBAL for t in segment) or segment[0].pos in ("CCONJ", "ADP", "SCONJ"):
            break
        name = None if found.name else _name_in(reading, segment)
        if name is not None:
            found = replace(_noted(found, segment, ()), name=name)
        elif segment[0].pos == "DET" or segment[0].tag == "PRP$":
            phrase = list(takewhile(lambda t: t.pos not in ("ADP", "VERB", "PRON"), segment))
            found = _noted(found, phrase, phrase) if phrase else found
        else:
            break
    return found


def _segments(sentence: Sentence, start: int) -> Iterator[list[Token]]:
    """Yield the words between commas after a noun phrase, as far as it may be described."""
    following = sentence.tokens[start : start + REACH]
    if not following or following[0].text not in (",", "(", "–", "—", "identified"):
        return
    for stop, group in groupby(following, key=lambda t: t.text in STOPS):
        if not stop:
            yield list(group)


def _name_in(reading: SentenceReading, segment: Sequence[Token]) -> str | None:
    """Return the name that a segment is, or that it says the person is identified as."""
    first, last = segment[0].start, segment[-1].end
    for mention in reading.people:
        inside = first <= mention.span.start and mention.span.end <= last
        if mention.value.named and inside:
            before = [t.lower for t in segment if t.end <= mention.span.start]
            after = [t for t in segment if t.start >= mention.span.end]
            told = bool(set(before) & words(TABLE, "identifying"))
            aged = next(_ages(before), None) is not None
            if not before or ((told or aged) and len(after) <= 1):
                return mention.value.name
    return None
