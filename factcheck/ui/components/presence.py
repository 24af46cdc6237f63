"""Say who else has the claim open, and that the reader has."""

from collections.abc import Sequence

import streamlit as st

from factcheck.domain.lease import Lease
from factcheck.domain.record import ClaimRef
from factcheck.ui.components.sheet import Node, draw, el
from factcheck.ui.desk import Desk
from factcheck.workflow.open_claim import open_claim

SECONDS = 20  # a lease lasts two minutes: renewed in time, and no burden


@st.fragment(run_every=SECONDS)
def presence(desk: Desk, claim: ClaimRef) -> None:
    """Renew the lease every so often, and draw who else has one."""
    others = open_claim(desk.bench, claim, by=desk.by)
    draw("presence", presence_nodes(others))


def presence_nodes(others: Sequence[Lease]) -> list[Node]:
    """Return a word for each other reviewer; nothing where there is none."""
    return [el("span", f"● {lease.reviewer} is here ", cls="tone mid small") for lease in others]
