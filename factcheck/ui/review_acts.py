"""What keys and buttons of the Review page do: each calls one use case and says what came."""

from collections.abc import Sequence

from factcheck.domain.claim import StoredClaim
from factcheck.domain.evidence import Evidence
from factcheck.domain.review import ReviewText
from factcheck.domain.status import Status
from factcheck.errors import Conflict, UsageError
from factcheck.ui import address, drafts, session
from factcheck.ui.acting import Handler, Told
from factcheck.ui.library_acts import cite
from factcheck.ui.review_place import ReviewPlace
from factcheck.ui.verdict_typing import VerdictTyping
from factcheck.workflow.attach_evidence import attach_evidence, withdraw_evidence
from factcheck.workflow.change_status import change_status, release_claim, take_claim
from factcheck.workflow.correct_claim import undo_correction
from factcheck.workflow.review_claim import review_claim

CONFLICT = "conflict"


class ReviewActs(VerdictTyping):
    """Do what the reviewer asks for at a place; the versions are those that are on screen."""

    def __init__(self, place: ReviewPlace) -> None:
        super().__init__(place.desk, place.card)
        self.place = place

    def handlers(self) -> dict[str, Handler]:
        """Return what each act does."""
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
            **self.verdicts(),
        }

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
        text = self.typed(card, saved=card.mine is not None)
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
        typed |= session.fields_of("evidence", claim_id)
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

    def claim(self, told: Told) -> StoredClaim:
        """Return the claim that an act is about."""
        return self.card(str(told["claim"])).claim

    def _step(self, claim: StoredClaim, target: Status) -> StoredClaim:
        bench, by = self.desk.bench, self.desk.by
        return change_status(bench, claim.ref, target, by=by, seen=claim.version)

    def _next_open(self, claim_id: str) -> None:
        ids = [row.claim_id for row in self.place.rows]
        later = self.place.rows[ids.index(claim_id) + 1 :] if claim_id in ids else ()
        following = next((row for row in later if self.place.is_open(row)), None)
        if following is not None:
            address.go(claim=following.claim_id, article="")
