"""What a validator of ClaimReviews finds, and what it is told beside the records."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any

from factcheck.domain.record import Value
from factcheck.domain.verdict import SCALE, Verdict
from factcheck.domain.wording import plain

Node = Mapping[str, Any]
OFF_SCALE = frozenset(plain(v) for v in Verdict if v not in SCALE)
ON_SCALE = {plain(v): place for place, v in enumerate(SCALE, start=1)}


class Weight(StrEnum):
    """Name how grave a problem is: with an error a record is not offered."""

    ERROR = "error"
    WARNING = "warning"


class Problem(Value):
    """Hold one thing that is wrong with a record."""

    rule: str
    weight: Weight
    where: str  # address of the review, or its place among them
    what: str

    def __str__(self) -> str:
        return f"{self.rule} {self.weight.value}: {self.where}: {self.what}"


class Shown(Value):
    """Hold what readers see of a claim, against which its record is held."""

    verdict: str  # the word, as printed
    final: bool = True  # approved or published
    checkable: bool = True


Finding = tuple[Weight, str]
Rule = Callable[[Node, Shown | None], Iterator[Finding]]


def error(what: str) -> Finding:
    """Return a finding that keeps a record in the house."""
    return Weight.ERROR, what


def warning(what: str) -> Finding:
    """Return a finding that an editor should know."""
    return Weight.WARNING, what


def node(raw: object) -> Node:
    """Return an object, an empty one where it is none."""
    return raw if isinstance(raw, Mapping) else {}


def text(raw: object) -> str:
    """Return a string without its edges, '' where it is none."""
    return raw.strip() if isinstance(raw, str) else ""
