"""Which claim of a new reading is which claim of the old one."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from claims import Claim
from factcheck.domain.claim import StoredClaim

AGREES = 0.5  # of what the two values state; below it a verdict would move to another assertion


@dataclass(frozen=True, slots=True)
class Pairing:
    """Hold what a new reading does to the claims of an article.

    `kept` are found again, `carried` are found under another id, `gone` are not found, `new`
    were not there before.
    """

    kept: list[tuple[StoredClaim, Claim]] = field(default_factory=list)
    carried: list[tuple[StoredClaim, Claim]] = field(default_factory=list)
    gone: list[StoredClaim] = field(default_factory=list)
    new: list[Claim] = field(default_factory=list)


def pair(
    stored: Sequence[StoredClaim], fresh: Sequence[Claim], *, worked: Collection[str]
) -> Pairing:
    """Pair the machine's claims of one article with those of a new reading.

    The same id is the same claim. Of the others only those that somebody worked on (`worked`,
    by id) are carried: to the unpaired claim of their kind that overlaps and agrees best.
    """
    unpaired = {claim.id: claim for claim in fresh}
    result, left = Pairing(), []
    for old in stored:
        if old.machine is None:
            continue
        again = unpaired.pop(old.machine.id, None)
        if again is None:
            left.append(old)
        else:
            result.kept.append((old, again))
    taken: set[str] = set()
    for old, new in _best_first([s for s in left if s.id in worked], list(unpaired.values())):
        if old.id not in taken and new.id in unpaired:
            taken.add(old.id)
            result.carried.append((old, unpaired.pop(new.id)))
    result.gone.extend(old for old in left if old.id not in taken)
    result.new.extend(unpaired.values())
    return result


def agreement_of_values(one: Claim, other: Claim) -> float:
    """Return the share of what either value states on which both agree, 0 to 1."""
    left, right = dict(_leaves(one.value.model_dump())), dict(_leaves(other.value.model_dump()))
    stated = left.keys() | right.keys()
    return sum(left.get(k) == right.get(k) for k in stated) / len(stated) if stated else 1.0


def _best_first(
    old: Sequence[StoredClaim], new: Sequence[Claim]
) -> list[tuple[StoredClaim, Claim]]:
    """Return the pairs of one kind that overlap and agree enough, the best first."""
    scored = []
    for stored in old:
        for claim in new:
            before = stored.machine or stored.current
            agrees = agreement_of_values(before, claim)
            if before.kind is claim.kind and before.span.overlaps(claim.span) and agrees >= AGREES:
                scored.append((agrees + _overlap(before, claim), stored, claim))
    scored.sort(key=lambda s: (-s[0], s[1].number, s[2].start, s[2].id))
    return [(stored, claim) for _, stored, claim in scored]


def _overlap(one: Claim, other: Claim) -> float:
    """Return shared characters over all characters of the two spans."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared / (max(one.end, other.end) - min(one.start, other.start))


def _leaves(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Yield what a value states, by its path; what it leaves open is no statement."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from _leaves(part, f"{path}.{name}")
    elif value not in (None, (), "", [], "unknown"):
        yield path, value
