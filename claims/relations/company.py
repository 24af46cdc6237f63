"""Rule R32: who acted alone did not act jointly; who was helped may be said to act together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from claims.lexicon.load import words
from claims.model.finding import Finding, FindingRelation
from claims.model.span import Span
from claims.relations.meetings import linked, meetings, parted, share
from claims.relations.pairing import Gathering
from claims.relations.passages import TABLE, Passage, Word
from claims.relations.wording import Spot, Verdict

ONE_MATTER = 0.5  # share of the shorter sentence where an event joins them
ALIKE = 0.6  # the same where none does
FEWEST = 2  # shared stems where an event joins them
FEWEST_UNLINKED = 3
TELLING = 4  # words before 'jointly' that may tell
LOOKED_BACK = 3  # words before 'alone' that may make it mean 'only here'


class Company(StrEnum):
    """Name in what company somebody acted."""

    ALONE = "alone"
    HELPED = "helped"
    JOINTLY = "jointly"


@dataclass(frozen=True)
class Told:
    """Hold the company that a sentence tells, with all its words for it."""

    company: Company
    spans: tuple[Span, ...]


def compare_company(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield what texts say of whether one deed was done alone, with help or jointly."""
    gathering = Gathering("company")
    known = {id(p): company_of(p) for p in passages if _is_cued(p)}
    for earlier, later in meetings(passages, lambda p: known.get(id(p)) is not None):
        one, other = known[id(earlier)], known[id(later)]
        if one is None or other is None or not _one_deed(earlier, later):
            continue
        verdict = judge_company(one.company, other.company)
        if verdict is not None:
            told = ((earlier, one), (later, other))
            spots = [Spot(p.lead, at=span) for p, t in told for span in t.spans]
            gathering.add(verdict, spots, earlier.lead.event)
    yield from gathering.findings()


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(phrase.split()[0] for kind in Company for phrase in words(TABLE, kind.value))


def _is_cued(passage: Passage) -> bool:
    return not _first_words().isdisjoint(passage.told_words) and passage.real


def company_of(passage: Passage) -> Told | None:
    """Return the company that a sentence tells of; the longest phrase says it best."""
    found = [
        (len(phrase), kind, at)
        for kind in Company
        for phrase in _phrases(kind)
        if phrase[0] in passage.told_words
        for at in _places(passage.text, phrase)
        if not (phrase == ("alone",) and _means_only(passage.words, at))
        and not (kind is Company.JOINTLY and _is_of_telling(passage.words, at))
    ]
    if not found:
        return None
    _, kind, _ = max(found, key=lambda f: (f[0], -f[2]))
    places = sorted((at, size) for size, other, at in found if other is kind)
    all_words = passage.words
    spans = (all_words[at].span.cover(all_words[at + size - 1].span) for at, size in places)
    return Told(kind, tuple(dict.fromkeys(spans)))


@lru_cache(maxsize=len(Company))
def _phrases(kind: Company) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in sorted(words(TABLE, kind.value)))


def _places(text: tuple[str, ...], phrase: tuple[str, ...]) -> Iterator[int]:
    for n, word in enumerate(text):
        if word == phrase[0] and text[n : n + len(phrase)] == phrase:
            yield n


def _is_of_telling(found: Sequence[Word], at: int) -> bool:
    """Tell whether it is the telling that is joint: 'said jointly', 'a joint statement'."""
    near = found[max(0, at - TELLING) : at + 2]
    told = any(w.told for w in found[max(0, at - TELLING) : at])
    return told or any(w.text in words(TABLE, "joint_telling") for w in near)


def _means_only(found: Sequence[Word], at: int) -> bool:
    """Tell whether 'alone' narrows a place or time: 'in Iraq alone', 'this year alone'."""
    before = {w.text for w in found[max(0, at - LOOKED_BACK) : at]}
    return not before.isdisjoint(words(TABLE, "not_alone"))


def _one_deed(one: Passage, other: Passage) -> bool:
    joined = linked(one, other)
    fewest, needed = (FEWEST, ONE_MATTER) if joined else (FEWEST_UNLINKED, ALIKE)
    if parted(one, other) or len(one.stems & other.stems) < fewest:
        return False
    cues = frozenset(w for kind in Company for p in _phrases(kind) for w in p)
    return share(one, other, without=cues) >= needed


def judge_company(one: Company, other: Company) -> Verdict | None:
    """Return what two accounts of the company of one deed say of each other."""
    if one is other is not Company.ALONE:
        return Verdict(FindingRelation.CONSISTENT, "R32", "same company", "low", "they agree")
    if Company.ALONE in (one, other) and one is not other:
        why = "who acts alone acts with nobody"
        return Verdict(FindingRelation.CONTRADICTION, "R32", "alone or not", "high", why)
    if one is other:
        return None
    why = "who is helped may be said to act together with others"
    return Verdict(FindingRelation.CONSISTENT, "R32", "helped and together", "low", why)
