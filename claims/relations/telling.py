"""Tell whether a time is that of the happening itself, and of its start or its end."""

import re
from enum import StrEnum
from functools import cache

from claims.events.likeness import each_on_its_day
from claims.lexicon.load import table, words
from claims.model.time import Time
from claims.model.value import TimeOf
from claims.relations.entries import Entry
from claims.relations.meetings import parted
from claims.relations.moments import UNTIL
from claims.relations.occasions import in_two_places, same_words, told_alike
from claims.relations.passages import Passage, plain_stem, stem

TABLE = "relations"
KNOWN = re.compile(r"\b(?:the|this|that|these|those)\s+(?:[\w-]+\s+)?$")
FEWEST = 2  # words of content: of fewer nobody knows what they tell
ONE_MATTER = 0.5  # share of the shorter sentence
ROOT = 6  # letters: what derails is a derailment
IRREGULAR = ("struck", "shook", "shot", "blew up", "broke out", "fell", "began")
BEFORE, AFTER = 24, 24  # characters around an event word in which its phase is said
PASSIVE = re.compile(r"\b(?:was|were|been|being)\s+(?:\w+ly\s+)?([a-z]+(?:ed|en|t|n|id|ut|ug))\b")
LAST_WEEK = re.compile(r"\b(?:last|first) (?:week|month|year|night|\w+day)\b")


class Phase(StrEnum):
    """Name the part of a happening that a time dates."""

    START = "start"
    END = "end"
    ANY = "any"


def tells(entry: Entry) -> bool:
    """Tell whether the time is of the happening itself, not of a death, a report or an arrest."""
    if "event" not in entry.claim.slots:
        return True
    slot = entry.claim.slot("event")
    said = entry.words(slot).lower()
    beyond = entry.document.text[slot.start : slot.end + AFTER].lower()
    stems = [stem(word) for word in said.split()]
    if stems and stems[-1] in _happenings():
        return not _something_else(entry)
    if beyond.startswith(tuple(words(TABLE, "occurring"))):
        return True
    noted = said in words(TABLE, "same_time_only")
    return noted and any(stem(w) in _happenings() for w in entry.claim.text.lower().split())


def _something_else(entry: Entry) -> bool:
    """See 'the wreck was cleared on Friday': the time is of what was done after the happening.

    Of 'on Friday condemned the raid' as well.
    """
    event, time = entry.claim.slot("event"), entry.claim.slot("time")
    before = entry.document.text[time.end : event.start].lower().split()
    if any(plain_stem(word) in _speaking() for word in before):
        return True
    between = entry.document.text[event.end : time.start].lower()
    done = {match[1] for match in PASSIVE.finditer(between)}
    known = words(TABLE, "same_time_only")
    return any(w not in known and stem(w) not in _happenings() for w in done)


def of_one_happening(one: Entry, other: Entry) -> bool:
    """Tell whether two days are of one happening, by what their sentences tell beside them.

    An article that tells of two days tells of two happenings, unless it uses the same words; and
    so do two articles that each tell of their own day.
    """
    texts = (one.claim.text, other.claim.text)
    if same_words(*texts):
        return True
    if one.document.id == other.document.id:
        return told_alike(*texts) or _points_back(one, other)
    fresh = each_on_its_day(time_of(one), one.document.day, time_of(other), other.document.day)
    return not fresh and (told_alike(*texts) or _tell_alike(one, other))


def _tell_alike(one: Entry, other: Entry) -> bool:
    """Tell whether two sentences share what they tell, though in other words."""
    first, second = Passage((one,)), Passage((other,))
    if in_two_places(one, other) or parted(first, second):
        return False
    said, told = ({s[:ROOT] for s in p.stems} for p in (first, second))
    fewer = min(len(said), len(told))
    return fewer < FEWEST or len(said & told) >= ONE_MATTER * fewer


def _points_back(one: Entry, other: Entry) -> bool:
    """Tell whether a sentence comes back to what another of its article tells: 'the attacks'."""
    if not all("event" in e.claim.slots for e in (one, other)):
        return True
    named = [plain_stem(e.words(e.claim.slot("event")).split()[-1]) for e in (one, other)]
    said = {word for e in (one, other) for word in e.claim.text.lower().split()}
    further = not said.isdisjoint(words(TABLE, "further"))
    return named[0] == named[1] and not further and (_is_known(one) or _is_known(other))


def _is_known(entry: Entry) -> bool:
    """Tell whether the happening is spoken of as known: 'the rocket attacks'."""
    start = entry.claim.slot("event").start
    before = entry.document.text[max(entry.claim.start, start - BEFORE) : start].lower()
    return KNOWN.search(before) is not None


def time_of(entry: Entry) -> Time:
    """Return the time of a claim that tells when; TypeError for one that does not."""
    value = entry.claim.value
    if not isinstance(value, TimeOf):
        raise TypeError(f"claim {entry.claim.id} of kind {entry.claim.kind} tells no time")
    return value


def same_phase(one: Entry, other: Entry) -> bool:
    """Tell whether two times date one part of a happening: its end is not its start."""
    phases = {phase(one), phase(other)}
    return len(phases) == 1 or Phase.END not in phases


def phase(entry: Entry) -> Phase:
    """Return the part of the happening that a time is said to date."""
    value = entry.claim.value
    if isinstance(value, TimeOf) and value.raw.lower().startswith(UNTIL):
        return Phase.END
    if "event" not in entry.claim.slots:
        return Phase.ANY
    slot = entry.claim.slot("event")
    text = entry.document.text[max(slot.start - BEFORE, entry.claim.start) : slot.end + AFTER]
    near = LAST_WEEK.sub("", text.lower())
    if _holds(near, "phase_end"):
        return Phase.END
    return Phase.START if _holds(near, "phase_start") else Phase.ANY


def _holds(text: str, phrases: str) -> bool:
    return any(re.search(rf"\b{phrase}\b", text) for phrase in words(TABLE, phrases))


@cache
def _speaking() -> frozenset[str]:
    return frozenset(map(plain_stem, words("speech", "noun_content")))


@cache
def _happenings() -> frozenset[str]:
    known = table("event_words")
    kinds = {*known["hostile"], *known["mishap"]}
    found = [w for part in ("nouns", "verbs") for kind in kinds for w in known[part].get(kind, ())]
    found += [*known["with_weapon"], *known["with_force"], *known["with_munition"], *IRREGULAR]
    return frozenset(map(stem, found))
