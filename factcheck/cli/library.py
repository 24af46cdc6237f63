"""`factcheck library …`: fact checks that others published, and which claims they are about."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.inputs import DONE_IN_PART, bytes_of, say
from factcheck.cli.options import (
    CaseArgument,
    ClaimArgument,
    Database,
    Format,
    FormatOption,
    Reviewer,
    stated,
)
from factcheck.cli.printing import Line, chosen, line_of, show
from factcheck.cli.progress import watched
from factcheck.cli.workbench import acting_as, opened
from factcheck.errors import FactcheckError, UsageError

if TYPE_CHECKING:
    from factcheck.domain.evidence import Stance
    from factcheck.domain.fact_check import FactCheck
    from factcheck.workflow.ports import Workbench
    from factcheck.workflow.search_library import EarlierCheck

app = typer.Typer(help="Fact checks that others published.", rich_markup_mode=None)
READ_AT_MOST = 256 * 1024 * 1024  # bytes; the public feed has about a hundred million
COLUMNS = ("label", "rating", "claim", "publisher", "reviewed", "url")
MATCH_COLUMNS = ("label", "score", "rating", "claim", "publisher", "reviewed", "because")
EntryArgument = Annotated[
    str, typer.Argument(metavar="ENTRY", help="Short name such as F12, its id, or its address.")
]
Most = Annotated[int, typer.Option("--most", metavar="N", min=1, help="How many at most.")]


@app.command("import")
def bring(
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE", help="A feed or JSON-LD, saved pages, CSV; - is a pipe."),
    ],
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Take fact checks in; those already there stay as they are."""
    failures: list[FactcheckError] = []
    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        for name in files:
            try:
                _import(bench, name, by=by, failures=failures)
            except FactcheckError as error:
                if len(files) == 1:
                    raise
                say(str(error))
                failures.append(error)
    return DONE_IN_PART if failures else 0


@app.command("list")
def list_entries(
    publisher: Annotated[str, stated("Of this publisher, or a part of its name.")] = "",
    file: Annotated[str, stated("Imported from this file.", metavar="NAME")] = "",
    output: FormatOption = None,
    db: Database = None,
) -> int:
    """Print the library in the order of import, one fact check a line."""
    from factcheck.workflow.search_library import list_fact_checks

    with opened(db) as bench:
        entries = list_fact_checks(bench, publisher=publisher, file_name=file)
    show((_line(entry) for entry in entries), COLUMNS, chosen(output))
    return 0


@app.command()
def search(
    words: Annotated[list[str], typer.Argument(metavar="WORD", help="What it is about.")],
    most: Most = 10,
    output: FormatOption = None,
    db: Database = None,
) -> int:
    """Print the fact checks that share most with some words."""
    from factcheck.workflow.search_library import search_library

    with opened(db) as bench:
        found = search_library(bench, " ".join(words), most=most)
    show(found_lines(found), MATCH_COLUMNS, chosen(output))
    return 0


