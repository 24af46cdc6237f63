"""What the buttons do that move a claim along."""

from factcheck.domain.claim import StoredClaim
from factcheck.domain.status import DismissReason, Status
from factcheck.ui import session
from factcheck.ui.desk import Desk
from factcheck.ui.overtaken import do_on
from factcheck.workflow.change_status import change_status, dismiss_claim
from factcheck.workflow.correct_claim import confirm_claim
from factcheck.workflow.publish_verdict import approve_verdict, publish_verdict
from factcheck.workflow.reveal_reviews import reveal_reviews


class ReviewSteps:
    """Confirm, reveal, step and dismiss; the version is that of the claim on screen."""

    def __init__(self, desk: Desk, claim: StoredClaim) -> None:
        self.desk = desk
        self.claim = claim

    def confirm(self) -> None:
        """Say that the review carried over fits."""

        def do(claim: StoredClaim) -> None:
            confirm_claim(self.desk.bench, claim.ref, by=self.desk.by, seen=claim.version)
            session.say(f"✓ {claim.label} confirmed")

        do_on(self.desk, self.claim, "confirm that the review fits", do)

    def reveal(self) -> None:
        """Look at the others' verdicts before giving one."""
        reveal_reviews(self.desk.bench, self.claim.ref, by=self.desk.by)

    def step(self, target: Status) -> None:
        """Take a step of the work."""
        why = str(session.field(f"step-why-{self.claim.id}") or "")
        bench, by, word = self.desk.bench, self.desk.by, target.value.replace("_", " ")

        def do(claim: StoredClaim) -> None:
            ref, seen = claim.ref, claim.version
            match target:
                case Status.APPROVED:
                    approve_verdict(bench, ref, by=by, seen=seen)
                case Status.PUBLISHED | Status.CORRECTED:
                    publish_verdict(bench, ref, by=by, seen=seen, note=why)
                case _:
                    change_status(bench, ref, target, by=by, seen=seen, why=why)
            session.say(f"✓ {claim.label}: {word}")

        do_on(self.desk, self.claim, f"step to {word}", do)

    def dismiss(self) -> None:
        """Decide not to pursue the claim."""
        because = DismissReason(str(session.field(f"dismiss-{self.claim.id}")))
        word = because.value.replace("_", " ")

        def do(claim: StoredClaim) -> None:
            seen = claim.version
            dismiss_claim(self.desk.bench, claim.ref, because, by=self.desk.by, seen=seen)
            session.say(f"✓ {claim.label} dismissed: {word}")

        do_on(self.desk, self.claim, f"dismiss it: {word}", do)
