"""Put articles together as desks do: one happening, one place and day, one month, one topic."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claims import Document
from factcheck.bootstrap import read_file

CORPORA, GOLD = "corpora", "gold"
PAIRS = "pairs"  # of short notes, made to show what a rule says
SIDES = ("left", "right")
TABLES = Path(__file__).parents[2] / "tests" / "claims" / "relations"
FILES = ("actor_pairs.jsonl", "number_pairs.jsonl")
MONTH = len("2016-07")
DEMO = "demo"  # five articles of our own, with differences put in
DEMO_FOLDER = Path(__file__).parents[2] / "factcheck" / "demo"

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
    if corpus == DEMO:
        return {document.id: document for document in _demo()}
    found = map(Document.model_validate, lines_of(folder / CORPORA / corpus / "docs.jsonl"))
    return {document.id: document for document in found}


def cases_of(corpus: str, folder: Path) -> list[Case]:
    """Return the cases of a corpus that hold two articles or more."""
    if corpus == DEMO:
        return [Case(DEMO, "all", "all", tuple(document.id for document in _demo()))]
    groups: dict[tuple[str, str], set[str]] = {}
    for line in lines_of(folder / CORPORA / corpus / "gold.jsonl"):
        for key in KEYS[corpus](line):
            groups.setdefault(key, set()).add(line["document_id"])
    return [
        Case(corpus, name, whole, tuple(sorted(documents)))
        for (name, whole), documents in sorted(groups.items())
        if len(documents) > 1
    ]


def _demo() -> Iterator[Document]:
    for file in sorted(DEMO_FOLDER.glob("[0-9]*")):
        yield from read_file(file.read_bytes(), name=file.name, content_type=None).documents


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
NEWS = (DEMO, *KEYS)


def pairs_in(folder: Path) -> Iterator[tuple[Line, tuple[Document, Document]]]:
    """Yield the pairs of notes, with their two documents."""
    files = (folder / GOLD / "pairs.jsonl", *(TABLES / name for name in FILES))
    for line in (line for file in files for line in lines_of(file)):
        one, other = (
            Document.model_validate({"id": f"{line['id']}-{side}", **line[side]}) for side in SIDES
        )
        yield line, (one, other)
