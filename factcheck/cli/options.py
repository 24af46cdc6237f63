"""Options that several commands share."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factcheck.domain.formats import shown_endings
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from claims import Kind


class Format(StrEnum):
    """Name how lines are printed."""

    JSONL = "jsonl"
    JSON = "json"
    CSV = "csv"
    TABLE = "table"


Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT",
        help=f"Files ({shown_endings()}), folders, addresses, or - for standard input.",
        show_default=False,
    ),
]
Published = Annotated[
    str | None,
    typer.Option(
        metavar="ISO",
        help="Date or time of publication, for articles whose file states none as data.",
        show_default=False,
    ),
]
AllowNetwork = Annotated[
    bool,
    typer.Option("--allow-network", help="Fetch the inputs that are addresses (https://…)."),
]
FormatOption = Annotated[
    Format | None,
    typer.Option(
        "--format",
        metavar="NAME",
        help="One of jsonl, json, csv, table; else table on a terminal, jsonl in a pipe.",
        show_default=False,
    ),
]
Database = Annotated[
    str | None,
    typer.Option(
        "--db", metavar="URL", help="The store; a file in your data folder.", show_default=False
    ),
]
MAX_JOBS = 61  # what Windows can wait for; far more than helps
Jobs = Annotated[int, typer.Option(metavar="N", min=1, max=MAX_JOBS, help="Processes to use.")]
CaseArgument = Annotated[str, typer.Argument(metavar="CASE", help="Name or id of the case.")]
ClaimArgument = Annotated[
    str, typer.Argument(metavar="CLAIM", help="Short name such as C5, or the claim's id.")
]
OptionalClaim = Annotated[
    str | None, typer.Argument(metavar="[CLAIM]", help="Of this claim only.", show_default=False)
]
Reviewer = Annotated[
    str | None,
    typer.Option("--as", metavar="NAME", help="Who does it; your login name.", show_default=False),
]
Why = Annotated[str, typer.Option(metavar="TEXT", help="The reason.", show_default=False)]


def stated(what: str, *, metavar: str | None = "TEXT") -> Any:
    """Return an option that may be left out; metavar null lists what may be chosen."""
    return typer.Option(metavar=metavar, help=what, show_default=False)


def one_of(choices: type[StrEnum]) -> str:
    """Return the words of a closed set, as a sentence of help names them."""
    *first, last = choices
    return f"{', '.join(first)} or {last}"


def known_kind(name: str) -> "Kind":
    """Return the kind of claim of a name; UsageError where there is none."""
    from claims import Kind

    if name not in set(Kind):
        raise UsageError(f"no kind {name!r}", hint=f"expected one of {', '.join(Kind)}")
    return Kind(name)
