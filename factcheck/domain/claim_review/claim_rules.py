"""Rules V05, V06, V08–V11 and V13: the rating, the claim, and what readers see."""

from collections.abc import Iterator
from datetime import date

from factcheck.domain.claim_review.labels import Polarity, polarity
from factcheck.domain.claim_review.mending import BETWEEN_URLS, is_web_address
from factcheck.domain.claim_review.problems import (
    OFF_SCALE,
    ON_SCALE,
    Finding,
    Node,
    Shown,
    error,
    node,
    text,
)
from factcheck.domain.sources import host_of, is_within

NUMBERS = ("ratingValue", "bestRating", "worstRating")
DAY = len("2020-03-12")


def v05_scale(review: Node, _: Shown | None) -> Iterator[Finding]:
    """Ask for a scale that is whole, and on which higher is truer."""
    rated = node(review.get("reviewRating"))
    given = [name for name in NUMBERS if name in rated]
    if not given:
        return
    if len(given) < len(NUMBERS):
        yield error(f"of {', '.join(NUMBERS)} only {', '.join(given)} is given; all or none")
        return
    value, best, worst = (rated[name] for name in NUMBERS)
    if not all(isinstance(n, int | float) and not isinstance(n, bool) for n in rated_of(rated)):
        yield error(f"{', '.join(NUMBERS)} must be numbers, not words")
    elif not 1 <= worst < best:
        yield error(f"the scale runs from {worst} to {best}; expected 1 ≤ worst < best")
    elif not worst <= value <= best:
        yield error(f"ratingValue {value} lies off the scale from {worst} to {best}")
    else:
        yield from _upright(text(rated.get("alternateName")), (value, best, worst))


def rated_of(rated: Node) -> list[object]:
    """Return the numbers of a rating, value first."""
    return [rated.get(name) for name in NUMBERS]


def _upright(label: str, rating: tuple[float, float, float]) -> Iterator[Finding]:
    value, best, worst = rating
    if label in ON_SCALE and (best, worst) == (len(ON_SCALE), 1):
        if value != ON_SCALE[label]:
            yield error(f"{label!r} is {ON_SCALE[label]} on our scale, not {value}")
        return
    way, middle = polarity(label), (best + worst) / 2
    if (way is Polarity.TRUER and value < middle) or (way is Polarity.FALSER and value > middle):
        yield error(f"ratingValue {value} says the opposite of {label!r}; higher is truer")


def v06_off_scale(review: Node, _: Shown | None) -> Iterator[Finding]:
    """Ask that a verdict off the scale bears no number."""
    rated = node(review.get("reviewRating"))
    label = text(rated.get("alternateName"))
    if label in OFF_SCALE and any(name in rated for name in NUMBERS):
        yield error(f"{label!r} lies off the scale and must carry no number")


def v08_item(review: Node, _: Shown | None) -> Iterator[Finding]:
    """Ask what was reviewed and who said it."""
    claim, reviewer = node(review.get("itemReviewed")), node(review.get("author"))
    if claim.get("@type") != "Claim":
        yield error(f"itemReviewed is {claim.get('@type')!r}; expected a 'Claim'")
    name = text(node(claim.get("author")).get("name"))
    if not name:
        yield error("itemReviewed names nobody who said it")
    if name and name.casefold() == text(reviewer.get("name")).casefold():
        yield error(f"{name!r} reviews what it said itself")
    home = host_of(text(reviewer.get("url")))
    for url in appearances(claim):
        if home and is_within(host_of(url), home):
            yield error(f"the claim appeared at {url}, which is the publisher's own host")


def v09_one_address(review: Node, _: Shown | None) -> Iterator[Finding]:
    """Ask for one address an appearance."""
    for url in appearances(node(review.get("itemReviewed"))):
        if not is_web_address(url) or len(BETWEEN_URLS.split(url)) > 1:
            yield error(f"the appearance {url[:80]!r} is not one absolute address")


def appearances(claim: Node) -> list[str]:
    """Return the addresses where a claim appeared, as they stand there."""
    raw = claim.get("appearance", [])
    items = [*(raw if isinstance(raw, list) else [raw]), claim.get("firstAppearance")]
    return [str(node(item).get("url", "")) for item in items if item]


def v10_dates(review: Node, _: Shown | None) -> Iterator[Finding]:
    """Ask for days of ISO 8601, the claim's not after the review's."""
    days = {}
    told = (("review", review), ("claim", node(review.get("itemReviewed"))))
    for what, holder in told:
        raw = holder.get("datePublished")
        if raw is None and what == "claim":
            continue
        try:
            days[what] = date.fromisoformat(str(raw)[:DAY])
        except ValueError:
            yield error(f"the {what}'s datePublished is {raw!r}; expected ISO 8601")
    if len(days) == len(told) and days["claim"] > days["review"]:
        yield error(f"the claim of {days['claim']} is younger than its review")


def v11_final(_: Node, shown: Shown | None) -> Iterator[Finding]:
    """Ask that the verdict was approved, and that it could be checked."""
    if shown is None:
        return
    if not shown.final:
        yield error("the verdict is only proposed; approve it first")
    if not shown.checkable:
        yield error("the claim is not checkable, so it has no ClaimReview")


def v13_visible(review: Node, shown: Shown | None) -> Iterator[Finding]:
    """Ask that the record says what readers see."""
    label = text(node(review.get("reviewRating")).get("alternateName"))
    if shown is not None and label != shown.verdict:
        yield error(f"alternateName is {label!r}; the page says {shown.verdict!r}")
