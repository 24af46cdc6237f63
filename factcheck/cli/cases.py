"""`factcheck case …`: what cases there are, and a case as one file."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.files import open_new_bytes
from factcheck.cli.options import CaseArgument, Database, FormatOption, Reviewer
from factcheck.cli.printing import Line, chosen, line_of, show, tell
from factcheck.cli.workbench import acting_as, opened
from factcheck.errors import UnreadableInput

if TYPE_CHECKING:
    from factcheck.workflow.list_cases import CaseSummary

app = typer.Typer(help="What cases there are, and a case as one file.", rich_markup_mode=None)
COLUMNS = ("name", "articles", "claims", "by_status", "contradictions", "disagreements")


@app.command("list")
def list_all(output: FormatOption = None, db: Database = None) -> int:
    """Print the cases, the last changed first."""
    from factcheck.workflow.list_cases import list_cases

    with opened(db) as bench:
        found = list_cases(bench)
    show(_lines(found), COLUMNS, chosen(output))
    return 0


@app.command("export")
def export(
    case: CaseArgument,
    out: Annotated[Path, typer.Option(metavar="FILE", help="The archive to write.")],
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
    db: Database = None,
) -> int:
    """Write a case with everything in it, files too, as one archive."""
    from factcheck.workflow.archive_case import export_case
    from factcheck.workflow.create_case import find_case

    with opened(db) as bench:
        case_id = find_case(bench, case).id
        with open_new_bytes(out, force=force) as file:
            export_case(bench, case_id, file)
    print(out)
    return 0


@app.command("import")
def bring(
    archive: Annotated[Path, typer.Argument(metavar="FILE", help="What 'case export' wrote.")],
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Take in a case that another desk exported."""
    from factcheck.workflow.archive_case import import_case

    try:
        file = archive.open("rb")
    except OSError as error:
        raise UnreadableInput(str(archive), error.strerror or "it cannot be opened") from error
    with file, opened(db) as bench:
        by = acting_as(bench, reviewer)
        case = import_case(bench, file, name=str(archive), by=by)
    tell(f"{case.name}: taken in")
    return 0


def _lines(summaries: "list[CaseSummary]") -> Iterator[Line]:
    for summary in summaries:
        line = line_of(summary)
        yield {**line.pop("case"), **line}
