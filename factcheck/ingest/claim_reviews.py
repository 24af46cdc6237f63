"""Read files of published fact checks: feeds and JSON-LD, saved pages, tables."""

import re
from collections.abc import Sequence
from enum import StrEnum
from pathlib import PurePath

from factcheck.domain.claim_review import Intake, read_json, read_page
from factcheck.errors import EmptyInput, Refused, UnreadableInput
from factcheck.ingest.claim_review_table import read_table
from factcheck.ingest.encodings import decode
from factcheck.ingest.workers import Asked, answer_of_child
from factcheck.workflow.ports import ReadReviews

MAX_BYTES = 256 * 1024 * 1024  # the public feed has about a hundred million
MAX_PAGE_BYTES = 25 * 1024 * 1024
LOOKED_AT = 4096  # characters in which a page shows that it is one
_PAGE = re.compile(r"<(?:!doctype\s{1,9}html|html|head|body|script|div|article)\b", re.IGNORECASE)
EXPECTED = "expected ClaimReview records: a feed or JSON-LD (.json .jsonl), a saved page, a CSV"


class Shape(StrEnum):
    """Name the shapes in which fact checks come."""

    JSON = "json"
    PAGE = "page"
    TABLE = "table"


def read_claim_reviews(data: bytes, *, name: str) -> ReadReviews:
    """Read one file of fact checks; a record that cannot be cited is left out, with the reason.

    Raises:
        EmptyInput: The file holds nothing.
        UnreadableInput: It holds no record of a fact check at all.
        Refused: It is too large.
    """
    _refuse_large(data, MAX_BYTES, name)
    text = decode(data, name=name).text
    if not text.strip():
        raise EmptyInput(name)
    shape = shape_of(text, name=name)
    if shape is not Shape.PAGE:
        return _read(text, shape, name)
    _refuse_large(data, MAX_PAGE_BYTES, name)
    # A page may keep its parser busy for days: it is parsed in a process that is ended.
    items, left_out = answer_of_child(Asked(__name__, data, name))
    return ReadReviews(tuple(items), tuple(left_out))


def read(data: bytes, *, name: str, content_type: str | None) -> ReadReviews:
    """Read a page of fact checks here; it is for the child process."""
    return _read(decode(data, name=name).text, Shape.PAGE, name)


def _read(text: str, shape: Shape, name: str) -> ReadReviews:
    found = _found(text, shape)
    if not found.reviews and not found.left_out:
        raise UnreadableInput(name, "it holds no fact check", hint=EXPECTED)
    usable = tuple(review for review in found.reviews if review.url)
    lacking = [
        f"‘{review.claim[:60]}’ has no address" for review in found.reviews if not review.url
    ]
    left_out = tuple(_left_out(name, why) for why in (*found.left_out, *lacking))
    if not usable:
        raise UnreadableInput(name, _first(left_out), hint=EXPECTED)
    return ReadReviews(usable, left_out)


def shape_of(text: str, *, name: str) -> Shape:
    """Tell the shape: what the text begins with decides, then the ending of the name."""
    head = text[:LOOKED_AT].lstrip("\ufeff \t\r\n")
    if head.startswith(("{", "[")):
        return Shape.JSON
    if head.startswith("<") and _PAGE.search(head):
        return Shape.PAGE
    return Shape.TABLE if PurePath(name).suffix.lower() in (".csv", ".tsv") else _by_words(head)


def _by_words(head: str) -> Shape:
    return Shape.PAGE if _PAGE.search(head) else Shape.TABLE


def _found(text: str, shape: Shape) -> Intake:
    match shape:
        case Shape.JSON:
            return read_json(text)
        case Shape.PAGE:
            return read_page(text)
        case Shape.TABLE:
            return read_table(text)


def _left_out(name: str, why: str) -> UnreadableInput:
    return UnreadableInput(f"a fact check of {name}", why)


def _first(left_out: Sequence[UnreadableInput]) -> str:
    if len(left_out) == 1:
        return left_out[0].message
    return f"none of its {len(left_out)} records can be taken; first: {left_out[0].message}"


def _refuse_large(data: bytes, most: int, name: str) -> None:
    if len(data) > most:
        hint = f"at most {most:,} are read; part the file"
        raise Refused(f"cannot read {name}: it has {len(data):,} bytes", hint=hint)
