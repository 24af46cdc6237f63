"""Merge or split events by hand."""

from collections.abc import Sequence

from factcheck.domain.event_edit import EventEdit, EventEditKind
from factcheck.errors import UsageError
from factcheck.workflow.acting import act, once
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.ports import Workbench


def edit_event(
    bench: Workbench,
    case_id: str,
    kind: EventEditKind,
    claims: Sequence[str],
    *,
    by: str,
    why: str = "",
    key: str = "",
) -> EventEdit:
    """Say that claims are of one event (merge), not of the rest's (split), or of two (apart).

    The case is checked with it at once, and it holds for every later check.
    """
    if len(set(claims)) < (1 if kind is EventEditKind.SPLIT else 2):
        raise UsageError(f"cannot {kind} events of so few claims", hint="name more claims")
    done = once("edit event", by, key)
    with bench.store.write() as tx:
        if (before := tx.done(done)) is not None:
            return tx.event_edits.get(before)
        for claim in claims:
            tx.claims.get(case_id, claim)
        edit = EventEdit(
            id=bench.new_id(),
            case_id=case_id,
            kind=kind,
            claims=tuple(claims),
            why=why,
            by=by,
            at=bench.clock(),
        )
        saved = tx.event_edits.put(edit)
        tx.remember(done, saved.id)
        told = {"after": ", ".join(claims), "why": why}
        tx.record(act(bench, case_id, f"event:{saved.id}", kind.value, by=by, **told))
    check_consistency(bench, case_id, by=by, again=claims)
    return saved


def undo_event_edit(bench: Workbench, edit_id: str, *, by: str) -> EventEdit:
    """Take an edit back and check without it; it stays in the history. Once is enough."""
    with bench.store.write() as tx:
        edit = tx.event_edits.get(edit_id)
        if edit.undone:
            return edit
        saved = tx.event_edits.put(edit.but(undone=True))
        tx.record(act(bench, edit.case_id, f"event:{edit.id}", "undo", by=by))
    check_consistency(bench, edit.case_id, by=by, again=edit.claims)
    return saved
