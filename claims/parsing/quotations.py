"""Find the words between quotation marks."""

import re

from claims.model.reading import Quotation
from claims.model.span import Span

PAIRS = {"“": "”", "„": "“", "«": "»", "``": "''", "''": "''", '"': '"'}
MARK = re.compile(r"``|''|[“”„«»\"]")
PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n|\n(?=[^\S\n]*[“\"])")


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Return the quotations in reading order, marks left out.

    A mark that is not closed in its paragraph ends with it, as newspapers set a quotation that
    goes on in the next one. Single marks are not read: they are apostrophes too often.

    >>> [q.span.of("“No,” he said.") for q in find_quotations("“No,” he said.")]
    ['No,']
    """
    found = []
    for start, end in _paragraphs(text):
        opened: tuple[int, str] | None = None
        for mark in MARK.finditer(text, start, end):
            if opened is None:
                if mark[0] in PAIRS:
                    opened = mark.end(), PAIRS[mark[0]]
            elif mark[0] == opened[1] or (mark[0] in '”"' and opened[1] in '”"'):
                found.append(Quotation(Span(start=opened[0], end=mark.start())))
                opened = None
        if opened is not None:
            stop = start + len(text[start:end].rstrip())
            if stop > opened[0]:
                found.append(Quotation(Span(start=opened[0], end=stop), closed=False))
    return tuple(found)


def _paragraphs(text: str) -> list[tuple[int, int]]:
    ends = [m.start() for m in PARAGRAPH_END.finditer(text)]
    return list(zip([0, *ends], [*ends, len(text)], strict=True))
