"""What keys and buttons of the Review page do: each calls one use case and says what came."""

from collections.abc import Sequence

from factcheck.domain.claim import StoredClaim
from factcheck.domain.evidence import Evidence
from factcheck.domain.record import ClaimRef
from factcheck.domain.review import ReviewText
from factcheck.domain.status import Status
from factcheck.errors import Conflict, UsageError
from factcheck.ui import address, drafts, session
from factcheck.ui.acting import Handler, Told
from factcheck.ui.library_acts import cite
from factcheck.ui.review_place import ReviewPlace
from factcheck.ui.wording import VERDICT_SIGNS, offered_verdicts
from factcheck.workflow.attach_evidence import attach_evidence, withdraw_evidence
from factcheck.workflow.change_status import change_status, release_claim, take_claim
from factcheck.workflow.correct_claim import undo_correction
from factcheck.workflow.review_claim import review_claim
from factcheck.workflow.show_article import ClaimCard, show_claim

CONFLICT = "conflict"


class ReviewActs:
    """Do what the reviewer asks for at a place; the versions are those that are on screen."""

    def __init__(self, place: ReviewPlace) -> None:
        self.place = place
        self.desk = place.desk

    def handlers(self) -> dict[str, Handler]:
        """Return what each act does."""
        verdicts = {
            f"verdict-{v.value}": self._giver(v.value)
            for v in offered_verdicts(editor=self.desk.editor)
        }
        return {
            "go": self.go,
            "show": lambda told: address.go(article=str(told["article"])),
            "save": self.save,
            "attach": lambda told: self.attach(str(told["claim"]), key=str(told["n"])),
            "take": self.take,
            "park": self.park,
            "undo": self.undo,
            "adjudicate": address.open_adjudication,
            "no-part": self.no_part,
            "cite": lambda told: cite(self.place, told),
            "quote": self.quote,
            **verdicts,
        }

    def go(self, told: Told) -> None:
        """Take another claim in hand, in its own article."""
        address.go(claim=str(told["claim"]), article="")

    def give(self, claim_id: str, verdict: str) -> None:
        """Keep a verdict as typing."""
        drafts.keep(
            self.desk, drafts.review_place(claim_id), self._begun(claim_id) | {"verdict": verdict}
        )
        sign = VERDICT_SIGNS[next(v for v in VERDICT_SIGNS if v.value == verdict)]
        session.say(f"{sign.glyph} {sign.word}: not saved yet")

    def keep_review(self, name: str, key: str) -> None:
        """Keep a field of the review as typing."""
        place = drafts.review_place(self.place.claim_id)
        drafts.keep(
            self.desk, place, self._begun(self.place.claim_id) | {name: session.field(key)}
        )
        session.hand_over(key, session.field(key))
        session.say(f"draft kept {self.time()}")

    def keep_evidence(self, name: str, key: str) -> None:
        """Keep a field of an evidence item as typing."""
        place = drafts.evidence_place(self.place.claim_id)
        drafts.keep(self.desk, place, {name: session.field(key)})
        session.hand_over(key, session.field(key))
        session.say(f"draft kept {self.time()}")

    def save(self, told: Told) -> None:
        """Save the review of the claim, and go on to the next open one."""
        claim_id = str(told["claim"])
        card = self.card(claim_id)
        typed: dict[str, object] = {**self._begun(claim_id)}
        typed |= self._on_screen("review", claim_id)
        text = drafts.review_text(typed)
        if text == ReviewText() and card.mine is None:
            hint = "press a digit for a verdict, or T for the rationale"
            raise UsageError(f"nothing to save on {card.claim.label}", hint=hint)
        own = f"review:{claim_id}"
        seen = session.newest(own, card.mine.version if card.mine else 0)
        try:
            saved = review_claim(
                self.desk.bench,
                card.claim.ref,
                text,
                by=self.desk.by,
                seen=seen,
                key=str(told["n"]),
            )
        except Conflict as conflict:
            session.remember(f"{CONFLICT}:{claim_id}", conflict)
            raise
        session.remember(f"newest:{own}", saved.review.version)
        lacks = f"; to be proposed it needs {', '.join(saved.missing)}" if saved.missing else ""
        session.say(f"✓ {saved.claim.label} saved {self.time()}{lacks}")
        self._next_open(claim_id)

    def attach(self, claim_id: str, *, key: str = "") -> None:
        """Attach the evidence that was typed."""
        typed: dict[str, object] = {**drafts.evidence_typed(self.desk, claim_id)}
        typed |= self._on_screen("evidence", claim_id)
        file = session.uploaded(typed.pop("file", None))
        typed |= {"file_name": file.name, "media_type": file.kind} if file else {}
        item = attach_evidence(
            self.desk.bench,
            self.ref(claim_id),
            drafts.evidence_text(typed),
            by=self.desk.by,
            data=file.data if file else None,
            key=key,
        )
        name = item.title or item.url or item.file_name or ""
        session.say(f"✓ evidence saved {self.time()}: {item.stance} {name}")

    def withdraw(self, items: Sequence[Evidence]) -> None:
        """Take the chosen item out of account, with the reason that was typed."""
        ident = self.place.claim_id
        chosen = session.field(f"withdraw-item-{ident}")
        item = next(item for item in items if item.id == chosen)
        why = str(session.field(f"withdraw-why-{ident}") or "")
        withdraw_evidence(self.desk.bench, item.id, by=self.desk.by, why=why, seen=item.version)
        session.say("✓ the item no longer counts; it stays in the history")

    def take(self, told: Told) -> None:
        """Take the claim, or let it go."""
        claim = self.claim(told)
        mine = claim.assignee == self.desk.by
        do = release_claim if mine else take_claim
        do(self.desk.bench, claim.ref, by=self.desk.by, seen=claim.version)
        session.say(f"✓ {claim.label} {'is free again' if mine else 'is yours'}")

    def park(self, told: Told) -> None:
        """Put the claim on hold, or back to work."""
        claim = self.claim(told)
        target = Status.RESEARCHING if claim.status is Status.ON_HOLD else Status.ON_HOLD
        if target is Status.ON_HOLD and not claim.status.may_become(target):
            claim = self._step(claim, Status.RESEARCHING)
        self._step(claim, target)
        session.say(f"✓ {claim.label} {'parked' if target is Status.ON_HOLD else 'back in work'}")

    def undo(self, told: Told) -> None:
        """Undo what was done last: typing is given up, a correction undone."""
        card = self.card(str(told["claim"]))
        claim, place = card.claim, drafts.correction_place(card.claim.id)
        begun = drafts.kept(self.desk, place)
        typing = [draft for draft in (begun, card.draft) if draft is not None]
        latest = max(typing, key=lambda draft: draft.typed_at, default=None)
        live = [correction for correction in card.corrections if not correction.undone]
        if latest is not None and (not live or latest.typed_at > live[-1].at):
            drafts.give_up(self.desk, latest.place)
            before = card.mine.text if card.mine else ReviewText()
            session.refill("review", claim.id, drafts.saved_in_fields(before))
            session.say(f"✓ typing on {claim.label} given up")
            return
        if not live:
            hint = "to change a saved verdict give another"
            raise UsageError(f"nothing to undo on {claim.label}", hint=hint)
        undo_correction(self.desk.bench, claim.ref, by=self.desk.by, seen=claim.version)
        session.say(f"✓ last correction of {claim.label} undone")

    def no_part(self, told: Told) -> None:
        """Say that the claim has nothing to correct under a key."""
        claim, part = self.claim(told), str(told["part"])
        hint = "G gives it another kind" if part != "reopen" else "a verdict can be given as it is"
        what = "is open" if part == "reopen" else f"has no {part} to correct"
        raise UsageError(f"{claim.label} is {claim.current.kind} and {what}", hint=hint)

    def quote(self, told: Told) -> None:
        """Quote selected words of an article in the evidence form of the claim."""
        article = next(a for a in self.place.articles if a.id == told["article"])
        start, end = int(str(told["start"])), int(str(told["end"]))
        quoted = {
            "article": f"{article.id} {start} {end}",
            "excerpt": article.document.text[start:end],
            "publisher": article.document.outlet or "",
            "url": article.document.url or "",
        }
        drafts.keep(self.desk, drafts.evidence_place(str(told["claim"])), quoted)
        session.refill("evidence", str(told["claim"]), quoted)
        session.say(f"quoted from {article.label}; choose what it does and attach it")

    def time(self) -> str:
        """Return the time for the line that says what was saved."""
        return f"{self.desk.bench.clock():%H:%M} UTC"

    def ref(self, claim_id: str) -> ClaimRef:
        """Return the pointer to a claim of this case."""
        return ClaimRef(case_id=self.desk.case.id, claim_id=claim_id)

    def claim(self, told: Told) -> StoredClaim:
        """Return the claim that an act is about."""
        return self.card(str(told["claim"])).claim

    def card(self, claim_id: str) -> ClaimCard:
        """Return the card on screen, or that of another claim where typing was ahead of it."""
        if self.place.card is not None and self.place.claim_id == claim_id:
            return self.place.card
        return show_claim(self.desk.bench, self.ref(claim_id), by=self.desk.by)

    def _giver(self, verdict: str) -> Handler:
        return lambda told: self.give(str(told["claim"]), verdict)

    def _begun(self, claim_id: str) -> drafts.Typed:
        """Return what the form holds, so that a draft is whole though one field changed.

        It is read from the store: acts may be ahead of what was drawn.
        """
        ref, by = self.ref(claim_id), self.desk.by
        return drafts.review_typed(show_claim(self.desk.bench, ref, by=by, findings=()))

    def _on_screen(self, form: str, claim_id: str) -> dict[str, object]:
        """Return what widgets of the claim's form hold, for the latest typing may not be kept."""
        return session.fields_of(form, claim_id)

    def _step(self, claim: StoredClaim, target: Status) -> StoredClaim:
        bench, by = self.desk.bench, self.desk.by
        return change_status(bench, claim.ref, target, by=by, seen=claim.version)

    def _next_open(self, claim_id: str) -> None:
        ids = [row.claim_id for row in self.place.rows]
        later = self.place.rows[ids.index(claim_id) + 1 :] if claim_id in ids else ()
        following = next((row for row in later if self.place.is_open(row)), None)
        if following is not None:
            address.go(claim=following.claim_id, article="")
