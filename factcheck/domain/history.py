"""What was done, by whom, and why: appended, never changed, chained by hashes."""

import hashlib
import json
from collections.abc import Iterable
from datetime import datetime

from pydantic import Field

from factcheck.domain.record import Value

GENESIS = "0" * 64  # stands before the first entry of a case


class Act(Value):
    """Say what somebody did, before it has its place in the chain."""

    case_id: str
    subject: str = Field(description="'claim:ID', 'review:CLAIM/REVIEWER', 'finding:ID', …")
    action: str = Field(description="A verb in the past: 'created', 'reviewed', 'published' …")
    before: str = ""
    after: str = ""
    why: str = ""
    by: str
    at: datetime


class HistoryEntry(Act):
    """Hold one link of a case's chain."""

    number: int = Field(ge=1)
    previous: str
    hash: str


def chained(act: Act, last: HistoryEntry | None) -> HistoryEntry:
    """Return the act as the next link after the last one."""
    number = last.number + 1 if last else 1
    previous = last.hash if last else GENESIS
    fields = act.model_dump()
    return HistoryEntry(
        **fields, number=number, previous=previous, hash=_digest(act, number, previous)
    )


def first_broken(entries: Iterable[HistoryEntry]) -> int | None:
    """Return the number of the first entry that was altered, is missing or out of order."""
    last: HistoryEntry | None = None
    for entry in entries:
        act = Act.model_validate({name: getattr(entry, name) for name in Act.model_fields})
        if entry != chained(act, last):
            return last.number + 1 if last else 1
        last = entry
    return None


def _digest(act: Act, number: int, previous: str) -> str:
    content = {**act.model_dump(mode="json"), "number": number, "previous": previous}
    line = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(line.encode()).hexdigest()
