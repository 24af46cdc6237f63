"""Know a case as of the latest entry of its history, so that a page need not read all of it anew.

Whatever changes a claim, an article or a finding also writes an entry: as long as there is no new
one, what was read is what is stored. Entries about single claims leave articles and findings as
they were.
"""

from collections import Counter, OrderedDict, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from threading import Lock

from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.finding import StoredFinding
from factcheck.domain.status import SimpleStatus, Status
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.rows import ClaimRow, RowsWanted
from factcheck.workflow.show_rules import rules_in_force

CASES_KEPT = 4  # in memory: those that the desk works on just now
CLAIMS_KEPT = 4000  # of a case, as read: some twenty long articles
ENTRIES_READ = 200  # of the history; more new ones than these, and the case is read as a whole
CLAIM = "claim"  # the subject of entries that leave articles and findings as they were
WAITING = frozenset({SimpleStatus.TO_DO, SimpleStatus.IN_WORK})


@dataclass(frozen=True, slots=True)
class Progress:
    """Count claims that count, and those of them on which the desk gave its word."""

    done: int = 0
    claims: int = 0


@dataclass(frozen=True, slots=True)
class CaseReading:
    """Hold a case as it stood at an entry of its history; rows hide nothing from anybody."""

    latest: int
    shown_from: float  # the confidence from which a contradiction counts
    seal: str  # of that entry: another store may count as far
    articles: tuple[Article, ...]
    rows: tuple[ClaimRow, ...]
    findings: dict[str, tuple[StoredFinding, ...]]  # by claim
    progress: Progress
    progress_of: Mapping[str, Progress]  # by the reviewer in whose hands claims are
    claims: "OrderedDict[str, StoredClaim]" = field(default_factory=OrderedDict)


class CaseReader:
    """Read cases, each once a change; used by all sessions of a server at once."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, CaseReading] = OrderedDict()
        self._lock = Lock()

    def read(self, bench: Workbench, case_id: str) -> CaseReading:
        """Return the case as it stands now."""
        with self._lock, bench.store.read() as tx:
            least = rules_in_force(bench, tx, case_id).findings_shown
            reading = _read(tx, case_id, self._known.pop(case_id, None), shown_from=least)
            self._known[case_id] = reading
            while len(self._known) > CASES_KEPT:
                self._known.popitem(last=False)
            return reading

    def claims(
        self, bench: Workbench, case: CaseReading, rows: Iterable[ClaimRow]
    ) -> list[StoredClaim]:
        """Return the claims of rows as they are stored, those of an article at once."""
        wanted = list(rows)
        with self._lock:
            if any(_stale(case, row) for row in wanted):
                with bench.store.read() as tx:
                    _load(tx, case.claims, wanted)
            found = [case.claims[row.claim_id] for row in wanted if row.claim_id in case.claims]
            for claim in found:
                case.claims.move_to_end(claim.id)
            while len(case.claims) > max(CLAIMS_KEPT, len(found)):
                case.claims.popitem(last=False)
        return found


def _read(
    tx: Transaction, case_id: str, known: CaseReading | None, *, shown_from: float
) -> CaseReading:
    latest, seal = next(((e.number, e.hash) for e in tx.recent(case_id, 1)), (0, ""))
    if known is not None and known.shown_from != shown_from:
        known = None
    if known is not None and (known.latest, known.seal) == (latest, seal):
        return known
    changed = _changed_claims(tx, case_id, known.latest, latest) if known else None
    if known is None or changed is None:
        rows = tuple(tx.claim_rows(case_id, RowsWanted(shown_from=shown_from)))
        articles, findings = tuple(tx.articles.where(case_id=case_id)), _findings(tx, case_id)
    else:
        rows = _renewed(tx, case_id, known, changed)
        articles, findings = known.articles, known.findings
    of: dict[str, list[ClaimRow]] = defaultdict(list)
    for row in rows:
        if row.counts:
            of[row.assignee].append(row)
    total = [row for own in of.values() for row in own]
    return CaseReading(
        latest=latest,
        shown_from=shown_from,
        seal=seal,
        articles=articles,
        rows=rows,
        findings=findings,
        progress=_progress(total),
        progress_of={name: _progress(own) for name, own in of.items() if name},
        claims=known.claims if known is not None else OrderedDict(),
    )


def _changed_claims(tx: Transaction, case_id: str, since: int, latest: int) -> set[str] | None:
    """Return to which claims something happened since an entry; null: to more than claims."""
    if not 0 < latest - since <= ENTRIES_READ:
        return None
    subjects = [entry.subject.partition(":") for entry in tx.recent(case_id, latest - since)]
    return {claim for _, _, claim in subjects} if all(s[0] == CLAIM for s in subjects) else None


def _renewed(
    tx: Transaction, case_id: str, known: CaseReading, changed: set[str]
) -> tuple[ClaimRow, ...]:
    """Return rows with those of the changed claims read again; all of them where some are new."""
    rows, every = known.rows, RowsWanted(shown_from=known.shown_from)
    some = tx.claim_rows(case_id, every._replace(claims=frozenset(changed)))
    fresh = {row.claim_id: row for row in some}
    renewed = tuple(fresh.pop(row.claim_id, row) for row in rows)
    moved = any(a.start != b.start for a, b in zip(rows, renewed, strict=True) if a is not b)
    return tuple(tx.claim_rows(case_id, every)) if fresh or moved else renewed


def _findings(tx: Transaction, case_id: str) -> dict[str, tuple[StoredFinding, ...]]:
    found: dict[str, list[StoredFinding]] = defaultdict(list)
    for finding in tx.findings.where(case_id=case_id):
        for claim in finding.claims:
            found[claim].append(finding)
    return {claim: tuple(own) for claim, own in found.items()}


def _progress(rows: list[ClaimRow]) -> Progress:
    stages = Counter(Status(row.status).simple in WAITING for row in rows)
    return Progress(done=stages[False], claims=len(rows))


def _stale(case: CaseReading, row: ClaimRow) -> bool:
    known = case.claims.get(row.claim_id)
    return known is None or known.version != row.version


def _load(tx: Transaction, known: dict[str, StoredClaim], rows: list[ClaimRow]) -> None:
    """Read the claims that changed; the articles none of whose claims are known as a whole."""
    by_article: dict[str, list[ClaimRow]] = defaultdict(list)
    for row in rows:
        by_article[row.article_id].append(row)
    for article, own in by_article.items():
        if not any(row.claim_id in known for row in own):
            whole = tx.claims.where(case_id=own[0].case_id, article_id=article)
            known.update((claim.id, claim) for claim in whole)
            continue
        for row in own:
            claim = known.get(row.claim_id)
            if claim is None or claim.version != row.version:
                fresh = tx.claims.find(row.case_id, row.claim_id)
                if fresh is not None:
                    known[row.claim_id] = fresh
