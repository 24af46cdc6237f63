"""List the claims of a case, filtered."""

from collections import Counter
from collections.abc import Sequence

from pydantic import Field

from factcheck.domain.record import Value
from factcheck.domain.status import SimpleStatus, Status
from factcheck.workflow.blindness import blinded
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.rows import ClaimRow, RowsWanted
from factcheck.workflow.show_rules import rules_in_force


class ClaimFilter(Value):
    """Hold what to show; empty fields let all through."""

    words: str = Field(default="", description="All of them stand in the text or the speaker.")
    kinds: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    statuses: tuple[SimpleStatus, ...] = ()
    stages: tuple[Status, ...] = Field(default=(), description="The same to the full list.")
    verdicts: tuple[str, ...] = ()
    reviewers: tuple[str, ...] = Field(
        default=(), description="In the hands of these or judged by them; '': of nobody."
    )
    events: tuple[str, ...] = Field(default=(), description="Events of the latest check.")
    assignee: str | None = Field(default=None, description="Empty string: nobody's.")
    speaker: str = ""
    event: str = ""
    disagree: bool = False
    contradicted: bool = False
    to_confirm: bool = False
    checkable: bool = Field(default=False, description="Only those that are.")
    gone: bool = Field(default=False, description="Show rejected and vanished ones too.")
    min_confidence: float = Field(
        default=0, description="Less sure ones are hidden, but those that were worked on."
    )
    sure_from: float = Field(default=0, description="Less sure ones are left out, all of them.")

    def rows(self) -> RowsWanted:
        """Return what of this the store can ask for; it may let more through than is shown."""
        stages = [status.value for status in Status if status.simple in self.statuses]
        return RowsWanted(
            articles=self.articles or None,
            kinds=self.kinds or None,
            statuses=stages if self.statuses else None,
            checkable=self.checkable,
            counting=not self.gone,
            reviewed=self.disagree or (bool(self.verdicts) and "" not in self.verdicts),
            contradicted=self.contradicted,
        )

    def lets_through(self, row: ClaimRow) -> bool:
        """Tell whether a claim is shown, its confidence aside."""
        return self._by_sets(row) and self._by_marks(row) and self._by_words(row)

    def _by_sets(self, row: ClaimRow) -> bool:
        return (
            _among(row.kind, self.kinds)
            and _among(row.article_id, self.articles)
            and _among(Status(row.status).simple, self.statuses)
            and _among(Status(row.status), self.stages)
            and _among(row.verdict, self.verdicts)
            and self._by_people(row)
        )

    def _by_people(self, row: ClaimRow) -> bool:
        people = {row.assignee, *row.reviewed_by} - {""} or {""}
        among = not self.reviewers or not people.isdisjoint(self.reviewers)
        return among and self.assignee in (None, row.assignee)

    def _by_marks(self, row: ClaimRow) -> bool:
        asked = (
            (self.disagree, row.disagree),
            (self.contradicted, row.contradictions > 0),
            (self.to_confirm, row.to_confirm),
            (self.checkable, row.checkable),
            (not self.gone, row.counts),
            (self.sure_from > 0, row.confidence >= self.sure_from),
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

    It hides none that somebody worked on, see `is_sure`. Of `total`, `left_out` no longer count:
    they were rejected, have vanished, or are of an older version of their article.
    """

    rows: tuple[ClaimRow, ...]
    total: int
    left_out: int = 0
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
        least = rules_in_force(bench, tx, case_id).findings_shown
        asked = wanted.rows()._replace(shown_from=least)
        rows = blinded(tx.claim_rows(case_id, asked), case, by=by)
        total = tx.claims.count(case_id=case_id)
        counting = sum(alike.claims for alike in tx.claim_counts(case_id))
        told = _claims_of(tx, case_id, wanted.events) if wanted.events else None
    through = [
        row for row in rows if wanted.lets_through(row) and (told is None or row.claim_id in told)
    ]
    sure = [row for row in through if is_sure(row, wanted.min_confidence)]
    return ClaimList.model_construct(
        rows=tuple(sure),
        total=total,
        left_out=total - counting,
        below_confidence=len(through) - len(sure),
    )


def list_events(bench: Workbench, case_id: str) -> dict[str, str]:
    """Return what the events of the latest check are called, by id; those of most claims first.

    No two are called alike.
    """
    with bench.store.read() as tx:
        run = tx.checks.find(case_id)
    groups = sorted(run.events if run else (), key=lambda group: -len(group.claims))
    names = {group.event: group.label or "an event without a name" for group in groups}
    often = Counter(names.values())
    return {e: f"{name} ({e})" if often[name] > 1 else name for e, name in names.items()}


def _claims_of(tx: Transaction, case_id: str, events: tuple[str, ...]) -> set[str]:
    run = tx.checks.find(case_id)
    groups = run.events if run else ()
    return {claim for group in groups if group.event in events for claim in group.claims}


def is_sure(row: ClaimRow, least: float) -> bool:
    """Tell whether a claim is shown at a threshold: sure enough, or somebody worked on it."""
    worked_on = row.reviewed_by or row.evidence or row.assignee or row.corrected
    return row.confidence >= least or bool(worked_on)


def queue(bench: Workbench, case_id: str, *, by: str) -> list[ClaimRow]:
    """Return the open claims for one reviewer: own first, then the most worth checking.

    What the reviewer need not judge any more comes last. Claims in other hands are left out.
    """
    return waiting_for(list_claims(bench, case_id, by=by).rows, by=by)


def waiting_for(rows: Sequence[ClaimRow], *, by: str) -> list[ClaimRow]:
    """Return what of these rows is open to a reviewer, in the order of `queue`."""
    free = [row for row in rows if Status(row.status).open and row.assignee in ("", by)]
    place = {row.claim_id: at for at, row in enumerate(rows)}

    def turn(row: ClaimRow) -> tuple[bool, bool, float, int]:
        return (judged(row, by=by), row.assignee != by, -row.worthiness, place[row.claim_id])

    return sorted(free, key=turn)


def judged(row: ClaimRow, *, by: str) -> bool:
    """Tell whether a claim wants no verdict of this reviewer: one stands, or theirs is given."""
    return bool(row.verdict) or by in row.reviewed_by


def _among(value: str, wanted: tuple[str, ...]) -> bool:
    return not wanted or value in wanted
