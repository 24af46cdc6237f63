"""Who works on which case: what every page starts from."""

from dataclasses import dataclass

import streamlit as st

from factcheck.bootstrap import open_workbench
from factcheck.domain.case import Case
from factcheck.ui import address, session
from factcheck.workflow.count_open import Waiting, count_open
from factcheck.workflow.demo_case import open_demo
from factcheck.workflow.keep_preferences import show_preferences
from factcheck.workflow.list_cases import cases_by_change
from factcheck.workflow.ports import Workbench
from factcheck.workflow.sign_in import sign_in


@dataclass(frozen=True, slots=True)
class Desk:
    """Hold the workbench, the reviewer, and the case that is open."""

    bench: Workbench
    by: str
    name: str
    case: Case
    cases: tuple[Case, ...]
    editor: bool


@st.cache_resource(show_spinner="Opening the store …")
def workbench() -> Workbench:
    """Return the workbench of this server; in a store without a case the demo is made."""
    bench = open_workbench()
    cases = cases_by_change(bench)
    if not cases or any(case.demo for case in cases):  # a demo that was cut short is finished
        open_demo(bench)
    return bench


def sit_down() -> Desk | None:
    """Return the desk of who is signed in; null where nobody is."""
    habits = session.habits()
    if not habits.name:
        return None
    bench = workbench()
    reviewer = sign_in(bench, habits.name)
    own = show_preferences(bench, reviewer.id)
    session.remember("preferences", own)
    cases = tuple(cases_by_change(bench))
    case = case_in_view(cases)
    address.go(case=case.id)
    return Desk(bench, reviewer.id, reviewer.name, case, cases, editor=own.editor)


def waiting() -> Waiting:
    """Return what is undecided in the case in view; nothing where nobody is signed in."""
    if not session.habits().name:
        return Waiting()
    bench = workbench()
    return count_open(bench, case_in_view(tuple(cases_by_change(bench))).id)


def case_in_view(cases: tuple[Case, ...]) -> Case:
    """Return the case that the address asks for."""
    wanted = address.place("case")
    return next((c for c in cases if wanted in (c.id, c.name)), None) or first_case(cases)


def first_case(cases: tuple[Case, ...]) -> Case:
    """Return the case to open where none is asked for: the demo, until there is work."""
    return next((case for case in cases if not case.demo), cases[0])
