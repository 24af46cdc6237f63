"""Let the reviewer choose between two versions, side by side; nothing is thrown away before."""

from collections.abc import Callable

import streamlit as st

from factcheck.domain.claim import StoredClaim
from factcheck.domain.review import Review
from factcheck.domain.value_parts import Part, part_said
from factcheck.errors import Conflict
from factcheck.ui import drafts, session
from factcheck.ui.acting import guarded
from factcheck.ui.components.sheet import Node, draw, el, pairs, quiet
from factcheck.ui.correction_acts import CLASH, Clash, CorrectionActs
from factcheck.ui.overtaken import Overtaken, do_over, leave
from factcheck.ui.review_acts import CONFLICT
from factcheck.ui.review_place import ReviewPlace
from factcheck.ui.wording import plain
from factcheck.workflow.review_claim import review_claim

TITLE = "Two versions: which one stands?"


def conflict(place: ReviewPlace, found: Conflict) -> None:
    """Ask which of two versions of the reader's own review stands."""
    yours, theirs = found.yours, found.theirs
    if not isinstance(yours, Review) or not isinstance(theirs, Review):
        return
    sides = [side("Yours, not saved", yours), side("Saved meanwhile", theirs)]
    _choose(
        str(found),
        sides,
        mine=lambda: _save_over(place, yours, theirs),
        other=lambda: _take(place, theirs),
    )


def correction_conflict(place: ReviewPlace, clash: Clash, correct: CorrectionActs) -> None:
    """Ask whether a correction stands over what somebody else made of the claim meanwhile."""
    told = f"{clash.theirs.label} was changed by somebody else since you opened it"
    _choose(
        told,
        correction_sides(place, clash),
        mine=lambda: _correct_over(clash, correct),
        other=lambda: _take_claim(place, clash),
    )


def overtaken_conflict(place: ReviewPlace, held: Overtaken) -> None:
    """Ask whether an act is done to what somebody else made of the claim meanwhile."""
    told = f"{held.theirs.label} was changed by somebody else since you opened it"
    _choose(
        told,
        overtaken_sides(place, held),
        mine=lambda: do_over(place.desk, held),
        other=lambda: leave(held),
        asks=("Do it all the same", "Leave it as it is"),
    )


def overtaken_sides(place: ReviewPlace, held: Overtaken) -> list[Node]:
    """Return what was to be done, and what the claim says, with who had it last."""
    yours = el("div", el("b", "Yours, not done"), pairs([("you wanted to", held.what)]), cls="box")
    return [yours, _saved(place, held.theirs, [])]


def correction_sides(place: ReviewPlace, clash: Clash) -> list[Node]:
    """Return what the claim would say, and what it says, with who had it last."""
    claim = clash.theirs
    says = part_said(claim.current, Part(clash.part)) if clash.part in set(Part) else ""
    yours = el("div", el("b", "Yours, not saved"), pairs([(clash.part, clash.said)]), cls="box")
    lines = [(clash.part, says or "nothing")] if clash.part in set(Part) else []
    return [yours, _saved(place, claim, lines)]


def _saved(place: ReviewPlace, claim: StoredClaim, lines: list[tuple[str, str]]) -> Node:
    last = place.card.history[-1] if place.card and place.card.history else None
    who = f"{last.by}: {last.action}, {last.at:%H:%M} UTC" if last else ""
    more = [("claim", claim.rejected or claim.current.text), ("status", plain(claim.status))]
    in_hand = [("in the hands of", claim.assignee)] if claim.assignee else []
    told = pairs([*lines, *more, *in_hand])
    return el("div", el("b", "Saved meanwhile"), told, quiet(who), cls="box")


def side(title: str, review: Review) -> Node:
    """Return one version with its verdict, its reason and its time."""
    lines = [("verdict", plain(review.verdict or "none")), ("rationale", review.rationale)]
    return el(
        "div", el("b", title), pairs(lines), quiet(f"{review.saved_at:%H:%M} UTC"), cls="box"
    )


@st.dialog(TITLE, width="large", dismissible=False)
def _choose(
    told: str,
    sides: list[Node],
    *,
    mine: Callable[[], None],
    other: Callable[[], None],
    asks: tuple[str, str] = ("Save mine over it", "Take the saved one"),
) -> None:
    draw("conflict", [el("div", told, cls="warn bad"), el("div", *sides, cls="two")])
    with st.container(horizontal=True, gap="small"):
        over = st.button(asks[0], key="conflict-mine", type="primary", on_click=guarded(mine))
        taken = st.button(asks[1], key="conflict-theirs", on_click=guarded(other))
    if over or taken:
        st.rerun()  # a click draws the dialog alone anew; the page is to follow


def _save_over(place: ReviewPlace, yours: Review, theirs: Review) -> None:
    desk = place.desk
    review_claim(desk.bench, yours.ref, yours.text, by=desk.by, seen=theirs.version)
    session.forget(f"{CONFLICT}:{theirs.claim_id}")
    session.say("✓ yours is saved; the other stays in the history")


def _take(place: ReviewPlace, theirs: Review) -> None:
    drafts.give_up(place.desk, drafts.review_place(theirs.claim_id))
    if place.card is not None:
        session.refill("review", theirs.claim_id, drafts.saved_in_fields(theirs.text))
    session.forget(f"{CONFLICT}:{theirs.claim_id}")
    session.say("✓ the saved version stands")


def _correct_over(clash: Clash, correct: CorrectionActs) -> None:
    session.forget(f"{CLASH}:{clash.theirs.id}")  # where it clashes again, that is asked anew
    correct.overrule(clash)


def _take_claim(place: ReviewPlace, clash: Clash) -> None:
    drafts.give_up(place.desk, drafts.correction_place(clash.theirs.id))
    session.forget(f"{CLASH}:{clash.theirs.id}")
    session.say("✓ the saved version stands")
