"""Start a case, or find it again."""

from factcheck.domain.case import Case
from factcheck.errors import AlreadyThere, NotFound, UsageError
from factcheck.workflow.acting import act, once
from factcheck.workflow.ports import Transaction, Workbench

MOST_LISTED = 20  # names in one message


def create_case(
    bench: Workbench,
    name: str,
    *,
    by: str,
    description: str = "",
    solo: bool = False,
    key: str = "",
) -> Case:
    """Create a case; AlreadyThere where another has the name, whatever its letter case."""
    plain = " ".join(name.split())
    if not plain:
        raise UsageError("a case needs a name", hint="expected some words such as 'Camp Taji'")
    done = once("create case", by, key)
    with bench.store.write() as tx:
        if (before := tx.done(done)) is not None:
            return tx.cases.get(before)
        if _named(tx, plain) is not None:
            raise AlreadyThere("case", plain)
        case = _created(bench, tx, plain, by=by, description=description, solo=solo)
        tx.remember(done, case.id)
        return case


def open_case(bench: Workbench, name: str, *, by: str) -> Case:
    """Return the case with this id or name, created where there is none."""
    try:
        return find_case(bench, name)
    except NotFound:
        return create_case(bench, name, by=by)


def find_case(bench: Workbench, name: str) -> Case:
    """Return the case with this id or name; NotFound where there is none."""
    with bench.store.read() as tx:
        found = tx.cases.find(name) or _named(tx, name)
        others = [] if found else [case.name for case in tx.cases.where()]
    if found is None:
        raise NotFound("case", name, hint=_listed(sorted(others, key=str.casefold)))
    return found


def set_solo(
    bench: Workbench, case_id: str, *, solo: bool, by: str, seen: int, key: str = ""
) -> Case:
    """Say whether the desk is one person, who then may approve what they proposed."""
    done = once("set solo", by, key)
    with bench.store.write() as tx:
        case = tx.cases.get(case_id)
        if tx.done(done) is not None:
            return case
        told = {"before": _desk(solo=case.solo), "after": _desk(solo=solo)}
        tx.cases.put(case.but(solo=solo, version=seen))
        tx.remember(done, case_id)
        tx.record(act(bench, case_id, f"case:{case_id}", "desk changed", by=by, **told))
        return tx.cases.get(case_id)


def _desk(*, solo: bool) -> str:
    return "desk of one" if solo else "four eyes"


def _listed(names: list[str]) -> str:
    """Return which cases there are, in a line."""
    if not names:
        return "there is no case yet"
    told = [repr(name) for name in names[:MOST_LISTED]]
    more = [f"{len(names) - MOST_LISTED} more"] if len(names) > MOST_LISTED else []
    return f"there are {', '.join([*told, *more])}" if len(names) > 1 else f"there is {told[0]}"


def _named(tx: Transaction, name: str) -> Case | None:
    folded = " ".join(name.split()).casefold()
    return next((c for c in tx.cases.where() if c.name.casefold() == folded), None)


def _created(
    bench: Workbench, tx: Transaction, name: str, *, by: str, description: str, solo: bool
) -> Case:
    now = bench.clock()
    case = Case(
        id=bench.new_id(),
        name=name,
        description=description,
        solo=solo,
        created_at=now,
        created_by=by,
        changed_at=now,
    )
    saved = tx.cases.put(case)
    tx.record(act(bench, saved.id, f"case:{saved.id}", "created", by=by, after=name))
    return tx.cases.get(saved.id)
