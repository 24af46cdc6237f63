"""A store with the demo case, copied for each test; pages run on it without a browser."""

import shutil
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from factcheck.bootstrap import open_workbench
from factcheck.domain.record import ClaimRef
from factcheck.domain.status import Status
from factcheck.settings import Settings
from factcheck.ui.desk import Desk
from factcheck.ui.review_place import ReviewPlace
from factcheck.ui.session import Habits
from factcheck.workflow.case_reading import CaseReader
from factcheck.workflow.demo_case import open_demo
from factcheck.workflow.keep_preferences import keep_preferences
from factcheck.workflow.list_claims import list_claims
from factcheck.workflow.show_article import show_article, show_claim
from factcheck.workflow.sign_in import sign_in

SECONDS = 60  # the first run of a page may load the parser
PAGE = "from factcheck.ui.pages.{0}_page import {0}_page\n{0}_page()\n"


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    open_demo(open_workbench(Settings(data_folder=folder)))
    return folder


@pytest.fixture
def data_folder(demo_folder, tmp_path, monkeypatch) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(demo_folder, folder)
    monkeypatch.setenv("FACTCHECK_DATA_FOLDER", str(folder))
    st.cache_resource.clear()
    return folder


@pytest.fixture
def bench(data_folder):
    return open_workbench(Settings(data_folder=data_folder))


@pytest.fixture
def desk(bench):
    """The desk of a third reviewer in the demo case."""
    reviewer, case = sign_in(bench, "Cleo"), open_demo(bench)
    return Desk(bench, reviewer.id, reviewer.name, case, (case,), editor=False)


@pytest.fixture
def rows(desk):
    return list_claims(desk.bench, desk.case.id, by=desk.by).rows


@pytest.fixture
def place_of(desk):
    """A function that gives the place on the Review page with a claim in hand."""

    def placed(row, *, by=None):
        at = desk if by is None else Desk(desk.bench, by, by, desk.case, desk.cases, editor=True)
        case = CaseReader().read(at.bench, at.case.id)
        view = show_article(at.bench, row.article_id, by=at.by)
        ref = next(claim.ref for claim in view.read if claim.id == row.claim_id)
        card = show_claim(at.bench, ref, by=at.by)
        return ReviewPlace(at, case, view, card, view.claims, {})

    return placed


@pytest.fixture
def ref_of(desk):
    """A function that points to a claim of the demo case."""
    return lambda ident: ClaimRef(case_id=desk.case.id, claim_id=ident)


@pytest.fixture
def judged_row(rows):
    """A claim with a published verdict and evidence."""
    return next(row for row in rows if Status(row.status) is Status.PUBLISHED)


@pytest.fixture
def fresh_row(rows):
    """A claim that nobody has touched, in conflict with another."""
    return next(r for r in rows if Status(r.status) is Status.EXTRACTED and r.contradictions)


ACT = """
from functools import partial
from types import FunctionType
from factcheck.ui import session
from factcheck.ui.acting import attempt
from factcheck.ui.desk import sit_down
from factcheck.ui.pages.review_page import review_page
from factcheck.ui.review_hearing import handlers_at
from factcheck.ui.review_place import arrive
place = arrive(sit_down())
meanwhile = session.held("meanwhile", FunctionType)
if meanwhile is not None:
    session.forget("meanwhile")
    meanwhile()
    attempt(partial(handlers_at(place)[{do!r}], {told!r}))
review_page()
"""


@pytest.fixture
def act_on(bench):
    """A function that opens a claim on the Review page, lets the browser tell an act, draws it.

    `meanwhile` happens after the page was drawn and before the act is heard.
    """

    def acted(row, do, *, by="Cleo", meanwhile=lambda: None, **told):
        sign_in(bench, by)
        told = {"n": 1, "claim": row.claim_id, **told}
        app = AppTest.from_string(ACT.format(do=do, told=told), default_timeout=SECONDS)
        app.session_state["habits"] = Habits(name=by)
        app.session_state["kept:meanwhile"] = meanwhile
        app.query_params["claim"] = row.claim_id
        app.run()
        assert not app.exception
        return app

    return acted


@pytest.fixture
def correct(act_on):
    """A function that types into a part of a claim and saves; what was said comes back."""

    def corrected(row, part, **typed):
        app = act_on(
            row, "correct", part=part, typed={k.replace("__", "."): v for k, v in typed.items()}
        )
        return app.session_state["notice"].words

    return corrected


@pytest.fixture
def open_page(bench):
    """A function that runs a page for somebody who is signed in."""

    def opened(name, *, signed_in=True, editor=False, by="Cleo", **query):
        app = AppTest.from_string(PAGE.format(name), default_timeout=SECONDS)
        if signed_in:
            app.session_state["habits"] = Habits(name=by)
            keep_preferences(bench, sign_in(bench, by).id, editor=editor)
        for part, value in query.items():
            app.query_params[part] = value
        app.run()
        assert not app.exception
        return app

    return opened
