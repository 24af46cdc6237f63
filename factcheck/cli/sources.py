"""`factcheck source …`: who stands behind claims and evidence, and how far to trust them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.options import Database, FormatOption, Reviewer, one_of, stated
from factcheck.cli.printing import Line, chosen, show
from factcheck.cli.workbench import acting_as, opened
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.domain.evidence import Source
    from factcheck.workflow.show_sources import SourceEntry

app = typer.Typer(help="Who stands behind claims, and their grades.", rich_markup_mode=None)
COLUMNS = ("name", "reliability", "domain", "origin_of", "passed_on", "evidence", "rationale")


@app.command("list")
def list_all(
    case: Annotated[
        str | None,
        typer.Argument(metavar="[CASE]", help="With what rests on each.", show_default=False),
    ] = None,
    output: FormatOption = None,
    db: Database = None,
) -> int:
    """Print the graded sources; of a case all it names."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.grade_source import list_sources
    from factcheck.workflow.show_sources import show_sources

    with opened(db) as bench:
        if case is None:
            lines = [_line(source) for source in list_sources(bench)]
        else:
            view = show_sources(bench, find_case(bench, case).id)
            lines = list(_entries((*view.graded, *view.offered)))
    show(lines, COLUMNS, chosen(output))
    return 0


@app.command()
def grade(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The source, as it is named.")],
    reliability: Annotated[
        str, typer.Option(help="Admiralty, A the best; F cannot be judged.", metavar="A-F")
    ],
    rationale: Annotated[str | None, stated("Why.")] = None,
    domain: Annotated[str | None, stated("Its site, such as example.org.")] = None,
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Say how far a source is to be trusted."""
    from factcheck.domain.evidence import Reliability
    from factcheck.domain.reviewer import reviewer_id
    from factcheck.workflow.grade_source import grade_source

    if reliability.upper() not in set(Reliability):
        raise UsageError(f"no grade {reliability!r}", hint=f"expected {one_of(Reliability)}")
    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        with bench.store.read() as tx:
            before = tx.sources.find(reviewer_id(name))
        graded = grade_source(
            bench,
            name,
            Reliability(reliability.upper()),
            by=by,
            rationale=_kept(rationale, before.rationale if before else ""),
            domain=_kept(domain, (before.domain or "") if before else ""),
            seen=before.version if before else 0,
        )
    print(f"{graded.name}: {graded.reliability.value}")
    return 0


def _kept(given: str | None, before: str) -> str:
    return before if given is None else given


def _entries(entries: "tuple[SourceEntry, ...]") -> Iterator[Line]:
    for entry in entries:
        yield {
            **(_line(entry.source) if entry.source else _unknown(entry.name)),
            "origin_of": [claim.label for claim in entry.origin],
            "passed_on": [claim.label for claim in entry.passed_on],
            "evidence": len(entry.evidence),
        }


def _line(source: "Source") -> Line:
    from factcheck.cli.printing import line_of

    return {**line_of(source), "origin_of": [], "passed_on": [], "evidence": None}


def _unknown(name: str) -> Line:
    return {"name": name, "reliability": "", "domain": None, "rationale": ""}
