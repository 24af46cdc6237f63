"""When a statement was made, so that what it says is counted from that day."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.model.attribution import Attribution
from claims.model.expression import Length, Reference, TimeExpression
from claims.model.mention import Mention
from claims.model.reading import Quotation
from claims.model.sentence import Sentence, Token
from claims.model.span import Span
from claims.resolution.blocks import introductions
from claims.resolution.tenses import governor_of, is_report, modifies_noun

SPOKEN = 12  # sentences between the words of a quotation and the one that names its speaker
REACH = 3  # paragraphs that a dated statement may lie before the quotation of the same speaker

Expression = Mention[TimeExpression]


@dataclass(frozen=True, slots=True)
class Dated:
    """Hold a time that dates a statement: 'he said on Friday'."""

    mention: Expression
    verb: int
    paragraph: int


class Statements:
    """Find the date of the statement in which a time stands."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        expressions: Sequence[Expression],
        quotations: Sequence[Quotation],
        attributions: Sequence[Mention[Attribution]],
    ) -> None:
        self._sentences = {s.index: s for s in sentences}
        self._quotations = quotations
        self._introduced = introductions(sentences, expressions)
        self.dated = tuple(self._dating(expressions))
        self._by_paragraph: dict[int, list[Dated]] = {}
        for dated in self.dated:
            self._by_paragraph.setdefault(dated.paragraph, []).append(dated)
        self._reports: dict[int, list[Mention[Attribution]]] = {}
        for report in attributions:
            self._reports.setdefault(report.sentence, []).append(report)

    def is_quoted(self, span: Span) -> bool:
        """Tell whether a span stands within quotation marks."""
        at = bisect_right(self._quotations, span.start, key=lambda q: q.span.start) - 1
        return at >= 0 and self._quotations[at].span.contains(span)  # they do not overlap

    def date_for(self, mention: Expression) -> Expression | None:
        """Return the time that dates the statement which holds a time, if one does."""
        same = self._in_sentence(mention)
        paragraph = self._sentences[mention.sentence].paragraph
        same = same or self._introduced.get(paragraph)
        if same is not None or not self.is_quoted(mention.span):
            return same
        near = [d for d in self._in_paragraph(paragraph) if d.mention is not mention]
        if near:
            return near[-1].mention
        return self._of_speaker(mention, paragraph)

    def dates(self) -> Iterator[Expression]:
        """Yield every time that dates a statement or a text taken from elsewhere."""
        yield from (d.mention for d in self.dated)
        yield from self._introduced.values()

    def _dating(self, expressions: Sequence[Expression]) -> Iterator[Dated]:
        for mention in expressions:
            value = mention.value
            if isinstance(value.day, Length | Reference) or value.day is None:
                continue
            sentence = self._sentences[mention.sentence]
            verb = governor_of(sentence, mention.head)
            if verb is None or not is_report(sentence, verb) or self.is_quoted(mention.span):
                continue
            if not modifies_noun(sentence, mention.head) or self._names_statement(mention):
                yield Dated(mention, verb, sentence.paragraph)

    def _names_statement(self, mention: Expression) -> bool:
        """See the time of 'released a statement later Thursday'."""
        sentence = self._sentences[mention.sentence]
        above = sentence.tokens[sentence.tokens[mention.head].head]
        return above.lemma in ("statement", "briefing", "report", "announcement", "interview")

    def _in_paragraph(self, paragraph: int) -> list[Dated]:
        return self._by_paragraph.get(paragraph, [])

    def _in_sentence(self, mention: Expression) -> Expression | None:
        """Return the date of 'Bishkek said on Friday' for the 'yesterday' of what it said."""
        sentence = self._sentences[mention.sentence]
        own = governor_of(sentence, mention.head)
        for dated in self._in_paragraph(sentence.paragraph):
            if dated.mention.sentence != mention.sentence or dated.mention is mention:
                continue
            if own == dated.verb or own is None:
                continue
            if dated.verb in sentence.ancestors(own) or own in sentence.ancestors(dated.verb):
                return dated.mention
        return None

    def _of_speaker(self, mention: Expression, paragraph: int) -> Expression | None:
        """Return the date of the statement that the same speaker made a little before."""
        speaker = self._speaker(mention)
        if not speaker:
            return None
        before = range(paragraph - 1, paragraph - REACH - 1, -1)
        for dated in (d for at in before for d in reversed(self._in_paragraph(at))):
            subject = self._subject(dated)
            if subject and (speaker <= PRONOUNS or speaker & subject):
                return dated.mention
        return None

    def _speaker(self, mention: Expression) -> frozenset[str]:
        """Return the telling words of who says the quotation, or the pronoun."""
        near = range(mention.sentence - SPOKEN, mention.sentence + SPOKEN + 1)
        for report in (r for at in near for r in self._reports.get(at, ())):
            if any(c.overlaps(mention.span) for c in report.value.content):
                sentence = self._sentences[report.sentence]
                said = (i for span in report.value.source for i in sentence.within(span))
                return _names(sentence.tokens[i] for i in said)
        return frozenset()

    def _subject(self, dated: Dated) -> frozenset[str]:
        sentence = self._sentences[dated.mention.sentence]
        subject = sentence.child(dated.verb, "nsubj")
        if subject is None:
            return frozenset()
        return _names(sentence.tokens[i] for i in sentence.subtree(subject))


SMALL = ("DET", "ADP", "PRON", "CCONJ")
PRONOUNS = frozenset({"he", "she", "they", "it"})


def _names(tokens: Iterator[Token]) -> frozenset[str]:
    """Return the words that tell a speaker from another: names, else nouns, or a pronoun alone."""
    seen = list(tokens)
    if len(seen) == 1 and seen[0].lower in PRONOUNS:
        return frozenset({seen[0].lower})
    named = frozenset(t.text for t in seen if t.text[0].isupper() and t.pos not in SMALL)
    return named or frozenset(t.lower for t in seen if t.pos == "NOUN")
