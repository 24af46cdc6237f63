"""Which finding of a new check is a decided one of the old, on claims that moved or joined."""

from collections.abc import Iterator, Mapping, Sequence

from claims import Finding, FindingValue
from factcheck.domain.finding import StoredFinding


def carry(
    decided: Sequence[StoredFinding], fresh: Sequence[Finding], became: Mapping[str, str]
) -> Iterator[tuple[StoredFinding, Finding]]:
    """Pair decided findings that are no longer found with new ones that say the same, best first.

    They are of one rule, relation and measure, share a claim, and what the smaller of them says
    the other says too: by the same claim, or by another that prints the same words, as in a text
    that was imported again. `became` leads from claims to those that they are, unchanged, in a
    newer version of their article.
    """
    ranked = sorted(
        (
            (score, old, new)
            for old in decided
            for new in fresh
            if (score := _agreement(_followed(old.finding, became), new))
        ),
        key=lambda row: (-row[0], row[1].id, row[2].id),
    )
    taken: set[str] = set()
    for _, old, new in ranked:
        if old.id not in taken and new.id not in taken:
            taken |= {old.id, new.id}
            yield old, new


def same_claims(old: StoredFinding, new: Finding, became: Mapping[str, str]) -> bool:
    """Tell whether both rest on the same claims, wherever and in which version these stand now."""
    followed = _followed(old.finding, became)
    return {value.claim for value in followed.values} == {value.claim for value in new.values}


def _followed(finding: Finding, became: Mapping[str, str]) -> Finding:
    values = [
        value.model_copy(update={"claim": became.get(value.claim, value.claim)})
        for value in finding.values
    ]
    return finding.model_copy(update={"values": tuple(values)})


def _agreement(before: Finding, new: Finding) -> int:
    """Return how many values are of the same claims or words; 0 where it is another finding."""
    if (before.rule, before.relation, before.slot.measure) != (
        new.rule,
        new.relation,
        new.slot.measure,
    ):
        return 0
    fewer, more = sorted((before.values, new.values), key=len)
    shared = {v.claim for v in fewer} & {v.claim for v in more}
    found = sum(any(_is_value(a, b) for b in more) for a in fewer)
    return found + len(shared) if shared and found == len(fewer) else 0


def _is_value(one: FindingValue, other: FindingValue) -> bool:
    return one.claim == other.claim or one.text.casefold() == other.text.casefold()
