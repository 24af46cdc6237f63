"""Show the places that a case speaks of."""

from claims import FindingRelation, Kind
from factcheck.domain.dossier import Dossier
from factcheck.reports.case_places import case_places
from factcheck.reports.place_parts import Places
from factcheck.workflow.ports import Workbench
from factcheck.workflow.rows import RowsWanted

CLASH = FindingRelation.CONTRADICTION.value
OF_PLACES = (Kind.LOCATION.value, Kind.ASSET_LOCATION.value)


def show_places(bench: Workbench, case_id: str) -> Places:
    """Return the places of the case, those that a map can show first."""
    with bench.store.read() as tx:
        rows = tx.claim_rows(case_id, RowsWanted(kinds=OF_PLACES, counting=True))
        dossier = Dossier(
            case=tx.cases.get(case_id),
            articles=tuple(tx.articles.where(case_id=case_id)),
            claims=tuple(tx.claims_of(case_id, [row.claim_id for row in rows])),
            findings=tuple(tx.findings.where(case_id=case_id, current=True, relation=CLASH)),
        )
    return case_places(dossier)
