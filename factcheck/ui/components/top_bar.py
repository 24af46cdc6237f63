"""Draw the bar over every page: the case, who works here, and how."""

from dataclasses import replace
from pathlib import Path

import streamlit as st

from factcheck.domain.odd_characters import marked
from factcheck.domain.preferences import Density
from factcheck.ui import address, session
from factcheck.ui.acting import guarded
from factcheck.ui.components.sheet import draw, el, quiet
from factcheck.ui.desk import Desk, sit_down
from factcheck.workflow.create_case import create_case

ROOMY = Path(__file__).with_name("roomy.css")


def top_bar(title: str) -> Desk | None:
    """Draw the bar and return the desk; where nobody is signed in ask for a name, return null."""
    desk = sit_down()
    if desk is None:
        _ask_name()
        return None
    with st.container(key="top-bar", horizontal=True, gap="small", vertical_alignment="center"):
        draw("title", [el("h1", title)])
        names = {case.id: marked(case.name) for case in desk.cases}
        st.selectbox(
            "Case",
            list(names),
            index=list(names).index(desk.case.id),
            format_func=lambda ident: names[str(ident)],
            key=f"case-{desk.case.id}",
            label_visibility="collapsed",
            on_change=lambda: _open(str(session.field(f"case-{desk.case.id}"))),
            width=320,
        )
        with st.popover("New case", key=f"new-case-{len(desk.cases)}"):  # closes when one is made
            st.text_input("Name of the case", key="new-case")
            st.button("Create", key="create-case", on_click=guarded(lambda: _create(desk)))
        with st.popover("You", key="you"):
            _you(desk)
    if session.preferences().density is Density.ROOMY:
        st.html(ROOMY)
    return desk


def _ask_name() -> None:
    with st.form("sign-in", width=420, border=False):  # Enter starts, as the button does
        st.subheader("Who works here?", anchor=False)
        st.text_input("Your name", key="name", placeholder="as it should stand in reports")
        st.form_submit_button("Start", type="primary", key="start", on_click=_sign_in)
        st.caption("No account, no password: the name stands beside what you save.")


def _sign_in() -> None:
    name = " ".join(str(session.field("name") or "").split())
    if any(letter.isalnum() for letter in name):
        session.keep_habits(replace(session.habits(), name=name))


def _you(desk: Desk) -> None:
    mode = "editor mode" if desk.editor else "simple mode"
    draw("who", [el("div", f"Signed in as {desk.name}"), quiet(mode)])
    st.button("Settings", key="to-settings", on_click=address.open_page, args=("settings",))
    st.button("Somebody else works here", key="sign-out", on_click=_sign_out)


def _sign_out() -> None:
    session.keep_habits(replace(session.habits(), name=""))
    session.forget("preferences")
    session.say("")  # what was said was said to whoever sat here before


def _open(case_id: str) -> None:
    address.go(case=case_id, article="", claim="")


def _create(desk: Desk) -> None:
    case = create_case(desk.bench, str(session.field("new-case") or ""), by=desk.by)
    _open(case.id)
    session.say(f"✓ case {case.name} created")
