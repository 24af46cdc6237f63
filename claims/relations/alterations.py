"""Judge one altered place in a copied sentence: a number, a day, a place, a name, a negation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from claims.events.names import Sameness, fold, proper_name, same_actor
from claims.lexicon.armory import asset_types
from claims.lexicon.load import table, words
from claims.lexicon.vessels import is_prefix
from claims.model.asset import AssetClass
from claims.model.finding import FindingRelation
from claims.model.place import Place
from claims.model.sentence import Section
from claims.model.span import Span
from claims.model.value import AssetLocation, Casualty, Location, Quantity, TimeOf
from claims.relations.bounds import Fit, exceeds, fit
from claims.relations.differing import NO_TIME, count_of
from claims.relations.entries import Entry, gap
from claims.relations.moments import clock_of, comparable, moments
from claims.relations.passages import TABLE, Passage, Word
from claims.relations.places import within
from claims.relations.wording import Severity, Verdict

CONTRADICTION, UPDATE = FindingRelation.CONTRADICTION, FindingRelation.UPDATE
ALTERED = " altered in copied words"
WORD_FOR_WORD = "the rest of the sentence is the same, word for word"
NUMBER = re.compile(r"\d+(?:\.\d+)?")
Run = tuple[Word, ...]


@dataclass(frozen=True)
class Altered:
    """Hold two sentences, the earlier first, and the words in which alone they differ."""

    passages: tuple[Passage, Passage]
    words: tuple[Run, Run]

    def slots(self, *names: str) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
        """Return the claims of each sentence that have altered words in one of the slots."""
        one, other = (
            tuple(_with_slot(passage, run, names))
            for passage, run in zip(self.passages, self.words, strict=True)
        )
        return one, other


def _with_slot(passage: Passage, run: Run, names: tuple[str, ...]) -> Iterator[Entry]:
    at = run[0].span.cover(run[-1].span)
    for entry in passage.entries:
        for name, (start, end) in entry.claim.slots.items():
            if (not names or name in names) and Span(start=start, end=end).overlaps(at):
                yield entry
                break


def judge_altered(altered: Altered) -> Verdict | None:
    """Return what an altered place makes of two copies; none where it changes no fact."""
    for judge in (_negated, _counted, _numbered, _dated, _placed):
        verdict = judge(altered)
        if verdict is not None:
            return verdict
    return _named(altered)


def _altered(
    what: str, rule: str, severity: Severity, relation: FindingRelation = CONTRADICTION
) -> Verdict:
    return Verdict(relation, rule, what + ALTERED, severity, WORD_FOR_WORD)


def _negated(altered: Altered) -> Verdict | None:
    """Judge a negation put in or left out: 'was' and 'was not', 'fired' and 'did not fire'."""
    negators = words(TABLE, "negators")
    signs = [sum(w.text in negators for w in run) for run in altered.words]
    helpers = words(TABLE, "empty_helpers")
    one, other = (
        {w.stem for w in run if w.text not in negators and w.text not in helpers}
        for run in altered.words
    )
    odd = sum(signs) % 2 == 1
    return _altered("negation", "R31", "high") if odd and one == other else None


def _counted(altered: Altered) -> Verdict | None:
    """Judge two counts; of people hit the later may be newer."""
    counted = [
        [e for e in side if isinstance(e.claim.value, Casualty | Quantity)]
        for side in altered.slots("count")
    ]
    for one in counted[0]:
        for other in counted[1]:
            same = one.claim.kind is other.claim.kind
            if same and fit(count_of(one), count_of(other)) is Fit.APART:
                return _two_counts(one, other)
    return None


def _two_counts(earlier: Entry, later: Entry) -> Verdict:
    passed = gap(earlier, later)
    if isinstance(earlier.claim.value, Casualty) and passed is not None and passed > NO_TIME:
        rises = exceeds(count_of(later), count_of(earlier))
        return _altered("number", "R08" if rises else "R09", "medium", UPDATE)
    return _altered("number", "R06", "high")


def _numbered(altered: Altered) -> Verdict | None:
    """Judge two numbers of which no claim counts anything: ages, sums, days of a month."""
    if any(altered.slots("count")):
        return None
    one, other = map(_number, altered.words)
    if one is None or other is None or one == other or one[1] != other[1]:
        return None
    dated = all(altered.slots("time"))
    if dated and any(_one_clock(a, b) for a in _times(altered, 0) for b in _times(altered, 1)):
        return None  # '6 p.m.' and '6:00 p.m.'
    return _altered("date" if dated else "number", "R17" if dated else "R06", "medium")


def _number(run: Run) -> tuple[float, str] | None:
    """Return the number in some words and what is printed with it: 35 and '-year-old'."""
    joined = "".join(w.text for w in run)
    match = NUMBER.match(joined)
    if match:
        return float(match[0]), joined[match.end() :]
    known = [_number_words().get(part) for part in joined.split("-")]
    found = [n for n in known if n is not None]
    return (float(sum(found)), "") if found and len(found) == len(known) else None


@cache
def _number_words() -> dict[str, int]:
    return {**table("numbers")["units"], **table("numbers")["tens"]}


def _dated(altered: Altered) -> Verdict | None:
    """Judge two days of the week or two months, which may be one day in two zones."""
    one, other = (" ".join(w.text.removesuffix("'s") for w in run) for run in altered.words)
    if not any({one, other} <= table("times")[kind].keys() for kind in ("weekdays", "months")):
        return None
    for a in _times(altered, 0):
        for b in _times(altered, 1):
            if comparable(a) and comparable(b) and _meet(a, b):
                return None
    return _altered("day", "R17", "medium")


def _one_clock(one: TimeOf, other: TimeOf) -> bool:
    clock = clock_of(one)
    return clock is not None and clock == clock_of(other) and one.zone == other.zone


def _times(altered: Altered, side: int) -> Iterator[TimeOf]:
    for entry in altered.slots("time")[side]:
        if isinstance(entry.claim.value, TimeOf):
            yield entry.claim.value


def _meet(one: TimeOf, other: TimeOf) -> bool:
    """Tell whether two clock times of known zones are one instant; a date says no zone."""
    if one.start_utc is None or other.start_utc is None or one.zone == other.zone:
        return False
    first, second = moments(one, other)
    return first.overlaps(second)


def _placed(altered: Altered) -> Verdict | None:
    """Judge two places, of which one may lie in the other or be spelled in another way."""
    places = [[p for e in side for p in _place(e)] for side in altered.slots("place")]
    apart = all(places) and all(_two_places(a, b) for a in places[0] for b in places[1])
    return _altered("place", "R23", "medium") if apart else None


def _named(altered: Altered) -> Verdict | None:
    """Judge two names, of which one may be the short form of the other."""
    if all(altered.slots("place", "time")) or not all(altered.slots()):
        return None
    if not all(map(_is_written, altered.passages)):
        return None
    names = [_full_name(p, run) for p, run in zip(altered.passages, altered.words, strict=True)]
    one, other = (proper_name(name) if name else None for name in names)
    printed = ["".join(w.printed for w in run) for run in altered.words]
    if _letters(printed[0]) == _letters(printed[1]):
        return None  # "Syrias" has lost its apostrophe
    if one is None or other is None or same_actor(one, other) is not Sameness.DIFFERENT:
        return None
    return _altered("name", "R34", "medium")


def _letters(name: str) -> str:
    """Return a name without marks and the 's' of a possessive.

    >>> _letters("Syrias") == _letters("Syria's") == _letters("Syria")
    True
    """
    return "".join(c for c in name.lower() if c.isalnum()).removesuffix("s")


def _is_written(passage: Passage) -> bool:
    """Tell whether capitals mark names in a sentence: not in capitals alone, nor in headlines."""
    claim = passage.lead.claim
    return claim.section is not Section.HEADLINE and not claim.text.isupper()


def _place(entry: Entry) -> Iterator[Place]:
    if isinstance(entry.claim.value, Location | AssetLocation):
        yield entry.claim.value.place


def _two_places(one: Place, other: Place) -> bool:
    named = one.raw[:1].isupper() and other.raw[:1].isupper()
    alike = fold(one.name) == fold(other.name) or within(one, other) or within(other, one)
    return named and not alike


def _full_name(passage: Passage, run: Run) -> str | None:
    """Return the name of which words are altered, titles left out; none where they are no name."""
    titles = words("speakers", "titles") | words(TABLE, "titles")
    if not all(w.capital for w in run) or all(w.text in titles or _is_ship(w) for w in run):
        return None
    whole = next((r for r in passage.runs if any(w in r for w in run)), run)
    return " ".join(w.printed for w in whole if w.text not in titles)


def _is_ship(word: Word) -> bool:
    """Tell whether a word before a ship's name says that it is one: 'INS', 'Warship'."""
    kind = asset_types().get(word.text)
    return is_prefix(word.printed) or (kind is not None and kind.asset_class is AssetClass.SHIP)
