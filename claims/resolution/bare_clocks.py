"""What a clock time without a day borrows from the times beside it."""

from collections.abc import Iterator, Sequence

from claims.model.expression import (
    Length,
    PartOfDay,
    Reference,
    TimeExpression,
    Weekday,
)
from claims.model.mention import Mention
from claims.model.sentence import Sentence
from claims.resolution.tenses import governor_of

Expression = Mention[TimeExpression]
NOON, FIRST_NIGHT_HOUR = 12, 6  # six at night is 18:00, five at night 05:00
RANGE_WORDS = frozenset(("to", "and", "until", "till", "through", "-", "–", "—"))


def day_givers(
    sentence: Sentence, mention: Expression, beside: Sequence[Expression]
) -> Iterator[Expression]:
    """Yield the times of the sentence that may say the day of a bare clock time, nearest first.

    Those of its own clause come first: 'On Wednesday rockets fell at 7:30 p.m.'; then the only
    day that goes before it: 'on Saturday night when shots were fired at 11:30'.
    """
    own = governor_of(sentence, mention.head)
    near = sorted(beside, key=lambda m: abs(m.span.start - mention.span.start))
    others = [m for m in near if m is not mention and _says_a_day(m)]
    for other in others:
        if other.value.clock is not None or governor_of(sentence, other.head) == own:
            yield other
    if (
        len(others) == 1
        and others[0].span.end <= mention.span.start
        and _rules(sentence, others[0], mention)
    ):
        yield others[0]


def _says_a_day(mention: Expression) -> bool:
    return mention.value.day is not None and not isinstance(mention.value.day, Length | Reference)


def _rules(sentence: Sentence, other: Expression, mention: Expression) -> bool:
    """Tell whether a time stands in the clause above another, or outside of any."""
    above, below = (governor_of(sentence, m.head) for m in (other, mention))
    if above is None or below is None:
        return True
    return other.span.end <= mention.span.start and above in sentence.ancestors(below)


def next_day(
    sentence: Sentence, mention: Expression, beside: Sequence[Expression]
) -> Expression | None:
    """Return the day that follows at once: the 'Saturday' of 'earlier in the day Saturday'."""
    begins = sentence.span.start
    for other in beside:
        gap = sentence.text[mention.span.end - begins : max(0, other.span.start - begins)]
        follows = other.span.start >= mention.span.end and gap.strip() in ("", ",")
        if follows and isinstance(other.value.day, Weekday):
            return other
    return None


def in_its_half(
    sentence: Sentence, mention: Expression, beside: Sequence[Expression]
) -> TimeExpression:
    """Return a clock time in the half of the day that its neighbours say.

    The 7:30 of 'from 7:30 to 9:30 p.m.' is in the evening, and so is the 11:30 of 'on Saturday
    night when shots were fired at 11:30'.
    """
    value = mention.value
    clock = value.clock
    if clock is None or not clock.twelve or clock.hour >= NOON:
        return value
    late = any(_ends_range_late(sentence, mention, other) for other in beside)
    parts = [m.value.part for m in day_givers(sentence, mention, beside) if m.value.part]
    if late or (parts and _is_late(clock.hour, parts[0])):
        moved = clock.model_copy(update={"hour": clock.hour + NOON, "twelve": False})
        return value.model_copy(update={"clock": moved})
    return value


def _ends_range_late(sentence: Sentence, mention: Expression, other: Expression) -> bool:
    """See the 'to 9:30 p.m.' after '7:30'."""
    last, clock = other.value.clock, mention.value.clock
    if last is None or clock is None or last.hour < NOON or other.span.start < mention.span.end:
        return False
    begins = sentence.span.start
    between = sentence.text[mention.span.end - begins : other.span.start - begins].strip()
    return between in RANGE_WORDS and clock.hour + NOON <= last.hour


def _is_late(hour: int, part: PartOfDay) -> bool:
    if part.code == "MO" or part.code is None:
        return False
    return hour >= FIRST_NIGHT_HOUR if part.code == "NI" else part.start >= NOON
