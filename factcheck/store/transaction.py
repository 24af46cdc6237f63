"""One transaction over all shelves."""

from collections.abc import Collection, Sequence, Set
from datetime import datetime
from functools import cached_property
from typing import Any, cast

from pydantic import ValidationError
from sqlalchemy import Connection, Table, delete, insert, select, update

from claims import Claim
from factcheck.domain.article import Article
from factcheck.domain.case import Case
from factcheck.domain.claim import StoredClaim
from factcheck.domain.correction import Correction
from factcheck.domain.event_edit import EventEdit
from factcheck.domain.evidence import Evidence, Source
from factcheck.domain.fact_check import FactCheck
from factcheck.domain.finding import CheckRun, StoredFinding
from factcheck.domain.history import Act, HistoryEntry, chained
from factcheck.domain.lease import Lease
from factcheck.domain.preferences import Preferences
from factcheck.domain.report import ReportVersion
from factcheck.domain.review import Draft, Review
from factcheck.domain.reviewer import Reviewer
from factcheck.domain.rules import StoredRules
from factcheck.domain.trace import ArticleTrace
from factcheck.errors import StorageError
from factcheck.store import layouts, library_search
from factcheck.store.case_tables import FindingClaimRow, HistoryRow, SaveRow
from factcheck.store.claim_table import (
    claim_counts,
    claim_rows,
    disputed_claims,
    open_contradictions,
)
from factcheck.store.readings import (
    article_keys,
    checked_at,
    claim_keys,
    claims_of,
    claims_present,
    claims_read,
    heirs,
    last_claim_number,
    stamps,
)
from factcheck.store.seals import sealed
from factcheck.store.shelf import SqlShelf
from factcheck.workflow.ports import Near
from factcheck.workflow.rows import ALL, ArticleKey, ClaimCount, ClaimKey, ClaimRow, RowsWanted

HISTORY = cast("Table", HistoryRow.__table__)
SAVES = cast("Table", SaveRow.__table__)
FINDING_CLAIMS = cast("Table", FindingClaimRow.__table__)


