"""Acts that are not done because somebody else changed the claim meanwhile: kept, to be asked."""

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.domain.claim import StoredClaim
from factcheck.errors import Conflict
from factcheck.ui import session
from factcheck.ui.desk import Desk
from factcheck.workflow.find_claims import find_claim

OVERTAKEN = "overtaken"
Do = Callable[[StoredClaim], None]


@dataclass(frozen=True, slots=True)
class Overtaken:
    """Hold what was to be done, how to do it on another version, and the claim as it is now."""

    what: str
    do: Do
    theirs: StoredClaim


def do_on(desk: Desk, claim: StoredClaim, what: str, do: Do) -> None:
    """Act on the claim on screen; where it was changed meanwhile, keep that to be asked."""
    try:
        do(claim)
    except Conflict:
        theirs = find_claim(desk.bench, claim.case_id, claim.id)
        session.remember(f"{OVERTAKEN}:{claim.id}", Overtaken(what, do, theirs))
        raise


def overtaken(claim_id: str) -> Overtaken | None:
    """Return what was not done to a claim and still wants an answer."""
    return session.held(f"{OVERTAKEN}:{claim_id}", Overtaken)


def do_over(desk: Desk, held: Overtaken) -> None:
    """Do it on the claim as it was found; where that has changed again, that is asked anew."""
    session.forget(f"{OVERTAKEN}:{held.theirs.id}")
    do_on(desk, held.theirs, held.what, held.do)


def leave(held: Overtaken) -> None:
    """Leave the claim as somebody else made it."""
    session.forget(f"{OVERTAKEN}:{held.theirs.id}")
    session.say("✓ the saved version stands")
