"""`factcheck check`: one finding a line."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.engine import extracted
from factcheck.cli.extract import say_nothing_found
from factcheck.cli.files import open_new
from factcheck.cli.inputs import Inputs
from factcheck.cli.options import Format, FormatOption, Jobs, Published
from factcheck.cli.options import Inputs as Names
from factcheck.cli.printing import as_json, chosen, line_of, show
from factcheck.cli.progress import watched
from factcheck.errors import EngineFailed, UsageError

if TYPE_CHECKING:
    from claims import Comparison, EventGroup, Extraction, Origin

COLUMNS = ("relation", "severity", "rule", "slot.label", "explanation")
FOUND = 7  # the status that tells a script of a finding it asked to fail on


class FailOn(StrEnum):
    """Name the relations on which a script may want to fail."""

    CONTRADICTION = "contradiction"
    UPDATE = "update"


def check(
    inputs: Names,
    published: Published = None,
    output: FormatOption = None,
    origins: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Write which articles rest on one source.", show_default=False
        ),
    ] = None,
    events: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write the events of the articles.", show_default=False),
    ] = None,
    fail_on: Annotated[
        FailOn | None,
        typer.Option(
            metavar="NAME",
            help="End with status 7 where there is a contradiction, or an update.",
            show_default=False,
        ),
    ] = None,
    jobs: Jobs = 1,
) -> int:
    """Compare the claims of articles, across and within them."""
    if origins and origins == events:
        raise UsageError("--origins and --events name one file", hint="name two")
    given = Inputs(inputs, published)
    given.spare(origins, events)
    with ExitStack() as stack:
        asides = [
            stack.enter_context(open_new(path)) if path else None for path in (origins, events)
        ]
        compared = _compared(list(_watched(given, jobs)))
        kept: tuple[Sequence[Origin | EventGroup], ...] = (compared.origins, compared.events)
        for aside, groups in zip(asides, kept, strict=True):
            for group in groups if aside else ():
                print(as_json(line_of(group)), file=aside)
        lines = map(line_of, compared.findings)
        show(lines, COLUMNS, chosen(output))
    if fail_on and any(f.relation.value == fail_on.value for f in compared.findings):
        return FOUND
    return given.status


def _watched(given: Inputs, jobs: int) -> Iterator["Extraction"]:
    # All are read before the first line is printed: a bar is never in the way, as with a table.
    for extraction in watched(extracted(given, jobs=jobs), "articles", output=Format.TABLE):
        say_nothing_found(given, extraction)
        yield extraction


def _compared(extractions: list["Extraction"]) -> "Comparison":
    from claims import ClaimsError  # --help loads no engine
    from claims import check as compare
    from factcheck.bootstrap import check_options
    from factcheck.cli.workbench import settings

    options = check_options(settings())
    try:
        return compare(extractions, options=options)
    except ClaimsError as error:
        raise EngineFailed(str(error)) from error
