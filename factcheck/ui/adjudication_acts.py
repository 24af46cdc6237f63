"""Where the Adjudicate page stands, and what its keys and buttons do."""

from dataclasses import dataclass

from factcheck.domain.review import ReviewText
from factcheck.errors import Conflict, UsageError
from factcheck.ui import address, drafts, session
from factcheck.ui.acting import Handler, Told
from factcheck.ui.desk import Desk
from factcheck.ui.verdict_typing import VerdictTyping
from factcheck.workflow.list_disagreements import (
    Disagreement,
    Disagreements,
    list_disagreements,
)
from factcheck.workflow.reveal_reviews import reveal_reviews
from factcheck.workflow.review_claim import adjudicate
from factcheck.workflow.show_article import ClaimCard, show_claim

OVERRULED = "overruled"  # who settled a claim meanwhile, and is overruled if it is saved again


@dataclass(frozen=True, slots=True)
class AdjudicationPlace:
    """Hold all that the page shows; `asked` is a claim in the address that is no dispute."""

    desk: Desk
    found: Disagreements
    chosen: Disagreement | None
    card: ClaimCard | None
    asked: str = ""

    @property
    def claim_id(self) -> str:
        """Return the id of the claim in hand, empty if there is none."""
        return self.card.claim.id if self.card else ""


def arrive(desk: Desk) -> AdjudicationPlace:
    """Return the dispute that the address asks for, else the first that is open."""
    found = list_disagreements(desk.bench, desk.case.id, by=desk.by)
    wanted = address.place("claim")
    every = (*found.open, *found.settled)
    chosen = next((d for d in every if d.claim.id == wanted), None)
    asked = wanted if wanted and chosen is None else ""
    chosen = chosen or next(iter(found.open), None)
    if chosen is None:
        return AdjudicationPlace(desk, found, None, None, asked)
    address.go(claim=chosen.claim.id)
    card = show_claim(desk.bench, chosen.claim.ref, by=desk.by)
    return AdjudicationPlace(desk, found, chosen, card, asked)


class AdjudicationActs(VerdictTyping):
    """Do what the adjudicator asks for; the versions are those that are on screen."""

    def __init__(self, place: AdjudicationPlace) -> None:
        super().__init__(place.desk, place.card)
        self.place = place

    def handlers(self) -> dict[str, Handler]:
        """Return what each act does."""
        return {
            "go": self.go,
            "open": address.open_claim,
            "look": lambda told: self.look(str(told["claim"])),
            "save": self.save,
            "undo": self.undo,
            **self.verdicts(),
        }

    def look(self, claim_id: str) -> None:
        """See the verdicts; from then on a verdict of one's own is no longer a blind one."""
        card = self.card(claim_id)
        reveal_reviews(self.desk.bench, card.claim.ref, by=self.desk.by)
        session.say(f"the verdicts on {card.claim.label} are shown")

    def save(self, told: Told) -> None:
        """Settle the dispute, and go on to the next open one."""
        claim_id = str(told["claim"])
        card = self.card(claim_id)
        text = self.typed(card, saved=False)
        self._settle(card, text, key=str(told["n"]))
        session.say(f"✓ {card.claim.label} settled {self.time()}")
        self._next_open(claim_id)

    def undo(self, told: Told) -> None:
        """Give up what was typed."""
        card = self.card(str(told["claim"]))
        if card.draft is None:
            hint = "to change a saved verdict give another"
            raise UsageError(f"nothing to undo on {card.claim.label}", hint=hint)
        drafts.give_up(self.desk, drafts.review_place(card.claim.id))
        session.empty_fields("review-")
        session.say(f"✓ typing on {card.claim.label} given up")

    def _settle(self, card: ClaimCard, text: ReviewText, *, key: str) -> None:
        overruled = f"{OVERRULED}:{card.claim.id}"
        try:
            adjudicate(
                self.desk.bench,
                card.claim.ref,
                text,
                by=self.desk.by,
                seen=card.mine.version if card.mine else 0,
                key=key,
                over=session.remembered(overruled, ""),
            )
        except Conflict as conflict:
            session.remember(overruled, getattr(conflict.theirs, "reviewer", ""))
            raise
        session.forget(overruled)

    def card(self, claim_id: str) -> ClaimCard:
        """Return the card on screen, or that of another claim where typing was ahead of it."""
        if not claim_id:
            raise UsageError("no dispute is open", hint="two verdicts on one claim make one")
        return super().card(claim_id)

    def _next_open(self, claim_id: str) -> None:
        ids = [d.claim.id for d in self.place.found.open]
        at = ids.index(claim_id) if claim_id in ids else -1
        following = (ids[at + 1 :] + ids[: max(at, 0)])[:1]
        if following:
            address.go(claim=following[0], article="")
