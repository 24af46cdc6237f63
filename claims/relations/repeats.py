"""Rule R40: one happening told in the singular and in the plural; 'one shot' and 'two shots'."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from claims.lexicon.load import table, words
from claims.model.finding import Finding, FindingRelation
from claims.relations.meetings import linked, meetings, parted, share
from claims.relations.pairing import Gathering
from claims.relations.passages import TABLE, Passage, Word
from claims.relations.wording import Spot, Verdict

EVENTS = "event_words"
ONE_MATTER = 0.5  # share of the shorter sentence where an event joins them
ALIKE = 0.6  # the same where none does
FEWEST = 2  # shared stems where an event joins them, the happening's own among them
FEWEST_UNLINKED = 3
BEFORE = 3  # words in which an article or a number stands


@dataclass(frozen=True)
class _Told:
    """Hold a noun for a happening, whether it is in the plural, and whether that is stressed."""

    word: Word
    plural: bool
    stressed: bool
    first: Word


def compare_repeats(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield the happenings that one text tells as one and another as several."""
    gathering = Gathering("happening")
    single = (p for p in passages if p.real and not any(e.series for e in p.entries))
    known = {id(p): tuple(_told(p)) for p in single if _is_cued(p)}
    for earlier, later in meetings(passages, lambda p: bool(known.get(id(p)))):
        for one in known[id(earlier)]:
            for other in known[id(later)]:
                if one.word.stem != other.word.stem or one.plural == other.plural:
                    continue
                if _one_matter(earlier, later):
                    spots = (_spot(earlier, one), _spot(later, other))
                    gathering.add(_verdict(one, other), spots, earlier.lead.event)
    yield from gathering.findings()


def _spot(passage: Passage, told: _Told) -> Spot:
    return Spot(passage.lead, at=told.first.span.cover(told.word.span))


@cache
def _nouns() -> dict[str, bool]:
    """Return the nouns of happenings, each with whether it is a plural."""
    kinds: dict[str, list[str]] = table(EVENTS)["nouns"]
    found = {*words(TABLE, "happenings")}
    for kind in (*table(EVENTS)["hostile"], *table(EVENTS)["mishap"]):
        found.update(kinds.get(kind, ()))
    plurals = {f"{noun}{ending}" for noun in found for ending in ("s", "es")}
    plurals |= {f"{noun[:-1]}ies" for noun in found if noun.endswith("y")}
    return dict.fromkeys(found, False) | dict.fromkeys(plurals - found, True)


def _is_cued(passage: Passage) -> bool:
    return not _nouns().keys().isdisjoint(passage.told_words)


def _told(passage: Passage) -> Iterator[_Told]:
    """Yield the nouns for happenings; a further one is none of those told."""
    found = passage.words
    for n, word in enumerate(found):
        if word.text not in _nouns() or not word.content:
            continue
        near = found[max(0, n - BEFORE) : n]
        at = next((k for k, w in enumerate(near) if _points(w)), None)
        if (at is None and n > 0) or any(w.text in words(TABLE, "further") for w in near):
            continue  # without an article within a sentence it may be a verb
        plural = _nouns()[word.text]
        stressed = any(_counts(w, plural=plural) for w in (near if plural else near[-1:]))
        yield _Told(word, plural, stressed, near[at] if at is not None else word)


def _points(word: Word) -> bool:
    return word.text in words(TABLE, "pointing") or word.text.endswith("'s") or _is_number(word)


def _is_number(word: Word) -> bool:
    return word.text in words(TABLE, "numbers") or word.text.isdigit()


def _counts(word: Word, *, plural: bool) -> bool:
    if not plural:
        return word.text in words(TABLE, "sole")
    return word.text in words(TABLE, "several") or (_is_number(word) and word.text not in "one 1")


def _one_matter(one: Passage, other: Passage) -> bool:
    joined = linked(one, other)
    fewest, needed = (FEWEST, ONE_MATTER) if joined else (FEWEST_UNLINKED, ALIKE)
    enough = len(one.stems & other.stems) >= fewest and share(one, other) >= needed
    return enough and not parted(one, other)


def _verdict(one: _Told, other: _Told) -> Verdict:
    if one.stressed and other.stressed:
        why = "one text says that there was one, the other that there were several"
        return Verdict(FindingRelation.CONTRADICTION, "R40", "one or several", "low", why, (), 0.6)
    why = "one happening may be told in the singular and in the plural"
    return Verdict(FindingRelation.CONSISTENT, "R40", "singular and plural", "low", why)
