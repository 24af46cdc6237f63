"""Rules R27 and R24 for types of aircraft: presence that has ended, and where they went."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import lru_cache

from claims.events.names import fold
from claims.lexicon.load import words
from claims.model.asset import AssetClass
from claims.model.claim import Modality, Polarity
from claims.model.finding import Finding, FindingRelation
from claims.model.span import Span
from claims.model.value import AssetLocation, Relation
from claims.relations.entries import UNREAL, Entry, gap
from claims.relations.pairing import Gathering, blocks, pairs
from claims.relations.wording import Spot, Verdict

TABLE = "relations"
KEPT = (Relation.BASED_AT, Relation.LOCATED_IN, Relation.LAUNCHED_FROM)
HERE = (*KEPT, Relation.DEPARTED, Relation.DEPLOYED_TO)
WENT = (Relation.DEPLOYED_TO, Relation.LOCATED_IN, Relation.BASED_AT)
ONE_HOUR = timedelta(hours=1)
NOT = re.compile(r"\b(?:not|never|n[’']t)\W+(?:\w+\W+)?$")
FORMER = re.compile(r"\b(?:that|which|who) (?:had been|were|was|had come)\b", re.IGNORECASE)
ABSENT = (
    r"\b(?:has|have|had)(?: had)? (?:no|none of the) (?:\w+ )?{name}s?\b"
    r"|\bno (?:\w+ )?{name}s? (?:are|were|is|remain)"
)
STALE = (
    "one text keeps them there and the other has them gone; a reviewer decides",
    "both texts have them there",
    "they had been there, and the later report has them elsewhere",
)


def compare_presence(entries: Sequence[Entry]) -> Iterator[Finding]:
    """Yield what texts say of a type of aircraft that is kept somewhere, or has left there."""
    located = [e for e in entries if type_of(e)]
    if not located:
        return
    for (name, _), slot in blocks(located, _station).items():
        gathering = Gathering("presence", name)
        for earlier, later in pairs(slot):
            if earlier.document.id != later.document.id:
                _add(gathering, earlier, later)
        yield from gathering.findings()
    yield from _absences(entries, [e for e in located if _is_kept(e)])
    yield from _departures(located)


def type_of(entry: Entry) -> str | None:
    """Return the folded name of a type of aircraft that a claim puts somewhere."""
    value = entry.claim.value
    if not isinstance(value, AssetLocation) or value.asset.asset_class is not AssetClass.AIRCRAFT:
        return None
    return fold(value.asset.name) if value.asset.designation and value.relation in HERE else None


def _station(entry: Entry) -> tuple[str, str] | None:
    value, name = entry.claim.value, type_of(entry)
    if not isinstance(value, AssetLocation) or name is None or not _is_put(entry):
        return None
    put = value.relation is not Relation.DEPLOYED_TO or _has_gone(entry)
    return (name, fold(value.place.name)) if put else None


def _is_put(entry: Entry) -> bool:
    """Tell whether a claim says of a thing that it is there, or that it has left."""
    value, claim = entry.claim.value, entry.claim
    denied = claim.modality is Modality.DENIED or claim.polarity is Polarity.NEGATED
    departed = isinstance(value, AssetLocation) and value.relation is Relation.DEPARTED
    return entry.affirmed or (denied and claim.modality not in UNREAL and not departed)


def _is_kept(entry: Entry) -> bool:
    value = entry.claim.value
    kept = isinstance(value, AssetLocation) and value.relation in KEPT
    return kept and entry.affirmed and not _has_gone(entry)


def _has_gone(entry: Entry) -> bool:
    """See 'the B-1s that came in May have gone home'."""
    return _going(entry.claim.text.lower()) is not None


@lru_cache(maxsize=4096)
def _going(text: str) -> tuple[int, int] | None:
    """Return where a sentence tells of going home, unless it denies it."""
    phrases = (phrase for phrase in words(TABLE, "going_home") if phrase in text)
    at = next(((text.index(p), text.index(p) + len(p)) for p in sorted(phrases)), None)
    return None if at is None or NOT.search(text[: at[0]]) else at


def _add(gathering: Gathering, earlier: Entry, later: Entry) -> None:
    kept = (_is_kept(earlier), _is_kept(later))
    if all(kept) and not _was(earlier) and not _was(later):
        found = Verdict(FindingRelation.CONSISTENT, "R07", "same place", "low", STALE[1])
    elif any(kept) and not all(kept):
        found = _ended()
    else:
        return
    gathering.add(found, (_spot(earlier), _spot(later)))


def _spot(entry: Entry) -> Spot:
    """Return the words that tell of the going, else the usual slot."""
    place = _going(entry.claim.text.lower())
    if place is None:
        return Spot(entry)
    start = entry.claim.start
    return Spot(entry, at=Span(start=start + place[0], end=start + place[1]))


def _ended() -> Verdict:
    relation = FindingRelation.CONTRADICTION
    return Verdict(relation, "R27", "presence that has ended", "medium", STALE[0], ("stale",), 0.6)


def _was(entry: Entry) -> bool:
    """See 'the bombers that had been at the base'."""
    return FORMER.search(entry.claim.text) is not None


def _absences(entries: Sequence[Entry], kept: Sequence[Entry]) -> Iterator[Finding]:
    """Yield R27 where another text says that a place has none of a type."""
    denying = {(e.document.id, e.claim.start): e for e in entries if _denies(e)}
    for entry in kept if denying else ():
        value = entry.claim.value
        for other in denying.values():
            if not isinstance(value, AssetLocation) or other.document.id == entry.document.id:
                continue
            span = _absent(value.asset.designation or "", other.claim.text)
            if span is not None and value.place.name in other.claim.text:
                gathering = Gathering("presence", fold(value.asset.name))
                start = other.claim.start
                at = Span(start=start + span[0], end=start + span[1])
                gathering.add(_ended(), (Spot(entry), Spot(other, at=at)))
                yield from gathering.findings()


def _denies(entry: Entry) -> bool:
    return " no " in entry.claim.text.lower() and entry.claim.modality not in UNREAL


@lru_cache(maxsize=1024)
def _absent(designation: str, text: str) -> tuple[int, int] | None:
    """Return where a text says that there are none: 'has had no B-1s'."""
    name = re.escape(designation).replace("\\-", "-?")
    found = re.search(ABSENT.format(name=name), text, re.IGNORECASE) if designation else None
    return found and found.span()


def _departures(located: Sequence[Entry]) -> Iterator[Finding]:
    """Yield R24 where a text names both the base that another gave and where they went."""
    for name, slot in blocks(located, type_of).items():
        gathering = Gathering("position", name)
        for kept in slot:
            for went in slot:
                passed = gap(kept, went)
                later = passed is not None and passed > ONE_HOUR
                if later and _is_kept(kept) and _left_for(kept, went, slot):
                    why = STALE[2]
                    found = Verdict(
                        FindingRelation.UPDATE, "R24", "a thing that moves", "low", why
                    )
                    gathering.add(found, (Spot(kept), Spot(went)))
        yield from gathering.findings()


def _left_for(kept: Entry, went: Entry, slot: Sequence[Entry]) -> bool:
    """Tell whether the sentence of the second says that those of the first base were meant."""
    value, base = went.claim.value, _place(kept)
    if not isinstance(value, AssetLocation) or value.relation not in WENT or _place(went) == base:
        return False
    beside = (e for e in slot if (e.document.id, e.claim.start) == _sentence(went))
    return _was(went) and went.affirmed and any(_place(e) == base for e in beside)


def _place(entry: Entry) -> str:
    value = entry.claim.value
    return fold(value.place.name) if isinstance(value, AssetLocation) else ""


def _sentence(entry: Entry) -> tuple[str, int]:
    return (entry.document.id, entry.claim.start)
