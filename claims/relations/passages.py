"""Say of a sentence what it tells, apart from who tells it and when."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain

from claims.events.names import fold
from claims.lexicon.countries import country_of
from claims.lexicon.groups import canonical_group
from claims.lexicon.load import table, words
from claims.model.claim import Modality
from claims.model.span import Span
from claims.model.value import Statement
from claims.relations.entries import UNREAL, Entry

TABLE = "contrasts"
WORD = re.compile(r"n[’']t\b|[^\W_]+(?:[’'.-][^\W_]+)*?(?=n[’']t\b)|[^\W_]+(?:[’'.-][^\W_]+)*")
ENDINGS = ("ings", "ing", "ers", "ies", "ied", "ed", "es", "er", "s")
DOER = "er"  # ends the word for who does it
QUESTION = ("?", '?"', "?”")
COUNTRY = "-"  # ends the stem of a country and its people
SHORTEST = 2  # letters that a stem keeps
LONGEST = 3  # words that make a block of a sentence without names
MOST_NAMES = 12  # names by which the like of one sentence is looked for
COMMON = 48  # sentences: what more of them have tells nothing of what they speak of


@dataclass(frozen=True, slots=True)
class Word:
    """Hold a word of a sentence with its place in the document."""

    text: str  # lower case
    printed: str
    stem: str
    start: int
    end: int
    capital: bool
    told: bool  # names the teller, not what is told
    content: bool  # says something of the matter

    @property
    def span(self) -> Span:
        """Return its place."""
        return Span(start=self.start, end=self.end)


@lru_cache(maxsize=1)
def _empty() -> frozenset[str]:
    kinds = ("stop", "telling", "time_words", "numbers")
    return frozenset().union(*(words(TABLE, kind) for kind in kinds))


@dataclass(eq=False)
class Passage:
    """Hold the claims of one sentence; two passages are equal if they are one."""

    entries: tuple[Entry, ...]
    common: Set[str] = frozenset()  # words of very many sentences of the case

    @property
    def lead(self) -> Entry:
        """Return the claim that stands for the sentence."""
        return self.entries[0]

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Return the words of the sentence in order."""
        told = [
            (t.start, t.end)
            for entry in self.entries
            for t in entry.claim.attribution
            if t.start is not None and t.end is not None
        ]
        claim = self.lead.claim
        return tuple(_words(claim.text, claim.start, told))

    @cached_property
    def stems(self) -> frozenset[str]:
        """Return the stems of the words of content."""
        return frozenset(w.stem for w in self.words if w.content)

    @cached_property
    def names(self) -> frozenset[str]:
        """Return the stems of the words that are written as names within the sentence."""
        return frozenset(w.stem for run in self.runs for w in run).union(*self.full_names)

    @cached_property
    def runs(self) -> tuple[tuple[Word, ...], ...]:
        """Return the names as runs of capitals that nothing but spaces parts."""
        found: list[list[Word]] = [[]]
        for n, word in enumerate(self.words):
            last = found[-1][-1] if found[-1] else None
            named = word.capital and word.content and (n > 0 or _opens_name(self.words))
            broken = last is not None and (word.start > last.end + 1 or last.text.endswith("'s"))
            if found[-1] and (broken or not named):
                found.append([])
            if named:
                found[-1].append(word)
        return tuple(tuple(run) for run in found if run)

    @cached_property
    def full_names(self) -> tuple[frozenset[str], ...]:
        """Return the names, each as the stems of its words; of a known group its one."""
        return tuple(_name_of(run) for run in self.runs)

    @cached_property
    def text(self) -> tuple[str, ...]:
        """Return the words of the sentence in lower case: equal where it is copied."""
        return tuple(w.text for w in self.words)

    @cached_property
    def events(self) -> frozenset[str]:
        """Return the events of which it tells."""
        return frozenset(e.event for e in self.entries if e.event)

    @cached_property
    def telling_words(self) -> tuple[str, ...]:
        """Return the words by which to look for its like: names and the longest others."""
        longest = sorted(self.stems - self.names, key=lambda w: (-len(w), w))[:LONGEST]
        return (*sorted(self.names)[:MOST_NAMES], *longest)

    @property
    def joining(self) -> tuple[str, ...]:
        """Return the telling words by which it meets others."""
        return tuple(w for w in self.telling_words if w not in self.common)

    @cached_property
    def teller(self) -> str | None:
        """Return who says it, named or described; none where the outlet does."""
        chain = next((e.claim.attribution for e in self.entries if e.claim.attribution), ())
        return fold(chain[-1].speaker) if chain else None

    @cached_property
    def tellers(self) -> frozenset[str]:
        """Return all who are named or described as telling it, as printed."""
        return frozenset(t.speaker for e in self.entries for t in e.claim.attribution)

    @cached_property
    def cues(self) -> frozenset[str]:
        """Return the words with which it is told: 'denied', 'confirmed'."""
        return frozenset(
            word
            for entry in self.entries
            for teller in entry.claim.attribution
            for word in teller.cue.lower().split()
        )

    @cached_property
    def told_words(self) -> frozenset[str]:
        """Return all words of the sentence in lower case."""
        return frozenset(self.text)

    @property
    def real(self) -> bool:
        """Tell whether something of the sentence is put forward as a fact: no question does."""
        if self.lead.claim.text.rstrip().endswith(QUESTION):
            return False
        said = [e.claim for e in self.entries if not isinstance(e.claim.value, Statement)]
        return any(c.modality not in UNREAL or c.modality is Modality.UNKNOWN for c in said) or (
            not said
        )


