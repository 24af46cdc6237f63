"""Put articles together as desks do: one happening, one place and day, one month, one topic."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claims import Document

CORPORA, GOLD = "corpora", "gold"
PAIRS = "pairs"  # of short notes, made to show what a rule says
SIDES = ("left", "right")
TABLES = Path(__file__).parents[2] / "tests" / "claims" / "relations"
FILES = ("actor_pairs.jsonl", "number_pairs.jsonl")
MONTH = len("2016-07")

Line = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """Hold the articles of one case; cases of one `whole` share articles."""

    corpus: str
    name: str
    whole: str
    documents: tuple[str, ...]


def lines_of(path: Path) -> Iterator[Line]:
    """Yield the lines of a file."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def documents_of(corpus: str, folder: Path) -> dict[str, Document]:
    """Return the articles of a corpus by their ids."""
    found = map(Document.model_validate, lines_of(folder / CORPORA / corpus / "docs.jsonl"))
    return {document.id: document for document in found}


def cases_of(corpus: str, folder: Path) -> list[Case]:
    """Return the cases of a corpus that hold two articles or more."""
    groups: dict[tuple[str, str], set[str]] = {}
    for line in lines_of(folder / CORPORA / corpus / "gold.jsonl"):
        for key in KEYS[corpus](line):
            groups.setdefault(key, set()).add(line["document_id"])
    return [
        Case(corpus, name, whole, tuple(sorted(documents)))
        for (name, whole), documents in sorted(groups.items())
        if len(documents) > 1
    ]


def _incidents(line: Line) -> Iterator[tuple[str, str]]:
    for accepted in line["accept"]:
        yield f"incident {accepted['incident']}", accepted["incident"]


def _days(line: Line) -> Iterator[tuple[str, str]]:
    month = line["event_date"][:MONTH]
    yield f"{line['event_date']} {line['governorate']}", month
    yield f"month {month}", month


def _topics(line: Line) -> Iterator[tuple[str, str]]:
    if line["layer"] == "document":
        yield f"subtopic {line['subtopic']}", str(line["topic"])
        yield f"topic {line['topic']}", str(line["topic"])


KEYS = {"gva": _incidents, "fakes": _days, "ecbplus": _topics}


def pairs_in(folder: Path) -> Iterator[tuple[Line, tuple[Document, Document]]]:
    """Yield the pairs of notes, with their two documents."""
    files = (folder / GOLD / "pairs.jsonl", *(TABLES / name for name in FILES))
    for line in (line for file in files for line in lines_of(file)):
        one, other = (
            Document.model_validate({"id": f"{line['id']}-{side}", **line[side]}) for side in SIDES
        )
        yield line, (one, other)
