"""`factcheck annotate`: one mention a line."""

from enum import StrEnum
from typing import Annotated

import typer

from factcheck.cli.engine import annotated
from factcheck.cli.inputs import Inputs
from factcheck.cli.options import FormatOption, Published
from factcheck.cli.options import Inputs as Names
from factcheck.cli.printing import chosen, show
from factcheck.cli.progress import watched

COLUMNS = ("layer", "start", "text", "value")


class LayerName(StrEnum):
    """Name the layers; the engine has the same, but the help must not load it."""

    TIMES = "times"
    NUMBERS = "numbers"
    PLACES = "places"
    ASSETS = "assets"
    PEOPLE = "people"
    ATTRIBUTIONS = "attributions"
    EVENTS = "events"


def annotate(
    inputs: Names,
    layer: Annotated[
        LayerName,
        typer.Option(
            metavar="NAME",
            help=f"What to look for: {', '.join(LayerName)}.",
            show_default=False,
        ),
    ],
    published: Published = None,
    output: FormatOption = None,
) -> int:
    """Print the times, numbers, places … that articles mention.

    One mention a line, whether or not it became a claim.
    """
    given = Inputs(inputs, published)
    printed = chosen(output)
    found = watched(annotated(given, layer.value), "articles", output=printed)
    lines = (mention.model_dump(mode="json") for mentions in found for mention in mentions)
    show(lines, COLUMNS, printed)
    return given.status
