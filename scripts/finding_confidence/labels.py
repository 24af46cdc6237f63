"""Findings that a reader judged: where they are, what was seen of them, whether they are right.

No text of an article is kept; a finding is found again by its case and its id.
"""

import csv
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from claims.model.finding import FindingRelation
from claims.relations.signs import Sign

LABELS = Path(__file__).with_name("labels.csv")
BETWEEN = "; "  # signs, none of which holds a semicolon


@dataclass(frozen=True)
class Label:
    """Hold one finding of one case as judged."""

    corpus: str
    case: str
    whole: str
    finding: str
    relation: FindingRelation
    rule: str
    sure: float  # the confidence of its claims
    signs: tuple[Sign, ...]
    right: bool
    cause: str  # of the error, in a few words
    found: bool = True  # whether the engine still finds it: what it finds no more is not fitted


def read_labels(path: Path = LABELS) -> list[Label]:
    """Return the labels in the order of the file, without signs that are no longer looked for."""
    with path.open(encoding="utf-8", newline="") as file:
        return [_label(row) for row in csv.DictReader(file)]


def _label(row: dict[str, str]) -> Label:
    names = row["signs"].split(BETWEEN)
    return Label(
        corpus=row["corpus"],
        case=row["case"],
        whole=row["whole"],
        finding=row["finding"],
        relation=FindingRelation(row["relation"]),
        rule=row["rule"],
        sure=float(row["sure"]),
        signs=tuple(sign for sign in Sign if sign.value in names),
        right=row["right"] == "1",
        cause=row["cause"],
        found=row["found"] == "1",
    )


def write_labels(labels: Iterable[Label], path: Path = LABELS) -> None:
    """Write labels, one a line."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [f.name for f in fields(Label)], lineterminator="\n")
        writer.writeheader()
        for label in labels:
            told = {
                "signs": BETWEEN.join(sign.value for sign in Sign if sign in label.signs),
                "relation": label.relation.value,
                "right": int(label.right),
                "found": int(label.found),
            }
            writer.writerow(asdict(label) | told)
