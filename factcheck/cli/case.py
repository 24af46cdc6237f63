"""`factcheck import` and `factcheck report`: a case filled and written down."""

import getpass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.files import write_new
from factcheck.cli.inputs import Inputs, say
from factcheck.cli.options import Database, Published
from factcheck.cli.options import Inputs as Names

if TYPE_CHECKING:
    from factcheck.workflow.ports import Workbench


class ReportName(StrEnum):
    """Name the formats of a report; the value is the ending of the file."""

    HTML = "html"
    MARKDOWN = "md"
    JSON = "json"
    CSV = "csv"


CaseName = Annotated[str, typer.Option("--case", metavar="NAME", help="Made where there is none.")]
Reviewer = Annotated[
    str | None,
    typer.Option("--as", metavar="NAME", help="Who does it; your login name.", show_default=False),
]


def import_articles(
    inputs: Names,
    case: CaseName,
    published: Published = None,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Bring articles into a case, extract their claims and compare them."""
    from factcheck.workflow.check_consistency import check_consistency
    from factcheck.workflow.create_case import open_case
    from factcheck.workflow.extract_claims import extract_claims
    from factcheck.workflow.import_article import import_documents
    from factcheck.workflow.sign_in import sign_in

    given = Inputs(inputs, published)
    documents = list(given.documents())
    if not documents:
        return given.status
    bench = _bench(db)
    by = sign_in(bench, reviewer or getpass.getuser()).id
    opened = open_case(bench, case, by=by)
    imported = import_documents(bench, opened.id, documents, by=by)
    extracted = extract_claims(bench, opened.id, by=by)
    check_consistency(bench, opened.id, by=by)
    for note in extracted.notes:
        say(note)
    print(
        f"{opened.name}: {len(imported.new)} new articles, {len(imported.known)} known,"
        f" {extracted.found} claims"
    )
    return given.status


def report(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Name or id of the case.")],
    formats: Annotated[
        str, typer.Option("--format", metavar="LIST", help="Any of html, md, json, csv.")
    ] = "html",
    out: Annotated[Path, typer.Option(metavar="DIR", help="The folder to write into.")] = Path(),
    force: Annotated[bool, typer.Option("--force", help="Replace files that are there.")] = False,
    db: Database = None,
) -> int:
    """Write the report of a case, a file a format."""
    from factcheck.domain.report import ReportFormat
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.publish_report import write_report

    wanted = _formats(formats)
    bench = _bench(db)
    found = find_case(bench, case)
    out.mkdir(parents=True, exist_ok=True)
    for name in wanted:
        path = out / f"{_file_name(found.name)}.{name.value}"
        write_new(path, write_report(bench, found.id, ReportFormat[name.name]), force=force)
        print(path)
    return 0


def _bench(db: str | None) -> "Workbench":
    from factcheck.bootstrap import open_workbench  # --help opens no store
    from factcheck.settings import Settings

    return open_workbench(Settings(db=db) if db else Settings())


def _formats(listed: str) -> list[ReportName]:
    names = [name.strip() for name in listed.split(",") if name.strip()]
    known = {name.value for name in ReportName}
    for name in names:
        if name not in known:
            hint = f"expected some of {', '.join(sorted(known))}, with commas between"
            raise typer.BadParameter(f"no format {name!r}; {hint}")
    return [ReportName(name) for name in names]


def _file_name(name: str) -> str:
    """Return a name that every file system takes."""
    kept = "".join(c if c.isalnum() else "-" for c in name.lower())
    return "-".join(part for part in kept.split("-") if part) or "case"
