"""What a new check does to the findings of a case."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from claims import Finding
from factcheck.domain.finding import FindingState, StoredFinding

ID_LENGTH = 16  # hex digits, as of claims


@dataclass(frozen=True, slots=True)
class Renewal:
    """Hold which findings to save and which, by id, to forget."""

    save: list[StoredFinding] = field(default_factory=list)
    forget: list[str] = field(default_factory=list)


def finding_id(finding: Finding) -> str:
    """Return the id of a finding: of its rule, relation and claims, whatever their order."""
    if finding.id:
        return finding.id
    content = [finding.rule, finding.relation.value, sorted(v.claim for v in finding.values)]
    line = json.dumps([*content, finding.slot.measure], separators=(",", ":"))
    return hashlib.sha256(line.encode()).hexdigest()[:ID_LENGTH]


def renew(
    stored: Sequence[StoredFinding], fresh: Sequence[Finding], *, case_id: str, now: datetime
) -> Renewal:
    """Bring the findings of a case up to a new check.

    One that was there keeps its decision and takes the new words. One that is no longer found is
    forgotten if nobody decided it, else kept and marked as not current.
    """
    before = {finding.id: finding for finding in stored}
    found = {finding_id(finding): finding for finding in reversed(fresh)}
    result = Renewal()
    for ident in sorted(found):
        finding = found[ident].model_copy(update={"id": ident})
        known = before.get(ident)
        if known is None:
            new = StoredFinding(id=ident, case_id=case_id, finding=finding, found_at=now)
            result.save.append(new)
        elif known.finding != finding or not known.current:
            result.save.append(known.but(finding=finding, current=True))
    for ident, known in before.items():
        if ident in found:
            continue
        if known.state is FindingState.OPEN:
            result.forget.append(ident)
        elif known.current:
            result.save.append(known.but(current=False))
    return result
