"""An item of evidence on which several people count: what is lost shows as a figure too low."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

from factcheck.bootstrap import open_workbench
from factcheck.domain.evidence import Evidence, EvidenceText, Stance
from factcheck.settings import Settings
from factcheck.workflow.attach_evidence import attach_evidence, change_evidence
from factcheck.workflow.ports import Workbench
from factcheck.workflow.sign_in import sign_in

Counts = dict[str, int]


@contextmanager
def opened(at: Settings) -> Iterator[Workbench]:
    """Give a workbench on the store of the settings, and let go of it."""
    bench = open_workbench(at)
    try:
        yield bench
    finally:
        bench.store.close()


def begin(at: Settings, names: list[str]) -> str:
    """Put an item to the first claim of the first case; return its id."""
    with opened(at) as bench:
        for name in names:
            sign_in(bench, name)
        with bench.store.read() as tx:
            claim = tx.claims.where(case_id=tx.cases.where()[0].id)[0]
        text = EvidenceText(stance=Stance.CONTEXT, note=json.dumps(dict.fromkeys(names, 0)))
        return attach_evidence(bench, claim.ref, text, by=names[0]).id


def read(bench: Workbench, ident: str) -> Evidence:
    """Return the item as it stands."""
    with bench.store.read() as tx:
        return tx.evidence.get(ident)


def counts_of(item: Evidence) -> Counts:
    """Return how far everybody has counted."""
    counts: Counts = json.loads(item.note)
    return counts


def count(bench: Workbench, seen: Evidence, name: str) -> Evidence:
    """Save one more for `name` over the item as it was seen; Conflict where another was first."""
    counts = counts_of(seen)
    counts[name] += 1
    fields = {field: getattr(seen, field) for field in EvidenceText.model_fields}
    text = EvidenceText.model_validate({**fields, "note": json.dumps(counts)})
    key = f"{seen.id} {counts[name]}"
    return change_evidence(bench, seen.id, text, by=name, seen=seen.version, key=key)
