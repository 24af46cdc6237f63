"""How each record lies in its table."""

from typing import cast

from sqlalchemy import Table as SqlTable

from factcheck.domain.article import Article
from factcheck.domain.case import Case
from factcheck.domain.claim import StoredClaim
from factcheck.domain.correction import Correction
from factcheck.domain.event_edit import EventEdit
from factcheck.domain.evidence import Evidence, Source
from factcheck.domain.fact_check import FactCheck
from factcheck.domain.finding import CheckRun, StoredFinding
from factcheck.domain.fingerprint import kept_marks
from factcheck.domain.lease import Lease
from factcheck.domain.matching.terms import terms_of
from factcheck.domain.preferences import Preferences
from factcheck.domain.report import ReportVersion
from factcheck.domain.review import Draft, Review
from factcheck.domain.reviewer import Reviewer
from factcheck.domain.rules import StoredRules
from factcheck.domain.trace import ArticleTrace
from factcheck.store import case_tables, desk_tables, library_tables, tables
from factcheck.store.shelf import Columns, Layout
from factcheck.workflow.rows import claim_words


def _table(row: type[tables.Table]) -> SqlTable:
    return cast("SqlTable", row.__table__)


def _folded(case: Case) -> Columns:
    return {"folded": case.name.casefold()}


def _found_by(article: Article) -> Columns:
    return {"outlet": article.document.outlet or "", "marks": kept_marks(article.document)}


def _words(claim: StoredClaim) -> Columns:
    return claim_words(claim.current)._asdict()


def _searched(entry: FactCheck) -> Columns:
    return {"words": " ".join(sorted(terms_of(entry.review.claim).keys))}


def _relation(finding: StoredFinding) -> Columns:
    return {"relation": finding.finding.relation.value}


REVIEWERS = Layout(Reviewer, _table(tables.ReviewerRow), "reviewer", ("id",), ("name",))
CASES = Layout(Case, _table(tables.CaseRow), "case", ("id",), ("folded",), _folded)
ARTICLES = Layout(
    Article, _table(tables.ArticleRow), "article", ("id",), ("case_id", "number"), _found_by
)
CLAIMS = Layout(
    StoredClaim,
    _table(tables.StoredClaimRow),
    "claim",
    ("case_id", "id"),
    ("case_id", "number"),
    _words,
)
REVIEWS = Layout(
    Review,
    _table(tables.ReviewRow),
    "review",
    ("case_id", "claim_id", "reviewer"),
    ("case_id", "claim_id", "created_at", "reviewer"),
)
EVIDENCE = Layout(
    Evidence, _table(tables.EvidenceRow), "evidence item", ("id",), ("added_at", "id")
)
SOURCES = Layout(Source, _table(tables.SourceRow), "source", ("id",), ("name",))
DRAFTS = Layout(
    Draft,
    _table(tables.DraftRow),
    "draft",
    ("case_id", "reviewer", "place"),
    ("case_id", "reviewer", "place"),
)
CORRECTIONS = Layout(
    Correction,
    _table(tables.CorrectionRow),
    "correction",
    ("id",),
    ("case_id", "claim_id", "number"),
)
FINDINGS = Layout(
    StoredFinding,
    _table(case_tables.FindingRow),
    "finding",
    ("case_id", "id"),
    ("case_id", "id"),
    _relation,
)
CHECKS = Layout(CheckRun, _table(case_tables.CheckRow), "check", ("case_id",), ("case_id",))
TRACES = Layout(
    ArticleTrace,
    _table(case_tables.ArticleTraceRow),
    "trace",
    ("case_id", "article_id"),
    ("case_id", "number"),
)
EVENT_EDITS = Layout(
    EventEdit, _table(case_tables.EventEditRow), "event edit", ("id",), ("at", "id")
)
REPORTS = Layout(
    ReportVersion, _table(case_tables.ReportRow), "report", ("id",), ("case_id", "number")
)
LEASES = Layout(
    Lease,
    _table(tables.LeaseRow),
    "lease",
    ("case_id", "claim_id", "reviewer"),
    ("case_id", "claim_id", "reviewer"),
)
PREFERENCES = Layout(
    Preferences, _table(desk_tables.PreferencesRow), "preferences", ("reviewer",), ("reviewer",)
)
RULES = Layout(StoredRules, _table(desk_tables.RulesRow), "rules", ("case_id",), ("case_id",))
FACT_CHECKS = Layout(
    FactCheck,
    _table(library_tables.FactCheckRow),
    "fact check",
    ("id",),
    ("number",),
    _searched,
)
