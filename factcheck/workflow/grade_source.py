"""Keep the register of sources with their grades."""

from factcheck.domain.evidence import Reliability, Source
from factcheck.domain.reviewer import reviewer_id as plain
from factcheck.domain.sources import host_of
from factcheck.errors import UsageError
from factcheck.workflow.acting import act
from factcheck.workflow.ports import Workbench

DESK = ""  # the register belongs to no case: its history is the desk's own


def grade_source(
    bench: Workbench,
    name: str,
    reliability: Reliability,
    *,
    by: str,
    rationale: str = "",
    domain: str | None = None,
    seen: int = 0,
) -> Source:
    """Save the grade of a source, made known where new; `seen` is the version on screen.

    What `by` has saved just so, from what is on screen, is not saved again.
    """
    ident = plain(name)
    if not ident:
        raise UsageError(f"cannot take {name!r} as a source", hint="expected at least one letter")
    with bench.store.write() as tx:
        before = tx.sources.find(ident)
        source = Source(
            id=ident,
            name=" ".join(name.split()),
            domain=host_of(domain or "") or None,
            reliability=reliability,
            rationale=rationale.strip(),
            changed_at=bench.clock(),
            changed_by=by,
            version=seen,
        )
        if before is not None and before.version != seen and _same(before, source):
            return before  # asked twice, as by a double click
        saved = tx.sources.put(source)
        told = {
            "before": before.reliability.value if before else "",
            "after": reliability.value,
            "why": rationale,
        }
        tx.record(act(bench, DESK, f"source:{ident}", "graded", by=by, **told))
        return saved


def _same(one: Source, other: Source) -> bool:
    told = {"changed_at": one.changed_at, "version": one.version}
    return one == other.model_copy(update=told)


def list_sources(bench: Workbench) -> list[Source]:
    """Return the register, by name."""
    with bench.store.read() as tx:
        return tx.sources.where()
