"""`factcheck import` and `factcheck report`: a case filled and written down."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.files import write_all
from factcheck.cli.inputs import Inputs, say
from factcheck.cli.options import CaseArgument, Database, Format, Published, Reviewer
from factcheck.cli.options import Inputs as Names
from factcheck.cli.printing import tell
from factcheck.cli.progress import watched
from factcheck.cli.workbench import acting_as, opened
from factcheck.errors import UsageError


class ReportName(StrEnum):
    """Name the formats of a report; the value is the ending of the file."""

    HTML = "html"
    MARKDOWN = "md"
    JSON = "json"
    CSV = "csv"
    CASUALTIES = "casualties.csv"
    SVG = "svg"
    GEOJSON = "geojson"


FILE_NAME_BYTES = 100  # file systems take 255, and the ending and a user's own prefix come on top
CaseName = Annotated[
    str,
    typer.Option(
        "--case", metavar="NAME", help="The case; made where there is none.", show_default=False
    ),
]


def import_articles(
    inputs: Names,
    case: CaseName,
    published: Published = None,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Bring articles into a case, extract and compare."""
    from factcheck.workflow.check_consistency import check_consistency
    from factcheck.workflow.create_case import open_case
    from factcheck.workflow.extract_claims import extract_claims
    from factcheck.workflow.import_article import import_documents

    given = Inputs(inputs, published)
    documents = list(watched(given.documents(), "articles", output=Format.TABLE))
    if not documents:
        return given.status
    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        found = open_case(bench, case, by=by)
        imported = import_documents(bench, found.id, documents, by=by)
        extracted = extract_claims(bench, found.id, by=by)
        check_consistency(bench, found.id, by=by)
    for note in extracted.notes:
        say(note)
    counts = (_counted(len(imported.new), "new article"), f"{len(imported.known)} known")
    tell(f"{found.name}: {', '.join(counts)}, {_counted(extracted.found, 'claim')} extracted")
    return given.status


def report(
    case: CaseArgument,
    formats: Annotated[
        str,
        typer.Option(
            "--format", metavar="LIST", help="Some of html,md,json,csv,casualties.csv,svg,geojson."
        ),
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
    with opened(db) as bench:
        found = find_case(bench, case)
        name = _file_name(found.name)
        files = [
            (out / f"{name}.{each.value}", write_report(bench, found.id, ReportFormat[each.name]))
            for each in wanted
        ]
    write_all(files, force=force)
    for path, _ in files:
        print(path)
    return 0


def _formats(listed: str) -> list[ReportName]:
    """Return the formats of a list, each once."""
    names = list(dict.fromkeys(name.strip().lower() for name in listed.split(",") if name.strip()))
    unknown = [name for name in names if name not in set(ReportName)]
    if unknown or not names:
        what = f"no format {unknown[0]!r}" if unknown else "--format names no format"
        hint = f"expected some of {', '.join(ReportName)}, with commas between"
        raise UsageError(what, hint=hint)
    return [ReportName(name) for name in names]


def _file_name(name: str) -> str:
    """Return a name that every file system takes."""
    kept = "".join(c if c.isalnum() else "-" for c in name.lower())
    words = "-".join(part for part in kept.split("-") if part)
    return words.encode()[:FILE_NAME_BYTES].decode(errors="ignore").strip("-") or "case"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
