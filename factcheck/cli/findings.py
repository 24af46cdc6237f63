"""`factcheck findings`: what the latest check found in a case, and what the desk makes of it."""

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.options import CaseArgument, Database, FormatOption, Reviewer, Why
from factcheck.cli.printing import Line, chosen, line_of, show
from factcheck.cli.workbench import acting_as, opened
from factcheck.errors import NotFound, UsageError

if TYPE_CHECKING:
    from factcheck.domain.finding import StoredFinding

COLUMNS = ("id", "relation", "severity", "rule", "slot.label", "explanation", "state", "why")
SHORT = 8  # letters of an id that a table shows; enough to tell a case's findings apart
Ids = Annotated[
    list[str] | None,
    typer.Option(metavar="ID", help="Its id, or how it begins.", show_default=False),
]


def findings(
    case: CaseArgument,
    accept: Ids = None,
    dismiss: Ids = None,
    reopen: Ids = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Consistent, dismissed, former and unsure ones, too.")
    ] = False,
    why: Why = "",
    output: FormatOption = None,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Print the findings of a case; or accept, dismiss or reopen some."""
    from factcheck.domain.finding import FindingState
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.decide_finding import decide_finding
    from factcheck.workflow.show_rules import show_rules

    decided = [
        *((FindingState.ACCEPTED, ident) for ident in accept or ()),
        *((FindingState.DISMISSED, ident) for ident in dismiss or ()),
        *((FindingState.OPEN, ident) for ident in reopen or ()),
    ]
    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        case_id = find_case(bench, case).id
        with bench.store.read() as tx:
            stored = tx.findings.where(case_id=case_id)
        least = show_rules(bench, case_id).findings_shown
        for state, finding in [(state, _named(stored, ident)) for state, ident in decided]:
            decide_finding(bench, case_id, finding.id, state, by=by, seen=finding.version, why=why)
            print(f"{finding.id[:SHORT]}: {state.value}")
    if not decided:
        wanted = [f for f in stored if everything or _matters(f)]
        shown = [f for f in wanted if everything or f.is_shown(least)]
        if len(shown) < len(wanted):
            hidden = f"{len(wanted) - len(shown)} too unsure to be shown; --all prints them"
            print(f"factcheck: {hidden}", file=sys.stderr)
        show(_lines(shown), COLUMNS, chosen(output))
    return 0


def _named(stored: Sequence["StoredFinding"], ident: str) -> "StoredFinding":
    found = [finding for finding in stored if ident and finding.id.startswith(ident)]
    if not found:
        raise NotFound("finding", ident, hint="'factcheck findings CASE' prints them")
    if len(found) > 1:
        raise UsageError(f"{len(found)} findings begin with {ident!r}", hint="give more of the id")
    return found[0]


def _matters(stored: "StoredFinding") -> bool:
    """Tell whether a reviewer still has to look at it."""
    from claims import FindingRelation
    from factcheck.domain.finding import FindingState

    clash = stored.finding.relation in (FindingRelation.CONTRADICTION, FindingRelation.UPDATE)
    return stored.current and clash and stored.state is not FindingState.DISMISSED


def _lines(stored: Sequence["StoredFinding"]) -> Iterator[Line]:
    """Yield a line a finding as `check` prints it, with its id and the desk's decision."""
    for found in stored:
        decision = line_of(found)
        decision.pop("finding")
        yield {**decision, **line_of(found.finding), "id": found.id}
