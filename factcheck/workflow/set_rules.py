"""Set the rules of a case or of the desk; what depends on them is compared again."""

from collections.abc import Collection
from typing import NamedTuple

from factcheck.domain.rules import Rules, RulesInForce, SomeRules, StoredRules
from factcheck.errors import UsageError
from factcheck.workflow.acting import act, once
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.show_rules import rules_in_force, show_rules

CHANGED = "rules changed"


class RulesSet(NamedTuple):
    """Hold the rules that hold now, and the cases that were compared again, by id."""

    now: RulesInForce
    checked: tuple[str, ...]


def set_rules(
    bench: Workbench,
    case_id: str,
    wanted: SomeRules,
    *,
    by: str,
    seen: int,
    leave: Collection[str] = (),
    key: str = "",
) -> RulesSet:
    """Set rules of a case, or of the desk (case id ''); those in `leave` are set no longer.

    What is null in `wanted` stays as it is. `seen` is the version on screen, 0 if none. A case
    that was checked is checked again where a rule of comparing has changed for it.
    """
    _refuse_unknown(leave)
    done = once("set rules", by, key)
    with bench.store.write() as tx:
        if tx.done(done) is not None:
            return RulesSet(rules_in_force(bench, tx, case_id), ())
        tx.remember(done, case_id)
        before = _by_case(bench, tx)
        _save(bench, tx, case_id, wanted, by=by, seen=seen, leave=leave)
        after = _by_case(bench, tx)
        stale = [
            ident
            for ident, rules in after.items()
            if rules.options() != before[ident].options() and tx.checks.find(ident) is not None
        ]
    for ident in stale:
        check_consistency(bench, ident, by=by)
    return RulesSet(show_rules(bench, case_id), tuple(stale))


def _save(
    bench: Workbench,
    tx: Transaction,
    case_id: str,
    wanted: SomeRules,
    *,
    by: str,
    seen: int,
    leave: Collection[str],
) -> None:
    stood = tx.rules.find(case_id)
    kept = dict(stood.given()) if stood else {}
    values = {n: v for n, v in (kept | dict(wanted.given())).items() if n not in leave}
    now = {"case_id": case_id, "changed_at": bench.clock(), "changed_by": by, "version": seen}
    if values == kept and seen == (stood.version if stood else 0):
        return
    before = rules_in_force(bench, tx, case_id).rules
    tx.rules.put(StoredRules.model_validate({**values, **now}))
    after = rules_in_force(bench, tx, case_id).rules
    subject = f"rules:{case_id}"
    told = {"before": _told(before, after), "after": _told(after, before)}
    tx.record(act(bench, case_id, subject, CHANGED, by=by, **told))


def _by_case(bench: Workbench, tx: Transaction) -> dict[str, Rules]:
    return {c.id: rules_in_force(bench, tx, c.id).rules for c in tx.cases.where()}


def _told(rules: Rules, other: Rules) -> str:
    """Return the rules in which the two differ, as a line."""
    names = (n for n in Rules.model_fields if getattr(rules, n) != getattr(other, n))
    return "; ".join(f"{name}: {_line(getattr(rules, name))}" for name in names)


def _line(value: object) -> str:
    if isinstance(value, float | int):
        return f"{value:g}"
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _refuse_unknown(names: Collection[str]) -> None:
    unknown = sorted(set(names) - Rules.model_fields.keys())
    if unknown:
        hint = f"expected one of {', '.join(Rules.model_fields)}"
        raise UsageError(f"there is no rule {unknown[0]!r}", hint=hint)
