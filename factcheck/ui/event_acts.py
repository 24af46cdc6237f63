"""What the buttons beside events do: keep an answer, merge, split, take one back."""

from collections.abc import Callable, Mapping, Sequence

from factcheck.domain.claim import StoredClaim
from factcheck.domain.event_edit import EventEdit, EventEditKind
from factcheck.errors import UsageError
from factcheck.ui import session
from factcheck.ui.desk import Desk
from factcheck.workflow.edit_event import edit_event, undo_event_edit
from factcheck.workflow.show_consistency import QuestionView
from factcheck.workflow.show_events import EventView, claims_of_event

MERGED, DIVIDED, PARTED = "event-merge", "event-divide", "event-claims"
MERGE_WHY, SPLIT_WHY = "event-merge-why", "event-split-why"


def answering(desk: Desk) -> Callable[[QuestionView, EventEditKind], None]:
    """Return what keeps the answer to a question."""

    def answer(view: QuestionView, kind: EventEditKind) -> None:
        edit_event(desk.bench, desk.case.id, kind, view.claims, by=desk.by)
        told = "one happening" if kind is EventEditKind.MERGE else "two happenings"
        session.say(f"✓ {told}; the case is checked with it")

    return answer


def undoing(desk: Desk) -> Callable[[EventEdit], None]:
    """Return what takes an answer back."""

    def undo(edit: EventEdit) -> None:
        undo_event_edit(desk.bench, edit.id, by=desk.by)
        session.say("✓ taken back; the case is checked without it")

    return undo


class EventActs:
    """Merge and split the events that were on screen."""

    def __init__(self, desk: Desk, views: Sequence[EventView]) -> None:
        self.desk = desk
        self.views: Mapping[str, EventView] = {v.group.event: v for v in views if v.claims}

    def claims_of(self, view: EventView) -> list[StoredClaim]:
        """Return the claims of an event, to choose from."""
        return claims_of_event(self.desk.bench, self.desk.case.id, view)

    def merge(self) -> None:
        """Make the chosen events one."""
        chosen = [self.views[name] for name in _chosen(MERGED) if name in self.views]
        if not chosen[1:]:  # one event is one already
            raise UsageError("nothing to merge", hint="choose two events or more")
        claims = [view.claims[0].id for view in chosen]
        self._edit(EventEditKind.MERGE, claims, why=MERGE_WHY)
        session.say(f"✓ {len(chosen)} events are one; the case is checked with it")

    def split(self) -> None:
        """Make another event of the chosen claims of one."""
        view = self.views.get(str(session.field(DIVIDED)))
        claims = _chosen(PARTED)
        if view is None or not claims:
            raise UsageError(
                "nothing to split off",
                hint="choose an event, then its claims of another happening",
            )
        if len(claims) == len(view.claims):
            raise UsageError(
                "cannot split off all claims of an event", hint="leave those that belong to it"
            )
        self._edit(EventEditKind.SPLIT, claims, why=SPLIT_WHY)
        many = f"{len(claims)} claim{'s' * (len(claims) != 1)}"
        session.say(f"✓ {many} of another happening; the case is checked with it")

    def _edit(self, kind: EventEditKind, claims: Sequence[str], *, why: str) -> None:
        reason = str(session.field(why) or "").strip()
        edit_event(self.desk.bench, self.desk.case.id, kind, claims, by=self.desk.by, why=reason)
        session.empty_fields("event-")


def _chosen(key: str) -> list[str]:
    value = session.field(key)
    return [str(name) for name in value] if isinstance(value, list | tuple) else []
