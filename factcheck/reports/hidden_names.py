"""Where words mean a person by name, and where they are the common words that names also are.

A name that is no common word ('Harwood') is found wherever it has a capital. One that is
('Rose', 'Hope', 'Mark', 'May') is found where only a name can stand, and at the start of a
sentence where what follows is what people do. In doubt it is the person: a word is lost
sooner than a name told.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from itertools import takewhile

from claims import is_common_word, is_first_name

SHORTEST = 3  # letters of a first part of a name; shorter ones are particles: 'al', 'de', 'J.'
SHORTEST_LAST = 2  # 'Li', 'Ng'
SHORTEST_IN_HANDLE = 4  # letters of a part within '@annroe': shorter ones lie in many words
FIRST_AND_LAST = 2  # parts of a name that both stay; a third may be a title before them
WORDS = "hidden_names.txt"
LETTER, EDGE, END = r"[^\W\d_]", r"(?<![^\W_])", r"(?![^\W_])"
PLURAL = re.compile(rf"{EDGE}{LETTER}+s{END}")  # 'the Harwoods'
HANDLE = re.compile(r"(?<![\w.])[@#][\w.]{2,64}")
OPENING = '"“‘«—–'  # a sentence may begin behind these
BETWEEN = OPENING + "'([- "  # may stand between the end of a sentence and the next one
AROUND = "'’\"“”,()"  # may stand around a name
ENDING = ".!?:;\n\r\t·•|…"
GAP = r"[\s_-]+"  # between the parts of a name
ABBREVIATED = re.compile(rf"{EDGE}({LETTER}+)\.$")  # 'Mr.', 'J.', and the end of a sentence
FOLLOWING = re.compile(r"[ ,]*(['’]s\b|[\w-]+)?")
NEAR = 60  # characters before a word in which the end of a sentence, or a word, is looked for
TITLE_WORDS = 4  # of a line in which most words have a capital: it tells nothing of them


class Names:
    """Know people by name, and the places of the case that are called the same."""

    def __init__(self, names: Iterable[str], places: Iterable[str] = ()) -> None:
        self.whole = {" ".join(name.split()) for name in names} - {""}
        parts = [_parts(name) for name in sorted(self.whole)]
        self.last = {said[-1] for said in parts if said}
        self.parts = {
            p for said in parts for p in said if p in self.last or not _is_title(p, said)
        }
        self.places = {_flat(place) for place in places}
        self.pattern = self._pattern()

    def found(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where the text means one of them, in reading order, never overlapping."""
        if self.pattern is None:
            return
        end = 0
        flat = _flat(text)
        spans = [*self._handles(flat), *self._named(text, flat)]
        for start, stop in sorted(spans, key=lambda span: (span[0], -span[1])):
            if start >= end:
                yield start, stop
                end = stop

    def in_address(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where an address or the name of a file holds a part of a name, however written."""
        if self.pattern is not None:
            yield from (found.span() for found in self.pattern.finditer(_flat(text)))

    def _pattern(self) -> re.Pattern[str] | None:
        several = [name.split() for name in self.whole if " " in name]
        whole = [GAP.join(map(re.escape, map(_flat, name))) for name in several]
        longest = sorted(map(re.escape, self.parts), key=len, reverse=True)
        told = "|".join([*sorted(whole, key=len, reverse=True), *longest])
        return re.compile(rf"{EDGE}(?:{told})(?:{GAP}(?:{told}))*{END}") if told else None

    def _named(self, text: str, flat: str) -> Iterator[tuple[int, int]]:
        pattern = self.pattern
        for found in pattern.finditer(flat) if pattern else ():
            words = [(found.start() + a, found.start() + b) for a, b in _words(found[0])]
            if len(words) > 1 and self._is_name([text[a:b] for a, b in words]):
                yield found.span()
            else:
                yield from (
                    w for w in words if flat[slice(*w)] in self.parts and self._means(text, *w)
                )
        for found in PLURAL.finditer(flat):
            start, end = found.span()
            family = flat.startswith("the ", max(0, start - 4)) or _alone(text, start, end)
            if family and text[start].isupper() and {found[0][:-1], found[0][:-2]} & self.parts:
                yield start, end

    def _handles(self, flat: str) -> Iterator[tuple[int, int]]:
        long = [part for part in self.parts if len(part) >= SHORTEST_IN_HANDLE]
        for found in HANDLE.finditer(flat):
            if any(part in found[0] for part in long):
                yield found.span()

    def _sure(self, part: str) -> bool:
        """Tell whether a part of a name is nothing but a name."""
        return len(part) >= SHORTEST and not is_common_word(part) and part not in self.places

    def _is_name(self, words: Sequence[str]) -> bool:
        """Tell whether words in a row are a name: each has a capital, or one is no other word."""
        return all(w[0].isupper() for w in words) or any(self._sure(_flat(w)) for w in words)

    def _means(self, text: str, start: int, end: int) -> bool:
        word = _flat(text[start:end])
        if not text[start].isupper() or (word not in self.last and self._another(text, end)):
            return False
        return self._sure(word) or self._person(text, start, end)

    def _another(self, text: str, end: int) -> bool:
        """Tell whether words after a first name make it somebody else's: 'John Smith'."""
        near = text[end : end + NEAR]
        rest = [_flat(word.strip(AROUND)) for word in takewhile(_capital, near.split(" ")[1:])]
        if not near.startswith(" ") or not rest or rest[0] in _listed("day or rank"):
            return False
        return not self.parts.intersection(rest) and not _all_capitals(text, end)

    def _person(self, text: str, start: int, end: int) -> bool:
        """Tell whether a word that may be a common one stands where it names a person."""
        if _alone(text, start, end):
            return True
        following = FOLLOWING.match(text, end)
        before, after = _before(text, start), (following[1] or "" if following else "")
        if self._elsewhere(_flat(text[start:end]), before, after):
            return False
        if not _all_capitals(text, start) and after[:1].isupper() and text[end] == " ":
            return not _is_thing(after, self.parts)  # 'Rose Garden'
        doing = after.casefold() in _listed("what people do") or text[end : end + 1] == ","
        return doing or _all_capitals(text, start) or not _begins(text, start)

    def _elsewhere(self, word: str, before: str, after: str) -> bool:
        """Tell whether a word is a month in a date, or a place where something is."""
        if word in _listed("month"):
            dated = before.casefold() in _listed("in a month")
            return dated or before.isdigit() or after.isdigit()
        return word in self.places and before.casefold() in _listed("in a place")


def _parts(name: str) -> list[str]:
    """Return the parts by which a person may be called, without accents and in lower case."""
    said = [part for part in re.split(r"[\s_.-]+", name) if part]
    words = [(_flat(part.strip(AROUND)), part[:1].isupper()) for part in said]
    short = [SHORTEST] * (len(words) - 1) + [SHORTEST_LAST]
    return [w for (w, capital), n in zip(words, short, strict=False) if capital and len(w) >= n]


def _is_title(part: str, said: Sequence[str]) -> bool:
    """Tell whether the first word of three is what the person is: 'Nurse Rose Hope'."""
    first = part == said[0] and len(said) > FIRST_AND_LAST
    return first and is_common_word(part) and not is_first_name(part)


def _capital(word: str) -> bool:
    return word.strip(AROUND)[:1].isupper()


def _flat(text: str) -> str:
    """Return a text in lower case without accents, letter for letter as long as before."""
    return "".join(_flat_letter(c) for c in text) if not text.isascii() else text.lower()


def _words(text: str) -> list[tuple[int, int]]:
    """Return where the words of a name lie."""
    return [found.span() for found in re.finditer(r"[^\s_-]+", text)]


@cache
def _flat_letter(letter: str) -> str:
    lower = letter.lower()
    bare = unicodedata.normalize("NFD", lower)[:1] if lower.isalpha() else lower
    return bare if len(bare) == 1 else letter


def _alone(text: str, start: int, end: int) -> bool:
    """Tell whether a word is all that is said: a field, or all between two signs."""
    left = text[max(0, start - NEAR) : start].rstrip()[-1:]
    right = text[end : end + NEAR].lstrip()[:1]
    return (not left or left in '“‘"·(:→') and (not right or right in '”’"·)→')


def _before(text: str, start: int) -> str:
    """Return the word before a place, where only a space is between."""
    near = text[max(0, start - NEAR) : start]
    return near.split()[-1] if near.endswith(" ") and near.strip() else ""


def _begins(text: str, start: int) -> bool:
    """Tell whether a word may be the first of a sentence, where each has a capital."""
    near = text[max(0, start - NEAR) : start]
    before = near.rstrip(BETWEEN)
    if not before or any(c in OPENING for c in near[len(before) :]):
        return True
    short = ABBREVIATED.search(before)
    title = short and (len(short[1]) == 1 or short[1].casefold() in _listed("before a name"))
    return before[-1] in ENDING and not title


def _all_capitals(text: str, start: int) -> bool:
    """Tell whether the line has capitals throughout, or most of its words have one."""
    begin = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", start)
    words = re.findall(rf"{LETTER}{{4,}}", text[begin : stop if stop >= 0 else len(text)])
    return len(words) >= TITLE_WORDS and sum(w[0].isupper() for w in words) * 4 > len(words) * 3


def _is_thing(word: str, parts: set[str]) -> bool:
    """Tell whether a word with a capital makes another name of the one before: 'Rose Garden'."""
    flat = _flat(word)
    return is_common_word(flat) and flat not in parts and flat not in _listed("day or rank")


@cache
def _listed(heading: str) -> frozenset[str]:
    """Return the words under a heading of the list."""
    found: dict[str, set[str]] = {}
    words: set[str] = set()
    for line in (files(__package__) / WORDS).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            words = found.setdefault(line[1:].strip(), set())
        else:
            words.update(line.split())
    return frozenset(found[heading])
