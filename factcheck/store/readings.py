"""What a check asks of the claims of a case, without making records of all of them."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, cast

from pydantic import ValidationError
from sqlalchemy import Connection, Table, Text, func, select, type_coerce

from claims import Claim, Document
from factcheck.domain.claim import StoredClaim, reading_place
from factcheck.domain.fingerprint import Marks, kept_marks
from factcheck.domain.wire_status import TAKEN_BACK
from factcheck.errors import StorageError
from factcheck.store import case_tables, layouts, tables
from factcheck.store.claim_table import ARTICLES, CLAIMS, COUNTING, among_each
from factcheck.workflow.rows import ArticleKey, ClaimKey

CORRECTIONS = cast("Table", tables.CorrectionRow.__table__)
CHECKS = cast("Table", case_tables.CheckRow.__table__)
STAMP_LENGTH = 16  # hex digits

_C, _A = CLAIMS.c, ARTICLES.c
STANDING = (
    _A.superseded_by.is_(None),
    func.coalesce(_A.wire_status, "").not_in(sorted(TAKEN_BACK)),
)
_CORRECTED = type_coerce(_C.corrected, Text)
_MACHINE = type_coerce(_C.machine, Text)


def article_keys(connection: Connection, case_id: str) -> list[ArticleKey]:
    """Return by what the articles of a case are told apart, in their order."""
    of_article = (_A.id, _A.number, _A.marks, _A.sha256, _A.superseded_by)
    query = select(*of_article, _A.original_sha256, _A.also_read_from)
    rows = connection.execute(query.where(_A.case_id == case_id).order_by(_A.number)).all()
    unmarked = {row[0] for row in rows if row[2] is None}  # brought in before marks were kept
    marks = {
        ident: kept_marks(Document.model_validate(document))
        for among in among_each(_A.id, unmarked)
        for ident, document in connection.execute(select(_A.id, _A.document).where(among))
    }
    return [_key(row, marks.get(row[0])) for row in rows]


def _key(row: Sequence[Any], made: list[Any] | None) -> ArticleKey:
    ident, number, kept, sha256, superseded_by, original, also = row
    document_id, *told = kept or made or []
    files = (original, *(one["sha256"] for one in also))
    found = tuple(str(sha) for sha in files if sha)
    return ArticleKey(ident, number, document_id, sha256, superseded_by, Marks.kept(told), found)


def claim_keys(connection: Connection, case_id: str) -> list[ClaimKey]:
    """Return by what the claims of a case are named, in no order."""
    query = select(_C.id, _C.number, _C.article_id).where(_C.case_id == case_id)
    return [ClaimKey._make(row) for row in connection.execute(query)]


def checked_at(connection: Connection, case_id: str) -> datetime | None:
    """Return when the case was last checked, without reading what was found."""
    query = select(CHECKS.c.checked_at).where(CHECKS.c.case_id == case_id)
    return connection.execute(query).scalar_one_or_none()


def claims_of(connection: Connection, case_id: str, ids: Collection[str]) -> list[StoredClaim]:
    """Return the claims of a case that have these ids, by number; what is none is left out."""
    query = select(CLAIMS).where(_C.case_id == case_id)
    rows = (
        row
        for among in among_each(_C.id, ids)
        for row in connection.execute(query.where(among)).mappings()
    )
    found = (layouts.CLAIMS.load(cast("Mapping[str, Any]", row)) for row in rows)
    return sorted(found, key=lambda claim: claim.number)


def last_claim_number(connection: Connection, case_id: str) -> int:
    """Return the highest number of a claim of a case; 0 where there is none."""
    query = select(func.max(_C.number)).where(_C.case_id == case_id)
    return connection.execute(query).scalar_one() or 0


def claims_present(connection: Connection, case_id: str, ids: Collection[str]) -> set[str]:
    """Return those of the ids that are of claims of the case."""
    queries = (
        select(_C.id).where(_C.case_id == case_id, among) for among in among_each(_C.id, ids)
    )
    return {ident for query in queries for ident in connection.execute(query).scalars()}


def heirs(connection: Connection, case_id: str) -> dict[str, str]:
    """Return what claims of earlier versions of articles became in newer ones, by their ids."""
    query = select(_C.version_of, _C.id).where(_C.case_id == case_id, _C.version_of.is_not(None))
    return {str(before): after for before, after in connection.execute(query)}


def stamps(connection: Connection, case_id: str) -> dict[str, str]:
    """Return by article what changes with its reading and with the corrections that hold.

    Who reads an article anew dates it, and nothing else but a correction changes what is read.
    Articles that have a newer version, or were taken back, are left out.
    """
    query = select(_A.id, _A.engine, _A.extracted_at).where(_A.case_id == case_id, *STANDING)
    rows = connection.execute(query.order_by(_A.number))
    found = {row[0]: hashlib.sha256(f"{row[1]} {row[2]}".encode()) for row in rows}
    made = CORRECTIONS.c
    same = (made.case_id == _C.case_id) & (made.claim_id == _C.id)
    holding = select(_C.article_id, made.id).join(CLAIMS, same)
    holding = holding.where(made.case_id == case_id, made.undone.is_(False))
    for article, correction in connection.execute(
        holding.order_by(made.claim_id, made.number, made.id)
    ):
        if article in found:
            found[article].update(f" {correction}".encode())
    return {article: digest.hexdigest()[:STAMP_LENGTH] for article, digest in found.items()}


def claims_read(
    connection: Connection, case_id: str, *, articles: Collection[str], claims: Collection[str]
) -> dict[str, list[Claim]]:
    """Return by article its claims as the desk reads them, in reading order: all, or some by id.

    Rejected, vanished and retired ones are left out.
    """
    found: dict[str, dict[str, Claim]] = {}
    wanted = (*among_each(_C.article_id, articles), *among_each(_C.id, claims))
    for condition in wanted:
        query = select(_C.article_id, _C.id, _CORRECTED, _MACHINE).where(
            _C.case_id == case_id, condition, *COUNTING
        )
        for article, ident, corrected, machine in connection.execute(query):
            found.setdefault(article, {})[ident] = _claim(ident, corrected or machine)
    return {article: sorted(own.values(), key=reading_place) for article, own in found.items()}


def _claim(ident: str, text: str) -> Claim:
    try:
        return Claim.model_validate_json(text).model_copy(update={"id": ident})
    except ValidationError as error:
        raise StorageError(
            f"the stored claim {ident} cannot be read: {error.error_count()} errors",
            hint="it was changed by other means; restore a backup",
        ) from error
