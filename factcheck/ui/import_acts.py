"""What the Import page does: read, extract, check, and tell what came of it."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from claims import Document
from factcheck.domain.version_changes import Fate
from factcheck.errors import EmptyInput, FactcheckError, UnreadableInput
from factcheck.ui import session
from factcheck.ui.article_acts import CHOSEN
from factcheck.ui.desk import Desk
from factcheck.ui.import_bar import ImportBar
from factcheck.ui.import_paths import files_at
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.import_address import import_addresses
from factcheck.workflow.import_article import Imported, import_documents
from factcheck.workflow.import_files import (
    FileLine,
    GivenFile,
    Outcome,
    import_files,
    lines_of,
    skipped,
)
from factcheck.workflow.show_changes import VersionChanges, changes_of

TABLE = "import-table"  # what became of each file, of the latest import
LINES = "import-lines"  # what else there is to say of it
ROUND = "import-round"  # another round is another, empty upload
PASTED = "pasted text"


class Line(NamedTuple):
    """Hold a sentence on what came of an import."""

    tone: str
    words: str


class Given(NamedTuple):
    """Hold a file as it came."""

    name: str
    data: bytes
    content_type: str | None = None


def import_given(desk: Desk, files: Sequence[Given]) -> None:
    """Import files one by one; one that cannot be read does not stop the rest."""
    _import(desk, [GivenFile(f.name, partial(_same, f.data), f.content_type) for f in files])


def import_pasted(desk: Desk, text: str, *, headline: str, outlet: str, published: str) -> None:
    """Import text that was pasted."""

    def read() -> Imported:
        if not text.strip():
            raise EmptyInput("the pasted text")
        about = {"headline": headline, "outlet": outlet, "published": published}
        try:
            document = Document.model_validate(
                {
                    "text": text,
                    **{name: said.strip() for name, said in about.items() if said.strip()},
                }
            )
        except ValueError as error:
            hint = "expected a date such as 2020-03-13, with or without T17:14"
            raise UnreadableInput("the time of publication", published, hint=hint) from error
        return import_documents(desk.bench, desk.case.id, [document], by=desk.by)

    def lines() -> Iterator[FileLine]:
        try:
            yield from lines_of(PASTED, read())
        except FactcheckError as error:
            yield skipped(PASTED, error)

    _bring_in(desk, lines(), ImportBar(1))


def import_path(desk: Desk, typed: str) -> None:
    """Import a file of this machine, or all of a folder, each read when its turn comes."""
    try:
        found = files_at(typed)
    except FactcheckError as error:
        session.say(str(error), wrong=True)
        return
    if found is None:
        session.say("there is no path to read: type that of a file or a folder", wrong=True)
        return
    _import(desk, found.files, left_out=found.left_out)


def import_fetched(desk: Desk, typed: str) -> None:
    """Fetch an address and import what it holds: of all pages, this act alone goes out."""
    url = typed.strip()
    if not url:
        session.say("there is no address to fetch: type one, such as https://…", wrong=True)
        return
    bar = ImportBar(1)
    found = import_addresses(desk.bench, desk.case.id, [url], by=desk.by, watch=bar.file)
    _bring_in(desk, found, bar)


def _same(data: bytes) -> bytes:
    return data


def _import(desk: Desk, files: Sequence[GivenFile], *, left_out: Sequence[FileLine] = ()) -> None:
    bar = ImportBar(len(files))
    brought = import_files(desk.bench, desk.case.id, files, by=desk.by, watch=bar.file)
    _bring_in(desk, brought, bar, left_out=left_out)


def _bring_in(
    desk: Desk, brought: Iterable[FileLine], bar: ImportBar, *, left_out: Sequence[FileLine] = ()
) -> None:
    """Import, read and check, with a bar; what was saved before an error stays."""
    table = [*brought, *left_out]
    notes: list[Line] = []
    try:
        found = extract_claims(desk.bench, desk.case.id, by=desk.by, told=bar.claims)
        if found.articles:
            bar.comparing()
            check_consistency(desk.bench, desk.case.id, by=desk.by)
        notes = [Line("mid", note) for note in found.notes]
        notes += [_changed(told) for told in changes_of(desk.bench, table, by=desk.by)]
        left = sum(line.outcome is Outcome.SKIPPED for line in table)
        words = summary(found.articles, found.new, skipped=left)
        words += f"; work on {found.from_earlier} carried over" if found.from_earlier else ""
        session.say(words, wrong=bool(left and not found.articles))
    except FactcheckError as error:
        notes.append(Line("bad", str(error)))
    bar.close()
    versions = [line.article_id for line in table if line.outcome is Outcome.VERSION]
    if versions:
        session.set_field(CHOSEN, versions[-1])  # so that the tab shows what changed
    show_result(table, notes)


def _changed(told: VersionChanges) -> Line:
    same = told.count(Fate.UNCHANGED) == len(told.lines)
    return Line("old" if same else "mid", f"{told.older.label} → {told.newer.label}: {told.words}")


def show_result(table: Sequence[FileLine], notes: Sequence[Line]) -> None:
    """Show what came of an import, in the place of the one before."""
    session.remember(TABLE, list(table))
    session.remember(LINES, list(notes))
    session.remember(ROUND, session.remembered(ROUND, 0) + 1)


def summary(articles: int, claims: int, *, skipped: int) -> str:
    """Return what came of an import.

    >>> summary(1, 18, skipped=2)
    '✓ 1 article read, 18 claims found; 2 skipped, see why'
    """
    left = f"; {skipped} skipped, see why" if skipped else ""
    if not articles:
        return f"nothing new was read{left}"
    read = f"{articles} article{'s' * (articles != 1)} read"
    return f"✓ {read}, {claims} claim{'s' * (claims != 1)} found{left}"
