"""What a check asks of the claims of a case, without making records of all of them."""

import hashlib
from collections.abc import Collection, Iterator
from typing import Any, cast

from pydantic import ValidationError
from sqlalchemy import ColumnElement, Connection, Table, Text, select, type_coerce

from claims import Claim
from factcheck.errors import StorageError
from factcheck.store import tables

CLAIMS = cast("Table", tables.StoredClaimRow.__table__)
ARTICLES = cast("Table", tables.ArticleRow.__table__)
AT_ONCE = 500  # ids in one select: databases limit them
STAMP_LENGTH = 16  # hex digits

_C = CLAIMS.c
_COUNTS = (_C.rejected.is_(None), _C.vanished.is_(False))
_CORRECTED = type_coerce(_C.corrected, Text)
_MACHINE = type_coerce(_C.machine, Text)


def claim_numbers(connection: Connection, case_id: str) -> dict[str, int]:
    """Return the number of each claim of a case, by id."""
    query = select(_C.id, _C.number).where(_C.case_id == case_id)
    return {row[0]: row[1] for row in connection.execute(query)}


def stamps(connection: Connection, case_id: str) -> dict[str, str]:
    """Return by article what changes with its reading, its corrections and rejections."""
    a = ARTICLES.c
    query = select(a.id, a.engine, a.extracted_at).where(a.case_id == case_id).order_by(a.number)
    found = {
        row[0]: hashlib.sha256(f"{row[1]} {row[2]}".encode()) for row in connection.execute(query)
    }
    rows = select(_C.article_id, _C.id, _CORRECTED).where(_C.case_id == case_id, *_COUNTS)
    for article, claim, corrected in connection.execute(rows.order_by(_C.number)):
        found[article].update(f"{claim}{corrected or ''}".encode())
    return {article: digest.hexdigest()[:STAMP_LENGTH] for article, digest in found.items()}


def claims_read(
    connection: Connection, case_id: str, *, articles: Collection[str], claims: Collection[str]
) -> dict[str, list[Claim]]:
    """Return by article its claims as the desk reads them, in reading order: all, or some by id.

    Rejected and vanished ones are left out.
    """
    found: dict[str, dict[str, Claim]] = {}
    wanted = (*_among(_C.article_id, articles), *_among(_C.id, claims))
    for condition in wanted:
        query = select(_C.article_id, _C.id, _CORRECTED, _MACHINE).where(
            _C.case_id == case_id, condition, *_COUNTS
        )
        for article, ident, corrected, machine in connection.execute(query):
            found.setdefault(article, {})[ident] = _claim(ident, corrected or machine)
    return {article: in_reading_order(own.values()) for article, own in found.items()}


def _among(column: ColumnElement[Any], values: Collection[str]) -> Iterator[ColumnElement[bool]]:
    ordered = sorted(values)
    for at in range(0, len(ordered), AT_ONCE):
        yield column.in_(ordered[at : at + AT_ONCE])


def _claim(ident: str, text: str) -> Claim:
    try:
        return Claim.model_validate_json(text).model_copy(update={"id": ident})
    except ValidationError as error:
        raise StorageError(
            f"the stored claim {ident} cannot be read: {error.error_count()} errors",
            hint="it was changed by other means; restore a backup",
        ) from error


def in_reading_order(claims: Collection[Claim]) -> list[Claim]:
    """Return claims in the order of their places."""
    return sorted(claims, key=lambda c: (c.start, c.end, c.id))
