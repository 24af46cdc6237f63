"""A case as one value that another desk can take in: everything but the files of its evidence."""

from typing import Literal

from factcheck.domain.article import Article, text_hash
from factcheck.domain.case import Case
from factcheck.domain.claim import StoredClaim
from factcheck.domain.correction import Correction
from factcheck.domain.event_edit import EventEdit
from factcheck.domain.evidence import Evidence, Source
from factcheck.domain.finding import CheckRun, StoredFinding
from factcheck.domain.history import HistoryEntry, first_broken
from factcheck.domain.record import Value
from factcheck.domain.report import ReportVersion
from factcheck.domain.review import Draft, Review
from factcheck.domain.reviewer import Reviewer
from factcheck.domain.rules import StoredRules


class CaseArchive(Value):
    """Hold a case with everything in it; leases are left out, for they are of the moment."""

    format: Literal["factcheck case 1"] = "factcheck case 1"
    case: Case
    reviewers: tuple[Reviewer, ...] = ()
    sources: tuple[Source, ...] = ()
    articles: tuple[Article, ...] = ()
    claims: tuple[StoredClaim, ...] = ()
    reviews: tuple[Review, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    drafts: tuple[Draft, ...] = ()
    corrections: tuple[Correction, ...] = ()
    findings: tuple[StoredFinding, ...] = ()
    checks: tuple[CheckRun, ...] = ()
    event_edits: tuple[EventEdit, ...] = ()
    rules: tuple[StoredRules, ...] = ()
    reports: tuple[ReportVersion, ...] = ()
    history: tuple[HistoryEntry, ...] = ()

    @property
    def files(self) -> tuple[str, ...]:
        """Return the SHA-256 of each file that its evidence and articles have, sorted."""
        held = {item.sha256 for item in self.evidence if item.sha256}
        held |= {file.sha256 for article in self.articles for file in article.originals}
        return tuple(sorted(held))


# The shelves that an archive fills, those first on which others rest.
SHELVES = (
    *("reviewers", "sources", "articles", "claims", "reviews", "evidence", "drafts"),
    *("corrections", "findings", "checks", "event_edits", "rules", "reports"),
)
OF_THE_DESK = frozenset({"reviewers", "sources"})  # what the desk has of these stays


def strangers(archive: CaseArchive) -> tuple[str, ...]:
    """Return a sentence for each thing in the archive that cannot be of its case."""
    ident = archive.case.id
    articles = {article.id: article for article in archive.articles}
    claims = {claim.id for claim in archive.claims}
    found = [
        f"one of the {name} is of another case"
        for name in SHELVES
        if name not in OF_THE_DESK
        if any(record.case_id != ident for record in getattr(archive, name))
    ]
    if any(claim.article_id not in articles for claim in archive.claims):
        found.append("a claim is of no article")
    named = {record.claim_id for record in archive.reviews}
    named |= {record.claim_id for record in archive.evidence}
    named |= {record.claim_id for record in archive.corrections}
    if named - claims:
        found.append("a review, a correction or an item of evidence is of no claim")
    linked = {a.supersedes for a in archive.articles} | {a.superseded_by for a in archive.articles}
    if linked - articles.keys() - {None}:
        found.append("an article is a version of none that is there")
    if any(entry.case_id != ident for entry in archive.history):
        found.append("an entry of the history is of another case")
    broken = first_broken(archive.history)
    if broken is not None:
        found.append(f"the history was altered at entry {broken}")
    return (*found, *altered(archive))


def altered(archive: CaseArchive) -> tuple[str, ...]:
    """Return a sentence for each text that is not what its hash or its place says."""
    found = [
        f"the text of {article.label} is not the one that was imported"
        for article in archive.articles
        if text_hash(article.document.text) != article.sha256
    ]
    texts = {article.id: article.document.text for article in archive.articles}
    found += [
        f"the words of {claim.label} do not stand at their place"
        for claim in archive.claims
        for version in (claim.machine, claim.corrected)
        if version and texts.get(claim.article_id, "")[version.start : version.end] != version.text
    ]
    found += [
        f"version {report.number} of the report was altered"
        for report in archive.reports
        if text_hash(report.contents) != report.sha256
    ]
    return tuple(found)
