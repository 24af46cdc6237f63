"""What times mean: anchors, tense, zones, and the readings that cannot be ruled out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from claims.model.attribution import Attribution
from claims.model.clause import Tense
from claims.model.document import Document
from claims.model.expression import Base, Length, Offset, Reference, TimeExpression
from claims.model.mention import Layer, Mention
from claims.model.place import Place
from claims.model.reading import Quotation
from claims.model.sentence import Sentence
from claims.model.time import Anchor, AnchorKind, Granularity, Time
from claims.resolution.anchors import DocumentAnchors, day_of, document_anchors
from claims.resolution.days import OPEN, Day, one_day, resolve_day
from claims.resolution.moments import Said, time_of
from claims.resolution.statement_dates import Statements
from claims.resolution.tenses import governor_of, tense_of
from claims.resolution.zones import zone_info, zone_of

Expression = Mention[TimeExpression]
MOST_ALTERNATIVES = 3  # days named before to which a bare clock time may belong
CONTEXT_REACH = 2  # paragraphs back in which 'the day' finds the day it speaks of


@dataclass(frozen=True, slots=True)
class Named:
    """Hold a day that the text named, and where."""

    mention: Expression
    day: date
    paragraph: int
    whole_day: bool  # and not a month or a year


def resolve_times(
    document: Document,
    sentences: Sequence[Sentence],
    expressions: Sequence[Expression],
    quotations: Sequence[Quotation],
    attributions: Sequence[Mention[Attribution]],
    places: Sequence[Mention[Place]],
) -> tuple[Mention[Time], ...]:
    """Return the times of a document with TIMEX3 values, intervals, zones and anchors.

    The anchor is the date of the statement that holds the words, else the dateline, else the
    publication; where the last two disagree, the other reading stays as an alternative. What no
    anchor fixes stays open ('XXXX-XX-XXT01:00').
    """
    statements = Statements(sentences, expressions, quotations, attributions)
    work = _Resolver(document_anchors(document), {s.index: s for s in sentences}, statements)
    return tuple(work.resolve(expressions, places))


class _Resolver:
    """Resolve the times of one document in reading order, as later ones rest on earlier ones."""

    def __init__(
        self, anchors: DocumentAnchors, sentences: dict[int, Sentence], statements: Statements
    ) -> None:
        self._anchors = anchors
        self._sentences = sentences
        self._statements = statements
        self._named: list[Named] = []
        self._dates = {id(d.mention): self._plain_day(d.mention) for d in statements.dated}

    def resolve(
        self, expressions: Sequence[Expression], places: Sequence[Mention[Place]]
    ) -> Iterator[Mention[Time]]:
        by_sentence: dict[int, list[Expression]] = {}
        for mention in expressions:
            by_sentence.setdefault(mention.sentence, []).append(mention)
        for mention in expressions:
            value = self._value(mention, by_sentence[mention.sentence], zone_of(mention, places))
            yield Mention(
                layer=Layer.TIMES,
                span=mention.span,
                text=mention.text,
                value=value,
                sentence=mention.sentence,
                head=mention.head,
            )

    def _value(self, mention: Expression, beside: list[Expression], zone: str | None) -> Time:
        expression = mention.value
        if expression.day is None:
            return self._without_day(mention, beside, zone)
        if isinstance(expression.day, Length | Reference):
            day = resolve_day(expression.day, anchor=None, context=None, tense=Tense.NONE)
            return time_of(Said(expression, day, zone))
        anchor = self._anchor(mention)
        day, used = self._day(mention, anchor)
        said = Said(expression, day, zone, used)
        said = self._before_print(said, mention)
        self._remember(mention, said.day)
        return time_of(said, *self._other_readings(mention, said))

    def _plain_day(self, mention: Expression) -> date | None:
        """Return the day that a date of a statement names, from the document's own anchor."""
        if mention.value.day is None:
            return None
        tense = tense_of(self._sentences[mention.sentence], mention.head)
        anchor = day_of(self._anchors.first())
        return resolve_day(mention.value.day, anchor=anchor, context=anchor, tense=tense).start

    def _anchor(self, mention: Expression) -> Anchor:
        """Return what the time is counted from."""
        quoted = self._statements.is_quoted(mention.span)
        dated = self._statements.date_for(mention)
        day = self._dates.get(id(dated)) if dated is not None else None
        if day is not None:
            kind = AnchorKind.QUOTATION if quoted else AnchorKind.STATEMENT
            return Anchor(kind=kind, value=day.isoformat())
        first = self._anchors.first()
        if quoted and first.value:
            return first.model_copy(update={"kind": AnchorKind.QUOTATION})
        return first

    def _day(self, mention: Expression, anchor: Anchor) -> tuple[Day, Anchor]:
        """Return the days that are meant and the anchor that was used for them."""
        phrase = mention.value.day
        if phrase is None:
            return OPEN, Anchor()
        sentence = self._sentences[mention.sentence]
        base, context = day_of(anchor), None
        if isinstance(phrase, Offset) and phrase.base is Base.CONTEXT:
            context = self._context(mention, fine=phrase.unit is Granularity.DAY)
            coarse = phrase.unit not in (Granularity.DAY, Granularity.HOUR, Granularity.MINUTE)
            if context is None and (mention.value.mod is not None or coarse):
                context = base  # 'later in the day' with no day before it is the day of the words
            elif context is not None:
                anchor = Anchor(kind=AnchorKind.EVENT, value=context.isoformat())
            else:
                anchor = Anchor()
        tense = tense_of(sentence, mention.head)
        return resolve_day(phrase, anchor=base, context=context, tense=tense), anchor

    def _context(self, mention: Expression, *, fine: bool) -> date | None:
        """Return the day named last, of this sentence or a little before."""
        paragraph = self._sentences[mention.sentence].paragraph
        for named in reversed(self._named):
            if paragraph - named.paragraph > CONTEXT_REACH:
                break
            if named.whole_day or not fine:
                return named.day
        return None

    def _remember(self, mention: Expression, day: Day) -> None:
        if day.start is not None:
            paragraph = self._sentences[mention.sentence].paragraph
            whole = day.granularity is Granularity.DAY
            self._named.append(Named(mention, day.start, paragraph, whole))

    def _before_print(self, said: Said, mention: Expression) -> Said:
        """Move an evening that was spoken of as past, and lay after publication, a day back.

        Who is quoted in the afternoon on what happened 'this evening' spoke a day before.
        """
        published = self._anchors.published
        part, day = said.expression.part, said.day.start
        if said.anchor.kind is not AnchorKind.QUOTATION or not (published and part and day):
            return said
        tense = tense_of(self._sentences[mention.sentence], mention.head)
        begins = datetime.combine(day, time.min) + timedelta(hours=part.start)
        if tense not in (Tense.PAST, Tense.PRESENT) or begins <= published.replace(tzinfo=None):
            return said
        earlier = day - timedelta(1)
        anchor = said.anchor.model_copy(update={"value": earlier.isoformat()})
        return replace(said, day=one_day(earlier), anchor=anchor)

    def _other_readings(self, mention: Expression, said: Said) -> tuple[Time, ...]:
        """Return the reading from the publication where the dateline gives another."""
        other = self._anchors.second()
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
        expression = mention.value
        day = self._day_beside(mention, beside) or self._day_before(mention)
        if day is not None:
            anchor = Anchor(kind=AnchorKind.EVENT, value=day.isoformat())
            return time_of(Said(expression, one_day(day), zone, anchor))
        anchor = self._anchor(mention)
        base = day_of(anchor)
        if base is None:
            return time_of(Said(expression, OPEN, zone))
        chosen = base - timedelta(1) if self._lies_ahead(mention, base, zone) else base
        named = {n.day for n in self._named if n.whole_day} - {chosen}
        others = (
            Said(expression, one_day(d), zone, Anchor(kind=AnchorKind.EVENT, value=d.isoformat()))
            for d in sorted(named, reverse=True)[:MOST_ALTERNATIVES]
        )
        return time_of(Said(expression, one_day(chosen), zone, anchor), *map(time_of, others))

    def _lies_ahead(self, mention: Expression, day: date, zone: str | None) -> bool:
        """Tell whether a clock time of what is past would lie after the printed publication."""
        published, clock = self._anchors.published, mention.value.clock
        if published is None or clock is None or published.date() != day:
            return False
        past = tense_of(self._sentences[mention.sentence], mention.head) is Tense.PAST
        begins = datetime.combine(day, time(clock.hour, clock.minute or 0))
        known = zone_info(zone) if zone and published.tzinfo else None
        printed = published if known else published.replace(tzinfo=None)
        return past and begins.replace(tzinfo=known) > printed

    def _day_beside(self, mention: Expression, beside: list[Expression]) -> date | None:
        """Return the day of the clause: 'On Wednesday rockets fell at 7:30 p.m.'."""
        sentence = self._sentences[mention.sentence]
        own = governor_of(sentence, mention.head)
        for other in sorted(beside, key=lambda m: abs(m.span.start - mention.span.start)):
            day = other.value.day
            if other is mention or day is None or isinstance(day, Length | Reference):
                continue
            clock_in_brackets = other.value.clock is not None
            if clock_in_brackets or governor_of(sentence, other.head) == own:
                found, _ = self._day(other, self._anchor(other))
                if found.granularity is Granularity.DAY and found.start:
                    return found.start
        return None

    def _day_before(self, mention: Expression) -> date | None:
        """Return the one day that the sentence before names, in the same paragraph."""
        paragraph = self._sentences[mention.sentence].paragraph
        days = {
            n.day
            for n in self._named
            if n.paragraph == paragraph
            and n.mention.sentence == mention.sentence - 1
            and n.whole_day
        }
        return days.pop() if len(days) == 1 else None
