"""What keys and buttons of the Review page do: each calls one use case and says what came."""

from collections.abc import Sequence

from factcheck.domain.claim import StoredClaim
from factcheck.domain.evidence import Evidence
from factcheck.domain.review import ReviewText
from factcheck.domain.status import Status
from factcheck.errors import Conflict, UsageError
from factcheck.ui import address, drafts, session
from factcheck.ui.acting import Handler, Told
from factcheck.ui.article_places import selected
from factcheck.ui.correction_acts import said
from factcheck.ui.library_acts import cite
from factcheck.ui.overtaken import do_on
from factcheck.ui.review_place import ReviewPlace, first_open_beyond
from factcheck.ui.verdict_typing import VerdictTyping
from factcheck.workflow.attach_evidence import attach_evidence, withdraw_evidence
from factcheck.workflow.change_status import change_status, release_claim, take_claim
from factcheck.workflow.correct_claim import undo_correction
from factcheck.workflow.find_claims import find_article
from factcheck.workflow.list_disagreements import list_disagreements
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
            "adjudicate": self.adjudicate,
            "no-part": self.no_part,
            "next-open": self.next_open,
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
        on_screen = self.claim(told)
        mine = on_screen.assignee == self.desk.by
        hand = release_claim if mine else take_claim

        def do(claim: StoredClaim) -> None:
            hand(self.desk.bench, claim.ref, by=self.desk.by, seen=claim.version)
            session.say(f"✓ {claim.label} {'is free again' if mine else 'is yours'}")

        do_on(self.desk, on_screen, "let it go" if mine else "take it", do)

    def park(self, told: Told) -> None:
        """Put the claim on hold, or back to work."""
        on_screen = self.claim(told)
        parks = on_screen.status is not Status.ON_HOLD
        target = Status.ON_HOLD if parks else Status.RESEARCHING

        def do(claim: StoredClaim) -> None:
            if parks and not claim.status.may_become(target):
                claim = self._step(claim, Status.RESEARCHING)
            self._step(claim, target)
            session.say(f"✓ {claim.label} {'parked' if parks else 'back in work'}")

        do_on(self.desk, on_screen, "park it" if parks else "take it back into work", do)

    def undo(self, told: Told) -> None:
        """Undo what was done last: typing is given up, a correction undone."""
        card = self.newest(str(told["claim"]))
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
            if claim.status is Status.ON_HOLD:
                hint = "S takes it back into work"
            raise UsageError(f"nothing to undo on {claim.label}", hint=hint)

        def do(seen: StoredClaim) -> None:
            undo_correction(self.desk.bench, seen.ref, by=self.desk.by, seen=seen.version)
            said(self.desk, f"✓ last correction of {seen.label} undone")

        do_on(self.desk, self.claim(told), "undo the last correction", do)

    def adjudicate(self, told: Told) -> None:
        """Open the disagreement about the claim, where there is one."""
        claim = self.claim(told)
        known = list_disagreements(self.desk.bench, self.desk.case.id, by=self.desk.by)
        if claim.id not in {each.claim.id for each in (*known.open, *known.settled)}:
            hint = "Adjudicate in the menu lists the claims on which verdicts differ"
            raise UsageError(
                f"nothing to adjudicate on {claim.label}: no verdicts differ", hint=hint
            )
        address.open_adjudication(told)

    def no_part(self, told: Told) -> None:
        """Say that the claim has nothing to correct under a key."""
        claim, part = self.claim(told), str(told["part"])
        hint = "G gives it another kind" if part != "reopen" else "a verdict can be given as it is"
        what = "is open" if part == "reopen" else f"has no {part} to correct"
        raise UsageError(f"{claim.label} is {claim.current.kind} and {what}", hint=hint)

    def quote(self, told: Told) -> None:
        """Quote selected words of an article in the evidence form of the claim."""
        article = find_article(self.desk.bench, self.desk.case.id, str(told["article"]))
        start, end = selected(article, told)
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

    def next_open(self, told: Told) -> None:
        """Go to the next open claim, of another article where this one has none left."""
        if not self._next_open(str(told["claim"])):
            session.say("no open claim is left for you in this case")

    def _next_open(self, claim_id: str) -> bool:
        ids = [row.claim_id for row in self.place.rows]
        later = self.place.rows[ids.index(claim_id) + 1 :] if claim_id in ids else ()
        following = next((row for row in later if self.place.is_open(row)), None)
        following = following or first_open_beyond(self.place)
        if following is not None:
            address.go(claim=following.claim_id, article="")
        return following is not None
