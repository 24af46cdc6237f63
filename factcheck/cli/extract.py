"""`factcheck extract`: one claim a line."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated

import typer

from factcheck.cli.engine import extracted
from factcheck.cli.files import open_new
from factcheck.cli.inputs import Inputs, say
from factcheck.cli.options import FormatOption, Published
from factcheck.cli.options import Inputs as Names
from factcheck.cli.printing import Line, as_json, chosen, show
from factcheck.cli.progress import watched

if TYPE_CHECKING:
    from claims import Extraction

COLUMNS = ("kind", "standalone", "attribution.speaker", "modality", "flags")


def extract(
    inputs: Names,
    published: Published = None,
    output: FormatOption = None,
    coverage: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Write what became of each sentence.", show_default=False
        ),
    ] = None,
    jobs: Annotated[int, typer.Option(min=1, help="Processes to use.")] = 1,
) -> int:
    """Print the claims of articles, one a line, in reading order."""
    given = Inputs(inputs, published)
    with ExitStack() as stack:
        aside = stack.enter_context(open_new(coverage)) if coverage else None
        found = watched(extracted(given.documents(), jobs=jobs), "articles")
        show(_lines(found, aside), COLUMNS, chosen(output))
    return given.status


def _lines(found: Iterator["Extraction"], aside: IO[str] | None) -> Iterator[Line]:
    for extraction in found:
        if extraction.note:
            say(f"{_named(extraction)}: no claims: {extraction.note}")
        for line in extraction.coverage if aside else ():
            print(as_json(line.model_dump(mode="json")), file=aside)
        for claim in extraction.claims:
            yield claim.model_dump(mode="json", by_alias=True)


def _named(extraction: "Extraction") -> str:
    """Return the file of a document, and its id where the file holds several."""
    document = extraction.document
    file = (document.model_extra or {}).get("file")
    return str(file) if file and not str(file).endswith("l") else f"document {document.id}"
