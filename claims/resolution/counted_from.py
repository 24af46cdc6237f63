"""From which happening a time is counted: 'two days after the raid', 'the day before the vote'."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.model.expression import Base, Length, Offset, TimeExpression
from claims.model.mention import Mention
from claims.model.sentence import Sentence
from claims.resolution.named_days import ARGUMENTS, VERBS
from claims.resolution.periods import amount_of
from claims.resolution.stems import event_stem

Expression = Mention[TimeExpression]
SIDES = {"after": 1, "following": 1, "before": -1}
VAGUE_ARTICLES = ("a", "an", "another", "any")


@dataclass(frozen=True, slots=True)
class Count:
    """Hold so many units from a happening, the words that name it and the tokens they span."""

    offset: Offset
    words: frozenset[str]
    tokens: frozenset[int]


def counted_from(sentence: Sentence, mention: Expression) -> Count | None:
    """Return what a time is counted from where the text goes on to name it."""
    inside = sentence.within(mention.span)
    if not inside:
        return None
    said = _said(sentence, mention, inside[-1])
    if said is None:
        return None
    offset, at = said
    top = _happening(sentence, at)
    if top is None:
        return None
    return Count(offset, _words(sentence, top), frozenset(sentence.subtree(top)))


def _said(sentence: Sentence, mention: Expression, last: int) -> tuple[Offset, int] | None:
    """Return the offset and the position of its 'after' or 'before'."""
    day = mention.value.day
    if isinstance(day, Offset) and day.base is Base.EVENT:
        return day, last
    after = sentence.tokens[last + 1].lower if last + 1 < len(sentence.tokens) else ""
    if not isinstance(day, Length) or day.repeated or after not in SIDES:
        return None
    amount = amount_of(day)
    if amount is None:
        return None
    return Offset(amount=amount[0] * SIDES[after], unit=amount[1], base=Base.EVENT), last + 1


def _happening(sentence: Sentence, at: int) -> int | None:
    """Return the noun after a preposition, the verb after a conjunction."""
    token = sentence.tokens[at]
    if token.dep == "mark":
        return token.head if token.head > at else None
    return sentence.child(at, "pobj", "pcomp")


def _words(sentence: Sentence, top: int) -> frozenset[str]:
    """Return the words that name a happening; of 'an attack' the text has not spoken yet."""
    tokens = sentence.tokens
    if any(tokens[c].lower in VAGUE_ARTICLES for c in sentence.children[top]):
        return frozenset()
    named = {top}
    if tokens[top].pos in VERBS:
        named |= {c for c in sentence.children[top] if tokens[c].dep in ARGUMENTS}
    return frozenset(event_stem(tokens[i]) for i in named)


def inside(count: Count, sentence: Sentence, beside: Sequence[Expression]) -> Expression | None:
    """Return a time of its own that the happening bears: 'after the attack on Wednesday'."""
    held = (m for m in beside if m.head in count.tokens and m.value.day is not None)
    return next((m for m in held if m.sentence == sentence.index), None)
