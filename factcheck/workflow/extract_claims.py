"""Let the engine read the articles of a case; reviews stay with their claims."""

from collections.abc import Sequence

from factcheck.domain.record import Value
from factcheck.workflow.ports import Workbench


class Extracted(Value):
    """Count what a new reading did to the claims of a case."""

    articles: int = 0
    found: int = 0
    new: int = 0
    kept: int = 0
    carried: int = 0
    vanished: int = 0
    notes: tuple[str, ...] = ()


def extract_claims(
    bench: Workbench, case_id: str, *, by: str, article_ids: Sequence[str] | None = None
) -> Extracted:
    """Extract the articles (null: those never extracted) and store their claims.

    A claim with the id of an earlier one is that claim. An earlier one that is gone hands its
    reviews, evidence and corrections to the new claim of its kind that overlaps and agrees best,
    marked `to_confirm`; where there is none it stays, shown as `vanished`.
    """
    raise NotImplementedError
