"""The verdicts as ClaimReview records, each held to the rules V01–V18 before it is offered."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.domain.claim_review import Problem, Shown, errors, escaped, validate, validate_text
from factcheck.domain.claim_review.mending import is_web_address
from factcheck.domain.record import Value
from factcheck.domain.status import Status
from factcheck.domain.verdict import SCALE
from factcheck.domain.wording import plain
from factcheck.errors import UsageError
from factcheck.reports.article_parts import ArticlePart
from factcheck.reports.claim_parts import ClaimPart
from factcheck.reports.contents import Contents
from factcheck.reports.verdict_parts import Position
from factcheck.reports.withholding import SIGN

Record = dict[str, Any]
ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
ADDED = re.compile(r"[\[\]]")  # around what was put in so that a claim reads alone
CORRECTED = " (corrected)"  # stands after the word of a verdict that was corrected
LEGEND = "#legend"
WHO = "set FACTCHECK_PUBLISHER, FACTCHECK_PUBLISHER_URL and FACTCHECK_REPORT_PAGE or --page"
CANNOT = "cannot write ClaimReview: "


class LeftOut(Value):
    """Hold a claim with a final verdict that has no record, and why."""

    claim: str
    why: str


class ReviewSet(Value):
    """Hold the records of a report, in reading order."""

    records: tuple[Record, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def claim_reviews(contents: Contents) -> ReviewSet:
    """Return the records that keep all rules; none of a draft."""
    if contents.draft:
        return ReviewSet()
    records: list[Record] = []
    left_out: list[LeftOut] = []
    for claim, standing in _final(contents):
        record = _record(contents, claim, standing)
        wrong = _lacking(contents) or _wrong(records, record, claim)
        if wrong:
            left_out.append(LeftOut(claim=claim.label, why=wrong))
        else:
            records.append(record)
    return ReviewSet(records=tuple(records), left_out=tuple(left_out))


def claim_review_file(contents: Contents) -> str:
    """Return the records as JSON-LD, safe to put into a page as it is.

    UsageError where there is none, with the reason.
    """
    found = claim_reviews(contents)
    if not found.records:
        raise UsageError(f"{CANNOT}{_why_none(contents, found)}")
    told = escaped(list(found.records)) + "\n"
    wrong = errors(validate_text(told))
    if wrong:  # what each record kept, all must keep together
        raise UsageError(f"{CANNOT}{wrong[0]}")
    return told


def _final(contents: Contents) -> Iterator[tuple[ClaimPart, Position]]:
    """Yield the claims whose verdict is final and still stands, in reading order."""
    for claim in contents.claims:
        standing = claim.verdict.standing
        if standing is not None and claim.verdict.final and claim.status is not Status.RETRACTED:
            yield claim, standing


def _why_none(contents: Contents, found: ReviewSet) -> str:
    if contents.draft:
        return "the report is a draft; publish a verdict first"
    if not found.left_out:
        return "no verdict is approved or published; approve one first"
    first = found.left_out[0]
    return f"{first.claim}: {first.why}"


def _lacking(contents: Contents) -> str:
    """Return what the house did not say of itself, without which there is no record."""
    house = contents.house
    named = house.publisher and house.publisher_url and house.page
    return "" if named else f"the publisher or the page is not named; {WHO}"


def _wrong(records: list[Record], record: Record, claim: ClaimPart) -> str:
    """Return the first rule that a record breaks, alone or with those before it."""
    shown = {record["url"]: _shown(claim)}
    own: tuple[Problem, ...] = errors(validate([record], shown=shown))
    among = [p for p in errors(validate([*records, record])) if p.rule == "V12"]
    return next((f"{p.rule}: {p.what}" for p in (*own, *among)), "")


def _shown(claim: ClaimPart) -> Shown:
    return Shown(
        verdict=claim.verdict.line.removesuffix(CORRECTED),
        final=claim.verdict.final,
        checkable=claim.checkable,
    )


def _record(contents: Contents, claim: ClaimPart, standing: Position) -> Record:
    article = next(a for a in contents.articles if a.label == claim.article)
    house = contents.house
    page = house.page.partition("#")[0]
    day = claim.published_at or standing.saved_at
    return _full(
        {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "url": f"{page}#{claim.label}",
            "claimReviewed": " ".join(ADDED.sub("", claim.standalone).split()),
            "datePublished": day.date().isoformat(),
            "inLanguage": contents.language,
            "publishingPrinciples": house.legend_url or f"{page}{LEGEND}",
            "author": {
                "@type": "Organization",
                "name": house.publisher,
                "url": house.publisher_url,
            },
            "itemReviewed": _item(claim, article),
            "reviewRating": _rating(standing),
        }
    )


def _item(claim: ClaimPart, article: ArticlePart) -> Record:
    """Return what was claimed, by whom and where; for an unnamed source its outlet answers."""
    outlet = {"@type": "Organization", "name": article.outlet}
    said_by = claim.claimant
    kind = "Organization" if said_by and said_by.organisation else "Person"
    day = ISO_DAY.match(article.published)
    url = article.url or ""
    where = url if is_web_address(url) and SIGN not in url else None  # blacked out leads nowhere
    return {
        "@type": "Claim",
        "author": {"@type": kind, "name": said_by.name} if said_by else outlet,
        "datePublished": day[0] if day else None,
        "appearance": [{"@type": "CreativeWork", "url": where}] if where else None,
    }


def _rating(standing: Position) -> Record:
    """Return the rating; a verdict off the scale carries no number."""
    place = SCALE.index(standing.verdict) + 1 if standing.verdict.on_scale else None
    return {
        "@type": "Rating",
        "alternateName": plain(standing.verdict),
        "ratingExplanation": standing.conclusion,
        "ratingValue": place,
        "bestRating": len(SCALE) if place else None,
        "worstRating": 1 if place else None,
    }


def _full(told: Mapping[str, Any]) -> Record:
    """Return a record without what holds nothing."""
    kept = {
        name: _full(value) if isinstance(value, Mapping) else value for name, value in told.items()
    }
    return {name: value for name, value in kept.items() if value not in (None, "", [], {})}
