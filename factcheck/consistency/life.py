"""What a new check does to the findings of a case."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from claims import Finding
from factcheck.consistency.carrying import carry, same_claims
from factcheck.domain.finding import FindingState, StoredFinding

ID_LENGTH = 16  # hex digits, as of claims


@dataclass(frozen=True, slots=True)
class Renewal:
    """Hold which findings to save and which, by id, to forget.

    `carried` says of saved ones whose decision, by id, they took over.
    """

    save: list[StoredFinding] = field(default_factory=list)
    forget: list[str] = field(default_factory=list)
    carried: dict[str, str] = field(default_factory=dict)


def finding_id(finding: Finding) -> str:
    """Return the id of a finding: of its rule, relation and claims, whatever their order."""
    if finding.id:
        return finding.id
    content = [finding.rule, finding.relation.value, sorted(v.claim for v in finding.values)]
    line = json.dumps([*content, finding.slot.measure], separators=(",", ":"))
    return hashlib.sha256(line.encode()).hexdigest()[:ID_LENGTH]


def renew(
    stored: Sequence[StoredFinding],
    fresh: Sequence[Finding],
    *,
    case_id: str,
    now: datetime,
    became: Mapping[str, str] = MappingProxyType({}),
) -> Renewal:
    """Bring the findings of a case up to a new check.

    One that was there keeps its decision and takes the new words. One that is no longer found is
    forgotten if nobody decided it. A decision goes over to the new finding that says the same of
    claims that moved, or of more or fewer of them; then a person has to confirm it. Nobody has to
    where all its claims are the same, or in `became` those of a newer version of an article that
    they are unchanged. Where there is none, the decided one is kept and marked as not current.
    """
    before = {finding.id: finding for finding in stored}
    found = {
        ident: finding.model_copy(update={"id": ident})
        for finding in reversed(fresh)
        for ident in (finding_id(finding),)
    }
    gone = [known for ident, known in before.items() if ident not in found]
    decided = [known for known in gone if known.state is not FindingState.OPEN]
    strange = [found[ident] for ident in sorted(found) if ident not in before]
    heirs = {new.id: old for old, new in carry(decided, strange, became)}
    result = Renewal(carried={ident: old.id for ident, old in heirs.items()})
    for ident in sorted(found):
        known = before.get(ident)
        if known is None:
            new = StoredFinding(id=ident, case_id=case_id, finding=found[ident], found_at=now)
            result.save.append(_decided_as(new, heirs.get(ident), became))
        elif known.finding != found[ident] or not known.current:
            result.save.append(known.but(finding=found[ident], current=True))
    inherited = set(result.carried.values())
    for known in gone:
        if known.state is FindingState.OPEN or known.id in inherited:
            result.forget.append(known.id)
        elif known.current:
            result.save.append(known.but(current=False))
    return result


def _decided_as(
    new: StoredFinding, old: StoredFinding | None, became: Mapping[str, str]
) -> StoredFinding:
    """Return a new finding with the decision of the one whose place it takes."""
    if old is None:
        return new
    return new.but(
        state=old.state,
        decided_by=old.decided_by,
        decided_at=old.decided_at,
        why=old.why,
        found_at=old.found_at,
        to_confirm=old.to_confirm or not same_claims(old, new.finding, became),
    )
