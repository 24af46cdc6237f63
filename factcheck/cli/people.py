"""`factcheck people …`: who works here, who has which claim, and taking one over."""

from typing import Annotated

import typer

from factcheck.cli.options import CaseArgument, ClaimArgument, Database, FormatOption, Reviewer
from factcheck.cli.printing import chosen, line_of, show
from factcheck.cli.workbench import acting_as, opened
from factcheck.errors import UsageError

app = typer.Typer(help="Who works here, and on which claim.", rich_markup_mode=None)


@app.command("list")
def list_all(output: FormatOption = None, db: Database = None) -> int:
    """Print who has worked here, by name."""
    from factcheck.workflow.sign_in import list_reviewers

    with opened(db) as bench:
        found = [line_of(reviewer) for reviewer in list_reviewers(bench)]
    show(found, ("id", "name", "created_at"), chosen(output))
    return 0


@app.command()
def rename(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The new name.")],
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Give yourself another name; what you did stays yours."""
    from factcheck.workflow.sign_in import rename_reviewer

    with opened(db) as bench:
        renamed = rename_reviewer(bench, acting_as(bench, reviewer), name)
    print(f"{renamed.id}: {renamed.name}")
    return 0


@app.command()
def here(case: CaseArgument, output: FormatOption = None, db: Database = None) -> int:
    """Print who has which claim of a case open now."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.open_claim import present

    with opened(db) as bench:
        case_id = find_case(bench, case).id
        leases = present(bench, case_id)
        with bench.store.read() as tx:
            labels = {c.id: c.label for c in tx.claims.where(case_id=case_id)}
    found = [{"claim": labels.get(x.claim_id, x.claim_id), **line_of(x)} for x in leases]
    show(found, ("claim", "reviewer", "since", "until", "taken_by", "taken_at"), chosen(output))
    return 0


@app.command("take-over")
def take_over(
    case: CaseArgument,
    claim: ClaimArgument,
    whom: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="NAME",
            help="Who has it; without, they are named.",
            show_default=False,
        ),
    ] = None,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Take a claim from who has it; they are told."""
    from factcheck.domain.reviewer import reviewer_id
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.find_claims import find_claim
    from factcheck.workflow.take_over import held_by
    from factcheck.workflow.take_over import take_over as take

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        stored = find_claim(bench, find_case(bench, case).id, claim)
        held = held_by(bench, stored.ref)
        if whom is None and held is not None:
            since = f" since {held.since:%Y-%m-%d %H:%M} UTC" if held.since else ""
            has = "has it open" if held.here else "has it in hand"
            hint = f"{held.reviewer} {has}{since}: give --from {held.reviewer}"
            raise UsageError(f"{stored.label} is taken over by name", hint=hint)
        take(bench, stored.ref, by=by, whom=reviewer_id(whom or ""))
    print(f"{stored.label}: yours now")
    return 0
