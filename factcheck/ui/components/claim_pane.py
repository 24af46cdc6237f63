"""Draw the right of the Review page: the claim in hand and all that is done with it."""

import streamlit as st

from factcheck.domain.odd_characters import marked
from factcheck.errors import Conflict
from factcheck.ui import address, drafts, session
from factcheck.ui.acting import guarded
from factcheck.ui.components.claim_card import claim_card, conflicts
from factcheck.ui.components.conflict import conflict, correction_conflict, overtaken_conflict
from factcheck.ui.components.correction_form import MERGED_AT_MOST, correction_form
from factcheck.ui.components.earlier_checks import earlier_checks
from factcheck.ui.components.evidence_form import (
    evidence_form,
    evidence_list,
    withdrawal_form,
)
from factcheck.ui.components.history import history
from factcheck.ui.components.kept_fields import KeptFields
from factcheck.ui.components.presence import presence
from factcheck.ui.components.sheet import draw, el
from factcheck.ui.components.steps import steps
from factcheck.ui.components.verdict_part import verdict_part
from factcheck.ui.correction_acts import CLASH, Clash, CorrectionActs
from factcheck.ui.overtaken import overtaken
from factcheck.ui.review_acts import CONFLICT, ReviewActs
from factcheck.ui.review_place import ReviewPlace
from factcheck.ui.review_steps import ReviewSteps
from factcheck.workflow.show_article import ClaimCard


def claim_side(place: ReviewPlace) -> None:
    """Draw the right of the page; without a claim in hand one can be added."""
    if place.card is None:
        correction_pane(place, None)
    else:
        claim_pane(place, place.card, ReviewActs(place))


def claim_pane(place: ReviewPlace, card: ClaimCard, acts: ReviewActs) -> None:
    """Draw the card, the verdict, the evidence, and what is needed less often."""
    _conflicting(place, card)
    moves = ReviewSteps(place.desk, card.claim)
    with st.container(key="claim-pane", height=720, border=False, gap="xsmall"):
        presence(place.desk, card.claim.ref)
        claim_card(place, card)
        correction_pane(place, card)
        _looking(card, moves)
        conflicts(place, card, urgent=True)
        verdict_part(place.desk, card)
        earlier_checks(place, card)
        _evidence(place, card, acts)
        conflicts(place, card, urgent=False)
        _withdrawal(card, acts)
        with st.expander("Steps of the work"):
            on_step, on_dismiss = guarded(moves.step), guarded(moves.dismiss)
            steps(card, editor=place.desk.editor, on_step=on_step, on_dismiss=on_dismiss)
        with st.expander(f"History ({len(card.history)})"):
            history(card.history)


def correction_pane(place: ReviewPlace, card: ClaimCard | None) -> None:
    """Draw the keys that correct the machine; without a claim in hand the one that adds one."""
    with st.container(key="correction"):
        correction_form(
            card,
            article=place.view.article.id,
            alike=_alike(place, card) if card else {},
            typed=drafts.correction_typed(place.desk, card.claim.id) if card else {},
        )


def _alike(place: ReviewPlace, card: ClaimCard) -> dict[str, str]:
    """Return claims of the article that are of the kind, those next to it first."""
    claim = card.claim
    near = [r for r in place.view.claims if r.kind == claim.current.kind and r.counts]
    near = [row for row in near if row.claim_id != claim.id and row.article_id == claim.article_id]
    near.sort(key=lambda row: abs(row.start - claim.current.start))
    return {row.claim_id: marked(f"{row.label} {row.says}") for row in near[:MERGED_AT_MOST]}


def _withdrawal(card: ClaimCard, acts: ReviewActs) -> None:
    live = [item for item in card.evidence if item.withdrawn is None]
    if live:
        with st.expander("Withdraw an item"):
            withdrawal_form(live, of=card.claim.id, on_withdraw=guarded(acts.withdraw))


def _looking(card: ClaimCard, moves: ReviewSteps) -> None:
    """Draw what a reader may do about verdicts that are hidden or were carried over."""
    if card.hidden:
        st.button("Look at it first", key="reveal", on_click=guarded(moves.reveal))
    if card.claim.to_confirm:
        st.button("It fits this claim", key="confirm", on_click=guarded(moves.confirm))
    if card.disagree:
        told = ({"claim": card.claim.id},)
        st.button("Adjudicate `M`", key="dispute", on_click=address.open_adjudication, args=told)


def _evidence(place: ReviewPlace, card: ClaimCard, acts: ReviewActs) -> None:
    draw("evidence-head", [el("h3", f"Evidence ({len(card.evidence)})")])
    evidence_list(card.evidence, card.origins)
    ident = card.claim.id
    fields = KeptFields(
        drafts.evidence_typed(place.desk, ident),
        form="evidence",
        of=f"{ident}.{len(card.evidence)}",
        keep=guarded(acts.keep_evidence),
    )
    evidence_form(fields, editor=place.desk.editor, on_attach=guarded(lambda: acts.attach(ident)))


def _conflicting(place: ReviewPlace, card: ClaimCard) -> None:
    held = session.held(f"{CONFLICT}:{card.claim.id}", Conflict)
    clash = session.held(f"{CLASH}:{card.claim.id}", Clash)
    if held is not None:
        conflict(place, held)
    elif clash is not None:
        correction_conflict(place, clash, CorrectionActs(place.desk, card.claim))
    elif (late := overtaken(card.claim.id)) is not None:
        overtaken_conflict(place, late)
