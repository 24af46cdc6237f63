"""Say who else has the claim open, whose it is, and let the reader take it over."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import streamlit as st

from factcheck.domain.lease import Lease
from factcheck.domain.record import ClaimRef
from factcheck.ui import session
from factcheck.ui.acting import guarded
from factcheck.ui.components.sheet import Node, draw, el
from factcheck.ui.desk import Desk
from factcheck.workflow.open_claim import close_claim, open_claim, own_lease, present
from factcheck.workflow.take_over import Held, held_by, take_over

SECONDS = 20  # a lease lasts two minutes: renewed in time, and no burden
OFTEN = timedelta(seconds=SECONDS / 2)  # between two renewals: a page is drawn at each key
RENEWED = "renewed"  # when this visit last renewed its lease
OPENED = "opened"  # the claim that this visit has open
TAKEN = "taken over"  # that it was done, until the page is drawn anew
NOWHERE = ClaimRef(case_id="", claim_id="")


@st.fragment(run_every=SECONDS)
def presence(desk: Desk, claim: ClaimRef) -> None:
    """Renew the lease every so often, leave the claim before, and draw who else is here."""
    if session.remembered(TAKEN, ""):  # the rest of the page shows the claim's hands, too
        session.forget(TAKEN)
        st.rerun(scope="app")
    before = session.remembered(OPENED, NOWHERE)
    if before not in (NOWHERE, claim):
        close_claim(desk.bench, before, by=desk.by)
    others = _others(desk, claim, moved=before != claim)
    session.remember(OPENED, claim)
    held = held_by(desk.bench, claim)
    lost = own_lease(desk.bench, claim, by=desk.by)
    draw("presence", presence_nodes(others, held, lost))
    if held is not None and held.reviewer != desk.by:
        _taking(desk, claim, held, back=bool(lost and lost.taken_by))


def _others(desk: Desk, claim: ClaimRef, *, moved: bool) -> list[Lease]:
    """Return who else has the claim open; the own lease is renewed now and then."""
    now = desk.bench.clock()
    renewed = session.held(RENEWED, datetime)
    if moved or renewed is None or now - renewed >= OFTEN:
        session.remember(RENEWED, now)
        return open_claim(desk.bench, claim, by=desk.by)
    here = present(desk.bench, claim.case_id)
    return [x for x in here if x.claim_id == claim.claim_id and x.reviewer != desk.by]


def presence_nodes(
    others: Sequence[Lease], held: Held | None = None, lost: Lease | None = None
) -> list[Node]:
    """Return a word for each other reviewer, and who took the claim; nothing where nobody is."""
    here: list[Node] = [
        el("span", f"● {_here(lease, held)} ", cls="tone mid small") for lease in others
    ]
    if lost is None or lost.taken_by is None:
        return here
    told = f"{lost.taken_by} took this claim over{_at(lost.taken_at)}. "
    kept = "What you typed is kept; take the claim back to save it."
    return [*here, el("div", told, kept, cls="warn bad")]


def _here(lease: Lease, held: Held | None) -> str:
    if held is not None and held.reviewer == lease.reviewer:
        return f"{lease.reviewer} is here{_since(held.since)}"
    return f"{lease.reviewer} is here"


def _taking(desk: Desk, claim: ClaimRef, held: Held, *, back: bool) -> None:
    """Ask, with the name of who has the claim; only then take it."""
    verb = "Take it back" if back else "Take over"

    def take() -> None:
        stored = take_over(desk.bench, claim, by=desk.by, whom=held.reviewer)
        session.remember(TAKEN, claim.claim_id)
        session.say(f"✓ {stored.label} is yours now; {held.reviewer} is told at the next act")

    with st.popover(f"{verb} …", key=f"take-over-{claim.claim_id}"):
        where = "has it open" if held.here else "has it in hand"
        st.text(f"{held.reviewer} {where}{_since(held.since)}.")
        st.text(f"What {held.reviewer} has typed stays kept. The history says who took it.")
        label = f"{verb} from {held.reviewer}"
        st.button(label, key=f"taken-{claim.claim_id}", on_click=guarded(take))


def _since(when: datetime | None) -> str:
    return f" since {when:%H:%M} UTC" if when else ""


def _at(when: datetime | None) -> str:
    return f" at {when:%H:%M} UTC" if when else ""
