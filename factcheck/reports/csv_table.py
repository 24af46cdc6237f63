"""The report as a table, one row a claim, that a spreadsheet opens without running anything."""

import csv
import io
import re

from factcheck.reports.casualty_table import count_of
from factcheck.reports.cells import as_text
from factcheck.reports.claim_parts import ClaimPart
from factcheck.reports.contents import Contents

BYTE_ORDER_MARK = "\ufeff"  # without it spreadsheets read UTF-8 as something else
BETWEEN = "; "
ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")

Cell = str | float | None


def csv_table(contents: Contents) -> str:
    """Return a table of the claims in reading order; numbers stay numbers, all else is text."""
    table = io.StringIO()
    rows = [claim_row(contents, claim) for claim in contents.claims]
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([_printed(row.get(name)) for name in COLUMNS])
    return BYTE_ORDER_MARK + table.getvalue()


def _printed(cell: Cell) -> str | float:
    return cell if isinstance(cell, int | float) else as_text(cell)


def claim_row(contents: Contents, claim: ClaimPart) -> dict[str, Cell]:
    """Return what a table says of a claim, by column."""
    articles = {article.label: article for article in contents.articles}
    standing, article = claim.verdict.standing, articles[claim.article]
    return {
        "report": f"{contents.report_id} version {contents.version}",
        "draft": "DRAFT" if contents.draft else "",
        "claim": claim.label,
        "article": claim.article,
        "outlet": claim.outlet,
        "published": article.published,
        "kind": claim.kind.value,
        "text": claim.text,
        "short_claim": claim.standalone,
        "value": claim.value_line,
        **_numbers(claim),
        "said_by": " < ".join(claim.said_by),
        "speakers_named": "yes" if claim.named else "no",
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
        "hedges": BETWEEN.join(claim.hedges),
        "status": claim.status.value,
        "verdict": claim.verdict.line,
        "confidence": standing.confidence.value if standing and standing.confidence else "",
        "as_of": standing.as_of.isoformat() if standing and standing.as_of else "",
        "conclusion": standing.conclusion if standing else "",
        "rationale": standing.rationale if standing else "",
        "flags": BETWEEN.join(f.value for f in standing.flags) if standing else "",
        **_backing(claim),
        "reviewer": claim.reviewer,
        "second_reviewer": claim.second_reviewer,
        "start": claim.start,
        "end": claim.end,
        "claim_id": claim.id,
        "url": article.url,
        **_as_in_feeds(contents, claim),
    }


def _as_in_feeds(contents: Contents, claim: ClaimPart) -> dict[str, Cell]:
    """Return a final verdict under the columns that collections of fact checks have."""
    house, standing = contents.house, claim.verdict.standing
    if standing is None or not claim.verdict.final or contents.draft:
        return {}
    article = next(a for a in contents.articles if a.label == claim.article)
    day = ISO_DAY.match(article.published)
    return {
        "reviewer_name": house.publisher,
        "claim_text": claim.standalone,
        "review_date": (claim.published_at or standing.saved_at).date().isoformat(),
        "review_url": f"{house.page.partition('#')[0]}#{claim.label}" if house.page else "",
        "review_rating": claim.verdict.line,
        "claim_author_name": claim.claimant.name if claim.claimant else claim.outlet,
        "claim_date": day[0] if day else "",
    }


def _numbers(claim: ClaimPart) -> dict[str, Cell]:
    count = count_of(claim.value)
    return {"min": count.min, "best": count.best, "max": count.max}


def _backing(claim: ClaimPart) -> dict[str, Cell]:
    cited = [e.title or e.url or e.excerpt for e in claim.evidence]
    return {
        "evidence_items": len(claim.evidence),
        "independent_origins": claim.origins,
        "evidence": BETWEEN.join(
            f"{e.stance.value}: {title}" for e, title in zip(claim.evidence, cited, strict=True)
        ),
        "findings": len(claim.findings),
    }


COLUMNS = (
    *("report", "draft", "claim", "article", "outlet", "published", "kind", "text"),
    *("short_claim", "value", "min", "best", "max", "said_by", "speakers_named", "polarity"),
    *("modality", "hedges", "status", "verdict", "confidence", "as_of", "conclusion"),
    *("rationale", "flags", "evidence_items", "independent_origins", "evidence", "findings"),
    *("reviewer", "second_reviewer", "start", "end", "claim_id", "url"),
    # and as the Data Commons collection of fact checks calls its columns
    *("reviewer_name", "claim_text", "review_date", "review_url", "review_rating"),
    *("claim_author_name", "claim_date"),
)
