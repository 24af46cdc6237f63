"""Read ClaimReviews as they are found: bent, nested, half empty; say what was mended."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import Field

from factcheck.domain.claim_review.mending import day_of, first, storable, urls_of, words_of
from factcheck.domain.claim_review.page_marks import found_in_page
from factcheck.domain.claim_review.rating import Rating, read_rating
from factcheck.domain.record import Value

DEEPEST = 40  # how deep a record may be nested; a hostile one must not exhaust the stack
Node = Mapping[str, Any]


class ForeignReview(Value):
    """Hold what another desk made of a claim; `raw` is the record as it was found."""

    url: str | None = Field(description="Of the fact check.")
    claim: str
    claimant: str | None = None
    claimed_on: str | None = Field(default=None, description="Day, ISO 8601.")
    appearances: tuple[str, ...] = ()
    publisher: str | None = None
    publisher_url: str | None = None
    published_on: str | None = Field(default=None, description="Day, ISO 8601.")
    label: str = Field(default="", description="As they print it; never turned into ours.")
    rating: Rating | None = None
    explanation: str = ""
    language: str | None = None
    mended: tuple[str, ...] = ()
    raw: str = Field(description="JSON, keys sorted.")


class Intake(Value):
    """Hold the reviews of a file, and why each of the rest was left out."""

    reviews: tuple[ForeignReview, ...] = ()
    left_out: tuple[str, ...] = ()


def read_json(text: str) -> Intake:
    """Read JSON-LD: one review, a list, an `@graph`, a DataFeed; or JSON, one a line."""
    try:
        told: object = _parsed(text)
    except (ValueError, RecursionError) as error:
        return _of_lines(text, str(error))
    return read_value(told)


def read_page(html: str) -> Intake:
    """Read the reviews of a page: JSON-LD in its scripts, and microdata."""
    blocks, items = found_in_page(html)
    parts = [read_json(block) for block in blocks]
    parts.append(read_value(list(items)))
    return Intake(
        reviews=tuple(r for part in parts for r in part.reviews),
        left_out=tuple(w for part in parts for w in part.left_out),
    )


def read_value(told: object) -> Intake:
    """Read what JSON holds, however deep the reviews lie in it."""
    reviews, left_out = [], []
    for number, node in enumerate(_nodes(told), start=1):
        review = read_node(node)
        if review.claim:
            reviews.append(review)
        else:
            left_out.append(f"review {number} ({review.url or 'no address'}) names no claim")
    return Intake(reviews=tuple(reviews), left_out=tuple(left_out))


def read_node(node: Node) -> ForeignReview:
    """Read one review, as far as it says something."""
    notes: list[str] = []
    reviewed, author = _node(node.get("itemReviewed")), _node(node.get("author"))
    rated, claimant = _node(node.get("reviewRating")), _node(reviewed.get("author"))
    label = words_of(rated.get("alternateName"), "alternateName", notes)
    if not label and isinstance(rated.get("ratingValue"), str):
        label = _worded(rated["ratingValue"], notes)
    rating = read_rating(_unlisted(rated), label)
    where = urls_of(node.get("url"), "url", notes)
    homes = urls_of(author.get("url"), "author.url", notes)
    names = [words_of(author.get("name"), "author.name", notes)]
    if not names[0] and isinstance(first(node.get("author")), str):
        names = [words_of(node["author"], "author", notes)]
    said = words_of(node.get("claimReviewed") or reviewed.get("name"), "claimReviewed", notes)
    return ForeignReview(
        url=where[0] if where else None,
        claim=said,
        claimant=words_of(claimant.get("name"), "claimant", notes) or _plain(reviewed, notes),
        claimed_on=day_of(reviewed.get("datePublished"), "the claim's date", notes),
        appearances=_appearances(reviewed, notes),
        publisher=names[0] or None,
        publisher_url=homes[0] if homes else None,
        published_on=day_of(node.get("datePublished"), "datePublished", notes),
        label=label,
        rating=rating.rating,
        explanation=words_of(rated.get("ratingExplanation"), "ratingExplanation", notes),
        language=words_of(node.get("inLanguage"), "inLanguage", notes) or None,
        mended=(*notes, *rating.mended),
        raw=storable(json.dumps(node, sort_keys=True, ensure_ascii=False, default=str)),
    )


def _parsed(text: str) -> object:
    return json.loads(text.strip().removeprefix("\ufeff").rstrip(";"), strict=False)


def _of_lines(text: str, why: str) -> Intake:
    """Read JSON that stands one a line; a line that cannot be read is left out."""
    lines = [line for line in text.splitlines() if line.strip()]
    parts, left_out = [], []
    for number, line in enumerate(lines, start=1):
        try:
            parts.append(read_value(_parsed(line)))
        except (ValueError, RecursionError):
            left_out.append(f"line {number} is no JSON")
    if not parts:
        return Intake(left_out=(f"it is no JSON: {why}",))
    return Intake(
        reviews=tuple(r for part in parts for r in part.reviews),
        left_out=(*(w for part in parts for w in part.left_out), *left_out),
    )


def _nodes(told: object, depth: int = 0) -> Iterator[Node]:
    """Yield every ClaimReview within lists, graphs, feeds and other things, in their order."""
    if depth > DEEPEST:
        return
    if isinstance(told, list):
        for one in told:
            yield from _nodes(one, depth + 1)
    elif isinstance(told, Mapping):
        if is_review(told):
            yield told
            return
        for inner in told.values():
            if isinstance(inner, list | Mapping):
                yield from _nodes(inner, depth + 1)


def is_review(node: Node) -> bool:
    """Tell whether a node says that it is a ClaimReview, in any spelling of the type."""
    types = node.get("@type", node.get("type"))
    named = types if isinstance(types, list) else [types]
    ends = [str(name).rstrip("/").rsplit("/", 1)[-1].rsplit(":", 1)[-1] for name in named]
    return "ClaimReview" in ends


def _node(raw: object) -> Node:
    told = first(raw)
    return told if isinstance(told, Mapping) else {}


def _unlisted(rated: Node) -> dict[str, object]:
    return {name: first(value) for name, value in rated.items()}


def _worded(raw: str, notes: list[str]) -> str:
    """Return a rating that is a word where a number belongs."""
    if any(c.isdigit() for c in raw) or not raw.strip():
        return ""
    notes.append("the label stood in ratingValue")
    return words_of(raw, "ratingValue", notes)


def _plain(reviewed: Node, notes: list[str]) -> str | None:
    author = first(reviewed.get("author"))
    return words_of(author, "claimant", notes) or None if isinstance(author, str) else None


def _appearances(reviewed: Node, notes: list[str]) -> tuple[str, ...]:
    """Return where the claim appeared; older records say it in the claim's own fields."""
    parts = [reviewed.get(name) for name in ("firstAppearance", "appearance", "url", "sameAs")]
    author = _node(reviewed.get("author"))
    same = author.get("sameAs") if not any(parts) else None
    found = urls_of([p for p in (*parts, same) if p], "appearance", notes)
    if same and found:
        notes.append("the appearance stood in the claimant's sameAs")
    return found
