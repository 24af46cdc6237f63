"""Make a claim's text read alone; whatever is added stands in [brackets]."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.lexicon.load import words
from claims.model.attribution import Teller
from claims.model.reading import Reading, SentenceReading
from claims.model.sentence import Token
from claims.model.span import Span
from claims.model.time import TimeType
from claims.resolution.speakers import Tellers

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Standalone:
    """Hold a text that reads alone, and what was added to it with the place of each addition."""

    text: str
    additions: tuple[tuple[int, str], ...] = ()  # where in the claim's own words, what

    def without_additions(self) -> str:
        """Return the words of the article alone."""
        text, shift = self.text, 0
        pieces, last = [], 0
        for at, addition in self.additions:
            pieces.append(text[last : at + shift])
            shift += len(addition)
            last = at + shift
        return "".join([*pieces, text[last:]])


def stand_alone(
    reading: Reading, span: Span, chain: Sequence[Teller], tellers: Tellers
) -> Standalone:
    """Return the words of a span with speaker, antecedents and days added.

    Nothing is left out, so no number or negation is lost; nothing is added but names and days
    that the engine took from elsewhere in the article.
    """
    found: dict[int, str] = {}
    opening = _speaker(span, chain)
    if opening:
        found[0] = opening
    for sentence in _sentences(reading, span):
        for end, addition in _in_sentence(reading, sentence, chain, tellers):
            if span.start < end <= span.end:
                found.setdefault(end - span.start, addition)
    words_ = reading.text(span)
    additions = tuple(sorted(found.items()))
    return Standalone(_woven(words_, additions), additions)


def _woven(words_: str, additions: Sequence[tuple[int, str]]) -> str:
    pieces, last = [], 0
    for at, addition in additions:
        pieces += [words_[last:at], addition]
        last = at
    return "".join([*pieces, words_[last:]])


def _sentences(reading: Reading, span: Span) -> list[SentenceReading]:
    at = bisect_right(reading.sentences, span.start, key=lambda s: s.sentence.span.end)
    found = []
    while at < len(reading.sentences) and reading.sentences[at].sentence.span.start < span.end:
        found.append(reading.sentences[at])
        at += 1
    return found


def _speaker(span: Span, chain: Sequence[Teller]) -> str | None:
    """Return the speaker as an opening, where no words of the claim name one."""
    if not chain:
        return None
    inside = [t for t in chain if t.start is not None and span.start <= t.start < span.end]
    teller = chain[-1]
    if inside or not teller.named:
        return None
    return f"[{_plain(teller.speaker)}:] "


def _plain(name: str) -> str:
    return name.replace("[", "(").replace("]", ")")


def _in_sentence(
    reading: Reading, sentence: SentenceReading, chain: Sequence[Teller], tellers: Tellers
) -> Iterator[tuple[int, str]]:
    yield from _people(reading, sentence, chain, tellers)
    for mention in sentence.times:
        value = mention.value
        day = DAY.match(value.timex or "")
        printed = any(c.isdigit() for c in mention.text)
        if day and not printed and value.type in (TimeType.DATE, TimeType.TIME):
            yield mention.span.end, f" [{day[0]}]"


def _people(
    reading: Reading, sentence: SentenceReading, chain: Sequence[Teller], tellers: Tellers
) -> Iterator[tuple[int, str]]:
    """Yield the names of 'he' and 'her', and in a quotation of 'we' and 'I', each name once."""
    speakers = {t.start: t.speaker for t in chain if t.start is not None}
    given: set[str] = set()
    resolved = words("framing", "resolved")
    for token in sentence.sentence.tokens:
        if token.lower not in resolved:
            continue
        name = speakers.get(token.start) or _meant(reading, sentence, token, chain, tellers)
        if name is not None and name not in given and name.lower() != token.lower:
            given.add(name)
            yield token.end, f" [{_plain(name)}]"


def _meant(
    reading: Reading,
    sentence: SentenceReading,
    token: Token,
    chain: Sequence[Teller],
    tellers: Tellers,
) -> str | None:
    """Return whom a pronoun means: between marks the speaker, else the one person before it.

    Where two may be meant nobody is named: a wrong name is worse than none.
    """
    own = token.lower in words("framing", "speaking")
    if reading.is_quoted(Span(start=token.start, end=token.end)):
        return chain[-1].speaker if own and chain and chain[-1].named else None
    who = None if own else tellers.cast.antecedent(sentence, token.i, alone=True)
    return who.name if who else None
