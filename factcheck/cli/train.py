"""`factcheck train`: teach the engine who says what from articles that a desk has annotated."""

import json
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factcheck.cli.inputs import Inputs, say
from factcheck.cli.options import AllowNetwork, Published
from factcheck.cli.options import Inputs as Names
from factcheck.errors import UnreadableInput

if TYPE_CHECKING:
    from claims import Attribution

LAYER = "attributions"


def train(
    inputs: Names,
    gold: Annotated[
        Path,
        typer.Option(
            metavar="FILE",
            exists=True,
            dir_okay=False,
            help="What is right in them: lines as `annotate --layer attributions` prints them.",
        ),
    ],
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where the weights go.")],
    published: Published = None,
    allow_network: AllowNetwork = False,
) -> int:
    """Learn from annotated articles who says what.

    Writes weights to a file. Set FACTCHECK_ATTRIBUTION_WEIGHTS to that file to read articles
    with them.
    """
    from claims import train_attributions  # --help loads no engine

    given = Inputs(inputs, published, network=allow_network)
    marked = _marked(gold)
    examples = ((d, marked.get(d.id, [])) for d in given.documents())
    counts = train_attributions(examples, out, source=gold.name)
    say(f"{out}: learned from {counts.documents} articles and {counts.attributions} attributions")
    return given.status


def _marked(gold: Path) -> dict[str, list["Attribution"]]:
    """Return the attributions of each document by its id."""
    from claims import Attribution

    found: dict[str, list[Attribution]] = defaultdict(list)
    for number, line in enumerate(gold.read_text("utf-8").splitlines(), start=1):
        try:
            mention = json.loads(line)
            if mention.get("layer", LAYER) == LAYER:
                found[mention["document_id"]].append(
                    Attribution.model_validate(_spans(mention["value"]))
                )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            why = f"line {number} is no attribution as `annotate` prints it ({error})"
            raise UnreadableInput(str(gold), why) from error
    return found


def _spans(value: dict[str, Any]) -> dict[str, Any]:
    """Return a value with the pairs of offsets of its parts as spans."""
    return {
        part: [
            {"start": piece[0], "end": piece[1]} if isinstance(piece, list) else piece
            for piece in value.get(part) or ()
        ]
        for part in ("source", "cue", "content")
    }
