"""What the Claims page does to many claims at once."""

from collections.abc import Sequence

from factcheck.domain.status import DismissReason, Status
from factcheck.errors import UsageError
from factcheck.ui import session
from factcheck.ui.desk import Desk
from factcheck.ui.wording import plain
from factcheck.workflow.act_on_many import (
    DoneToMany,
    assign_many,
    deal_claims,
    dismiss_many,
    move_many,
)
from factcheck.workflow.rows import ClaimRow

NOBODY = "nobody"
MOST_TOLD = 3  # refusals in one line; the others are counted


class BulkActs:
    """Act on the claims that were shown, as they were shown."""

    def __init__(self, desk: Desk, rows: Sequence[ClaimRow]) -> None:
        self.desk = desk
        self.rows = rows
        self.seen = {row.claim_id: row.version for row in rows}

    def assign(self) -> None:
        """Put the claims in somebody's hands, or deal them among several."""
        people = _words("bulk-people")
        if not people:
            raise UsageError("who gets the claims", hint="choose one name or more, or ‘nobody’")
        bench, case, by = self.desk.bench, self.desk.case.id, self.desk.by
        if people == [NOBODY]:
            done = assign_many(bench, case, self.seen, None, by=by)
        elif len(people) == 1:
            done = assign_many(bench, case, self.seen, people[0], by=by)
        else:
            given = [name for name in people if name != NOBODY]
            done = deal_claims(bench, case, self.seen, given, by=by)
        self._tell("assigned", done)

    def dismiss(self) -> None:
        """Decide not to pursue the claims."""
        because = DismissReason(str(session.field("bulk-because")))
        done = dismiss_many(
            self.desk.bench, self.desk.case.id, self.seen, because, by=self.desk.by
        )
        self._tell(f"dismissed as {plain(because)}", done)

    def move(self) -> None:
        """Take one step with the claims."""
        target = Status(str(session.field("bulk-target")))
        why = str(session.field("bulk-why") or "")
        done = move_many(
            self.desk.bench, self.desk.case.id, self.seen, target, by=self.desk.by, why=why
        )
        self._tell(plain(target), done)

    def _tell(self, what: str, done: DoneToMany) -> None:
        told = f"{'✓ ' if done.done else ''}{len(done.done)} of {len(self.seen)} claims {what}"
        first, more = done.refused[:MOST_TOLD], len(done.refused) - MOST_TOLD
        words = [told, *first, *([f"and {more} more"] if more > 0 else [])]
        session.say("; ".join(words), wrong=bool(done.refused))


def _words(key: str) -> list[str]:
    value = session.field(key)
    return [str(word) for word in value] if isinstance(value, Sequence) else []
