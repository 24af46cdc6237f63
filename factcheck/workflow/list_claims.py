"""List the claims of a case, filtered."""

from collections.abc import Sequence

from pydantic import Field

from factcheck.domain.record import Value
from factcheck.domain.status import SimpleStatus, Status
from factcheck.workflow.blindness import blinded
from factcheck.workflow.ports import Workbench
from factcheck.workflow.rows import ClaimRow


class ClaimFilter(Value):
    """Hold what to show; empty fields let all through."""

    words: str = Field(default="", description="All of them stand in the text or the speaker.")
    kinds: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    statuses: tuple[SimpleStatus, ...] = ()
    verdicts: tuple[str, ...] = ()
    assignee: str | None = Field(default=None, description="Empty string: nobody's.")
    speaker: str = ""
    event: str = ""
    disagree: bool = False
    contradicted: bool = False
    to_confirm: bool = False
    checkable: bool = Field(default=False, description="Only those that are.")
    gone: bool = Field(default=False, description="Show rejected and vanished ones too.")
    min_confidence: float = 0

    def lets_through(self, row: ClaimRow) -> bool:
        """Tell whether a claim is shown, its confidence aside."""
        return self._by_sets(row) and self._by_marks(row) and self._by_words(row)

    def _by_sets(self, row: ClaimRow) -> bool:
        return (
            _among(row.kind, self.kinds)
            and _among(row.article_id, self.articles)
            and _among(Status(row.status).simple, self.statuses)
            and _among(row.verdict, self.verdicts)
            and self.assignee in (None, row.assignee)
        )

    def _by_marks(self, row: ClaimRow) -> bool:
        asked = (
            (self.disagree, row.disagree),
            (self.contradicted, row.contradictions > 0),
            (self.to_confirm, row.to_confirm),
            (self.checkable, row.checkable),
            (not self.gone, row.counts),
        )
        return all(has for wanted, has in asked if wanted)

    def _by_words(self, row: ClaimRow) -> bool:
        text = f"{row.standalone} {row.text} {row.speaker} {row.label}".casefold()
        return (
            all(word in text for word in self.words.casefold().split())
            and self.speaker.casefold() in row.speaker.casefold()
            and self.event in ("", row.event)
        )


class ClaimList(Value):
    """Hold the claims shown, in reading order, and how many the confidence threshold hides.

    It hides none that somebody worked on, see `is_sure`.
    """

    rows: tuple[ClaimRow, ...]
    total: int
    below_confidence: int


def list_claims(
    bench: Workbench, case_id: str, shown: ClaimFilter | None = None, *, by: str = ""
) -> ClaimList:
    """Return the claims that the filter lets through, as the reader `by` may see them.

    `total` counts all claims of the case, whatever the filter.
    """
    wanted = shown or ClaimFilter()
    with bench.store.read() as tx:
        case = tx.cases.get(case_id)
        rows = blinded(tx.claim_rows(case_id), case, by=by)
    through = [row for row in rows if wanted.lets_through(row)]
    sure = [row for row in through if is_sure(row, wanted.min_confidence)]
    return ClaimList.model_construct(
        rows=tuple(sure), total=len(rows), below_confidence=len(through) - len(sure)
    )


def is_sure(row: ClaimRow, least: float) -> bool:
    """Tell whether a claim is shown at a threshold: sure enough, or somebody worked on it."""
    worked_on = row.reviewed_by or row.evidence or row.assignee or row.corrected
    return row.confidence >= least or bool(worked_on)


def queue(bench: Workbench, case_id: str, *, by: str) -> list[ClaimRow]:
    """Return the open claims for one reviewer: own first, then the most worth checking.

    Claims in other hands are left out.
    """
    return waiting_for(list_claims(bench, case_id, by=by).rows, by=by)


def waiting_for(rows: Sequence[ClaimRow], *, by: str) -> list[ClaimRow]:
    """Return what of these rows is open to a reviewer, in the order of `queue`."""
    free = [row for row in rows if Status(row.status).open and row.assignee in ("", by)]
    place = {row.claim_id: at for at, row in enumerate(rows)}
    return sorted(free, key=lambda r: (r.assignee != by, -r.worthiness, place[r.claim_id]))


def _among(value: str, wanted: tuple[str, ...]) -> bool:
    return not wanted or value in wanted