@app.command()
def match(
    case: CaseArgument,
    claim: Annotated[
        str | None,
        typer.Argument(metavar="[CLAIM]", help="This claim only.", show_default=False),
    ] = None,
    most: Most = 3,
    output: FormatOption = None,
    db: Database = None,
) -> int:
    """Print which fact checks may be about claims, and why."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.find_claims import find_claim
    from factcheck.workflow.list_claims import list_claims
    from factcheck.workflow.search_library import matches_in

    with opened(db) as bench:
        case_id = find_case(bench, case).id
        if claim:
            stored = find_claim(bench, case_id, claim)
            labels = {stored.id: stored.label}
        else:
            labels = {row.claim_id: row.label for row in list_claims(bench, case_id).rows}
        found = matches_in(bench, case_id, labels, most=most)
    lines = ({"for": labels[c], **line} for c, own in found.items() for line in found_lines(own))
    show(lines, ("for", *MATCH_COLUMNS), chosen(output))
    return 0


@app.command("show")
def show_entry(
    entry: EntryArgument,
    raw: Annotated[bool, typer.Option("--raw", help="Print the record as it came.")] = False,
    db: Database = None,
) -> int:
    """Print a fact check, and what was mended in reading it."""
    from factcheck.workflow.search_library import find_fact_check

    with opened(db) as bench:
        found = find_fact_check(bench, entry)
    if raw:
        print(found.review.raw)
        return 0
    for name, said in _line(found).items():
        for one in said if isinstance(said, list) else [said]:
            if one not in (None, ""):
                print(f"{name.replace('_', ' ')}: {one}")
    return 0


@app.command()
def cite(
    case: CaseArgument,
    claim: ClaimArgument,
    entry: EntryArgument,
    stance: Annotated[
        str, typer.Option(metavar="supports|refutes|context", help="What it does to the claim.")
    ] = "context",
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Put a fact check to a claim as evidence."""
    from factcheck.workflow.cite_fact_check import cite_fact_check
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.find_claims import find_claim

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        stored = find_claim(bench, find_case(bench, case).id, claim)
        item = cite_fact_check(bench, stored.ref, entry, _stance(stance), by=by)
    print(f"{stored.label}: {item.stance.value} {item.id}")
    return 0


@app.command()
def remove(
    entries: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ENTRY]", help="Short names, ids or addresses."),
    ] = None,
    file: Annotated[str, stated("All that this file brought.", metavar="NAME")] = "",
    why: Annotated[str, stated("The reason.")] = "",
    reviewer: Reviewer = None,
    db: Database = None,
) -> int:
    """Take fact checks out; evidence that cites them stays."""
    from factcheck.workflow.import_fact_checks import remove_fact_checks
    from factcheck.workflow.search_library import find_fact_check, list_fact_checks

    with opened(db) as bench:
        by = acting_as(bench, reviewer)
        named = [find_fact_check(bench, entry) for entry in entries or ()]
        of_file = list_fact_checks(bench, file_name=file) if file else []
        gone = remove_fact_checks(bench, [*named, *of_file], by=by, why=why)
    print(f"{gone} removed")
    return 0


def _import(bench: "Workbench", name: str, *, by: str, failures: list[FactcheckError]) -> None:
    from factcheck.bootstrap import read_fact_checks
    from factcheck.workflow.import_fact_checks import import_fact_checks

    called = "standard input" if name == "-" else name
    read = read_fact_checks(bytes_of(name, most=READ_AT_MOST), name=called)
    for error in read.left_out:
        say(str(error))
    failures.extend(read.left_out)
    reviews = watched(read.reviews, "fact checks", output=Format.TABLE)
    done = import_fact_checks(bench, reviews, file_name=called, by=by)
    counts = [f"{done.new} new", f"{done.known} known", f"{done.mended} mended"]
    print(f"{called}: {', '.join([*counts, f'{len(read.left_out)} left out'])}")


def _stance(name: str) -> "Stance":
    from factcheck.domain.evidence import Stance

    try:
        return Stance(name)
    except ValueError as error:
        hint = f"expected one of {', '.join(Stance)}"
        raise UsageError(f"no stance {name!r}", hint=hint) from error


def _line(entry: "FactCheck") -> Line:
    review = line_of(entry.review)
    del review["raw"]  # the record as it came is for 'show --raw'
    return {
        "label": entry.label,
        "id": entry.id,
        "claim": review.pop("claim"),
        "rating": entry.rating,
        "rating_as_printed": review.pop("label"),
        "rating_on_scale": review.pop("rating"),
        "verdict": entry.verdict.value if entry.verdict else None,
        "url": review.pop("url"),
        "publisher": review.pop("publisher"),
        "reviewed": review.pop("published_on"),
        **review,
        "file": entry.file_name,
        "imported_at": entry.imported_at.isoformat(),
        "imported_by": entry.imported_by,
    }


def found_lines(matches: Sequence["EarlierCheck"]) -> Iterator[Line]:
    """Yield a line a match, its nearness and its reasons first."""
    for match in matches:
        told = {"score": round(match.likeness.score, 2), "because": match.likeness.reason}
        yield {**told, **_line(match.entry)}
