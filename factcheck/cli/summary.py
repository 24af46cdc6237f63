"""`factcheck summary`: who died or was hurt, one event a line."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factcheck.cli.engine import extracted
from factcheck.cli.extract import say_nothing_found
from factcheck.cli.inputs import Inputs
from factcheck.cli.options import AllowNetwork, Format, FormatOption, Jobs, Published
from factcheck.cli.options import Inputs as Names
from factcheck.cli.printing import Line, chosen, line_of, show
from factcheck.cli.progress import watched

if TYPE_CHECKING:
    from claims import EventSummary, Extraction

COLUMNS = ("happening", "in_words", "people")
ARTICLE = "article"


def summary(
    inputs: Names,
    published: Published = None,
    allow_network: AllowNetwork = False,
    output: FormatOption = None,
    jobs: Jobs = 1,
) -> int:
    """Print who died or was hurt, one event a line.

    Each number gives fewest–most and the best figure; nobody is counted twice.
    """
    given = Inputs(inputs, published, network=allow_network)
    printed = chosen(output)
    found = watched(extracted(given, jobs=jobs), "articles", output=printed)
    if printed is Format.TABLE:
        _show_table(given, list(found))
    else:
        show((line for x in found for line in _lines(given, x, "; ")), COLUMNS, printed)
    return given.status


def _show_table(given: Inputs, found: list["Extraction"]) -> None:
    """Print a table, with the article in front of each event where there are several."""
    lines = [line for extraction in found for line in _lines(given, extraction, "\n")]
    several = len({line[ARTICLE] for line in lines}) > 1
    show(lines, (ARTICLE, *COLUMNS) if several else COLUMNS, Format.TABLE)


def _lines(given: Inputs, extraction: "Extraction", between: str) -> Iterator[Line]:
    from claims import summarise  # --help loads no engine
    from factcheck.domain.toll_words import toll_words, victim_words

    say_nothing_found(given, extraction)
    for event in summarise(extraction).events:
        yield {
            "document_id": extraction.document.id,
            ARTICLE: _title(extraction),
            "happening": between.join(_happening(event)),
            **line_of(event),
            "in_words": between.join(map(toll_words, event.tolls)),
            "people": between.join(_each(map(victim_words, event.victims))),
        }


def _each(people: Iterable[str]) -> Iterator[str]:
    """Yield each line once: two nameless men may be told of in the same words."""
    return iter(dict.fromkeys(people))


def _title(extraction: "Extraction") -> str:
    document = extraction.document
    first = next((line for line in document.text.splitlines() if line.strip()), "")
    return document.headline or first or document.id


def _happening(event: "EventSummary") -> Iterator[str]:
    """Yield what happened, where and when, each as far as it is told."""
    from factcheck.domain.place_words import place_words
    from factcheck.domain.time_words import time_words

    if event.event is None:
        return
    yield event.event.label or event.event.type.value
    if event.event.place is not None:
        yield place_words(event.event.place)
    if event.event.time is not None:
        yield time_words(event.event.time)
