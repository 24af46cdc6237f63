"""Draw the verdict and its words: a part of the page that keys and typing draw anew alone."""

import streamlit as st

from factcheck.ui import drafts
from factcheck.ui.acting import guarded
from factcheck.ui.components.evidence_form import misfit
from factcheck.ui.components.kept_fields import KeptFields
from factcheck.ui.components.keyboard import outlet
from factcheck.ui.components.rationale import rationale
from factcheck.ui.components.sheet import draw, el
from factcheck.ui.components.verdict_buttons import verdict_buttons
from factcheck.ui.desk import Desk
from factcheck.ui.verdict_typing import VerdictTyping
from factcheck.workflow.show_article import ClaimCard


@st.fragment
def verdict_part(desk: Desk, drawn: ClaimCard) -> None:
    """Draw the buttons, what goes with a verdict, and what it lacks; it reads typing afresh."""
    claim, card = drawn.claim, as_typed(desk, drawn)
    acts, typed = VerdictTyping(desk, card), drafts.review_typed(card)
    draw("verdict-head", [el("h3", "Your verdict")])
    verdict_buttons(
        typed,
        saved=card.mine.verdict if card.mine else None,
        editor=desk.editor,
        claim_id=claim.id,
        on_give=guarded(acts.give),
    )
    odd = misfit(str(typed.get("verdict") or ""), card.evidence)
    if odd:
        draw("misfit", [el("div", odd, cls="warn small mid")])
    fields = KeptFields(typed, form="review", of=claim.id, keep=guarded(acts.keep_review))
    rationale(fields, editor=desk.editor, statement=claim.current.kind == "statement")
    if card.mine and card.missing:
        lacks = f"To be proposed it still needs {'; '.join(card.missing)}."
        draw("missing", [el("div", lacks, cls="warn small mid")])
    outlet(acts.verdicts(), claim=claim.id)


def as_typed(desk: Desk, drawn: ClaimCard) -> ClaimCard:
    """Return the card with what is typed by now: only this part may have been drawn since."""
    draft = drafts.kept(desk, drafts.review_place(drawn.claim.id))
    return drawn.model_copy(update={"draft": draft})