def passages_of(entries: Sequence[Entry], common: Set[str] | None = None) -> list[Passage]:
    """Return the sentences that make claims, in reading order.

    `common` are the words that very many sentences of the case have, where these are not all.
    """
    found: dict[tuple[str, int, int], list[Entry]] = {}
    for entry in entries:
        claim = entry.claim
        found.setdefault((entry.document.id, claim.start, claim.end), []).append(entry)
    passages = [Passage(tuple(_statement_last(members))) for members in found.values()]
    shared = common_words(p.telling_words for p in passages) if common is None else common
    for passage in passages:
        passage.common = shared
    return passages


def common_words(sentences: Iterable[Iterable[str]]) -> Set[str]:
    """Return the telling words that too many sentences have to join any two."""
    counts = Counter(chain.from_iterable(sentences))
    return {word for word, sentences in counts.items() if sentences > COMMON}


def _statement_last(members: Sequence[Entry]) -> list[Entry]:
    return sorted(members, key=lambda e: isinstance(e.claim.value, Statement))


def _words(text: str, start: int, told: Sequence[tuple[int, int]]) -> Iterator[Word]:
    empty = _empty()
    for match in WORD.finditer(text):
        first, last = start + match.start(), start + match.end()
        of_teller = bool(told) and any(a <= first and last <= b for a, b in told)
        printed = match[0].replace("’", "'")
        capital = printed.rpartition("-")[2][:1].isupper()
        dotted = "." in printed and text[match.end() : match.end() + 1] == "."
        low, root = printed.lower(), stem(f"{printed}." if dotted else printed)  # 'U.S.'
        plain = not of_teller and not low[0].isdigit()
        content = plain and low not in empty and root not in empty
        yield Word(low, printed, root, first, last, capital, of_teller, content)


def _name_of(run: Sequence[Word]) -> frozenset[str]:
    known = canonical_group(" ".join(w.printed for w in run))
    return frozenset((known.lower(),)) if known else frozenset(w.stem for w in run)


def _opens_name(found: Sequence[Word]) -> bool:
    """Tell whether a sentence opens with a name: two capitals, a country, a possessive."""
    first, second = found[0], found[1] if len(found) > 1 else None
    if country_of(first.text.title()) or first.text.endswith("'s"):
        return True
    return second is not None and second.capital and not second.told


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """Return what forms of a word share; peoples and their countries are one.

    >>> stem("bombings") == stem("raids"), stem("Turkish") == stem("Turkey"), stem("met")
    (True, True, 'meet')
    """
    plain = word.removesuffix("'s").removesuffix("'")
    if plain[:1].isupper():
        country = country_of(plain)
        if country:
            return country.lower() + COUNTRY
    low = plain.lower()
    forms, alike = table(TABLE)["forms"], table(TABLE)["alike"]
    low = forms.get(low, low)
    low = alike.get(low) or alike.get(low.removesuffix("s")) or low
    cut = _cut(low)
    return str(_alike_stems().get(cut, cut))


@lru_cache(maxsize=1 << 13)
def plain_stem(word: str) -> str:
    """Return what forms of a word share, words of like meaning apart.

    >>> plain_stem("raids") == plain_stem("ambush"), plain_stem("reopened")
    (False, 'open')
    """
    low = word.removesuffix("'s").removesuffix("'").lower()
    cut = _cut(table(TABLE)["forms"].get(low, low))
    again = cut.removeprefix("re")
    return again if again in table(TABLE)["done_again"] else cut


@lru_cache(maxsize=1)
def _alike_stems() -> dict[str, str]:
    """Return the stem of each kind by the stem of its word; of doers only in the plural.

    Cut short, an attacker is an attack and a reporter a report.
    """
    alike: dict[str, str] = table(TABLE)["alike"]
    return {_cut(word): _cut(kind) for word, kind in alike.items() if not word.endswith(DOER)}


def _cut(low: str) -> str:
    for ending in ENDINGS:
        if low.endswith(ending) and len(low) - len(ending) >= SHORTEST:
            low = low[: -len(ending)] + ("y" if ending in ("ies", "ied") else "")
            break
    if len(low) > SHORTEST and low[-1] == low[-2] and low[-1] not in "aeiousl":
        low = low[:-1]
    return low.removesuffix("e") if len(low) > SHORTEST else low
