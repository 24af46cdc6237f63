"""Options that several commands share."""

from enum import StrEnum
from typing import Annotated

import typer


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
        help="Files (.txt .md .html .jsonl), folders, or - for standard input.",
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
