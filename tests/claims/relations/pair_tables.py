"""Tables of pairs of short texts: what `check` makes of each pair."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from claims import Document, check, extract_many

STRENGTH = ("contradiction", "update", "consistent", "not_comparable")
SIDES = ("left", "right")

Case = dict[str, Any]


def cases_of(name: str) -> list[Case]:
    """Return the pairs of a table beside this file."""
    lines = Path(__file__).with_name(name).read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def answers_to(cases: Iterable[Case]) -> Iterator[tuple[Case, str]]:
    """Yield each pair with the strongest relation found between its deciding words."""
    cases = list(cases)
    documents = [
        Document.model_validate({"id": f"{case['id']}-{side}", **case[side]})
        for case in cases
        for side in SIDES
    ]
    read = list(extract_many(documents))
    for n, case in enumerate(cases):
        findings = check(read[2 * n : 2 * n + 2]).findings
        said = {f.relation.value for f in findings if _touches(case, f)}
        yield case, next((name for name in STRENGTH if name in said), "not_comparable")


def _touches(case: Case, finding: Any) -> bool:
    spots = {}
    for side in SIDES:
        start = case[side]["text"].index(case["deciding"][side])
        spots[f"{case['id']}-{side}"] = (start, start + len(case["deciding"][side]))
    hit = {
        v.document_id
        for v in finding.values
        if v.start < spots[v.document_id][1] and spots[v.document_id][0] < v.end
    }
    return len(hit) == len(SIDES)


def answer_to(table: str, name: str) -> tuple[str, str]:
    """Return the relation of one pair of a table and the one that was found."""
    [(case, said)] = answers_to(case for case in cases_of(table) if case["id"] == name)
    return case["relation"], said
