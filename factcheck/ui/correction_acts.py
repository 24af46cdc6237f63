"""What the buttons that correct the machine do."""

from claims import Kind, Teller
from factcheck.domain.claim import StoredClaim
from factcheck.domain.correction import (
    SAYS,
    Addition,
    Change,
    KindChange,
    Rejection,
    SpanChange,
    SpeakerChange,
    ValueChange,
)
from factcheck.domain.status import DismissReason, Status
from factcheck.domain.value_form import form_fields, value_from
from factcheck.errors import UsageError
from factcheck.ui import address, session
from factcheck.ui.acting import Told
from factcheck.ui.desk import Desk
from factcheck.ui.review_acts import SELECTED
from factcheck.ui.session import Selected
from factcheck.workflow.change_status import change_status, dismiss_claim
from factcheck.workflow.correct_claim import add_claim, confirm_claim, correct_claim
from factcheck.workflow.divide_claim import merge_claims, split_claim
from factcheck.workflow.find_claims import find_article
from factcheck.workflow.publish_verdict import approve_verdict, publish_verdict
from factcheck.workflow.review_claim import reveal_reviews


class CorrectionActs:
    """Correct, reject, add and move one claim; the version is the one on screen."""

    def __init__(self, desk: Desk, claim: StoredClaim) -> None:
        self.desk = desk
        self.claim = claim

    def save_value(self) -> None:
        """Save another value, and another kind if one was chosen."""
        current = self.claim.current
        kind = Kind(str(session.field(f"correct-kind-{self.claim.current.id}") or current.kind))
        same = kind is current.kind
        typed = typed_value(kind, of=current.id)
        value = value_from(kind, typed, current.value if same else None)
        if value == current.value:
            raise UsageError("nothing was corrected", hint="change a field, then save")
        self._correct(ValueChange(value=value) if same else KindChange(value=value))

    def save_speaker(self) -> None:
        """Save who says so; an empty name means the outlet itself."""
        ident = self.claim.current.id
        name = str(session.field(f"correct-speaker-{ident}") or "").strip()
        role = str(session.field(f"correct-role-{ident}") or "").strip()
        chain = (Teller(speaker=name, role=role or None, cue=SAYS),) if name else ()
        self._correct(SpeakerChange(attribution=chain))

    def move_span(self, told: Told) -> None:
        """Move the claim to the selected words."""
        if told["article"] != self.claim.article_id:
            raise UsageError("cannot move a claim to another article", hint="add a new one there")
        start, end = int(str(told["start"])), int(str(told["end"]))
        self._correct(SpanChange(start=start, end=end))

    def split(self) -> None:
        """Make a claim of each line of words that was typed."""
        typed = str(session.field(f"split-words-{self.claim.current.id}") or "")
        lines = [line.strip() for line in typed.splitlines() if line.strip()]
        article = find_article(self.desk.bench, self.claim.case_id, self.claim.article_id)
        near = self.claim.current.start
        places = [(line, article.place_of(line, near=near)) for line in lines]
        strange = [line for line, place in places if place is None]
        if strange:
            hint = "each line is words of it as they are printed"
            raise UsageError(f"{article.label} does not print {strange[0]!r}", hint=hint)
        found = [place for _, place in places if place is not None]
        bench, by, seen = self.desk.bench, self.desk.by, self.claim.version
        parts = split_claim(bench, self.claim.ref, found, by=by, seen=seen)
        address.go(claim=parts[0].id, article="")
        told = ", ".join(part.label for part in parts)
        session.say(f"✓ {self.claim.label} split into {told}; U on it undoes it")

    def merge(self) -> None:
        """Let the claim stand for the others that were chosen."""
        others = session.field(f"merge-with-{self.claim.current.id}")
        ids = [str(ident) for ident in others] if isinstance(others, list) else []
        bench, by, seen = self.desk.bench, self.desk.by, self.claim.version
        merged = merge_claims(bench, self.claim.ref, ids, by=by, seen=seen)
        session.say(f"✓ {len(ids)} merged into {merged.label}; U undoes it")

    def reject(self) -> None:
        """Say that this is no claim."""
        why = str(session.field(f"reject-why-{self.claim.current.id}") or "").strip()
        if not why:
            raise UsageError("cannot reject a claim without a reason", hint="say why it is none")
        self._correct(Rejection(why=why), "rejected")

    def confirm(self) -> None:
        """Say that the review carried over fits."""
        confirm_claim(self.desk.bench, self.claim.ref, by=self.desk.by, seen=self.claim.version)
        session.say(f"✓ {self.claim.label} confirmed")

    def reveal(self) -> None:
        """Look at the others' verdicts before giving one."""
        reveal_reviews(self.desk.bench, self.claim.ref, by=self.desk.by)

    def step(self, target: Status) -> None:
        """Take a step of the work."""
        why = str(session.field(f"step-why-{self.claim.id}") or "")
        bench, by, ref, seen = self.desk.bench, self.desk.by, self.claim.ref, self.claim.version
        match target:
            case Status.APPROVED:
                approve_verdict(bench, ref, by=by, seen=seen)
            case Status.PUBLISHED | Status.CORRECTED:
                publish_verdict(bench, ref, by=by, seen=seen, note=why)
            case _:
                change_status(bench, ref, target, by=by, seen=seen, why=why)
        session.say(f"✓ {self.claim.label}: {target.value.replace('_', ' ')}")

    def dismiss(self) -> None:
        """Decide not to pursue the claim."""
        because = DismissReason(str(session.field(f"dismiss-{self.claim.id}")))
        dismiss_claim(
            self.desk.bench, self.claim.ref, because, by=self.desk.by, seen=self.claim.version
        )
        session.say(f"✓ {self.claim.label} dismissed: {because.value.replace('_', ' ')}")

    def _correct(self, change: Change, done: str = "corrected") -> None:
        bench, by = self.desk.bench, self.desk.by
        correct_claim(bench, self.claim.ref, change, by=by, seen=self.claim.version)
        session.empty_fields("value-")
        session.say(f"✓ {self.claim.label} {done}; U undoes it")


def add_selected(desk: Desk, selected: Selected, *, of: str) -> None:
    """Add the selected words as a claim, and take it in hand."""
    kind = Kind(str(session.field(f"add-kind-{of}") or Kind.FACT))
    value = value_from(kind, typed_value(kind, of=of))
    addition = Addition(start=selected.start, end=selected.end, value=value)
    claim = add_claim(desk.bench, selected.article, addition, by=desk.by)
    session.forget(SELECTED)
    address.go(claim=claim.id, article="")
    session.say(f"✓ {claim.label} added")


def cancel_selected() -> None:
    """Give up the selection."""
    session.forget(SELECTED)


def typed_value(kind: Kind, *, of: str) -> dict[str, str]:
    """Return what stands in the fields, by path."""
    paths = [form_field.path for form_field in form_fields(kind)]
    return {path: str(session.field(f"value-{path}-{of}") or "") for path in paths}
