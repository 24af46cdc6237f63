"""Say whom, what or which day a word of an article means."""

import re
from collections.abc import Iterator, Sequence

from claims.lexicon.load import words
from claims.model.attribution import Teller
from claims.model.reading import Reading, SentenceReading
from claims.model.sentence import Token
from claims.model.span import Span
from claims.model.time import TimeType
from claims.resolution.full_names import is_full_name
from claims.resolution.references import is_nested, references
from claims.resolution.speakers import Tellers

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Naming:
    """Hold what the words of each sentence mean, once for all its claims."""

    def __init__(self, reading: Reading, tellers: Tellers) -> None:
        self.reading = reading
        self._tellers = tellers
        self._known: dict[int, dict[int, str]] = {}

    def meant(self, sentence: SentenceReading, chain: Sequence[Teller]) -> dict[int, str]:
        """Return where each word ends that needs a name or day, and which; `chain` says 'I'."""
        index = sentence.sentence.index
        if index not in self._known:
            self._known[index] = dict(self._whoever_tells(sentence))
        return self._known[index] | dict(self._as_quoted(sentence, chain))

    def _whoever_tells(self, sentence: SentenceReading) -> Iterator[tuple[int, str]]:
        """Yield what words mean outside quotations: antecedents and days.

        Where two may be meant nobody is named: a wrong name is worse than none.
        """
        for token in self._pronouns(sentence, quoted=False):
            if token.lower in words("framing", "speaking"):
                continue
            cast = self._tellers.cast
            name = cast.certain(sentence, token.i)
            if name is not None and name.lower() != token.lower:
                yield token.end, name
        yield from references(self.reading, sentence, self._tellers.cast)
        for mention in sentence.times:
            value = mention.value
            day = DAY.match(value.timex or "")
            printed = any(c.isdigit() for c in mention.text)
            if day and not printed and value.type in (TimeType.DATE, TimeType.TIME):
                yield mention.span.end, day[0]

    def _as_quoted(
        self, sentence: SentenceReading, chain: Sequence[Teller]
    ) -> Iterator[tuple[int, str]]:
        """Yield the speaker for 'we' and 'I' between marks, but not between marks within those."""
        if not (chain and chain[-1].named and is_full_name(chain[-1].speaker)):
            return
        for token in self._pronouns(sentence, quoted=True):
            own = token.lower in words("framing", "speaking")
            if own and not is_nested(self.reading, token.start):
                yield token.end, chain[-1].speaker

    def _pronouns(self, sentence: SentenceReading, *, quoted: bool) -> Iterator[Token]:
        resolved = words("framing", "resolved")
        for token in sentence.sentence.tokens:
            if token.lower in resolved:
                span = Span(start=token.start, end=token.end)
                if self.reading.is_quoted(span) is quoted:
                    yield token
