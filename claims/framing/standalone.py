"""Make a claim's text read alone; whatever is added stands in [brackets]."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claims.framing.naming import Naming
from claims.lexicon.load import words
from claims.model.attribution import UNNAMED, Teller
from claims.model.reading import Reading, SentenceReading
from claims.model.span import Span
from claims.resolution.references import dropped_subject


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
    naming: Naming,
    own: Sequence[Span],
    shared: Sequence[Span],
    chain: Sequence[Teller],
    *,
    link: str = "",
    tail: str = "",
) -> Standalone:
    """Return the words of a claim with speaker, shared subject, antecedents and days added.

    Nothing is added but what stands elsewhere in the article, the `link` and `tail` that a shared
    subject needs, and days that the engine counted.
    """
    reading = naming.reading
    opening = speaker_of([*shared, *own], chain)
    names: dict[int, str] = {}
    for sentence in _sentences(reading, _covering([*shared, *own])):
        names.update(naming.meant(sentence, chain))
    if shared:
        opening += f"[{_plain(_subject(reading, shared, names))}{f' {link}' if link else ''}] "
    elif dropped := _dropped(reading, own):
        opening += f"[{_plain(dropped)}] "
    found: dict[int, str] = {0: opening} if opening else {}
    given = opening + _said(reading, own)
    text = _said(reading, own)
    for end, name in sorted(names.items()):
        at = _offset(own, end)
        if at is not None and at > 0 and name not in given:
            place, addition = _naming(text, at, _plain(name))
            found[place] = found.get(place, "") + addition
            given += f" {name}"
    if tail:
        found[len(text)] = found.get(len(text), "") + f" [{tail}]"
    additions = tuple(sorted(found.items()))
    return Standalone(_woven(text, additions), additions)


def _naming(text: str, end: int, name: str) -> tuple[int, str]:
    """Return where a name goes and how: '[Tom] Keller', but 'he [Tom Keller]'.

    >>> _naming("Mr Keller left", 9, "Tom Keller")
    (3, '[Tom] ')
    """
    first, _, last = name.rpartition(" ")
    start = end - len(last)
    whole = text[:start][-1:] in ("", " ") and text[start:end] == last
    return (start, f"[{first}] ") if first and whole else (end, f" [{name}]")


def _covering(pieces: Sequence[Span]) -> Span:
    return Span(start=min(p.start for p in pieces), end=max(p.end for p in pieces))


def _subject(reading: Reading, shared: Sequence[Span], names: Mapping[int, str]) -> str:
    """Return a subject from elsewhere in the sentence, named where it is a pronoun or surname."""
    said = _said(reading, shared)
    name = names.get(shared[-1].end)
    if name is None:
        return said
    return name if len(said.split()) == 1 else f"{said}, {name}"


def _dropped(reading: Reading, own: Sequence[Span]) -> str | None:
    """Return the subject that a sentence of notes leaves out, for its first words."""
    for sentence in _sentences(reading, own[0])[:1]:
        if sentence.sentence.span.start == own[0].start:
            return dropped_subject(reading, sentence)
    return None


def _said(reading: Reading, pieces: Sequence[Span]) -> str:
    return " ".join(reading.text(piece) for piece in pieces)


def _offset(pieces: Sequence[Span], end: int) -> int | None:
    """Return where in the joined pieces a place of the article stands."""
    before = 0
    for piece in pieces:
        if piece.start < end <= piece.end:
            return before + end - piece.start
        before += piece.end - piece.start + 1
    return None


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


def speaker_of(pieces: Sequence[Span], chain: Sequence[Teller]) -> str:
    """Return the speaker as an opening, where no words of the claim name one."""
    if not chain:
        return ""
    starts = [t.start for t in chain if t.start is not None]
    inside = any(p.start <= at < p.end for p in pieces for at in starts)
    return "" if inside else f"[{_plain(_telling(chain[-1]))}:] "


def _telling(teller: Teller) -> str:
    """Return the speaker, with the cue where it says more than that it was said: 'denied'."""
    known = {word for word in teller.cue.lower().split() if word.isalpha()}
    plain = known <= words("framing", "plain_cues") or teller.cue == teller.speaker
    if teller.speaker == UNNAMED or not known or plain:
        return teller.speaker
    return f"{teller.speaker} {teller.cue}"


def _plain(name: str) -> str:
    return " ".join(name.split()).replace("[", "(").replace("]", ")")
