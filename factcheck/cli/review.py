"""`factcheck review`: what one reviewer makes of one claim."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.options import CaseArgument, ClaimArgument, Database, Reviewer, one_of, stated
from factcheck.cli.workbench import acting_as, opened
from factcheck.domain.verdict import Confidence, Verdict, VerdictFlag
from factcheck.domain.wording import plain
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.domain.record import ClaimRef
    from factcheck.domain.review import Review
    from factcheck.workflow.ports import Workbench
    from factcheck.workflow.review_claim import Reviewed

IS_IT_SO = stated(f"Is it so: {one_of(Verdict)}.", metavar="VERDICT")
WAS_IT_SAID = stated("Of a statement: was it said.", metavar="VERDICT")
WRONG_TOO = stated(f"What else is wrong: {one_of(VerdictFlag)}.", metavar="FLAG")


def review(
    case: CaseArgument,
    claim: ClaimArgument,
    verdict: Annotated[Verdict | None, IS_IT_SO] = None,
    said: Annotated[Verdict | None, WAS_IT_SAID] = None,
    rationale: Annotated[str | None, stated("Why.")] = None,
    conclusion: Annotated[str | None, stated("One sentence for the report.")] = None,
    confidence: Annotated[Confidence | None, stated("How sure you are.", metavar=None)] = None,
    flag: Annotated[list[VerdictFlag] | None, WRONG_TOO] = None,
    as_of: Annotated[str | None, stated("State of knowledge; now.", metavar="ISO")] = None,
    nothing_found: Annotated[
        bool, typer.Option("--nothing-found", help="Searched, and found nothing.")
    ] = False,
    open_questions: Annotated[str | None, stated("What would change the verdict.")] = None,
    reply_sought: Annotated[str | None, stated("Right of reply: who, when, result.")] = None,
    adjudicate: Annotated[
        bool, typer.Option("--adjudicate", help="Settle a disagreement of others.")
    ] = False,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Give a claim your verdict, or add to what you gave."""
    given: dict[str, object] = {
        "verdict": verdict,
        "said": said,
        "rationale": rationale,
        "conclusion": conclusion,
        "confidence": confidence,
        "flags": tuple(flag) if flag else None,
        "as_of": _moment(as_of),
        "nothing_found": nothing_found or None,
        "open_questions": open_questions,
        "reply_sought": reply_sought,
    }
    text = {name: value for name, value in given.items() if value is not None}
    if not text:
        raise UsageError("a review says something", hint="give --verdict, --rationale or another")
    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        saved = _save(bench, case, claim, text, by=by, adjudicates=adjudicate)
    print(_sentence(saved))
    return 0


def _save(
    bench: "Workbench",
    case: str,
    claim: str,
    given: dict[str, object],
    *,
    by: str,
    adjudicates: bool,
) -> "Reviewed":
    from factcheck.domain.review import ReviewText
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.find_claims import find_claim
    from factcheck.workflow.review_claim import adjudicate, review_claim

    found = find_claim(bench, find_case(bench, case).id, claim)
    before = _own(bench, found.ref, by=by)
    text = (before.text if before else ReviewText()).but(**given)
    seen = before.version if before else 0
    save = adjudicate if adjudicates else review_claim
    return save(bench, found.ref, text, by=by, seen=seen)


def _own(bench: "Workbench", claim: "ClaimRef", *, by: str) -> "Review | None":
    with bench.store.read() as tx:
        return tx.reviews.find(claim.case_id, claim.claim_id, by)


def _sentence(saved: "Reviewed") -> str:
    """Return what is saved, where the work stands, and what is still missing."""
    verdict = plain(saved.review.verdict) if saved.review.verdict else "no verdict yet"
    done = f"{saved.claim.label}: {verdict}; {plain(saved.claim.status)}"
    return f"{done}; missing: {', '.join(saved.missing)}" if saved.missing else done


def _moment(given: str | None) -> datetime | None:
    """Read ISO 8601; without a zone it is UTC."""
    if given is None:
        return None
    try:
        read = datetime.fromisoformat(given)
    except ValueError as error:
        hint = "expected ISO 8601 such as 2020-03-13 or 2020-03-13T17:14:00-04:00"
        raise UsageError(f"cannot read --as-of {given!r}", hint=hint) from error
    return read if read.tzinfo else read.replace(tzinfo=UTC)
