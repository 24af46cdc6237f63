"""Draw the steps that the work on a claim can take, and what each still needs."""

from collections.abc import Callable

import streamlit as st

from factcheck.domain.status import DismissReason, Status
from factcheck.ui.components.sheet import draw, el
from factcheck.ui.wording import plain
from factcheck.workflow.show_article import ClaimCard

EVERYDAY = (
    *(Status.RESEARCHING, Status.APPROVED, Status.PUBLISHED, Status.ON_HOLD),
    *(Status.CORRECTED, Status.RETRACTED),
)
SAID = {
    Status.PROPOSED: "propose",
    Status.APPROVED: "approve",
    Status.PUBLISHED: "publish",
    Status.CORRECTED: "publish the correction",
    Status.RETRACTED: "retract",
    Status.ON_HOLD: "park",
    Status.RESEARCHING: "back to work",
}

Step = Callable[[Status], None]


def steps(card: ClaimCard, *, editor: bool, on_step: Step, on_dismiss: Callable[[], None]) -> None:
    """Draw a button a step; what bars it stands below."""
    offered = steps_offered(card, editor=editor)
    st.text_input(
        "Reason, where one is needed", key=f"step-why-{card.claim.id}", placeholder="why"
    )
    with st.container(horizontal=True, gap="xsmall"):
        for target in offered:
            st.button(
                SAID.get(target, plain(target)),
                key=f"step-{target.value}",
                disabled=bool(card.steps[target]),
                on_click=on_step,
                args=(target,),
            )
    barred = [
        el("li", f"{SAID.get(target, plain(target))}: {', '.join(missing)}")
        for target in offered
        if (missing := card.steps[target])
    ]
    if barred:
        draw(
            "steps-missing", [el("h3", "Still needed"), el("ul", *barred, cls="lines small quiet")]
        )
    if Status.DISMISSED in card.steps:
        _dismissal(card, on_dismiss)


def steps_offered(card: ClaimCard, *, editor: bool) -> list[Status]:
    """Return the steps that have a button; of what is public a correction follows a reopening."""
    public = card.claim.status.public
    everyday = [s for s in EVERYDAY if not (public and s is Status.CORRECTED)]
    return [s for s in card.steps if s is not Status.DISMISSED and (editor or s in everyday)]


def _dismissal(card: ClaimCard, on_dismiss: Callable[[], None]) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.selectbox(
            "Not pursued, because",
            list(DismissReason),
            format_func=plain,
            key=f"dismiss-{card.claim.id}",
        )
        st.button("Dismiss", key="dismiss", on_click=on_dismiss)
