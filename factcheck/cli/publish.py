"""`factcheck publish`: freeze the report of a case as a version, and list the versions."""

from typing import Annotated

import typer

from factcheck.cli.options import CaseArgument, Database, FormatOption, Reviewer
from factcheck.cli.printing import chosen, line_of, show
from factcheck.cli.workbench import acting_as, opened

COLUMNS = ("number", "draft", "made_at", "made_by", "note", "sha256")


def publish(
    case: CaseArgument,
    note: Annotated[
        str, typer.Option(metavar="TEXT", help="What is new in it.", show_default=False)
    ] = "",
    versions: Annotated[bool, typer.Option("--list", help="Print the versions instead.")] = False,
    output: FormatOption = None,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Freeze the report of a case as a version."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.publish_report import list_reports, publish_report

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        case_id = find_case(bench, case).id
        made = [] if versions else [publish_report(bench, case_id, by=by, note=note)]
        found = list_reports(bench, case_id) if versions else []
    for report in made:
        draft = ", a draft: no verdict is public" if report.draft else ""
        print(f"version {report.number}{draft}, sha256 {report.sha256}")
    if versions:
        lines = [line_of(report) for report in found]
        show(
            [{n: v for n, v in x.items() if n != "contents"} for x in lines],
            COLUMNS,
            chosen(output),
        )
    return 0
