"""`factcheck claims`: the claims of a case, one a line."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.inputs import say
from factcheck.cli.library import found_lines
from factcheck.cli.options import (
    CaseArgument,
    Database,
    FormatOption,
    Reviewer,
    known_kind,
    one_of,
    stated,
)
from factcheck.cli.printing import Line, chosen, show
from factcheck.cli.workbench import acting_as, opened
from factcheck.domain.status import SimpleStatus
from factcheck.domain.verdict import Verdict

if TYPE_CHECKING:
    from factcheck.workflow.ports import Workbench
    from factcheck.workflow.rows import ClaimRow

COLUMNS = ("label", "kind", "said", "standalone", "speaker", "status", "verdict", "assignee")

Earlier = Annotated[
    bool, typer.Option("--earlier", help="With the fact checks that may be about each.")
]


def claims(
    case: CaseArgument,
    words: Annotated[str, stated("All of these words are in it.")] = "",
    kind: Annotated[list[str] | None, stated("Of this kind.", metavar="NAME")] = None,
    status: Annotated[
        list[SimpleStatus] | None, typer.Option(help="Where the work stands.", show_default=False)
    ] = None,
    verdict: Annotated[
        list[Verdict] | None, stated(f"With this verdict: {one_of(Verdict)}.", metavar="VERDICT")
    ] = None,
    mine: Annotated[bool, typer.Option("--mine", help="Only those in your hands.")] = False,
    everything: Annotated[
        bool, typer.Option("--all", help="Rejected, vanished and unsure ones, too.")
    ] = False,
    earlier: Earlier = False,
    output: FormatOption = None,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Print the claims of a case with status and verdict, one a line."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.list_claims import ClaimFilter, list_claims
    from factcheck.workflow.show_rules import show_rules

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        case_id = find_case(bench, case).id
        least = show_rules(bench, case_id).rules.confidence_shown
        shown = ClaimFilter(
            words=words,
            kinds=tuple(known_kind(name) for name in kind or ()),
            statuses=tuple(status or ()),
            verdicts=tuple(v.value for v in verdict or ()),
            assignee=by if mine else None,
            gone=everything,
            min_confidence=0 if everything else least,
        )
        found = list_claims(bench, case_id, shown, by=by)
        checks = _earlier(bench, case_id, found.rows) if earlier else None
    columns = (*COLUMNS, "earlier.rating") if earlier else COLUMNS
    show(_lines(found.rows, checks), columns, chosen(output))
    if found.below_confidence:
        say(f"{found.below_confidence} unsure ones are left out; --all prints them")
    return 0


def _earlier(
    bench: "Workbench", case_id: str, rows: Sequence["ClaimRow"]
) -> dict[str, list[Line]]:
    """Return by claim the earlier fact checks that may be about it."""
    from factcheck.workflow.search_library import matches_in

    found = matches_in(bench, case_id, [row.claim_id for row in rows])
    return {claim: list(found_lines(matches)) for claim, matches in found.items()}


def _lines(rows: Sequence["ClaimRow"], earlier: Mapping[str, list[Line]] | None) -> Iterator[Line]:
    """Yield a line a claim, its short name first."""
    for row in rows:
        changed_at = row.changed_at.isoformat() if row.changed_at else None
        told = {"earlier": earlier[row.claim_id]} if earlier is not None else {}
        yield {"label": row.label, **row._asdict(), "changed_at": changed_at, **told}
