"""Claims that a reader judged: where they are, what was seen of them, and whether they are right.

No text of an article is kept; a claim is found again by its document and its id.
"""

import csv
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from claims import Kind
from claims.framing.signs import Sign

LABELS = Path(__file__).with_name("labels.csv")
BETWEEN = "; "  # signs, none of which holds a semicolon


@dataclass(frozen=True)
class Label:
    """Hold one claim as judged; `own` is the extractor's own confidence."""

    corpus: str
    document: str
    claim: str
    kind: Kind
    own: float
    signs: tuple[Sign, ...]
    right: bool
    cause: str  # of the error, in a few words


def read_labels(path: Path = LABELS) -> list[Label]:
    """Return the labels in the order of the file, without signs that are no longer looked for."""
    with path.open(encoding="utf-8", newline="") as file:
        return [_label(row) for row in csv.DictReader(file)]


def _label(row: dict[str, str]) -> Label:
    names = row["signs"].split(BETWEEN)
    signs = tuple(sign for sign in Sign if sign.value in names)
    return Label(
        corpus=row["corpus"],
        document=row["document"],
        claim=row["claim"],
        kind=Kind(row["kind"]),
        own=float(row["own"]),
        signs=signs,
        right=row["right"] == "1",
        cause=row["cause"],
    )


def write_labels(labels: Iterable[Label], path: Path = LABELS) -> None:
    """Write labels, one a line."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [f.name for f in fields(Label)], lineterminator="\n")
        writer.writeheader()
        for label in labels:
            signs = BETWEEN.join(sign.value for sign in Sign if sign in label.signs)
            writer.writerow(asdict(label) | {"signs": signs, "right": int(label.right)})
