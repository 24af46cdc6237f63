"""`factcheck annotate`: one mention a line."""

from enum import StrEnum
from typing import Annotated

import typer

from factcheck.cli.engine import annotated
from factcheck.cli.inputs import Inputs
from factcheck.cli.options import AllowNetwork, Format, FormatOption, Published
from factcheck.cli.options import Inputs as Names
from factcheck.cli.printing import Line, chosen, line_of, show
from factcheck.cli.progress import watched

COLUMNS = ("layer", "start", "text", "value")
# What a reader of a table asks of these layers; the whole value is in the other formats.
PLACE_PARTS = ("use", "name", "within", "kind", "lat", "lon", "grounds")
ASSET_PARTS = ("name", "class", "type", "operator")
REPORT_PARTS = ("source", "cue", "content")


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
    allow_network: AllowNetwork = False,
    output: FormatOption = None,
) -> int:
    """Print the times, numbers, places … that articles mention.

    One mention a line, whether or not it became a claim.
    """
    given = Inputs(inputs, published, network=allow_network)
    printed = chosen(output)
    found = watched(annotated(given, layer.value), "articles", output=printed)
    lines = (line_of(mention) for mentions in found for mention in mentions)
    if printed is Format.TABLE and layer is LayerName.ASSETS:
        lines = (line | {"count": _counted(line)} for line in lines)
    if printed is Format.TABLE and layer is LayerName.ATTRIBUTIONS:
        lines = (line | _in_words(line) for line in lines)
    show(lines, _columns(layer), printed, told=True)
    return given.status


def _columns(layer: LayerName) -> tuple[str, ...]:
    """Return the paths that the table of a layer shows."""
    match layer:
        case LayerName.PLACES:
            return "text", *(f"value.{part}" for part in PLACE_PARTS)
        case LayerName.ASSETS:
            return "text", "count", *(f"value.{part}" for part in ASSET_PARTS)
        case LayerName.ATTRIBUTIONS:
            return "start", *REPORT_PARTS
        case _:
            return COLUMNS


def _in_words(line: Line) -> Line:
    """Return the parts of a report as words; what is said in later sentences as an ellipsis."""
    first, text = line["start"], line["text"]
    return {
        part: " … ".join(text[a - first : b - first] for a, b in line["value"][part])
        for part in REPORT_PARTS
    }


def _counted(line: Line) -> str:
    """Return how many there are of an asset, in words; empty where nothing says it."""
    from claims import Count  # --help loads no engine
    from factcheck.domain.value_words import count_words

    count = line["value"].get("count")
    return count_words(Count.model_validate(count)) if count else ""
