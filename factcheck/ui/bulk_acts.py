"""What the Claims page does to many claims at once: asked for, listed, confirmed, done."""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.domain.status import DismissReason, Status
from factcheck.errors import UsageError
from factcheck.ui import session
from factcheck.ui.desk import Desk
from factcheck.ui.wording import plain, step_word
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
PENDING, ROUND = "bulk-pending", "bulk-round"


class Wanted(NamedTuple):
    """Hold an act as it was asked for: on these claims, as they were shown, and no other.

    One of the last three says what: people to assign to, a reason to dismiss, a status to reach.
    """

    rows: tuple[ClaimRow, ...]
    what: str
    people: tuple[str, ...] = ()
    because: DismissReason | None = None
    target: Status | None = None
    why: str = ""


class BulkActs:
    """Ask for acts on the claims that are shown; do the one that is confirmed."""

    def __init__(self, desk: Desk, rows: Sequence[ClaimRow] = ()) -> None:
        self.desk = desk
        self.rows = tuple(rows)

    def on(self, rows: Sequence[ClaimRow]) -> "BulkActs":
        """Return the acts on other claims."""
        return BulkActs(self.desk, rows)

    @property
    def wanted(self) -> Wanted | None:
        """Return the act that waits for its confirmation, if one was asked for in this case."""
        found = session.remembered(PENDING, Wanted((), ""))
        here = {row.case_id for row in found.rows} == {self.desk.case.id}
        return found if here else None

    def assign(self) -> None:
        """Ask to put the claims in somebody's hands, or to deal them among several."""
        people = tuple(_words("bulk-people"))
        if not people:
            raise UsageError("who gets the claims", hint="choose one name or more, or ‘nobody’")
        named = " and ".join(name for name in people if len(people) == 1 or name != NOBODY)
        how = "dealt in turn among" if len(people) > 1 else "assigned to"
        self._ask(Wanted(self.rows, f"{how} {named}", people=people))

    def dismiss(self) -> None:
        """Ask not to pursue the claims."""
        because = DismissReason(str(session.field("bulk-because")))
        self._ask(Wanted(self.rows, f"dismissed as {plain(because)}", because=because))

    def move(self) -> None:
        """Ask to take one step with the claims."""
        target = Status(str(session.field("bulk-target")))
        why = str(session.field("bulk-why") or "")
        what = f"moved to ‘{step_word(target, editor=self.desk.editor)}’"
        self._ask(Wanted(self.rows, what, target=target, why=why))

    def confirm(self) -> None:
        """Do what was asked for."""
        wanted = self.wanted
        if wanted is not None:
            session.forget(PENDING)
            self._tell(wanted, self._done(wanted))

    def cancel(self) -> None:
        """Do nothing."""
        session.forget(PENDING)
        session.say("nothing was changed")

    def _ask(self, wanted: Wanted) -> None:
        session.remember(PENDING, wanted)
        session.remember(ROUND, session.remembered(ROUND, 0) + 1)  # another round: a closed form
        session.say(f"look at the {counted(wanted.rows)}, then confirm")

    def _done(self, wanted: Wanted) -> DoneToMany:
        bench, case, by = self.desk.bench, self.desk.case.id, self.desk.by
        seen = {row.claim_id: row.version for row in wanted.rows}
        if wanted.because is not None:
            return dismiss_many(bench, case, seen, wanted.because, by=by)
        if wanted.target is not None:
            return move_many(bench, case, seen, wanted.target, by=by, why=wanted.why)
        people = [name for name in wanted.people if name != NOBODY]
        if len(people) > 1:
            return deal_claims(bench, case, seen, people, by=by)
        return assign_many(bench, case, seen, people[0] if people else None, by=by)

    def _tell(self, wanted: Wanted, done: DoneToMany) -> None:
        many = counted(wanted.rows)
        told = f"{'✓ ' if done.done else ''}{len(done.done)} of {many} {wanted.what}"
        first, more = done.refused[:MOST_TOLD], len(done.refused) - MOST_TOLD
        words = [told, *first, *([f"and {more} more"] if more > 0 else [])]
        session.say("; ".join(words), wrong=bool(done.refused))


def counted(rows: Sequence[ClaimRow]) -> str:
    """Return how many claims there are.

    >>> counted([])
    '0 claims'
    """
    return f"{len(rows)} claim{'s' * (len(rows) != 1)}"


def _words(key: str) -> list[str]:
    value = session.field(key)
    return [str(word) for word in value] if isinstance(value, Sequence) else []
