"""Who works on which case: what every page starts from."""

from dataclasses import dataclass

import streamlit as st

from factcheck.bootstrap import open_workbench
from factcheck.domain.case import Case
from factcheck.ui import address, session
from factcheck.workflow.demo_case import open_demo
from factcheck.workflow.list_cases import CaseSummary, list_cases
from factcheck.workflow.ports import Workbench
from factcheck.workflow.sign_in import sign_in

Cases = list[CaseSummary]


@dataclass(frozen=True, slots=True)
class Desk:
    """Hold the workbench, the reviewer, and the case that is open."""

    bench: Workbench
    by: str
    name: str
    case: Case
    cases: tuple[Case, ...]
    editor: bool


@st.cache_resource(show_spinner="Opening the store and the demo case …")
def workbench() -> Workbench:
    """Return the workbench of this server, with the demo case in it."""
    bench = open_workbench()
    open_demo(bench)
    return bench


def sit_down() -> Desk | None:
    """Return the desk of who is signed in; null where nobody is."""
    habits = session.habits()
    if not habits.name:
        return None
    bench = workbench()
    reviewer = sign_in(bench, habits.name)
    cases = tuple(summary.case for summary in list_cases(bench))
    wanted = address.place("case")
    case = next((c for c in cases if wanted in (c.id, c.name)), None) or first_case(cases)
    address.go(case=case.id)
    return Desk(bench, reviewer.id, reviewer.name, case, cases, editor=habits.editor)


def first_case(cases: tuple[Case, ...]) -> Case:
    """Return the case to open where none is asked for: the demo, until there is work."""
    return next((case for case in cases if not case.demo), cases[0])
