"""Where the work on a claim stands, and which steps lead where."""

from enum import StrEnum


class Status(StrEnum):
    """Name the stages of the work, in their everyday order."""

    EXTRACTED = "extracted"
    TRIAGED = "triaged"
    ASSIGNED = "assigned"
    RESEARCHING = "researching"
    AWAITING_REPLY = "awaiting_reply"
    ON_HOLD = "on_hold"
    PROPOSED = "proposed"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    PUBLISHED = "published"
    CORRECTED = "corrected"
    RETRACTED = "retracted"
    DISMISSED = "dismissed"

    @property
    def simple(self) -> "SimpleStatus":
        """Return the one of five words that stands for it in simple mode."""
        return _SIMPLE[self]

    @property
    def open(self) -> bool:
        """Tell whether a verdict is still to be given."""
        return self.simple in (SimpleStatus.TO_DO, SimpleStatus.IN_WORK)

    @property
    def public(self) -> bool:
        """Tell whether the verdict has left the house."""
        return self in PUBLIC

    def may_become(self, target: "Status") -> bool:
        """Tell whether the step is in the table of transitions; guards are asked elsewhere."""
        return target in TRANSITIONS[self]


class SimpleStatus(StrEnum):
    """Name the four stages of simple mode, and the drawer for what is not pursued."""

    TO_DO = "to_do"
    IN_WORK = "in_work"
    TO_APPROVE = "to_approve"
    PUBLISHED = "published"
    DISMISSED = "dismissed"


class DismissReason(StrEnum):
    """Name why a claim is not pursued."""

    NOT_CHECKABLE = "not_checkable"
    DUPLICATE = "duplicate"
    OUT_OF_SCOPE = "out_of_scope"
    TRIVIAL = "trivial"


S = Status
PUBLIC = frozenset({S.PUBLISHED, S.CORRECTED, S.RETRACTED})
_IN_WORK = frozenset({S.TRIAGED, S.ASSIGNED, S.RESEARCHING, S.AWAITING_REPLY, S.ON_HOLD})

# Any stage may go back to researching ("reopened"), with a reason. What everyday work skips
# (a reviewer takes an extracted claim and gives its verdict) is allowed in one step.
TRANSITIONS: dict[Status, frozenset[Status]] = {
    S.EXTRACTED: frozenset({S.TRIAGED, S.ASSIGNED, S.RESEARCHING, S.PROPOSED, S.DISMISSED}),
    S.TRIAGED: frozenset({S.ASSIGNED, S.RESEARCHING, S.PROPOSED, S.DISMISSED}),
    S.ASSIGNED: frozenset({S.TRIAGED, S.RESEARCHING, S.PROPOSED, S.DISMISSED}),
    S.RESEARCHING: frozenset(
        {S.TRIAGED, S.ASSIGNED, S.AWAITING_REPLY, S.ON_HOLD, S.PROPOSED, S.DISMISSED}
    ),
    S.AWAITING_REPLY: frozenset({S.RESEARCHING, S.ON_HOLD, S.PROPOSED}),
    S.ON_HOLD: frozenset({S.RESEARCHING, S.AWAITING_REPLY, S.PROPOSED}),
    S.PROPOSED: frozenset({S.RESEARCHING, S.IN_REVIEW, S.APPROVED}),
    S.IN_REVIEW: frozenset({S.RESEARCHING, S.PROPOSED, S.APPROVED}),
    S.APPROVED: frozenset({S.RESEARCHING, S.IN_REVIEW, S.PUBLISHED, S.CORRECTED}),
    S.PUBLISHED: frozenset({S.RESEARCHING, S.CORRECTED, S.RETRACTED}),
    S.CORRECTED: frozenset({S.RESEARCHING, S.CORRECTED, S.RETRACTED}),
    S.RETRACTED: frozenset({S.RESEARCHING}),
    S.DISMISSED: frozenset({S.TRIAGED, S.RESEARCHING}),
}

_REOPENS_FROM = frozenset({S.APPROVED, *PUBLIC, S.DISMISSED, S.PROPOSED, S.IN_REVIEW})


def needs_reason(current: Status, target: Status) -> bool:
    """Tell whether the step has to be explained: reopening, dismissing, correcting, retracting."""
    if target in (S.DISMISSED, S.CORRECTED, S.RETRACTED):
        return True
    return current in _REOPENS_FROM and target in _IN_WORK


_SIMPLE = {
    S.EXTRACTED: SimpleStatus.TO_DO,
    S.TRIAGED: SimpleStatus.TO_DO,
    S.ASSIGNED: SimpleStatus.TO_DO,
    S.RESEARCHING: SimpleStatus.IN_WORK,
    S.AWAITING_REPLY: SimpleStatus.IN_WORK,
    S.ON_HOLD: SimpleStatus.IN_WORK,
    S.PROPOSED: SimpleStatus.TO_APPROVE,
    S.IN_REVIEW: SimpleStatus.TO_APPROVE,
    S.APPROVED: SimpleStatus.TO_APPROVE,
    S.PUBLISHED: SimpleStatus.PUBLISHED,
    S.CORRECTED: SimpleStatus.PUBLISHED,
    S.RETRACTED: SimpleStatus.PUBLISHED,
    S.DISMISSED: SimpleStatus.DISMISSED,
}
