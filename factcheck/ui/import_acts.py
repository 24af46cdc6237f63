"""What the Import page does: read, extract, check, and tell what came of it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from claims import Document
from factcheck.errors import EmptyInput, FactcheckError, UnreadableInput
from factcheck.ui import session
from factcheck.ui.desk import Desk
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.import_article import Imported, import_documents, import_file

LINES = "import-lines"
ROUND = "import-round"  # another round is another, empty upload
LARGEST = 25 * 2**20  # bytes, as of an upload


class Line(NamedTuple):
    """Hold what became of one input."""

    tone: str
    words: str
    article: str = ""


class Given(NamedTuple):
    """Hold a file as it came."""

    name: str
    data: bytes
    content_type: str | None = None


def import_given(desk: Desk, files: Sequence[Given]) -> None:
    """Import files one by one; one that cannot be read does not stop the rest."""
    readers = [(f.name, _reader(desk, f)) for f in files]
    _bring_in(desk, readers)


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

    _bring_in(desk, [("pasted text", read)])


def import_path(desk: Desk, typed: str) -> None:
    """Import a file of this machine, or all files of a folder."""
    path = Path(typed.strip()).expanduser()
    try:
        names = sorted(p for p in path.iterdir() if p.is_file()) if path.is_dir() else [path]
        files = [Given(p.name, _bytes(p)) for p in names]
    except OSError as error:
        session.say(f"cannot read {typed!r}: {error.strerror}", wrong=True)
        return
    import_given(desk, files)


def _bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST)


def _reader(desk: Desk, given: Given) -> Callable[[], Imported]:
    def read() -> Imported:
        return import_file(
            desk.bench,
            desk.case.id,
            given.data,
            name=given.name,
            content_type=given.content_type,
            by=desk.by,
        )

    return read


def _bring_in(desk: Desk, inputs: Sequence[tuple[str, Callable[[], Imported]]]) -> None:
    lines: list[Line] = []
    for name, read in inputs:
        try:
            lines += _told(name, read())
        except FactcheckError as error:
            lines.append(Line("bad", f"{name}: skipped, {error}"))
    try:
        found = extract_claims(desk.bench, desk.case.id, by=desk.by)
        if found.articles:
            check_consistency(desk.bench, desk.case.id, by=desk.by)
        lines += [Line("mid", note) for note in found.notes]
        skipped = sum(line.tone == "bad" for line in lines)
        words = summary(found.articles, found.new, skipped=skipped)
        session.say(words, wrong=bool(skipped and not found.articles))
    except FactcheckError as error:
        lines.append(Line("bad", str(error)))
    session.remember(LINES, lines)
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


def _told(name: str, imported: Imported) -> list[Line]:
    new = [Line("good", f"{name}: read as {a.label} “{a.title}”", a.id) for a in imported.new]
    known = [
        Line("old", f"{name}: is {a.label} “{a.title}” already; nothing was added", a.id)
        for a in imported.known
    ]
    left = [Line("mid", f"{name}: left out {why}") for why in imported.left_out]
    return [*new, *known, *left]
