"""What became of each claim of an article in its newer version: same, altered, gone, added."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pydantic_core import to_jsonable_python
from rapidfuzz import fuzz

from claims import Claim
from factcheck.domain.article_words import plain
from factcheck.domain.claim import StoredClaim

SAME_MATTER = 0.6  # of words and value together; two claims of other sentences reach about 0.4
OF_WORDS = 0.6  # what words weigh against the value
HOW_READ = frozenset({"anchor", "alternatives", "candidates", "grounds", "individual"})


class Fate(StrEnum):
    """Name what became of a claim, the gravest first."""

    ALTERED = "altered"
    GONE = "gone"
    ADDED = "added"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class ClaimChange:
    """Hold a claim of the earlier version, of the newer one, or both."""

    fate: Fate
    before: StoredClaim | None = None
    after: StoredClaim | None = None

    @property
    def what(self) -> str:
        """Return what was altered: the words, what they mean, or both; empty: neither was."""
        if self.fate is not Fate.ALTERED or not (self.before and self.after):
            return ""
        old, new = _read(self.before), _read(self.after)
        words = plain(old.text) != plain(new.text)
        value = _stated(old) != _stated(new)
        return " and ".join(
            said for said, is_so in (("words", words), ("meaning", value or not words)) if is_so
        )


def claim_changes(
    before: Sequence[StoredClaim], after: Sequence[StoredClaim]
) -> tuple[ClaimChange, ...]:
    """Return what became of each claim, in the order of the newer version, what is gone last.

    A claim is unchanged where words, value, speakers and how it is put are; of the others those of
    a kind that say most alike are one claim, altered.
    """
    pairs = dict(_unchanged(before, after))
    left = [claim for claim in after if claim.id not in pairs]
    taken = {claim.id for claim in pairs.values()}
    altered = dict(_altered([claim for claim in before if claim.id not in taken], left))
    found = [_change(claim, pairs.get(claim.id), altered.get(claim.id)) for claim in after]
    taken |= {claim.id for claim in altered.values()}
    gone = [ClaimChange(Fate.GONE, before=claim) for claim in before if claim.id not in taken]
    return (*found, *gone)


def unchanged(one: Claim, other: Claim) -> bool:
    """Tell whether two claims of two versions of an article are one, to the word."""
    return _key(one) == _key(other)


def _change(
    claim: StoredClaim, same: StoredClaim | None, altered: StoredClaim | None
) -> ClaimChange:
    if same is not None:
        return ClaimChange(Fate.UNCHANGED, same, claim)
    if altered is not None:
        return ClaimChange(Fate.ALTERED, altered, claim)
    return ClaimChange(Fate.ADDED, after=claim)


def _unchanged(
    before: Sequence[StoredClaim], after: Sequence[StoredClaim]
) -> Iterator[tuple[str, StoredClaim]]:
    """Yield the id of each claim that was there before, with that one; of several in order."""
    known: dict[str, list[StoredClaim]] = defaultdict(list)
    for claim in before:
        known[_key(_read(claim))].append(claim)
    for claim in after:
        same = known.get(_key(_read(claim)))
        if same:
            yield claim.id, same.pop(0)


def _altered(
    before: Sequence[StoredClaim], after: Sequence[StoredClaim]
) -> Iterator[tuple[str, StoredClaim]]:
    """Yield the id of each claim that an earlier one became, with that one, the likest first."""
    told = {claim.id: _told(claim) for claim in (*before, *after)}
    scored = [
        (score, old, new)
        for old in before
        for new in after
        if old.current.kind is new.current.kind
        if (score := _likeness(told[old.id], told[new.id])) >= SAME_MATTER
    ]
    scored.sort(key=lambda row: (-row[0], row[1].number, row[2].number))
    taken: set[str] = set()
    for _, old, new in scored:
        if old.id not in taken and new.id not in taken:
            taken |= {old.id, new.id}
            yield new.id, old


def _told(claim: StoredClaim) -> tuple[str, Mapping[str, object]]:
    read = _read(claim)
    return plain(read.text), dict(_leaves(to_jsonable_python(read.value)))


def _likeness(
    one: tuple[str, Mapping[str, object]], other: tuple[str, Mapping[str, object]]
) -> float:
    """Return how much alike two claims are in words and value, 0 to 1."""
    words = fuzz.ratio(one[0], other[0]) / 100
    stated = one[1].keys() | other[1].keys()
    agreed = sum(one[1].get(name) == other[1].get(name) for name in stated)
    return OF_WORDS * words + (1 - OF_WORDS) * (agreed / len(stated) if stated else 1.0)


def _read(claim: StoredClaim) -> Claim:
    """Return the claim as the engine read it, else as the desk put it in."""
    return claim.machine or claim.current


def _key(claim: Claim) -> str:
    """Return what two claims share that are one: words, value, who says so, how it is put."""
    said = [[plain(t.canonical or t.speaker), t.named] for t in claim.attribution]
    frame = [claim.kind.value, claim.polarity.value, claim.modality.value]
    return json.dumps([plain(claim.text), _stated(claim), said, frame], sort_keys=True)


def _stated(claim: Claim) -> list[list[object]]:
    """Return what the value states, without how it was read."""
    return [[path, said] for path, said in sorted(_leaves(to_jsonable_python(claim.value)))]


def _leaves(value: Any, path: str = "") -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        for name, part in value.items():
            if name not in HOW_READ:
                yield from _leaves(part, f"{path}.{name}")
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from _leaves(part, f"{path}.{number}")
    elif value is not None:
        yield path, plain(value) if isinstance(value, str) else value
