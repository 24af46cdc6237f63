"""Take a case to another desk: everything in one file, and in again."""

from collections.abc import Iterator
from typing import Any, BinaryIO
from zipfile import ZipFile

from pydantic import ValidationError

from factcheck.domain.archive import OF_THE_DESK, SHELVES, CaseArchive, strangers
from factcheck.domain.case import Case
from factcheck.domain.sealed_zip import Member, open_sealed, write_sealed
from factcheck.domain.sources import source_of
from factcheck.errors import AlreadyThere, UnreadableInput
from factcheck.workflow.acting import act, once
from factcheck.workflow.ports import Transaction, Workbench

CONTENTS = "case.json"
FILES = "evidence/"  # before the SHA-256 of a file
TAKEN_IN = "taken in"  # the act of who brought an archive here


def export_case(bench: Workbench, case_id: str, file: BinaryIO) -> None:
    """Write a case with everything in it, files of evidence too, to a file open for both ways."""
    with bench.store.read() as tx:
        archive = archive_of(tx, case_id)
    write_sealed(file, _members(bench, archive))


def archive_of(tx: Transaction, case_id: str) -> CaseArchive:
    """Return a case as one value; of people and sources those that it names."""
    of_case: dict[str, Any] = {
        name: tuple(getattr(tx, name).where(case_id=case_id))
        for name in SHELVES
        if name not in OF_THE_DESK
    }
    whole = {"case": tx.cases.get(case_id), "history": tuple(tx.history(case_id)), **of_case}
    archive = CaseArchive.model_construct(**whole)
    people = {entry.by for entry in archive.history}
    people |= {draft.reviewer for draft in archive.drafts}
    people |= {claim.assignee for claim in archive.claims if claim.assignee}
    register = tx.sources.where()
    named = {source_of(item, register) for item in archive.evidence}
    return archive.model_copy(
        update={
            "reviewers": tuple(r for r in tx.reviewers.where() if r.id in people),
            "sources": tuple(s for s in register if s in named),
        }
    )


def import_case(bench: Workbench, file: BinaryIO, *, name: str, by: str, key: str = "") -> Case:
    """Take in a case that `export_case` wrote; AlreadyThere where it, or its name, is here.

    What the desk has of people and sources stays as it is. UnreadableInput, with nothing stored,
    where the archive was altered or does not fit together.
    """
    done = once("take in", by, key)
    with bench.store.read() as tx:
        if (before := tx.done(done)) is not None:
            return tx.cases.get(before)
    with open_sealed(file, name) as packed:
        archive = _read(packed, name)
        _refuse_twice(bench, archive.case)
        _bring_files(bench, packed, archive, name)
    with bench.store.write() as tx:
        tx.cases.bring([archive.case])
        for shelf in SHELVES:
            records = getattr(archive, shelf)
            if shelf in OF_THE_DESK:
                records = [r for r in records if getattr(tx, shelf).find(r.id) is None]
            getattr(tx, shelf).bring(records)
        tx.bring_history(archive.history)
        case = archive.case
        tx.remember(done, case.id)
        told = {"after": f"{len(archive.claims)} claims"}
        tx.record(act(bench, case.id, f"case:{case.id}", TAKEN_IN, by=by, **told))
        return tx.cases.get(case.id)


def _members(bench: Workbench, archive: CaseArchive) -> Iterator[Member]:
    yield CONTENTS, archive.model_dump_json(indent=1, by_alias=True).encode()
    for sha256 in archive.files:
        yield FILES + sha256, bench.vault.get(sha256)


def _read(packed: ZipFile, name: str) -> CaseArchive:
    """Return what the archive holds, checked against itself."""
    if CONTENTS not in packed.namelist():
        raise UnreadableInput(name, "it holds no case", hint="expected what 'case export' wrote")
    try:
        archive = CaseArchive.model_validate_json(packed.read(CONTENTS))
    except ValidationError as error:
        first = error.errors()[0]
        where = " ".join(map(str, first["loc"]))
        why = f"its case does not fit this version: {where}: {first['msg']}"
        raise UnreadableInput(name, why) from error
    odd = strangers(archive)
    if odd:
        raise UnreadableInput(name, odd[0], hint="ask for another copy")
    return archive


def _refuse_twice(bench: Workbench, case: Case) -> None:
    with bench.store.read() as tx:
        folded = case.name.casefold()
        if any(c.id == case.id or c.name.casefold() == folded for c in tx.cases.where()):
            raise AlreadyThere("case", case.name)


def _bring_files(bench: Workbench, packed: ZipFile, archive: CaseArchive, name: str) -> None:
    """Store the files of evidence and articles; each must be what its name says."""
    held = set(packed.namelist())
    for sha256 in archive.files:
        if FILES + sha256 not in held:
            raise UnreadableInput(name, f"the file {sha256[:12]}… is missing")
        if bench.vault.put(packed.read(FILES + sha256)) != sha256:
            raise UnreadableInput(name, f"the file {sha256[:12]}… was altered")
