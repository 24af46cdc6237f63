"""What a check asks of the claims of a case, without making records of all of them."""

import hashlib
from collections.abc import Collection, Iterator
from typing import Any, cast

from pydantic import ValidationError
from sqlalchemy import ColumnElement, Connection, Table, Text, func, select, type_coerce

from claims import Claim
from factcheck.errors import StorageError
from factcheck.store import tables
from factcheck.workflow.rows import ArticleKey

CLAIMS = cast("Table", tables.StoredClaimRow.__table__)
ARTICLES = cast("Table", tables.ArticleRow.__table__)
CORRECTIONS = cast("Table", tables.CorrectionRow.__table__)
AT_ONCE = 500  # ids in one select: databases limit them
STAMP_LENGTH = 16  # hex digits

_C, _A = CLAIMS.c, ARTICLES.c
_COUNTS = (_C.rejected.is_(None), _C.vanished.is_(False))
_CORRECTED = type_coerce(_C.corrected, Text)
_MACHINE = type_coerce(_C.machine, Text)


def article_keys(connection: Connection, case_id: str) -> list[ArticleKey]:
    """Return by what the articles of a case are told apart, in their order."""
    query = select(_A.id, _A.number, _A.document).where(_A.case_id == case_id)
    rows = connection.execute(query.order_by(_A.number))
    return [ArticleKey(ident, number, document["id"]) for ident, number, document in rows]


def last_claim_number(connection: Connection, case_id: str) -> int:
    """Return the highest number of a claim of a case; 0 where there is none."""
    query = select(func.max(_C.number)).where(_C.case_id == case_id)
    return connection.execute(query).scalar_one() or 0


def claims_present(connection: Connection, case_id: str, ids: Collection[str]) -> set[str]:
    """Return those of the ids that are of claims of the case."""
    queries = (select(_C.id).where(_C.case_id == case_id, among) for among in _among(_C.id, ids))
    return {ident for query in queries for ident in connection.execute(query).scalars()}


def stamps(connection: Connection, case_id: str) -> dict[str, str]:
    """Return by article what changes with its reading and with the corrections that hold.

    Who reads an article anew dates it, and nothing else but a correction changes what is read.
    """
    query = select(_A.id, _A.engine, _A.extracted_at).where(_A.case_id == case_id)
    rows = connection.execute(query.order_by(_A.number))
    found = {row[0]: hashlib.sha256(f"{row[1]} {row[2]}".encode()) for row in rows}
    made = CORRECTIONS.c
    same = (made.case_id == _C.case_id) & (made.claim_id == _C.id)
    holding = select(_C.article_id, made.id).join(CLAIMS, same)
    holding = holding.where(made.case_id == case_id, made.undone.is_(False))
    for article, correction in connection.execute(
        holding.order_by(made.claim_id, made.number, made.id)
    ):
        found[article].update(f" {correction}".encode())
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
