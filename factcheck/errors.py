"""The error tree of the workbench; what a use case raises on purpose.

FactcheckError           code, message, hint, exit_status
├── EngineFailed         1  the engine of claims cannot work here
├── UsageError           2  the call itself is wrong
│   ├── NotFound            no such case, article, claim …
│   ├── AlreadyThere        the name is taken
│   └── NotAllowed          a guard or a transition forbids it; `missing` says what would help
├── UnreadableInput      3  a file or text that cannot be read
│   └── EmptyInput          it holds nothing, or white space only
├── Refused              4  refused for safety
├── Conflict             5  somebody saved a newer version; holds both
│   └── TakenOver           somebody took the claim over that you have open
└── StorageError         6  the store cannot be opened, written or trusted
    └── NewerSchema         the store was written by a newer version of the workbench
"""

from collections.abc import Sequence
from typing import ClassVar


class FactcheckError(Exception):
    """Stand at the root; `str()` is one line: what, where, and what would be right."""

    exit_status: ClassVar[int] = 1
    code: ClassVar[str] = "failed"

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(f"{message}; {hint}" if hint else message)
        self.message = message
        self.hint = hint


class EngineFailed(FactcheckError):
    """Say that the engine of claims cannot work here, such as for want of its language model."""

    code = "engine"


class UsageError(FactcheckError):
    """Say that the call itself is wrong."""

    exit_status = 2
    code = "usage"


class NotFound(UsageError):
    """Say that a named thing does not exist."""

    code = "not_found"

    def __init__(self, what: str, name: str, *, hint: str = "") -> None:
        super().__init__(
            f"no {what} {name!r}", hint=hint or f"list the {what}s to see which exist"
        )


class AlreadyThere(UsageError):
    """Say that a name is taken."""

    code = "already_there"

    def __init__(self, what: str, name: str) -> None:
        super().__init__(f"there is a {what} {name!r} already", hint="choose another name")


class NotAllowed(UsageError):
    """Say that a guard or a transition forbids a step, and what is missing."""

    code = "not_allowed"

    def __init__(self, step: str, missing: Sequence[str]) -> None:
        super().__init__(f"cannot {step}", hint=f"missing: {', '.join(missing)}")
        self.missing = tuple(missing)


class UnreadableInput(FactcheckError):
    """Say that a file or text cannot be read, and what could be."""

    exit_status = 3
    code = "unreadable"

    def __init__(self, where: str, why: str, *, hint: str = "") -> None:
        super().__init__(f"cannot read {where}: {why}", hint=hint)


class EmptyInput(UnreadableInput):
    """Say that a file or text holds nothing, or white space only."""

    code = "empty"

    def __init__(self, where: str) -> None:
        super().__init__(where, "it is empty", hint="give a file that holds an article")


class Refused(FactcheckError):
    """Say that something was refused for safety."""

    exit_status = 4
    code = "refused"


class Conflict(FactcheckError):
    """Say that a newer version was saved meanwhile; `yours` was not saved, `theirs` stands.

    Both are domain values of one type, so that a page can show them side by side. To save yours
    over theirs, save again with `theirs.version` as the version seen.
    """

    exit_status = 5
    code = "conflict"

    def __init__(self, what: str, *, yours: object, theirs: object) -> None:
        super().__init__(
            f"{what} was changed by somebody else since you opened it",
            hint="compare the two versions and save again",
        )
        self.yours = yours
        self.theirs = theirs


class TakenOver(Conflict):
    """Say that somebody took the claim over that you have open; nothing was saved, nothing lost.

    `yours` is the lease you had, `theirs` the one that holds now.
    """

    code = "taken_over"

    def __init__(self, label: str, *, whom: str, at: str, yours: object, theirs: object) -> None:
        when = f" at {at}" if at else ""
        FactcheckError.__init__(
            self,
            f"{whom} took {label} over from you{when}: this is not saved",
            hint="what you typed is kept; take it back to save it, or leave it to them",
        )
        self.yours = yours
        self.theirs = theirs
        self.whom = whom


class StorageError(FactcheckError):
    """Say that the store cannot be opened, written or trusted."""

    exit_status = 6
    code = "storage"


class NewerSchema(StorageError):
    """Say that the store was written by a newer version of the workbench."""

    code = "newer_schema"

    def __init__(self, found: str, known: str) -> None:
        super().__init__(
            f"the store has schema {found!r}, this version knows up to {known!r}",
            hint="start the newer version of the workbench, or open another store",
        )
