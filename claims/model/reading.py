"""What is known of a document before claims are drawn from it."""

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from typing import Self

from claims.model.asset import Asset
from claims.model.attribution import Attribution
from claims.model.clause import Clause
from claims.model.count import Count
from claims.model.document import Document
from claims.model.mention import Mention, Person
from claims.model.place import Place
from claims.model.sentence import Sentence
from claims.model.span import Span
from claims.model.time import Time
from claims.model.trigger import Trigger
from claims.model.value import Value


@dataclass(frozen=True, slots=True)
class Quotation:
    """Hold the words between quotation marks, marks excluded; `closed` where the mark is there."""

    span: Span
    closed: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class SentenceReading:
    """Hold all that the layers saw in one sentence, each in reading order.

    It equals itself alone, as its sentence does, and so does a reading.
    """

    sentence: Sentence
    clauses: tuple[Clause, ...] = ()
    numbers: tuple[Mention[Count], ...] = ()
    times: tuple[Mention[Time], ...] = ()
    places: tuple[Mention[Place], ...] = ()
    assets: tuple[Mention[Asset], ...] = ()
    people: tuple[Mention[Person], ...] = ()
    attributions: tuple[Mention[Attribution], ...] = ()
    triggers: tuple[Mention[Trigger], ...] = ()

    def clause_of(self, i: int) -> Clause | None:
        """Return the innermost clause in which a token stands."""
        holding = [c for c in self.clauses if c.predicate == i or i in c.tokens]
        return min(holding, key=lambda c: len(c.tokens), default=None)


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """Hold a document as read."""

    document: Document
    sentences: tuple[SentenceReading, ...]
    quotations: tuple[Quotation, ...] = ()

    def text(self, span: Span) -> str:
        """Return the words of a span."""
        return span.of(self.document.text)

    def is_quoted(self, span: Span) -> bool:
        """Tell whether a span lies between quotation marks; quotations do not overlap."""
        at = bisect_right(self.quotations, span.start, key=lambda q: q.span.start) - 1
        return at >= 0 and self.quotations[at].span.contains(span)


@dataclass(frozen=True, slots=True)
class Draft:
    """Hold a claim as an extractor drew it, before its frame is known.

    `head` is the token of the sentence on which polarity, modality and teller are read;
    `negated` is set where the extractor alone can tell (an affirmed 0 is not negated).
    """

    value: Value
    sentence: int
    span: Span
    slots: dict[str, Span]
    head: int
    negated: bool | None = None
    checkable: bool = True
    not_checkable_because: str | None = None
    confidence: float = 0.7
    flags: tuple[str, ...] = field(default=())
    trigger: int | None = None  # head of the event word on which the claim hangs
    words: tuple[Span, ...] = ()  # of which the standalone text is made; else of the whole span
    shared: tuple[Span, ...] = ()  # a subject that stands elsewhere in the sentence
    link: str = ""  # the verb form that the shared subject needs before the words
    tail: str = ""  # what is added behind the words, 'years old'

    def flagged(self, *flags: str) -> Self:
        """Return the draft with further flags."""
        return replace(self, flags=(*self.flags, *flags))
