"""Typing of a verdict, on whatever page it is given: each part is kept until it is saved."""

from collections.abc import Mapping

from factcheck.domain.record import ClaimRef
from factcheck.domain.review import ReviewText
from factcheck.errors import UsageError
from factcheck.ui import address, drafts, session
from factcheck.ui.acting import Handler, Told
from factcheck.ui.desk import Desk
from factcheck.ui.wording import VERDICT_SIGNS, offered_verdicts
from factcheck.workflow.show_article import ClaimCard, show_claim


class VerdictTyping:
    """Keep what is typed about the claim in hand, or about one that keys were ahead of."""

    def __init__(self, desk: Desk, in_hand: ClaimCard | None) -> None:
        self.desk = desk
        self._in_hand = in_hand

    @property
    def claim_id(self) -> str:
        """Return the id of the claim in hand, empty if there is none."""
        return self._in_hand.claim.id if self._in_hand else ""

    def verdicts(self) -> Mapping[str, Handler]:
        """Return what the keys of the verdicts do."""
        offered = offered_verdicts(editor=self.desk.editor)
        return {f"verdict-{verdict.value}": self._giver(verdict.value) for verdict in offered}

    def go(self, told: Told) -> None:
        """Take another claim in hand, in its own article."""
        address.go(claim=str(told["claim"]), article="")

    def give(self, claim_id: str, verdict: str) -> None:
        """Keep a verdict as typing."""
        self._keep(claim_id, "verdict", verdict)
        sign = next(sign for v, sign in VERDICT_SIGNS.items() if v.value == verdict)
        session.say(f"{sign.glyph} {sign.word}: not saved yet")

    def keep_review(self, name: str, key: str) -> None:
        """Keep a field of the review as typing."""
        self._keep(self.claim_id, name, session.field(key))
        session.hand_over(key, session.field(key))
        session.say(f"draft kept {self.time()}")

    def typed(self, card: ClaimCard, *, saved: bool) -> ReviewText:
        """Return the review as typed; UsageError if it is empty and nothing was `saved` before.

        What widgets hold comes last, for the latest typing may not be kept yet.
        """
        begun: dict[str, object] = {**self._begun(card.claim.id)}
        text = drafts.review_text(begun | session.fields_of("review", card.claim.id))
        if text == ReviewText() and not saved:
            hint = "press a digit for a verdict, or T for the rationale"
            raise UsageError(f"nothing to save on {card.claim.label}", hint=hint)
        return text

    def time(self) -> str:
        """Return the time for the line that says what was saved."""
        return f"{self.desk.bench.clock():%H:%M} UTC"

    def ref(self, claim_id: str) -> ClaimRef:
        """Return the pointer to a claim of this case."""
        return ClaimRef(case_id=self.desk.case.id, claim_id=claim_id)

    def card(self, claim_id: str) -> ClaimCard:
        """Return the card on screen, or that of another claim where typing was ahead of it."""
        if self._in_hand is not None and self.claim_id == claim_id:
            return self._in_hand
        return self.newest(claim_id)

    def newest(self, claim_id: str) -> ClaimCard:
        """Return the card of a claim as it stands now, without its findings."""
        return show_claim(self.desk.bench, self.ref(claim_id), by=self.desk.by, findings=())

    def _giver(self, verdict: str) -> Handler:
        return lambda told: self.give(str(told["claim"]), verdict)

    def _keep(self, claim_id: str, name: str, value: object) -> None:
        begun: dict[str, object] = {**self._begun(claim_id)}
        drafts.keep(self.desk, drafts.review_place(claim_id), begun | {name: value})

    def _begun(self, claim_id: str) -> drafts.Typed:
        """Return what the form holds, so that a draft is whole though one field changed.

        It is read from the store: acts may be ahead of what was drawn.
        """
        draft = drafts.kept(self.desk, drafts.review_place(claim_id))
        return dict(draft.typed) if draft else drafts.saved_review(self.newest(claim_id))
