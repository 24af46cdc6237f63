"""Read fact checks from a table, one a row; columns are known by many names."""

import csv
import io
import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from factcheck.domain.claim_review import ForeignReview, Intake, read_node
from factcheck.ingest.table_rows import columns_in, numbered_rows, sign_between

FILE = Path(__file__).with_name("claim_review_columns.txt")
NOTHING = frozenset(("", "null", "none", "nan", "n/a", "[]", "{}"))
LEAST = ("claimReviewed", "url")  # columns without which a table is none of fact checks
MOST_IN_A_CELL = 1 << 20  # characters


def read_table(text: str) -> Intake:
    """Read a CSV with a header; a row without a claim is left out, with the reason."""
    csv.field_size_limit(MOST_IN_A_CELL)
    plain = text.removeprefix("\ufeff")
    rows = csv.reader(io.StringIO(plain, newline=""), delimiter=sign_between(plain))
    header = [field_of(name) for name in next(rows, [])]
    lacking = [name for name in LEAST if name not in header]
    if lacking:
        return Intake(left_out=(f"its header names no column for {' and '.join(lacking)}",))
    reviews, left_out = [], []
    for number, row in numbered_rows(rows):
        review = _review(header, row) if isinstance(row, list) else None
        if review is None:
            left_out.append(f"row {number} is no row of a table: {row}")
        elif review.claim:
            reviews.append(review)
        else:
            left_out.append(f"row {number} ({review.url or 'no address'}) names no claim")
    return Intake(reviews=tuple(reviews), left_out=tuple(left_out))


def field_of(column: str) -> str:
    """Return the field that a column holds; its own name where it is not known.

    >>> field_of("Claim_Text"), field_of("reviewRating.alternateName"), field_of("colour")
    ('claimReviewed', 'reviewRating.alternateName', 'colour')
    """
    return _columns().get(_folded(column), column.strip())


def _review(header: list[str], row: list[str]) -> ForeignReview:
    cells = dict(zip(header, row, strict=False))
    node: dict[str, Any] = {"@type": "ClaimReview"}
    for name, cell in cells.items():
        if cell.strip().casefold() not in NOTHING:
            _put(node, name.split("."), cell)
    raw = json.dumps(cells, ensure_ascii=True, sort_keys=True)
    return read_node(node).model_copy(update={"raw": raw})


def _put(node: dict[str, Any], path: list[str], cell: str) -> None:
    """Put a cell where the dots of its column lead; what is no object there already is kept."""
    *inner, last = path
    for name in inner:
        following = node.setdefault(name, {})
        if not isinstance(following, dict):
            return
        node = following
    node.setdefault(last, cell)


@lru_cache(maxsize=1)
def _columns() -> Mapping[str, str]:
    return columns_in(FILE, _folded)


def _folded(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum() or c == ".")
