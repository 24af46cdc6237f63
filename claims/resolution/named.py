"""A speaker as resolved."""

from dataclasses import dataclass

from claims.model.span import Span


@dataclass(frozen=True, slots=True)
class Named:
    """Hold a speaker: `span` is where the words of this mention stand."""

    name: str
    span: Span
    role: str | None = None
    named: bool = True
    lemmas: tuple[str, ...] = ()
    noun: str = ""  # what an unnamed one is: 'source' of 'a senior military source'
    human: bool = False  # one person, whom 'he' may mean
    plural: bool = False
