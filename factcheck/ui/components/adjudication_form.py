"""Draw what the adjudicator gives: a verdict with its rationale, kept while it is typed."""

import streamlit as st

from factcheck.ui import drafts
from factcheck.ui.acting import guarded
from factcheck.ui.adjudication_acts import AdjudicationActs
from factcheck.ui.components.evidence_form import evidence_list
from factcheck.ui.components.kept_fields import KeptFields
from factcheck.ui.components.rationale import rationale
from factcheck.ui.components.sheet import draw, el
from factcheck.ui.components.verdict_buttons import verdict_buttons
from factcheck.workflow.list_disagreements import Disagreement
from factcheck.workflow.show_article import ClaimCard


def adjudication_form(dispute: Disagreement, card: ClaimCard, acts: AdjudicationActs) -> None:
    """Draw the evidence and the form; nothing of it before the verdicts were looked at."""
    ident, editor = card.claim.id, acts.desk.editor
    if dispute.hidden:
        look = guarded(lambda: acts.look(ident))
        st.button("Look at the verdicts `L`", key="look", on_click=look, type="primary")
        return
    draw("evidence-head", [el("h3", f"Evidence ({len(card.evidence)})")])
    evidence_list(card.evidence, card.origins)
    if dispute.missing:
        return
    typed = drafts.review_typed(card)
    draw("verdict-head", [el("h3", "What stands")])
    saved = card.mine.verdict if card.mine else None
    give = guarded(acts.give)
    verdict_buttons(typed, saved=saved, editor=editor, claim_id=ident, on_give=give)
    fields = KeptFields(typed, form="review", of=ident, keep=guarded(acts.keep_review))
    rationale(fields, editor=editor, statement=card.claim.current.kind == "statement")
