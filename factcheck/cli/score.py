"""`factcheck score`: how the engine did on a case, by what the desk made of its claims."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from factcheck.cli.files import open_new
from factcheck.cli.options import CaseArgument, Database, FormatOption, stated
from factcheck.cli.printing import Line, as_json, chosen, line_of, show
from factcheck.cli.workbench import opened

if TYPE_CHECKING:
    from factcheck.workflow.score_engine import KindScore

SHARES = ("precision", "recall", "f1")
COLUMNS = ("kind", "right", "changed", "rejected", "added", *SHARES)
DIGITS = 3


def score(
    case: CaseArgument,
    gold: Annotated[
        Path | None, stated("Write the claims looked at, as the desk reads them.", metavar="FILE")
    ] = None,
    output: FormatOption = None,
    db: Database = None,
) -> int:
    """Print how right the engine was by what the desk did."""
    from factcheck.workflow.create_case import find_case
    from factcheck.workflow.score_engine import gold_of, score_engine

    with opened(db) as bench:
        case_id = find_case(bench, case).id
        scores = score_engine(bench, case_id)
        claims = gold_of(bench, case_id) if gold else []
    if gold:
        with open_new(gold) as file:
            file.writelines(f"{as_json(line_of(claim))}\n" for claim in claims)
    show(_lines(scores), COLUMNS, chosen(output))
    return 0


def _lines(scores: "Sequence[KindScore]") -> Iterator[Line]:
    for each in scores:
        shares = {name: getattr(each, name) for name in SHARES}
        rounded = {n: None if s is None else round(s, DIGITS) for n, s in shares.items()}
        yield {**line_of(each), **rounded}
