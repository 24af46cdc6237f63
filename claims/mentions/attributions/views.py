"""Set beside each sentence what the rules saw in it and which words are quoted."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from claims.model.attribution import Attribution
from claims.model.mention import Mention
from claims.model.reading import Quotation
from claims.model.sentence import Sentence
from claims.model.span import Span

ADDRESSEE, CONTENT, SOURCE, CUE = "A", "T", "S", "C"


@dataclass(slots=True)
class View:
    """Hold a sentence with the quotation and the part of a report in which each word lies."""

    sentence: Sentence
    quoted: dict[int, int] = field(default_factory=dict)  # position: number of the quotation
    seen: dict[int, str] = field(default_factory=dict)  # position: part, by the rules
    reports: dict[int, Mention[Attribution]] = field(default_factory=dict)  # by head

    def part(self, i: int) -> str:
        """Return the part that the rules saw at a position, '-' for none."""
        return self.seen.get(i, "-")

    def is_quoted(self, i: int) -> str:
        """Return 'q' for a word between quotation marks, else '-'."""
        return "q" if i in self.quoted else "-"


def views_of(
    sentences: Sequence[Sentence],
    reports: Iterable[Mention[Attribution]],
    quotations: Sequence[Quotation],
) -> list[View]:
    """Return the sentences with what is known of their words."""
    views = [View(s) for s in sentences]
    ends = [s.span.end for s in sentences]
    for number, quotation in enumerate(quotations):
        for view, i in _words_in(views, ends, quotation.span):
            view.quoted[i] = number
    found = list(reports)
    for part in (CONTENT, SOURCE, CUE):  # a later one wins
        for report in found:
            for span in _pieces(report.value)[part]:
                for view, i in _words_in(views, ends, span):
                    view.seen[i] = part
    for report in found:
        views[report.sentence].reports[report.head] = report
    return views


def parts_of(view: View, report: Mention[Attribution]) -> dict[int, str]:
    """Return the part of one report in which each word of the sentence lies."""
    found: dict[int, str] = {}
    for part, spans in _pieces(report.value).items():
        for span in spans:
            found |= dict.fromkeys(view.sentence.within(span), part)
    return found


def _pieces(value: Attribution) -> Mapping[str, tuple[Span, ...]]:
    return {
        CONTENT: value.content,
        SOURCE: value.source,
        CUE: value.cue,
        ADDRESSEE: value.addressee,
    }


def _words_in(
    views: Sequence[View], ends: Sequence[int], span: Span
) -> Iterator[tuple[View, int]]:
    for view in views[bisect_right(ends, span.start) :]:
        if view.sentence.span.start >= span.end:
            return
        for i in view.sentence.within(span):
            yield view, i
