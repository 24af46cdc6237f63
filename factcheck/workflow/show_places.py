"""Show the places that a case speaks of."""

from factcheck.reports.case_places import case_places
from factcheck.reports.place_parts import Places
from factcheck.workflow.ports import Workbench
from factcheck.workflow.publish_report import load_dossier


def show_places(bench: Workbench, case_id: str) -> Places:
    """Return the places of the case, those that a map can show first."""
    return case_places(load_dossier(bench, case_id))
