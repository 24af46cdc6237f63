"""`factcheck report`: a case written down."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.files import write_all
from factcheck.cli.options import CaseArgument, Database, stated
from factcheck.cli.workbench import opened, settings
from factcheck.errors import UsageError

if TYPE_CHECKING:  # --help loads no models
    from factcheck.domain.report import ReportFormat
    from factcheck.workflow.ports import Workbench


KNOWN_FORMATS = "html,pdf,md,json,csv,xlsx,claimreview,manifest,casualties.csv,svg,geojson"
FILE_NAME_BYTES = 100  # file systems take 255, and the ending and a user's own prefix come on top


def report(
    case: CaseArgument,
    formats: Annotated[
        str,
        typer.Option("--format", metavar="LIST", help=f"Some of {KNOWN_FORMATS}."),
    ] = "html",
    out: Annotated[Path, typer.Option(metavar="DIR", help="The folder to write into.")] = Path(),
    force: Annotated[bool, typer.Option("--force", help="Replace files that are there.")] = False,
    version: Annotated[
        int | None, stated("A frozen version, not how the case stands.", metavar="N")
    ] = None,
    since: Annotated[
        int | None, stated("Print what changed since a version; write none.", metavar="N")
    ] = None,
    page: Annotated[str, stated("Address at which the HTML will stand.", metavar="URL")] = "",
    redact: Annotated[
        bool, typer.Option("--redact", help="Black out private victims and contact data.")
    ] = False,
    templates: Annotated[
        Path | None, stated("Templates and report.css that replace ours by name.", metavar="DIR")
    ] = None,
    db: Database = None,
) -> int:
    """Write the report of a case, a file a format, or what changed."""
    from factcheck.bootstrap import report_options
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.publish_report import write_report

    wanted = _formats(formats)
    options = report_options(settings(db), page=page, withhold=redact, templates=templates)
    with opened(db) as bench:
        found = find_case(bench, case)
        if since is not None:
            return _print_changes(bench, found.id, since, version)
        name = f"report-{found.id}" if redact else _file_name(found.name)  # a case may bear a name
        name += f"-v{version}" if version else ""
        write = partial(write_report, bench, found.id, options=options, version=version)
        files = [(out / f"{name}.{ending}", write(each)) for each, ending in wanted.items()]
    write_all(files, force=force)
    for path, _ in files:
        print(path)
    return 0


def _print_changes(bench: "Workbench", case_id: str, since: int, until: int | None) -> int:
    """Print what changed between two versions, a line a change; null is how the case stands."""
    from factcheck.workflow.publish_report import compare_reports

    for change in compare_reports(bench, case_id, since, until):
        print(f"{change.kind.value}: {change.line}")
    return 0


def _formats(listed: str) -> dict["ReportFormat", str]:
    """Return the formats of a list, each once, with the endings of their files."""
    from factcheck.domain.report import FILE_KINDS

    known = {kind.ending.removesuffix(".json"): each for each, kind in FILE_KINDS.items()}
    names = list(dict.fromkeys(name.strip().lower() for name in listed.split(",") if name.strip()))
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        what = f"no format {unknown[0]!r}" if unknown else "--format names no format"
        hint = f"expected some of {KNOWN_FORMATS}, with commas between"
        raise UsageError(what, hint=hint)
    return {known[name]: FILE_KINDS[known[name]].ending for name in names}


def _file_name(name: str) -> str:
    """Return a name that every file system takes."""
    kept = "".join(c if c.isalnum() else "-" for c in name.lower())
    words = "-".join(part for part in kept.split("-") if part)
    return words.encode()[:FILE_NAME_BYTES].decode(errors="ignore").strip("-") or "case"
