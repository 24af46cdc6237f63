"""The quarter or year that an article reports on, which 'the latest period' takes up."""

from dataclasses import dataclass
from datetime import date

from claims.lexicon.load import words
from claims.model.expression import Base, Calendar, Offset, TimeExpression
from claims.model.sentence import Sentence
from claims.model.time import Granularity
from claims.resolution.days import OPEN_VALUES, Day, one_year, part_of_year

MONTHS_OF_QUARTER = 3
QUARTERS = 4
YEAR_AGO = ("a year ago", "a year earlier", "a year before")


@dataclass(frozen=True, slots=True)
class Named:
    """Hold a quarter or a half of a year, 'Q3' or 'H1'."""

    year: int
    part: str

    def day(self, year: int) -> Day:
        """Return the same part of a year."""
        return part_of_year(year, self.part)


class ReportedPeriods:
    """Remember the quarter or half that was named last, in reading order."""

    def __init__(self) -> None:
        self._named: Named | None = None

    def remember(self, day: Day) -> None:
        """Take up a quarter or a half that was named with its number."""
        if day.granularity is not Granularity.QUARTER or day.start is None:
            return
        year = day.start.year
        if self._named is None or year >= self._named.year:  # not the one compared with
            self._named = Named(year, day.timex.rpartition("-")[2])

    def day_of(
        self, expression: TimeExpression, sentence: Sentence, anchor: date | None
    ) -> Day | None:
        """Return the period that a time means, nothing where it means no period of reporting.

        'A year ago' beside a figure of a quarter means that quarter a year before.
        """
        phrase = expression.day
        if isinstance(phrase, Calendar):
            return self._in_year(phrase)
        if not isinstance(phrase, Offset):
            return None
        if phrase.base is Base.PERIOD:
            return self._counted(phrase, anchor)
        ago = expression.raw.lower().endswith(YEAR_AGO)
        if not ago or self._named is None or not _tells_figures(sentence):
            return None
        return self._named.day(self._named.year - 1)

    def _in_year(self, phrase: Calendar) -> Day | None:
        """Return 'the 1988 quarter', 'the 1988 period'; without a quarter named, the year."""
        if phrase.unit is not Granularity.QUARTER or phrase.part or phrase.year is None:
            return None
        return self._named.day(phrase.year) if self._named else one_year(phrase.year)

    def _counted(self, phrase: Offset, anchor: date | None) -> Day:
        """Return the period reported on, or the same a year before.

        Where no quarter was named, the latest quarter is the last that has ended, and the
        year-ago period is a year.
        """
        if self._named is not None:
            return self._named.day(self._named.year + (-1 if phrase.amount else 0))
        if anchor is None:
            return Day(OPEN_VALUES[phrase.unit], phrase.unit)
        if phrase.amount:
            return one_year(anchor.year - 1)
        before = (anchor.month - 1) // MONTHS_OF_QUARTER
        return part_of_year(anchor.year - (before == 0), f"Q{before or QUARTERS}")


def _tells_figures(sentence: Sentence) -> bool:
    """Tell whether a sentence speaks of money or results: 'up from $3 million a year ago'."""
    return any(
        t.lemma in words("times", "results") or t.text in words("times", "currencies")
        for t in sentence.tokens
    )
