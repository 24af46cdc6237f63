"""From the names on the command line to documents, and what could not be read."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import EmptyInput, FactcheckError, UnreadableInput, UsageError

if TYPE_CHECKING:
    from claims import Document

STDIN = "-"
SUFFIXES = frozenset((".txt", ".md", ".html", ".htm", ".xhtml", ".jsonl"))
DONE_IN_PART = 1


@dataclass
class Inputs:
    """Read documents one by one; what fails is said on standard error and counted."""

    names: Sequence[str]
    published: str | None = None
    read: int = 0
    failures: list[FactcheckError] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Refuse a date that cannot be read before anything is."""
        if self.published is not None:
            _moment(self.published)

    def documents(self) -> Iterator["Document"]:
        """Yield the documents of all inputs in their order."""
        for name in self.names:
            for path in self._files(name):
                yield from self._documents(path)

    @property
    def status(self) -> int:
        """Return the exit status: what was left out has been named."""
        if not self.failures:
            return 0
        return DONE_IN_PART if self.read else self.failures[0].exit_status

    def _files(self, name: str) -> Iterator[str]:
        """Yield the files that a name stands for; of a folder, its articles by name."""
        path = Path(name)
        if name == STDIN or not path.is_dir():
            yield name
            return
        found = sorted(p for p in path.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file())
        if not found:
            hint = f"expected files such as {', '.join(sorted(SUFFIXES))}"
            self._failed(UnreadableInput(name, "the folder holds no article", hint=hint))
        yield from map(str, found)

    def _documents(self, name: str) -> Iterator["Document"]:
        from factcheck.bootstrap import read_file  # --help reads nothing

        try:
            found = read_file(_bytes(name), name=name, content_type=None)
        except EmptyInput as error:
            self.read += 1
            say(f"{name}: no claims: {error.message.partition(': ')[2]}")
            return
        except FactcheckError as error:
            self._failed(error)
            return
        for left_out in found.left_out:
            self._failed(left_out)
        for document in found.documents:
            self.read += 1
            yield self._dated(document)

    def _dated(self, document: "Document") -> "Document":
        """Set the date of publication, unless the file states one as data."""
        printed = (document.model_extra or {}).get("published_as_printed")
        if self.published is None or (document.published is not None and not printed):
            return document
        return document.model_copy(update={"published": _moment(self.published)})

    def _failed(self, error: FactcheckError) -> None:
        self.failures.append(error)
        say(str(error))


def say(sentence: str) -> None:
    """Say one line on standard error."""
    print(f"factcheck: {' '.join(sentence.split())}", file=sys.stderr)


def _bytes(name: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    except FileNotFoundError as error:
        raise UnreadableInput(name, "no such file") from error
    except OSError as error:
        raise UnreadableInput(name, error.strerror or "it cannot be opened") from error


def _moment(given: str) -> datetime | date:
    """Read ISO 8601; a date stays a date."""
    try:
        if len(given) == len("2020-03-13"):
            return date.fromisoformat(given)
        return datetime.fromisoformat(given)
    except ValueError as error:
        hint = "expected ISO 8601 such as 2020-03-13 or 2020-03-13T17:14:00-04:00"
        raise UsageError(f"cannot read --published {given!r}", hint=hint) from error
