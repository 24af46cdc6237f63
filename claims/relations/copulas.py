"""Rules R39 and R33 where a text says what somebody or something was: 'the five were teachers'."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from claims.lexicon.load import table, words
from claims.model.finding import Finding, FindingRelation
from claims.relations.kinds import CONTAINERS, SITES, WEAPONS, class_of, exclude
from claims.relations.meetings import meetings, parted
from claims.relations.pairing import Gathering
from claims.relations.passages import TABLE, Passage, Word
from claims.relations.wording import Severity, Spot, Verdict

COPULAS = frozenset(("is", "are", "was", "were"))
DETERMINERS = frozenset(("a", "an", "the", "all", "both", "really", "actually"))
ONE_SUBJECT = 0.6  # share of the shorter subject
PEOPLE = "populations"
CIVILIAN = "civilian"


@dataclass(frozen=True)
class Called:
    """Hold what a sentence says that its subject is."""

    subject: frozenset[str]
    number: frozenset[str]
    what: tuple[Word, ...]


def compare_copulas(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield what texts say of what the same people, or the same thing, were."""
    gathering = Gathering("status")
    known = {id(p): called(p) for p in passages if _is_cued(p)}
    for earlier, later in meetings(passages, lambda p: known.get(id(p)) is not None):
        one, other = known[id(earlier)], known[id(later)]
        if one is None or other is None or not _one_subject(earlier, later, one, other):
            continue
        verdict = judge_called(one, other)
        if verdict is not None:
            spots = [_spot(p, c) for p, c in ((earlier, one), (later, other))]
            gathering.add(verdict, spots, tuple(sorted(one.subject | other.subject)))
    yield from gathering.findings()


def _spot(passage: Passage, what: Called) -> Spot:
    return Spot(passage.lead, at=what.what[0].span.cover(what.what[-1].span))


def _is_cued(passage: Passage) -> bool:
    return not COPULAS.isdisjoint(passage.told_words) and passage.real


def called(passage: Passage) -> Called | None:
    """Return what a sentence calls its subject; none where it denies or tells something else."""
    found = [w for w in passage.words if not w.told]
    at = next((n for n, w in enumerate(found) if w.text in COPULAS), None)
    if at is None:
        return None
    subject = [w for w in found[:at] if w.content]
    number = frozenset(w.text for w in found[:at] if w.text in words(TABLE, "numbers"))
    digits = frozenset(w.text for w in found[:at] if w.text[0].isdigit())
    what = tuple(_noun_phrase(found[at + 1 :]))
    if not subject or not what:
        return None
    return Called(frozenset(w.stem for w in subject), number | digits, what)


def _noun_phrase(found: Sequence[Word]) -> Iterator[Word]:
    """Yield the words after 'was' that make one noun phrase, its article left out."""
    started = False
    last: Word | None = None
    for word in found:
        if not started and word.text in DETERMINERS:
            continue
        parted_by_mark = last is not None and word.start > last.end + 1
        if not word.content or parted_by_mark:
            return
        started, last = True, word
        yield word


def _one_subject(earlier: Passage, later: Passage, one: Called, other: Called) -> bool:
    smaller = min(len(one.subject), len(other.subject))
    common = len(one.subject & other.subject)
    if one.number and other.number and not one.number & other.number:
        return False
    return common >= ONE_SUBJECT * smaller and not parted(earlier, later)


def judge_called(one: Called, other: Called) -> Verdict | None:
    """Return what two names for one subject say of each other."""
    a, b = kinds_of(one.what), kinds_of(other.what)
    if a and b:
        return _of_people(a, b)
    for group in (WEAPONS, SITES, CONTAINERS):
        named = (class_of(group, c.what[-1]) for c in (one, other))
        first, second = (frozenset((kind,) if kind else ()) for kind in named)
        if _excluded(group, first, second):
            why = "one thing is of two types that exclude each other"
            return Verdict(FindingRelation.CONTRADICTION, "R33", "type", "low", why, (), 0.6)
    return None


def _excluded(group: str, one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether a thing cannot be both; what is called by its name is no mistake for it."""
    flown = group == WEAPONS and {*one, *other} == {"drone", "aircraft"}
    return exclude(one, other) or flown


def _of_people(one: frozenset[str], other: frozenset[str]) -> Verdict | None:
    if one & other or _within(one, other) or _within(other, one):
        return Verdict(FindingRelation.CONSISTENT, "R39", "one status", "low", "they can be both")
    armed = [bool(kinds & words(TABLE, "armed")) for kinds in (one, other)]
    if not any(armed) and "role" in (one | other):
        return Verdict(FindingRelation.CONSISTENT, "R39", "one status", "low", "they can be both")
    level: Severity = "high" if armed[0] != armed[1] else "low"
    why = "the same people cannot be both"
    return Verdict(FindingRelation.CONTRADICTION, "R39", "status of the same", level, why)


def _within(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether one says no more than that they bore no arms, and the other does not object."""
    return one == {CIVILIAN} and not other & words(TABLE, "armed")


def kinds_of(what: Sequence[Word]) -> frozenset[str]:
    """Return what people are by the words for them; 'role' for what anybody may be."""
    phrase = " ".join(w.text for w in what)
    for text in (phrase, " ".join(phrase.split()[-2:]), what[-1].text):
        kind = _people().get(text)
        if kind:
            return frozenset((kind,))
    return frozenset()


@cache
def _people() -> dict[str, str]:
    """Return the kind of each word for people."""
    found: dict[str, str] = {}
    for word in words(TABLE, "unarmed"):
        found |= {word: "role", f"{word}s": "role"}
    status: dict[str, list[str]] = table(PEOPLE)["status"]
    for kind, names in status.items():
        found |= dict.fromkeys(names, "role" if kind == CIVILIAN else kind)
    occupations: dict[str, list[str]] = table(TABLE)["occupations"]
    for kind, names in occupations.items():
        found |= {f"{name}{ending}": kind for name in names for ending in ("", "s", "es")}
    return found | {"civilian": CIVILIAN, "civilians": CIVILIAN}
