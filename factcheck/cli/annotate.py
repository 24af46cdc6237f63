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
    layer: Annotated[LayerName, typer.Option(help="What to look for.", show_default=False)],
    published: Published = None,
    output: FormatOption = None,
) -> int:
    """Print every mention of a layer, whether or not it became a claim."""
    given = Inputs(inputs, published)
    found = watched(annotated(given.documents(), layer.value), "articles")
    lines = (mention.model_dump(mode="json") for mentions in found for mention in mentions)
    show(lines, COLUMNS, chosen(output))
    return given.status
