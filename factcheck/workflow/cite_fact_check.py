"""Cite an earlier fact check as evidence: by a reviewer, never by the machine."""

from factcheck.domain.evidence import Evidence, Stance
from factcheck.domain.record import ClaimRef
from factcheck.workflow.attach_evidence import attach_evidence
from factcheck.workflow.ports import Workbench
from factcheck.workflow.search_library import find_fact_check


def cite_fact_check(
    bench: Workbench, claim: ClaimRef, name: str, stance: Stance, *, by: str, key: str = ""
) -> Evidence:
    """Attach an entry of the library to a claim, with its address, publisher, date and rating.

    What is being typed of another item meanwhile stays.
    """
    text = find_fact_check(bench, name).as_evidence(stance)
    now = bench.clock()
    return attach_evidence(bench, claim, text.but(accessed=now), by=by, key=key, was_typed=False)
