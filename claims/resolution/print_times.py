"""What the moment of printing rules out: nobody tells as past what was yet to come."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from claims.model.clause import Tense
from claims.model.expression import TimeExpression
from claims.model.mention import Mention
from claims.model.sentence import Sentence
from claims.model.time import AnchorKind
from claims.resolution.days import one_day
from claims.resolution.moments import Said
from claims.resolution.tenses import tense_of
from claims.resolution.zones import zone_info

Expression = Mention[TimeExpression]


def before_print(
    sentence: Sentence, mention: Expression, said: Said, published: datetime | None
) -> Said:
    """Move an evening that was spoken of as past, and lay after publication, a day back.

    Who is quoted in the afternoon on what happened 'this evening' spoke a day before.
    """
    part, day = said.expression.part, said.day.start
    if said.anchor.kind is not AnchorKind.QUOTATION or not (published and part and day):
        return said
    tense = tense_of(sentence, mention.head)
    begins = datetime.combine(day, time.min) + timedelta(hours=part.start)
    if tense not in (Tense.PAST, Tense.PRESENT) or begins <= published.replace(tzinfo=None):
        return said
    earlier = day - timedelta(1)
    anchor = said.anchor.model_copy(update={"value": earlier.isoformat()})
    return replace(said, day=one_day(earlier), anchor=anchor)


def night_before(
    sentence: Sentence, mention: Expression, context: date | None, anchor: date | None
) -> date | None:
    """Return the day from which 'during the night' is counted.

    On the day of the words themselves it is the night that led to it.
    """
    part = mention.value.part
    night = part is not None and part.code == "NI" and part.start > 0
    if (
        not night
        or context is None
        or context != anchor
        or tense_of(sentence, mention.head) is not Tense.PAST
    ):
        return context
    words = sentence.quoted(mention.span).lower().split()
    return context - timedelta(1) if words[0] in ("the", "night") else context


def lies_ahead(
    sentence: Sentence,
    mention: Expression,
    *,
    day: date,
    zone: str | None,
    published: datetime | None,
) -> bool:
    """Tell whether a clock time of what is past would lie after the printed publication."""
    clock = mention.value.clock
    if published is None or clock is None or published.date() != day:
        return False
    past = tense_of(sentence, mention.head) is Tense.PAST
    begins = datetime.combine(day, time(clock.hour, clock.minute or 0))
    known = zone_info(zone) if zone and published.tzinfo else None
    printed = published if known else published.replace(tzinfo=None)
    return past and begins.replace(tzinfo=known) > printed
