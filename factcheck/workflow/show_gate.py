"""Show what stands between the verdicts of a case and their publication."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from factcheck.domain.evidence import Evidence
from factcheck.domain.guards import Judged, Missing, missing_for
from factcheck.domain.history import HistoryEntry
from factcheck.domain.report import head_of_work
from factcheck.domain.review import Review
from factcheck.domain.status import Status
from factcheck.workflow.ports import Workbench
from factcheck.workflow.stepping import AT_WORK, BEFORE_AN_EDITOR

REASON_GIVEN = "to be asked for"
LATEST = 200  # entries in which the last act that was no report is looked for


class GateLine(NamedTuple):
    """Hold the next step of a verdict towards publication, and what it still needs."""

    following: Status
    missing: tuple[Missing, ...]


def show_gate(bench: Workbench, case_id: str, *, by: str) -> Mapping[str, GateLine]:
    """Return the next step of each verdict that is not public, by claim, as `by` may take it."""
    with bench.store.read() as tx:
        solo = tx.cases.get(case_id).solo
        reviews: dict[str, list[Review]] = defaultdict(list)
        for review in tx.reviews.where(case_id=case_id):
            if review.verdict is not None:
                reviews[review.claim_id].append(review)
        evidence: dict[str, list[Evidence]] = defaultdict(list)
        for item in tx.evidence.where(case_id=case_id):
            evidence[item.claim_id].append(item)
        claims = {ident: tx.claims.get(case_id, ident) for ident in reviews}
    judged = (
        Judged(
            claim=claim,
            reviews=tuple(reviews[ident]),
            evidence=tuple(evidence[ident]),
            solo=solo,
        )
        for ident, claim in claims.items()
        if claim.counts and not claim.status.public
    )
    lines = ((one.claim.id, _line(one, by=by)) for one in judged)
    return {ident: line for ident, line in lines if line is not None}


def _line(judged: Judged, *, by: str) -> GateLine | None:
    following = next_step(judged)
    if following is None:
        return None
    proposer = judged.review.reviewer if judged.review else by
    asked = proposer if following is Status.PROPOSED else by
    return GateLine(following, missing_for(judged, following, by=asked, why=REASON_GIVEN))


def next_step(judged: Judged) -> Status | None:
    """Return the step towards publication; null where the claim is not pursued."""
    status = judged.claim.status
    if status in AT_WORK:
        return Status.PROPOSED
    if status in BEFORE_AN_EDITOR:
        return Status.APPROVED
    if status is Status.APPROVED:
        return Status.CORRECTED if judged.claim.published_at else Status.PUBLISHED
    return None


def is_out_of_date(bench: Workbench, case_id: str) -> bool:
    """Tell whether work was done on the case since the last version of its report."""
    with bench.store.read() as tx:
        versions = tx.reports.where(case_id=case_id)
        latest: Sequence[HistoryEntry] = tx.recent(case_id, LATEST) if versions else ()
    in_order = sorted(latest, key=lambda entry: entry.number)
    return bool(versions) and versions[-1].history_head != head_of_work(in_order)
