"""`factcheck extract`: one claim a line."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated

import typer

from factcheck.cli.engine import extracted
from factcheck.cli.files import open_new
from factcheck.cli.inputs import Inputs, say
from factcheck.cli.options import AllowNetwork, Format, FormatOption, Jobs, Published
from factcheck.cli.options import Inputs as Names
from factcheck.cli.printing import Line, as_json, chosen, line_of, show
from factcheck.cli.progress import watched

if TYPE_CHECKING:
    from claims import Extraction

COLUMNS = ("kind", "says", "attribution.speaker", "modality", "standalone")


def extract(
    inputs: Names,
    published: Published = None,
    allow_network: AllowNetwork = False,
    output: FormatOption = None,
    coverage: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Write what became of each sentence.", show_default=False
        ),
    ] = None,
    jobs: Jobs = 1,
) -> int:
    """Print the claims of articles, one a line, in reading order."""
    given = Inputs(inputs, published, network=allow_network)
    given.spare(coverage)
    printed = chosen(output)
    with ExitStack() as stack:
        aside = stack.enter_context(open_new(coverage)) if coverage else None
        found = watched(extracted(given, jobs=jobs), "articles", output=printed)
        lines = _lines(given, found, aside)
        show(_with_words(lines) if printed is Format.TABLE else lines, COLUMNS, printed, told=True)
    return given.status


def _with_words(lines: Iterator[Line]) -> Iterator[Line]:
    """Add what each claim says in words, which tables show in place of the value."""
    from claims import Claim  # --help loads no engine
    from factcheck.domain.value_words import value_line

    for line in lines:
        yield line | {"says": value_line(Claim.model_validate(line).value)}


def say_nothing_found(given: Inputs, extraction: "Extraction") -> None:
    """Say why a document makes no claims, where it makes none."""
    if extraction.note:
        say(f"{given.label(extraction.document)}: no claims: {extraction.note}")


def _lines(given: Inputs, found: Iterator["Extraction"], aside: IO[str] | None) -> Iterator[Line]:
    for extraction in found:
        say_nothing_found(given, extraction)
        for line in extraction.coverage if aside else ():
            print(as_json(line_of(line)), file=aside)
        for claim in extraction.claims:
            yield line_of(claim)
