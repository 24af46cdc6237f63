"""Pages that a word processor wrote: all of their words are the article, and none is marked."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from lxml.html import Element, HtmlElement

from factcheck.ingest.characters import one_line
from factcheck.ingest.markup import flow_of
from factcheck.ingest.page_facts import PageFacts
from factcheck.ingest.printed_head import read_set_head

HEAD = 12  # paragraphs in which headline, byline and date stand
BETWEEN_CELLS = " | "
MOST_BLOCKS = 2  # paragraphs of a cell; one with more is a layout, as in Word documents
_PROGRAM = re.compile(r"\s*(?:apache )?(?:libreoffice|openoffice|microsoft word)", re.IGNORECASE)


class OfficePage(NamedTuple):
    """Hold the paragraphs of a page below its byline and date, and what it says."""

    lines: list[str]
    facts: PageFacts


def is_office_page(tree: HtmlElement) -> bool:
    """Tell a page by the program that it says made it."""
    made_by = tree.xpath("//meta[@name='generator' or @name='Generator']/@content")
    return any(_PROGRAM.match(program) for program in made_by[:3])


def read_office_page(tree: HtmlElement, facts: PageFacts) -> OfficePage:
    """Read all paragraphs; what is printed above the text counts before what the file states."""
    for row in tree.xpath("//tr[not(.//tr)]"):
        _join_cells(row)
    lines = flow_of(tree).lines
    head = read_set_head(lines[:HEAD])
    told = replace(
        facts,
        byline=head.byline or facts.byline,
        outlet=head.outlet or facts.outlet,
        published=head.published or facts.published,
    )
    return OfficePage([line for line in lines if line not in head.lines], told)


def _join_cells(row: HtmlElement) -> None:
    """Make a row of a table one paragraph."""
    cells = row.xpath("./td | ./th")
    if len(cells) == 1 or any(len(cell.xpath(".//p")) > MOST_BLOCKS for cell in cells):
        return
    texts: Sequence[str] = [one_line(cell.text_content()) for cell in cells]
    joined = Element("td")
    joined.text = BETWEEN_CELLS.join(text for text in texts if text)
    for child in list(row):
        row.remove(child)
    row.append(joined)
