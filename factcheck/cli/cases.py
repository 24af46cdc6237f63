"""`factcheck case …`: what cases there are, and a case as one file."""

from collections import Counter
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


@app.command()
def create(
    name: Annotated[str, typer.Argument(metavar="NAME", help="No two cases share one.")],
    description: Annotated[
        str, typer.Option(metavar="TEXT", help="What it is about.", show_default=False)
    ] = "",
    solo: Annotated[bool, typer.Option("--solo", help="A desk of one.")] = False,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Start a case."""
    from factcheck.workflow.create_case import create_case

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        case = create_case(bench, name, by=by, description=description, solo=solo)
    print(f"{case.name}: {case.id}")
    return 0


@app.command()
def desk(
    case: CaseArgument,
    solo: Annotated[
        bool, typer.Option("--solo/--four-eyes", help="Who proposes may approve, or may not.")
    ],
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Say whether the desk of a case is one person."""
    from factcheck.workflow.create_case import find_case, set_solo

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        found = find_case(bench, case)
        set_solo(bench, found.id, solo=solo, by=by, seen=found.version)
    print(f"{found.name}: {'a desk of one' if solo else 'four eyes'}")
    return 0


@app.command("show")
def overview(
    case: CaseArgument, output: FormatOption = None, reviewer: Reviewer = None, db: Database = None
) -> int:
    """Print how far a case is, an article a line."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.list_cases import show_case

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        found = show_case(bench, find_case(bench, case).id, by=by)
    lines = [
        {
            "label": each.article.label,
            "title": each.article.title,
            "claims": each.claims,
            "done": each.done,
            "contradictions": each.contradictions,
        }
        for each in found.articles
    ]
    show(lines, ("label", "title", "claims", "done", "contradictions"), chosen(output))
    return 0


@app.command()
def check(
    case: CaseArgument,
    afresh: Annotated[
        bool, typer.Option("--afresh", help="Compare all, not only what has changed.")
    ] = False,
    extract: Annotated[
        bool, typer.Option("--extract", help="Read all articles again first; reviews stay.")
    ] = False,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Compare the claims of a case as the desk reads them now."""
    from factcheck.workflow.check_consistency import check_consistency
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.extract_claims import extract_claims
    from factcheck.workflow.show_rules import show_rules

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        found = find_case(bench, case)
        if extract:
            with bench.store.read() as tx:
                ids = [article.id for article in tx.articles.where(case_id=found.id)]
            extract_claims(bench, found.id, by=by, article_ids=ids)
        findings = check_consistency(bench, found.id, by=by, afresh=afresh)
        least = show_rules(bench, found.id).findings_shown
    counts = Counter(f.finding.relation.value for f in findings if f.is_shown(least))
    told = ", ".join(f"{number} {relation}" for relation, number in sorted(counts.items()))
    print(f"{found.name}: {told or 'nothing to compare'}")
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
