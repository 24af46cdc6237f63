"""Compare a case again once a claim of it was corrected, where that is quick."""

from enum import StrEnum

from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.known_case import FEW, known_case
from factcheck.workflow.ports import Workbench


class Compared(StrEnum):
    """Say how the comparisons of a case stand to a correction, in words that follow it."""

    NEVER = ""  # there are none that could be older
    AGAIN = "compared again"
    OLDER = "the comparisons are older than this: check the case again"


def compare_again(bench: Workbench, case_id: str, *, by: str) -> Compared:
    """Check what a correction touches, and tell whether the comparisons go with it now.

    A case that was never checked stays so, and one of which much would be compared anew (another
    engine or other rules by now) waits until somebody asks for that.
    """
    with bench.store.read() as tx:
        if tx.checks.find(case_id) is None:
            return Compared.NEVER
        many = len(tx.stamps(case_id)) > FEW
        if many and len(known_case(bench, tx, case_id, afresh=False).changed) > FEW:
            return Compared.OLDER
    check_consistency(bench, case_id, by=by)
    return Compared.AGAIN
