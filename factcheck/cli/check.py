"""`factcheck check`: one finding a line."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from enum import StrEnum
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated

import typer

from factcheck.cli.engine import extracted
from factcheck.cli.extract import say_nothing_found
from factcheck.cli.files import open_new
from factcheck.cli.inputs import Inputs
from factcheck.cli.options import AllowNetwork, Format, FormatOption, Jobs, Published
from factcheck.cli.options import Inputs as Names
from factcheck.cli.printing import as_json, chosen, line_of, show
from factcheck.cli.progress import watched
from factcheck.errors import EngineFailed, UsageError

if TYPE_CHECKING:
    from claims import Comparison, Extraction

COLUMNS = ("relation", "severity", "confidence", "rule", "slot.label", "explanation")
FOUND = 7  # the status that tells a script of a finding it asked to fail on


class FailOn(StrEnum):
    """Name the relations on which a script may want to fail."""

    CONTRADICTION = "contradiction"
    UPDATE = "update"


def check(
    inputs: Names,
    published: Published = None,
    allow_network: AllowNetwork = False,
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
    slots: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Write each number over time, by origin.", show_default=False
        ),
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
    asked = {"--origins": origins, "--events": events, "--slots": slots}
    _refuse_one_file(asked)
    given = Inputs(inputs, published, network=allow_network)
    given.spare(*asked.values())
    with ExitStack() as stack:
        asides = [stack.enter_context(open_new(path)) if path else None for path in asked.values()]
        compared = _compared(list(_watched(given, jobs)))
        _print_aside(asides, compared)
        _print_findings(compared, chosen(output))
    if fail_on and any(f.relation.value == fail_on.value for f in compared.findings):
        return FOUND
    return given.status


def _print_findings(compared: "Comparison", output: Format) -> None:
    """Print the findings: programs get all, people those that are sure enough."""
    found = compared.findings
    if output is Format.TABLE:
        from factcheck.cli.workbench import settings  # --help needs none

        least = settings().finding_confidence_shown
        found = tuple(f for f in found if f.confidence >= least)
        hidden = len(compared.findings) - len(found)
        if hidden:
            told = f"{hidden} finding{'s' * (hidden != 1)} of confidence below {least:g} not shown"
            print(f"factcheck: {told}; --format json prints all", file=sys.stderr)
    show(map(line_of, found), COLUMNS, output)


def _refuse_one_file(asked: dict[str, Path | None]) -> None:
    """Refuse options that name one file: the second would write over the first."""
    named = [(option, path) for option, path in asked.items() if path]
    for at, (option, path) in enumerate(named):
        other = next((o for o, p in named[:at] if p == path), None)
        if other:
            raise UsageError(f"{other} and {option} name one file", hint="name two")


def _print_aside(asides: Sequence[IO[str] | None], compared: "Comparison") -> None:
    kept = (compared.origins, compared.events, compared.slots)
    for aside, found in zip(asides, kept, strict=True):
        for one in found if aside else ():
            print(as_json(line_of(one)), file=aside)


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
    from factcheck.workflow.collecting import not_collecting

    options = check_options(settings())
    try:
        with not_collecting():
            return compare(extractions, options=options)
    except ClaimsError as error:
        raise EngineFailed(str(error)) from error
