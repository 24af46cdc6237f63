"""Draw two versions of one review, and let the reviewer choose."""

import streamlit as st

from factcheck.domain.review import Review
from factcheck.errors import Conflict
from factcheck.ui import drafts, session
from factcheck.ui.acting import guarded
from factcheck.ui.components.sheet import Node, draw, el, pairs, quiet
from factcheck.ui.review_acts import CONFLICT
from factcheck.ui.review_place import ReviewPlace
from factcheck.workflow.review_claim import review_claim


def conflict(place: ReviewPlace, found: Conflict) -> None:
    """Draw both versions with a button each; nothing is thrown away before one is pressed."""
    yours, theirs = found.yours, found.theirs
    if not isinstance(yours, Review) or not isinstance(theirs, Review):
        return
    sides = el("div", side("Yours, not saved", yours), side("Saved meanwhile", theirs), cls="two")
    draw("conflict", [el("div", str(found), cls="warn bad"), sides])
    with st.container(horizontal=True, gap="small"):
        keep = guarded(lambda: _save_over(place, yours, theirs))
        st.button("Save mine over it", key="conflict-mine", type="primary", on_click=keep)
        take = guarded(lambda: _take(place, theirs))
        st.button("Take the saved one", key="conflict-theirs", on_click=take)


def side(title: str, review: Review) -> Node:
    """Return one version with its verdict, its reason and its time."""
    lines = [("verdict", str(review.verdict or "none")), ("rationale", review.rationale)]
    return el(
        "div", el("b", title), pairs(lines), quiet(f"{review.saved_at:%H:%M} UTC"), cls="box"
    )


def _save_over(place: ReviewPlace, yours: Review, theirs: Review) -> None:
    desk = place.desk
    review_claim(desk.bench, yours.ref, yours.text, by=desk.by, seen=theirs.version)
    session.forget(f"{CONFLICT}:{theirs.claim_id}")
    session.say("✓ yours is saved; the other stays in the history")


def _take(place: ReviewPlace, theirs: Review) -> None:
    drafts.give_up(place.desk, drafts.review_place(theirs.claim_id))
    session.empty_fields("review-")
    session.forget(f"{CONFLICT}:{theirs.claim_id}")
    session.say("✓ the saved version stands")
