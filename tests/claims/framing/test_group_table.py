"""Which mentions are of one claim: a table of headlines and texts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from claims.pipeline import extract

TABLE = Path(__file__).with_name("group_table.txt")
FEWEST = 40  # rows; what the table must not fall below


def rows() -> Iterator[ParameterSet]:
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            headline, text, kind, found = (part.strip() for part in line.split(" | "))
            missed = pytest.mark.xfail(strict=True, reason="the headline's claim is not drawn")
            marks = [missed] if headline.startswith("! ") else []
            wanted = {"joined": True, "apart": False}[found]
            yield pytest.param(headline.removeprefix("! "), text, kind, wanted, marks=marks)


ROWS = list(rows())


def joined(headline, text, kind):
    whole = f"{headline}\n\n{text}"
    claims = [c for c in extract(whole, headline=headline).claims if c.group and c.kind == kind]
    above = {c.group for c in claims if c.start < len(headline)}
    return bool(above & {c.group for c in claims if c.start > len(headline)})


def test_the_table_does_not_shrink():
    assert len(ROWS) >= FEWEST


@pytest.mark.parametrize(("headline", "text", "kind", "expected"), ROWS)
def test_only_mentions_of_one_claim_are_joined(headline, text, kind, expected):
    assert joined(headline, text, kind) is expected