class SqlTransaction:
    """Give the shelves of one open connection, see `factcheck.workflow.ports.Transaction`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @cached_property
    def reviewers(self) -> SqlShelf[Reviewer]:
        """Keep the people of the desk."""
        return SqlShelf(self._connection, layouts.REVIEWERS)

    @cached_property
    def cases(self) -> SqlShelf[Case]:
        """Keep the cases."""
        return SqlShelf(self._connection, layouts.CASES)

    @cached_property
    def articles(self) -> SqlShelf[Article]:
        """Keep the articles."""
        return SqlShelf(self._connection, layouts.ARTICLES)

    @cached_property
    def claims(self) -> SqlShelf[StoredClaim]:
        """Keep the claims."""
        return SqlShelf(self._connection, layouts.CLAIMS)

    @cached_property
    def reviews(self) -> SqlShelf[Review]:
        """Keep the reviews."""
        return SqlShelf(self._connection, layouts.REVIEWS)

    @cached_property
    def evidence(self) -> SqlShelf[Evidence]:
        """Keep the evidence."""
        return SqlShelf(self._connection, layouts.EVIDENCE)

    @cached_property
    def sources(self) -> SqlShelf[Source]:
        """Keep the source register."""
        return SqlShelf(self._connection, layouts.SOURCES)

    @cached_property
    def drafts(self) -> SqlShelf[Draft]:
        """Keep typing that was not saved."""
        return SqlShelf(self._connection, layouts.DRAFTS)

    @cached_property
    def corrections(self) -> SqlShelf[Correction]:
        """Keep the corrections of the machine."""
        return SqlShelf(self._connection, layouts.CORRECTIONS)

    @cached_property
    def findings(self) -> SqlShelf[StoredFinding]:
        """Keep the findings, and on which claims each rests."""
        return SqlShelf(self._connection, layouts.FINDINGS, self._link_claims)

    @cached_property
    def checks(self) -> SqlShelf[CheckRun]:
        """Keep what the latest check of each case saw."""
        return SqlShelf(self._connection, layouts.CHECKS)

    @cached_property
    def traces(self) -> SqlShelf[ArticleTrace]:
        """Keep what the latest check noted of each article."""
        return SqlShelf(self._connection, layouts.TRACES)

    @cached_property
    def event_edits(self) -> SqlShelf[EventEdit]:
        """Keep what the desk said of events."""
        return SqlShelf(self._connection, layouts.EVENT_EDITS)

    @cached_property
    def reports(self) -> SqlShelf[ReportVersion]:
        """Keep the versions of reports."""
        return SqlShelf(self._connection, layouts.REPORTS)

    @cached_property
    def leases(self) -> SqlShelf[Lease]:
        """Keep who has which claim open."""
        return SqlShelf(self._connection, layouts.LEASES)

    @cached_property
    def preferences(self) -> SqlShelf[Preferences]:
        """Keep how each reviewer likes to work."""
        return SqlShelf(self._connection, layouts.PREFERENCES)

    @cached_property
    def rules(self) -> SqlShelf[StoredRules]:
        """Keep the rules of the desk and of its cases."""
        return SqlShelf(self._connection, layouts.RULES)

    @cached_property
    def fact_checks(self) -> SqlShelf[FactCheck]:
        """Keep the library of earlier fact checks."""
        return SqlShelf(self._connection, layouts.FACT_CHECKS, self._keep_words)

    def fact_check_numbers(self) -> dict[str, int]:
        """Return the number of each entry of the library, by id."""
        return library_search.numbers(self._connection)

    def fact_checks_near(self, terms: Set[str], limit: int) -> Near:
        """Return the entries of the library that share most with the terms."""
        return library_search.near(self._connection, terms, limit)

    def record(self, act: Act) -> HistoryEntry:
        """Append to the history of the act's case, and date the case by it."""
        last = next(iter(self.recent(act.case_id, 1)), None)
        entry = chained(act, last)
        self._connection.execute(insert(HISTORY), entry.model_dump())
        cases = layouts.CASES.table
        dated = update(cases).where(cases.c.id == act.case_id).values(changed_at=act.at)
        self._connection.execute(dated)
        return entry

    def history(self, case_id: str, *, subject: str | None = None) -> list[HistoryEntry]:
        """Return the entries of a case, oldest first."""
        query = select(HISTORY).where(HISTORY.c.case_id == case_id).order_by(HISTORY.c.number)
        if subject is not None:
            query = query.where(HISTORY.c.subject == subject)
        return [_entry(row) for row in self._connection.execute(query).mappings()]

    def bring_history(self, entries: Sequence[HistoryEntry]) -> None:
        """Append the entries of another store as they are."""
        if entries:
            self._connection.execute(insert(HISTORY), [e.model_dump() for e in entries])

    def recent(self, case_id: str, limit: int) -> list[HistoryEntry]:
        """Return the latest entries of a case, newest first."""
        query = select(HISTORY).where(HISTORY.c.case_id == case_id)
        latest = query.order_by(HISTORY.c.number.desc()).limit(limit)
        return [_entry(row) for row in self._connection.execute(latest).mappings()]

    def claim_rows(self, case_id: str, wanted: RowsWanted = ALL) -> list[ClaimRow]:
        """Return claims of a case as flat rows, by article and place."""
        return claim_rows(self._connection, case_id, wanted)

    def claim_counts(self, case_id: str) -> list[ClaimCount]:
        """Count the claims of a case that count, by what tells them apart."""
        return claim_counts(self._connection, case_id)

    def claims_of(self, case_id: str, ids: Collection[str]) -> list[StoredClaim]:
        """Return the claims of a case that have these ids, by number."""
        return claims_of(self._connection, case_id, ids)

    def checked_at(self, case_id: str) -> datetime | None:
        """Return when the case was last checked."""
        return checked_at(self._connection, case_id)

    def claim_keys(self, case_id: str) -> list[ClaimKey]:
        """Return by what the claims of a case are named, in no order."""
        return claim_keys(self._connection, case_id)

    def article_keys(self, case_id: str) -> list[ArticleKey]:
        """Return by what the articles of a case are told apart, in their order."""
        return article_keys(self._connection, case_id)

    def last_claim_number(self, case_id: str) -> int:
        """Return the highest number of a claim of a case; 0 where there is none."""
        return last_claim_number(self._connection, case_id)

    def claims_present(self, case_id: str, ids: Collection[str]) -> set[str]:
        """Return those of the ids that are of claims of the case."""
        return claims_present(self._connection, case_id, ids)

    def heirs(self, case_id: str) -> dict[str, str]:
        """Return what claims of earlier versions of articles became in newer ones."""
        return heirs(self._connection, case_id)

    def stamps(self, case_id: str) -> dict[str, str]:
        """Return by article what changes with what the desk reads in it."""
        return stamps(self._connection, case_id)

    def claims_read(
        self, case_id: str, *, articles: Collection[str] = (), claims: Collection[str] = ()
    ) -> dict[str, list[Claim]]:
        """Return by article claims as the desk reads them, in reading order."""
        return claims_read(self._connection, case_id, articles=articles, claims=claims)

    def disputed(self, case_id: str) -> list[str]:
        """Return the claims of a case on which verdicts differ and nobody has settled it."""
        return disputed_claims(self._connection, case_id)

    def open_contradictions(self, case_id: str, least: float) -> int:
        """Count the contradictions of a case that pages show and nobody has decided."""
        return open_contradictions(self._connection, case_id, least)

    def done(self, key: str) -> str | None:
        """Return what a save with this key came to, if it was done before."""
        if not key:
            return None
        query = select(SAVES.c.result).where(SAVES.c.key == key)
        return self._connection.execute(query).scalar_one_or_none()

    def remember(self, key: str, result: str) -> None:
        """Remember that the save with this key is done; an empty key is forgotten."""
        if key:
            self._connection.execute(insert(SAVES), sealed(SAVES, {"key": key, "result": result}))

    def _keep_words(self, entries: Sequence[FactCheck]) -> None:
        library_search.keep_words(self._connection, entries)

    def _link_claims(self, findings: Sequence[StoredFinding]) -> None:
        c = FINDING_CLAIMS.c
        for finding in findings:
            here = (c.case_id == finding.case_id) & (c.finding_id == finding.id)
            self._connection.execute(delete(FINDING_CLAIMS).where(here))
        links = [
            sealed(FINDING_CLAIMS, {"case_id": f.case_id, "finding_id": f.id, "claim_id": claim})
            for f in findings
            for claim in sorted(set(f.claims))
        ]
        if links:
            self._connection.execute(insert(FINDING_CLAIMS), links)


def _entry(row: Any) -> HistoryEntry:
    try:
        return HistoryEntry.model_validate(dict(row))
    except ValidationError as error:
        raise StorageError(
            f"entry {row['number']} of the history of {row['case_id'] or 'the desk'} is spoilt",
            hint="it was changed by other means; restore a backup",
        ) from error
