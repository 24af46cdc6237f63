"""From the names on the command line to documents, and what could not be read."""

import os
import re
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.streams import plain
from factcheck.errors import EmptyInput, FactcheckError, Refused, UnreadableInput, UsageError

if TYPE_CHECKING:
    from claims import Document
    from factcheck.workflow.ports import Read

STDIN = "-"
DONE_IN_PART = 1
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,20}://")
READ_AT_MOST = 64 * 1024 * 1024  # bytes; more than any reader takes, so an endless pipe ends
TOLD_APART_BY = 8  # hex digits of the text's hash, added to an id that is taken


@dataclass
class Inputs:
    """Read documents one by one; what fails is said on standard error and counted."""

    names: Sequence[str]
    published: str | None = None
    network: bool = False  # whether inputs that are addresses may be fetched
    read: int = 0
    failures: list[FactcheckError] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse a date that cannot be read before anything is."""
        if self.published is not None:
            _moment(self.published)

    def documents(self) -> Iterator["Document"]:
        """Yield the documents of all inputs in their order; of those that are empty, a word."""
        for path in self.files():
            yield from self._documents(path)

    def files(self) -> Iterator[str]:
        """Yield the names of all files, those of folders by name."""
        for name in self.names:
            yield from self._files(name)

    def label(self, document: "Document") -> str:
        """Return what to call a document: its file, and its id where the file holds several."""
        return self.labels.get(document.id, f"document {document.id}")

    def fail(self, error: FactcheckError) -> None:
        """Say what was left out, and remember it for the exit status."""
        self.failures.append(error)
        say(str(error))

    def spare(self, *written: Path | None) -> None:
        """Refuse to write over what is to be read."""
        read = [Path(n) for n in self.names if n and n != STDIN and not is_address(n)]
        for path in filter(None, written):
            if any(os.path.realpath(path) == os.path.realpath(name) for name in read):
                raise UsageError(f"{path} is to be read and written", hint="name another file")

    @property
    def status(self) -> int:
        """Return the exit status: what was left out has been named."""
        if not self.failures:
            return 0
        return DONE_IN_PART if self.read else self.failures[0].exit_status

    def _files(self, name: str) -> Iterator[str]:
        """Yield the files that a name stands for; of a folder, its articles by name."""
        if is_address(name):
            yield from self._allowed(name)
            return
        try:
            is_folder = name != STDIN and stat.S_ISDIR(_status(name).st_mode)
        except UnreadableInput as error:
            self.fail(error)
            return
        yield from self._within(name) if is_folder else (name,)

    def _within(self, folder: str) -> Iterator[str]:
        """Yield the articles of a folder."""
        from factcheck.bootstrap import articles_in  # --help reads nothing

        return articles_in(folder, failed=self.fail)

    def _allowed(self, url: str) -> Iterator[str]:
        """Yield an address where addresses may be fetched; refuse it where not."""
        if self.network:
            yield url
            return
        hint = "give --allow-network to have it fetched, or save the page and give the file"
        self.fail(Refused(f"cannot read {url}: nothing is fetched unless you allow it", hint=hint))

    def _documents(self, name: str) -> Iterator["Document"]:
        called = "standard input" if name == STDIN else name
        try:
            found = self._fetched(name) if is_address(name) else _opened(name, called)
        except EmptyInput:
            self._empty(called)
            return
        except FactcheckError as error:
            self.fail(error)
            return
        for left_out in found.left_out:
            self.fail(left_out)
        several = len(found.documents) + len(found.left_out) > 1
        for document in found.documents:
            yield from self._told_apart(document, called, several=several)

    def _fetched(self, url: str) -> "Read":
        """Fetch an address, as the caller has allowed."""
        from factcheck.bootstrap import fetch_address, read_file  # --help reads nothing
        from factcheck.workflow.import_address import read_fetched

        return read_fetched(read_file, fetch_address(url))

    def _told_apart(
        self, document: "Document", file: str, *, several: bool
    ) -> Iterator["Document"]:
        """Yield a document that holds something, under an id that no other text has."""
        from claims import Document

        label = f"{file}, document {document.id}" if several else file
        if not document.text.strip():
            self._empty(label)
            return
        self.read += 1
        text = Document(text=document.text).id
        if self.texts.setdefault(document.id, text) != text:
            fresh = f"{document.id}-{text[:TOLD_APART_BY]}"
            say(f"{label}: the id stands for another text already; here it is {fresh}")
            document = document.model_copy(update={"id": fresh})
            self.texts[fresh] = text
        self.labels[document.id] = label
        yield self.dated(document)

    def dated(self, document: "Document") -> "Document":
        """Set the date of publication, unless the file states one as data."""
        printed = (document.model_extra or {}).get("published_as_printed")
        if self.published is None or (document.published is not None and not printed):
            return document
        return document.model_copy(update={"published": _moment(self.published)})

    def _empty(self, label: str) -> None:
        self.read += 1
        say(f"{label}: nothing found: it is empty")


def say(*sentences: str) -> None:
    """Say a line each on standard error; of nothing to say nothing."""
    for sentence in filter(None, sentences):
        print(f"factcheck: {plain(sentence)}", file=sys.stderr)


def is_address(name: str) -> bool:
    """Tell an address, of the web or another kind, from the name of a file."""
    return _ADDRESS.match(name) is not None


def _opened(name: str, called: str) -> "Read":
    from factcheck.bootstrap import read_file  # --help reads nothing

    return read_file(bytes_of(name), name=called, content_type=None)


def _status(name: str) -> os.stat_result:
    if not name:
        raise UnreadableInput("''", "a name is empty", hint="name a file, a folder, or -")
    try:
        return Path(name).stat()
    except FileNotFoundError as error:
        why = "a link that leads nowhere" if Path(name).is_symlink() else "no such file"
        raise UnreadableInput(name, why) from error
    except (OSError, ValueError) as error:  # a null character is a ValueError
        raise UnreadableInput(name, _reason(error)) from error


def bytes_of(name: str, *, most: int = READ_AT_MOST) -> bytes:
    """Return what a file or standard input holds; Refused where it is endless."""
    if name == STDIN and sys.stdin is None:
        raise UnreadableInput("standard input", "it is closed")
    try:
        if name == STDIN:
            data = sys.stdin.buffer.read(most + 1)
        else:
            with Path(name).open("rb") as file:
                data = file.read(most + 1)
    except FileNotFoundError as error:
        raise UnreadableInput(name, "no such file") from error
    except OSError as error:
        raise UnreadableInput(name, _reason(error)) from error
    if len(data) > most:
        hint = "give it in smaller parts"
        raise Refused(f"cannot read {name}: it has over {most:,} bytes", hint=hint)
    return data


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or "it cannot be opened"


def _moment(given: str) -> datetime | date:
    """Read ISO 8601; a date stays a date."""
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            return read(given)
        except ValueError:
            continue
    hint = "expected ISO 8601 such as 2020-03-13 or 2020-03-13T17:14:00-04:00"
    raise UsageError(f"cannot read --published {given!r}", hint=hint)
