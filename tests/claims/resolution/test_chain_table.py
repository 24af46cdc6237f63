"""Who tells what, through whom: a table of chains with kind, role and anonymity."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from claims.model.attribution import Teller
from claims.model.span import Span
from claims.resolution.speaker_types import is_anonymous
from claims.resolution.speakers import resolve_tellers

TABLE = Path(__file__).with_name("chain_table.txt")
FEWEST = 80  # rows; what the table must not fall below
LINK = re.compile(r"(?P<name>.+?) \[(?P<kind>\w+)\](?P<anonymous>\?)?(?: = (?P<role>.+))?")


def rows() -> Iterator[ParameterSet]:
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            text, _, chain = (part.strip() for part in line.partition(" | "))
            marked = re.search(r"\{(.+?)\}", text)
            assert marked, line
            missed = pytest.mark.xfail(strict=True, reason="the report is not seen as one")
            marks = [missed] if text.startswith("! ") else []
            plain = text.removeprefix("! ").replace("{", "").replace("}", "")
            yield pytest.param(plain, marked[1], chain, marks=marks)


ROWS = list(rows())


def printed(teller: Teller, *, role: bool) -> str:
    anonymous = "?" if is_anonymous(teller) else ""
    told = f" = {teller.role}" if role else ""
    return f"{teller.speaker} [{teller.type.value}]{anonymous}{told}"


def said(read, text, word, asked):
    whole = text.replace(" ¶ ", "\n\n")
    start = whole.rindex(word) if f" ¶ The {word}" in text else whole.index(word)
    tellers = resolve_tellers(read(whole)).of(Span(start=start, end=start + len(word)))
    links = asked.split(" > ")
    wanted = [" = " in link for link in links] + [False] * len(tellers)
    return " > ".join(printed(t, role=r) for t, r in zip(tellers, wanted, strict=False)) or "-"


def test_the_table_does_not_shrink():
    assert len(ROWS) >= FEWEST
    assert all(
        LINK.fullmatch(link)
        for c in (r.values[2] for r in ROWS)
        if c != "-"
        for link in c.split(" > ")
    )


@pytest.mark.parametrize(("text", "word", "chain"), ROWS)
def test_a_chain_runs_from_the_outermost_teller_to_the_origin(read, text, word, chain):
    assert said(read, text, word, chain) == chain
