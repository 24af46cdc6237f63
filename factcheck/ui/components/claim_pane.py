"""Draw the right of the Review page: the claim in hand and all that is done with it."""

import streamlit as st

from factcheck.domain.odd_characters import marked
from factcheck.errors import Conflict
from factcheck.ui import address, drafts, session
from factcheck.ui.acting import guarded
from factcheck.ui.components.claim_card import claim_card, conflicts
from factcheck.ui.components.conflict import conflict
from factcheck.ui.components.correction_form import (
    addition_form,
    correction_form,
    division_form,
    rejection_form,
)
from factcheck.ui.components.earlier_checks import earlier_checks
from factcheck.ui.components.evidence_form import (
    evidence_form,
    evidence_list,
    misfit,
    withdrawal_form,
)
from factcheck.ui.components.history import history
from factcheck.ui.components.kept_fields import KeptFields
from factcheck.ui.components.presence import presence
from factcheck.ui.components.rationale import rationale
from factcheck.ui.components.sheet import draw, el
from factcheck.ui.components.steps import steps
from factcheck.ui.components.verdict_buttons import verdict_buttons
from factcheck.ui.correction_acts import CorrectionActs, add_selected, cancel_selected
from factcheck.ui.review_acts import CONFLICT, SELECTED, ReviewActs
from factcheck.ui.review_place import ReviewPlace
from factcheck.ui.session import Selected
from factcheck.workflow.show_article import ClaimCard

NOTHING = Selected("", "", "", 0, 0)
NO_CONFLICT = Conflict("", yours=None, theirs=None)


def claim_pane(
    place: ReviewPlace, card: ClaimCard, acts: ReviewActs, correct: CorrectionActs
) -> None:
    """Draw the card, the verdict, the evidence, and what is needed less often."""
    with st.container(key="claim-pane", height=720, border=False, gap="xsmall"):
        _conflicting(place, card)
        presence(place.desk, card.claim.ref)
        claim_card(place, card)
        _looking(card, correct)
        conflicts(place, card)
        _verdict(place, card, acts)
        earlier_checks(place, card)
        _evidence(place, card, acts)
        _withdrawal(card, acts)
        with st.expander("Correct the machine"):
            correction_form(
                card.claim.current,
                on_save=guarded(correct.save_value),
                on_speaker=guarded(correct.save_speaker),
            )
            division_form(
                card.claim.current,
                _others(place, card),
                on_split=guarded(correct.split),
                on_merge=guarded(correct.merge),
            )
            rejection_form(card.claim.current, on_reject=guarded(correct.reject))
        with st.expander("Steps of the work"):
            on_step, on_dismiss = guarded(correct.step), guarded(correct.dismiss)
            steps(card, editor=place.desk.editor, on_step=on_step, on_dismiss=on_dismiss)
        with st.expander(f"History ({len(card.history)})"):
            history(card.history)


def new_claim_pane(place: ReviewPlace) -> bool:
    """Draw the form of a new claim where words are selected for one; tell whether they are."""
    chosen = session.remembered(SELECTED, NOTHING)
    article = next((a for a in place.articles if a.id == chosen.article), None)
    if article is None:
        return False
    of = f"{chosen.start}.{chosen.end}"
    addition_form(
        article.document.text[chosen.start : chosen.end],
        of=of,
        on_add=guarded(lambda: add_selected(place.desk, chosen, of=of)),
        on_cancel=cancel_selected,
    )
    return True


def _others(place: ReviewPlace, card: ClaimCard) -> dict[str, str]:
    """Return the other claims of the article that are of the kind, those next to it first."""
    claim = card.claim
    near = [r for r in place.view.claims if r.kind == claim.current.kind and r.counts]
    near.sort(key=lambda row: abs(row.start - claim.current.start))
    return {r.claim_id: marked(f"{r.label} {r.said}") for r in near if r.claim_id != claim.id}


def _withdrawal(card: ClaimCard, acts: ReviewActs) -> None:
    live = [item for item in card.evidence if item.withdrawn is None]
    if live:
        with st.expander("Withdraw an item"):
            withdrawal_form(live, of=card.claim.id, on_withdraw=guarded(acts.withdraw))


def _looking(card: ClaimCard, correct: CorrectionActs) -> None:
    """Draw what a reader may do about verdicts that are hidden or were carried over."""
    if card.hidden:
        st.button("Look at it first", key="reveal", on_click=guarded(correct.reveal))
    if card.claim.to_confirm:
        st.button("It fits this claim", key="confirm", on_click=guarded(correct.confirm))
    if card.disagree:
        told = ({"claim": card.claim.id},)
        st.button("Adjudicate `M`", key="dispute", on_click=address.open_adjudication, args=told)


def _verdict(place: ReviewPlace, card: ClaimCard, acts: ReviewActs) -> None:
    typed, editor = drafts.review_typed(card), place.desk.editor
    draw("verdict-head", [el("h3", "Your verdict")])
    verdict_buttons(
        typed,
        saved=card.mine.verdict if card.mine else None,
        editor=editor,
        claim_id=card.claim.id,
        on_give=guarded(acts.give),
    )
    fields = KeptFields(typed, form="review", of=card.claim.id, keep=guarded(acts.keep_review))
    rationale(fields, editor=editor, statement=card.claim.current.kind == "statement")
    if card.mine and card.missing:
        lacks = f"To be proposed it still needs {'; '.join(card.missing)}."
        draw("missing", [el("div", lacks, cls="warn small mid")])


def _evidence(place: ReviewPlace, card: ClaimCard, acts: ReviewActs) -> None:
    draw("evidence-head", [el("h3", f"Evidence ({len(card.evidence)})")])
    evidence_list(card.evidence, card.origins)
    odd = misfit(str(drafts.review_typed(card).get("verdict") or ""), card.evidence)
    if odd:
        draw("misfit", [el("div", odd, cls="warn small mid")])
    ident = card.claim.id
    fields = KeptFields(
        drafts.evidence_typed(place.desk, ident),
        form="evidence",
        of=f"{ident}.{len(card.evidence)}",
        keep=guarded(acts.keep_evidence),
    )
    evidence_form(fields, editor=place.desk.editor, on_attach=guarded(lambda: acts.attach(ident)))


def _conflicting(place: ReviewPlace, card: ClaimCard) -> None:
    held = session.remembered(f"{CONFLICT}:{card.claim.id}", NO_CONFLICT)
    if held is not NO_CONFLICT:
        conflict(place, held)
