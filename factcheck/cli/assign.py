"""`factcheck assign` and `factcheck status`: who has a claim, and where the work on it stands."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.inputs import DONE_IN_PART, say
from factcheck.cli.options import CaseArgument, Database, Reviewer, Why, one_of, stated
from factcheck.cli.workbench import acting_as, opened
from factcheck.domain.status import DismissReason, Status
from factcheck.domain.wording import plain
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.workflow.act_on_many import DoneToMany
    from factcheck.workflow.ports import Workbench

Claims = Annotated[
    list[str], typer.Argument(metavar="CLAIM", help="Short names such as C5, or ids.")
]
TARGET = stated(f"Where the work is to stand: {one_of(Status)}.", metavar="STATUS")


def assign(
    case: CaseArgument,
    claims: Claims,
    to: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help="Who gets them; repeated, they are dealt in turn, best first.",
            show_default=False,
        ),
    ] = None,
    release: Annotated[bool, typer.Option("--release", help="Nobody has them.")] = False,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Put claims in somebody's hands."""
    from factcheck.workflow.act_on_many import assign_many, deal_claims
    from factcheck.workflow.sign_in import sign_in

    if bool(to) is release:
        raise UsageError("who gets the claims", hint="give --to NAME, or --release")
    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        case_id, seen = _seen(bench, case, claims)
        people = [sign_in(bench, name).id for name in to or ()]
        if len(people) > 1:
            done = deal_claims(bench, case_id, seen, people, by=by)
        else:
            done = assign_many(bench, case_id, seen, next(iter(people), None), by=by)
    for claim in done.done:
        print(f"{claim.label}: {claim.assignee or 'nobody'}")
    return _ended(done)


def status(
    case: CaseArgument,
    claims: Claims,
    to: Annotated[
        Status, stated(f"Where the work is to stand: {one_of(Status)}.", metavar="STATUS")
    ],
    because: Annotated[
        DismissReason | None, typer.Option(help="Why it is dismissed.", show_default=False)
    ] = None,
    why: Why = "",
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Take a step with claims: approve, publish, dismiss, reopen."""
    from factcheck.workflow.act_on_many import dismiss_many, move_many

    if (because is not None) is not (to is Status.DISMISSED):
        hint = f"give --because {'|'.join(DismissReason)} with --to dismissed, and only then"
        raise UsageError("a dismissal has one of four reasons", hint=hint)
    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        case_id, seen = _seen(bench, case, claims)
        if because is not None:
            done = dismiss_many(bench, case_id, seen, because, by=by, why=why)
        else:
            done = move_many(bench, case_id, seen, to, by=by, why=why)
    for claim in done.done:
        print(f"{claim.label}: {plain(claim.status)}")
    return _ended(done)


def _seen(bench: "Workbench", case: str, names: Sequence[str]) -> tuple[str, dict[str, int]]:
    """Return the case's id, and the version of each claim named."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.find_claims import find_claim

    case_id = find_case(bench, case).id
    found = [find_claim(bench, case_id, name) for name in names]
    return case_id, {claim.id: claim.version for claim in found}


def _ended(done: "DoneToMany") -> int:
    """Say what was refused, and return the exit status."""
    for sentence in done.refused:
        say(sentence)
    if not done.refused:
        return 0
    return DONE_IN_PART if done.done else UsageError.exit_status
