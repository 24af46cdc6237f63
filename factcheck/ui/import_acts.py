"""What the Import page does: read, extract, check, and tell what came of it."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from claims import Document
from factcheck.domain.odd_characters import marked
from factcheck.errors import EmptyInput, FactcheckError, UnreadableInput
from factcheck.ui import session
from factcheck.ui.article_acts import CHOSEN
from factcheck.ui.desk import Desk
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.import_address import import_addresses
from factcheck.workflow.import_article import Imported, import_documents
from factcheck.workflow.import_files import FileLine, GivenFile, Outcome, import_files, lines_of

LINES = "import-lines"
ROUND = "import-round"  # another round is another, empty upload
LARGEST = 64 * 2**20 + 1  # bytes: more than any reader takes, which says so; never cut short


class Line(NamedTuple):
    """Hold what became of one input."""

    tone: str
    words: str
    article: str = ""
    is_version: bool = False


class Given(NamedTuple):
    """Hold a file as it came."""

    name: str
    data: bytes
    content_type: str | None = None


def import_given(desk: Desk, files: Sequence[Given]) -> None:
    """Import files one by one; one that cannot be read does not stop the rest."""
    given = [GivenFile(f.name, partial(_same, f.data), f.content_type) for f in files]
    _bring_in(desk, _files(desk, given), len(given))


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

    def lines() -> Iterator[Line]:
        try:
            yield from map(line_of, lines_of("pasted text", read()))
        except FactcheckError as error:
            yield Line("bad", f"pasted text: skipped, {error}")

    _bring_in(desk, lines(), 1)


def import_path(desk: Desk, typed: str) -> None:
    """Import a file of this machine, or all files of a folder, each read when its turn comes."""
    path = Path(typed.strip()).expanduser()
    try:
        names = _files_in(path) if path.is_dir() else [path]
        path.stat()
    except OSError as error:
        session.say(f"cannot read {typed!r}: {error.strerror}", wrong=True)
        return
    _bring_in(
        desk, _files(desk, [GivenFile(p.name, partial(_bytes, p)) for p in names]), len(names)
    )


def import_fetched(desk: Desk, typed: str) -> None:
    """Fetch an address and import what it holds: of all pages, this act alone goes out."""
    url = typed.strip()
    if not url:
        session.say("there is no address to fetch: type one, such as https://…", wrong=True)
        return
    found = import_addresses(desk.bench, desk.case.id, [url], by=desk.by)
    _bring_in(desk, map(line_of, found), 1)


def _files_in(folder: Path) -> list[Path]:
    """Return the files of a folder by name; hidden ones are of the machine, not of the desk."""
    return sorted(p for p in folder.iterdir() if p.is_file() and not p.name.startswith("."))


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST)
    except OSError as error:
        raise UnreadableInput(path.name, error.strerror or "it cannot be opened") from error


def _same(data: bytes) -> bytes:
    return data


def _files(desk: Desk, files: Sequence[GivenFile]) -> Iterator[Line]:
    yield from map(line_of, import_files(desk.bench, desk.case.id, files, by=desk.by))


def _bring_in(desk: Desk, brought: Iterable[Line], files: int) -> None:
    """Import, read and check, with a bar; what was saved before an error stays."""
    lines: list[Line] = []
    bar = st.progress(0.0, "Reading …")
    for line in brought:
        lines.append(line)
        bar.progress(
            min(1.0, len(lines) / files), f"{len(lines)} of {files}: {marked(line.words)}"
        )
    try:
        found = extract_claims(desk.bench, desk.case.id, by=desk.by, told=partial(_shown, bar))
        if found.articles:
            check_consistency(desk.bench, desk.case.id, by=desk.by)
        lines += [Line("mid", note) for note in found.notes]
        skipped = sum(line.tone == "bad" for line in lines)
        words = summary(found.articles, found.new, skipped=skipped)
        words += f"; work on {found.from_earlier} carried over" if found.from_earlier else ""
        session.say(words, wrong=bool(skipped and not found.articles))
    except FactcheckError as error:
        lines.append(Line("bad", str(error)))
    bar.empty()
    latest = next((line.article for line in reversed(lines) if line.is_version), "")
    if latest:
        session.set_field(CHOSEN, latest)  # so that the tab shows what changed
    session.remember(LINES, lines)
    session.remember(ROUND, session.remembered(ROUND, 0) + 1)


def _shown(bar: DeltaGenerator, done: int, total: int) -> None:
    bar.progress(done / max(1, total), f"Claims: {done} of {total} articles read")


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


def line_of(told: FileLine) -> Line:
    """Return what became of a file in words."""
    name, article = told.file, f"{told.article} “{told.title}”"
    match told.outcome:
        case Outcome.READ:
            likely = f"; {told.why}" if told.why else ""
            return Line(
                "mid" if told.of else "good", f"{name}: read as {article}{likely}", told.article_id
            )
        case Outcome.VERSION:
            words = f"{name}: read as {article}, a version of {told.of}: {told.why}"
            return Line("good", words, told.article_id, is_version=True)
        case Outcome.KNOWN:
            words = f"{name}: known, it is {article} already ({told.of}: {told.why})"
            return Line("old", words, told.article_id)
        case Outcome.SKIPPED:
            return Line("bad", f"{name}: skipped, {told.why}")
