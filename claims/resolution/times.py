"""What times mean: anchors, tense, zones, and the readings that cannot be ruled out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from claims.model.attribution import Attribution
from claims.model.clause import Tense
from claims.model.document import Document
from claims.model.expression import (
    Base,
    Calendar,
    DayPhrase,
    Length,
    Offset,
    Reference,
    TimeExpression,
)
from claims.model.mention import Layer, Mention
from claims.model.place import Place
from claims.model.reading import Quotation
from claims.model.sentence import Sentence
from claims.model.time import Anchor, AnchorKind, Granularity, Time
from claims.resolution.anchors import day_of, document_anchors
from claims.resolution.bare_clocks import day_givers, in_its_half, next_day
from claims.resolution.blocks import Blocks, dated_blocks
from claims.resolution.counted_from import Count, counted_from, inside
from claims.resolution.counted_moments import FINE, time_from
from claims.resolution.days import OPEN, OPEN_DAY, Day, one_day, resolve_day, swapped
from claims.resolution.moments import Said, time_in_utc, time_of
from claims.resolution.named_days import Named, NamedDays, event_anchor, event_words
from claims.resolution.not_until import as_start
from claims.resolution.print_times import before_print, lies_ahead, night_before
from claims.resolution.reported_periods import ReportedPeriods
from claims.resolution.statement_dates import Statements
from claims.resolution.tenses import tense_of
from claims.resolution.zones import before_utc, brackets_utc, clock_in_brackets, zone_of

Expression = Mention[TimeExpression]
MOST_ALTERNATIVES = 3  # days named before to which a bare clock time may belong
UNANCHORED = Anchor()


def resolve_times(
    document: Document,
    sentences: Sequence[Sentence],
    expressions: Sequence[Expression],
    quotations: Sequence[Quotation],
    attributions: Sequence[Mention[Attribution]],
    places: Sequence[Mention[Place]],
) -> tuple[Mention[Time], ...]:
    """Return the times of a document with TIMEX3 values, intervals, zones and anchors.

    The anchor is the date of the statement that holds the words, else that of the block taken
    from another outlet, else the dateline, else the publication; where the last two disagree,
    the other reading stays as an alternative. What no anchor fixes stays open.
    """
    statements = Statements(sentences, expressions, quotations, attributions)
    blocks = dated_blocks(document.text, document_anchors(document))
    work = _Resolver(blocks, {s.index: s for s in sentences}, statements)
    return tuple(work.resolve(expressions, places))


class _Resolver:
    """Resolve the times of one document in reading order, as later ones rest on earlier ones."""

    def __init__(
        self, blocks: Blocks, sentences: dict[int, Sentence], statements: Statements
    ) -> None:
        self._blocks = blocks
        self._sentences = sentences
        self._statements = statements
        self._named = NamedDays()
        self._reported = ReportedPeriods()
        self._found: dict[int, Time] = {}  # by the identity of the mention
        self._dates = {id(m): self._plain_day(m) for m in statements.dates()}

    def resolve(
        self, expressions: Sequence[Expression], places: Sequence[Mention[Place]]
    ) -> Iterator[Mention[Time]]:
        by_sentence: dict[int, list[Expression]] = {}
        for mention in expressions:
            by_sentence.setdefault(mention.sentence, []).append(mention)
        for mention in expressions:
            value = self._value(mention, by_sentence[mention.sentence], zone_of(mention, places))
            self._found[id(mention)] = value
            yield Mention(
                layer=Layer.TIMES,
                span=mention.span,
                text=mention.text,
                value=value,
                sentence=mention.sentence,
                head=mention.head,
            )

    def _value(self, mention: Expression, beside: list[Expression], zone: str | None) -> Time:
        sentence = self._sentences[mention.sentence]
        if count := counted_from(sentence, mention):
            return self._counted(mention, count, beside, zone)
        if repeated := self._repeated(mention, beside):
            return repeated
        day = mention.value.day
        if day is None:
            return self._without_day(mention, beside, zone)
        if isinstance(day, Length | Reference):
            return self._unplaced(mention, day, zone)
        hours = self._hours(mention, day, self._anchor(mention))
        return hours or self._with_day(mention, beside, zone)

    def _unplaced(self, mention: Expression, day: Length | Reference, zone: str | None) -> Time:
        """Return a stretch, a set or 'now'; 'the past week' ends with the anchor."""
        tied = isinstance(day, Reference) or day.step is not None
        found = resolve_day(day, anchor=None, context=None, tense=Tense.NONE)
        return time_of(
            Said(mention.value, found, zone, self._anchor(mention) if tied else UNANCHORED)
        )

    def _with_day(self, mention: Expression, beside: list[Expression], zone: str | None) -> Time:
        sentence = self._sentences[mention.sentence]
        day, used = self._day(mention, self._anchor(mention), beside)
        utc = clock_in_brackets(sentence, mention, beside)
        said = Said(as_start(sentence, mention), day, zone, used, utc)
        said = before_print(sentence, mention, said, self._blocks.at(mention.span.start).published)
        found = time_of(said, *self._other_readings(mention, said))
        self._remember(mention, said.day, found)
        return found

    def _repeated(self, mention: Expression, beside: list[Expression]) -> Time | None:
        """Return the time of '(0100 GMT)' after the local time that it repeats."""
        sentence = self._sentences[mention.sentence]
        for other in beside:
            local = self._found.get(id(other))
            if local and local.start_utc and brackets_utc(sentence, other, mention):
                return time_in_utc(mention.value, local)
        return None

    def _plain_day(self, mention: Expression) -> date | None:
        """Return the single day that a date of a statement names, from the document's anchor."""
        tense = tense_of(self._sentences[mention.sentence], mention.head)
        anchor = day_of(self._blocks.at(mention.span.start).first())
        phrase = mention.value.day or Reference(value="PRESENT_REF")
        day = resolve_day(phrase, anchor=anchor, context=anchor, tense=tense)
        return None if day.granularity is not Granularity.DAY else day.start

    def _anchor(self, mention: Expression) -> Anchor:
        """Return what the time is counted from."""
        quoted = self._statements.is_quoted(mention.span)
        dated = self._statements.date_for(mention)
        day = self._dates.get(id(dated)) if dated is not None else None
        if day is not None:
            kind = AnchorKind.QUOTATION if quoted else AnchorKind.STATEMENT
            return Anchor(kind=kind, value=day.isoformat())
        first = self._blocks.at(mention.span.start).first()
        if quoted and first.value:
            return first.model_copy(update={"kind": AnchorKind.QUOTATION})
        return first

    def _day(
        self, mention: Expression, anchor: Anchor, beside: Sequence[Expression] = ()
    ) -> tuple[Day, Anchor]:
        """Return the days that are meant and the anchor that was used for them."""
        phrase = mention.value.day
        if phrase is None:
            return OPEN, UNANCHORED
        base, context, sentence = day_of(anchor), None, self._sentences[mention.sentence]
        if reported := self._reported.day_of(mention.value, sentence, base):
            return reported, anchor
        if isinstance(phrase, Offset) and phrase.base is Base.CONTEXT:
            follower = next_day(sentence, mention, beside)
            if follower is not None:
                return self._day(follower, anchor, beside)
            named = self._context(mention, fine=phrase.unit is Granularity.DAY)
            coarse = phrase.unit not in (Granularity.DAY, *FINE)
            if named is not None:
                context = night_before(sentence, mention, named.day, base)
                anchor = event_anchor(named.day)
            elif mention.value.mod is not None or coarse:
                # 'later in the day' with no day before it is the day of the words
                context = night_before(sentence, mention, base, base)
            else:
                anchor = UNANCHORED
        tense = tense_of(sentence, mention.head)
        day = resolve_day(phrase, anchor=base, context=context, tense=tense)
        if tense is Tense.PAST and context and base and day.start and context <= base < day.start:
            return OPEN, UNANCHORED  # what was cannot lie after the print: another day was meant
        absolute = isinstance(phrase, Calendar) and phrase.year is not None
        return day, UNANCHORED if absolute or day.timex == OPEN_DAY else anchor

    def _context(self, mention: Expression, *, fine: bool) -> Named | None:
        """Return what was named last, of this sentence or a little before."""
        return self._named.before(self._sentences[mention.sentence].paragraph, fine=fine)

    def _remember(self, mention: Expression, day: Day, found: Time) -> None:
        """Keep a day, with its clock time, for what is counted from it."""
        if day.start is None:
            return
        self._reported.remember(day)
        sentence = self._sentences[mention.sentence]
        clock = mention.value.clock
        at = time(clock.hour, clock.minute or 0) if clock else None
        moment = datetime.combine(day.start, at) if at else None
        self._named.add(
            Named(
                mention=mention,
                day=day.start,
                paragraph=sentence.paragraph,
                whole_day=day.granularity is Granularity.DAY,
                words=event_words(sentence, mention.head),
                moment=moment,
                zone=found.zone,
            )
        )

    def _hours(self, mention: Expression, phrase: DayPhrase, anchor: Anchor) -> Time | None:
        """Return the time of 'six hours later', 'five hours ago' where its base is known."""
        if not isinstance(phrase, Offset) or phrase.unit not in FINE:
            return None
        published = self._blocks.at(mention.span.start).published
        zone = None
        if phrase.base is Base.CONTEXT:
            named = self._context(mention, fine=True)
            if named is None:
                return None
            base, zone = named.moment or datetime.combine(named.day, time.min), named.zone
        elif published and anchor.kind is AnchorKind.PUBLICATION and phrase.amount:
            base = published.replace(tzinfo=None)
        else:
            return None
        return time_from(mention.value, phrase, base, zone)

    def _counted(
        self, mention: Expression, count: Count, beside: list[Expression], zone: str | None
    ) -> Time:
        """Return the time of 'two days after the attack', open where the attack has no day."""
        expression, offset = mention.value, count.offset
        sentence = self._sentences[mention.sentence]
        held = inside(count, sentence, beside)
        named = self._named.of_event(count.words)
        if held is not None and held is not mention:
            base = self._day(held, self._anchor(held))[0].start
            moment = None
        else:
            base, moment = (named.day, named.moment) if named else (None, None)
        if offset.unit in FINE and moment and named:
            found = time_from(expression, offset, moment, named.zone)
            if found is not None:
                return found
        if base is None or offset.unit in FINE:
            return time_of(Said(expression, OPEN, zone))
        day = resolve_day(offset, anchor=base, context=base, tense=Tense.NONE)
        return time_of(Said(expression, day, zone, event_anchor(base)))

    def _other_readings(self, mention: Expression, said: Said) -> tuple[Time, ...]:
        """Return the reading from the publication where the dateline gives another."""
        if (turned := swapped(mention.value.day)) is not None:
            return (time_of(replace(said, day=turned)),)
        other = self._blocks.at(mention.span.start).second()
        if other is None or said.anchor.kind is not AnchorKind.DATELINE:
            return ()
        day, used = self._day(mention, other)
        if day.timex == said.day.timex:
            return ()
        return (time_of(Said(said.expression, day, said.zone, used)),)

    def _without_day(
        self, mention: Expression, beside: list[Expression], zone: str | None
    ) -> Time:
        """Give a bare clock time the day of its own clause or of the sentence before.

        Without one it is counted from the anchor, and the days named before stay alternatives.
        """
        sentence = self._sentences[mention.sentence]
        expression = in_its_half(sentence, mention, beside)
        utc = clock_in_brackets(sentence, mention, beside)
        anchor = self._anchor(mention)
        base = day_of(anchor)
        named = self._named.for_clock(sentence, mention.head, base)
        if (day := self._day_beside(mention, beside) or named) is not None:
            return time_of(Said(expression, one_day(day), zone, event_anchor(day), utc))
        if base is None:
            return time_of(Said(expression, OPEN, zone))
        published = self._blocks.at(mention.span.start).published
        if lies_ahead(sentence, mention, day=base, zone=zone, published=published):
            base -= timedelta(1)
        others = (
            Said(expression, one_day(d), zone, event_anchor(d))
            for d in sorted(self._named.whole_days() - {base}, reverse=True)[:MOST_ALTERNATIVES]
        )
        said = Said(expression, one_day(base), zone, anchor, utc)
        return time_of(said, *map(time_of, others))

    def _day_beside(self, mention: Expression, beside: list[Expression]) -> date | None:
        """Return the day of a clock time that another time of the sentence says."""
        sentence = self._sentences[mention.sentence]
        for other in day_givers(sentence, mention, beside):
            found, _ = self._day(other, self._anchor(other))
            if found.granularity is Granularity.DAY and found.start:
                repeated = brackets_utc(sentence, mention, other)
                return before_utc(mention, other, found.start) if repeated else found.start
        return None
