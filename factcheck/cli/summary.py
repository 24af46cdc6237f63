"""`factcheck summary`: who died or was hurt, one event a line."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.cli.engine import extracted
from factcheck.cli.extract import say_nothing_found
from factcheck.cli.inputs import Inputs
from factcheck.cli.options import FormatOption, Jobs, Published
from factcheck.cli.options import Inputs as Names
from factcheck.cli.printing import Line, chosen, show
from factcheck.cli.progress import watched

if TYPE_CHECKING:
    from claims import Extraction, Toll, Victim

COLUMNS = ("event.label", "event.place.name", "in_words", "people")
NO_END = "∞"


def summary(
    inputs: Names, published: Published = None, output: FormatOption = None, jobs: Jobs = 1
) -> int:
    """Print who died or was hurt, one event a line.

    Each number gives fewest–most and the best figure; nobody is counted twice.
    """
    given = Inputs(inputs, published)
    printed = chosen(output)
    found = watched(extracted(given, jobs=jobs), "articles", output=printed)
    show(_lines(given, found), COLUMNS, printed)
    return given.status


def _lines(given: Inputs, found: Iterator["Extraction"]) -> Iterator[Line]:
    from claims import summarise  # --help loads no engine

    for extraction in found:
        say_nothing_found(given, extraction)
        summed = summarise(extraction)
        for event in summed.events:
            yield {
                "document_id": summed.document_id,
                **event.model_dump(mode="json"),
                "in_words": "; ".join(map(toll_words, event.tolls)),
                "people": "; ".join(map(victim_words, event.victims)),
            }


def toll_words(toll: "Toll") -> str:
    """Return a toll in words: 'killed 5–7, best 7'."""
    low, high = toll.min, NO_END if toll.max is None else toll.max
    number = f"{low}" if low == high else f"{low}–{high}"
    best = f", best {toll.best}" if toll.best is not None and low != high else ""
    return f"{toll.outcome} {number}{best}"


def victim_words(victim: "Victim") -> str:
    """Return a person in words: 'Ann Roe, 34, nurse: killed'."""
    name = victim.name or victim.described or victim.relation or "somebody not named"
    age = str(victim.age) if victim.age is not None else ""
    told = (name, age if age not in name.split("-") else "", victim.role or "")
    return f"{', '.join(dict.fromkeys(part for part in told if part))}: {victim.outcome}"
