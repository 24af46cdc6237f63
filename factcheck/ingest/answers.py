"""What a reading child and its parent say to each other: lines of JSON.

A request is one line, then as many bytes as it says. The answer is a line a document or error,
and a last one: that it is done, or what broke.
"""

import json
from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from claims import Document
from factcheck.domain.claim_review import ForeignReview
from factcheck.errors import EmptyInput, FactcheckError, Refused, UnreadableInput
from factcheck.ingest.outcome import Intake

if TYPE_CHECKING:
    # A child that reads articles starts without them.
    from factcheck.workflow.ports import ReadReviews

OUT_OF_MEMORY = "memory"  # what broke a reader that took all it may
_KINDS = {kind.code: kind for kind in (UnreadableInput, EmptyInput, Refused)}


class Request(NamedTuple):
    """Hold what is to be read: by which module, under which name, and how many bytes follow.

    `seconds` is what it may take; 0 stands for what the child was started with.
    """

    module: str
    name: str
    content_type: str | None
    size: int
    seconds: int = 0

    def line(self) -> bytes:
        """Return the line that says so."""
        return _line(self._asdict())


class Last(StrEnum):
    """Name how an answer ends."""

    DONE = "done"
    ERROR = "error"
    BROKEN = "broken"


def request_of(line: bytes) -> Request:
    """Return the request that a line states."""
    return Request(**json.loads(line))


def told(found: "Intake | ReadReviews") -> Iterator[bytes]:
    """Yield the lines of what was read."""
    kind = "document" if isinstance(found, Intake) else "review"
    for item in found if isinstance(found, Intake) else found.reviews:
        yield f'{{"{kind}":{item.model_dump_json()}}}\n'.encode()
    for error in found.left_out:
        yield _line({"left_out": _plain(error)})
    yield _line({Last.DONE: True})


def told_error(error: FactcheckError) -> bytes:
    """Return the line of an error of reading."""
    return _line({Last.ERROR: _plain(error)})


def told_broken(why: str) -> bytes:
    """Return the line that says that the reader itself failed."""
    return _line({Last.BROKEN: why})


def heard(line: bytes) -> tuple[str, Any]:
    """Return what kind a line is of, and what it holds: something read, an error, a word."""
    (kind, value), *_ = json.loads(line).items()
    if kind == "document":
        return kind, Document.model_validate(value)
    if kind == "review":
        return kind, ForeignReview.model_validate(value)
    return kind, _error(value) if kind in ("left_out", Last.ERROR) else value


def _plain(error: FactcheckError) -> dict[str, str]:
    return {"code": error.code, "message": error.message, "hint": error.hint}


def _error(plain: dict[str, str]) -> FactcheckError:
    """Return the error as it was: the class writes its sentence once, not again."""
    kind = _KINDS.get(plain["code"], UnreadableInput)
    error = kind.__new__(kind)
    FactcheckError.__init__(error, plain["message"], hint=plain["hint"])
    return error


def _line(value: dict[str, Any]) -> bytes:
    return json.dumps(value).encode() + b"\n"
