"""Read who has the word in a transcript: '[REED] We held it.' and 'REED: We held it.' are turns.

A turn goes on until the next one begins or the recording ends; of the last one, where nothing says
so, only its own paragraph is his. What the presenter says is the outlet's own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.lexicon.load import words
from claims.model.attribution import Attribution
from claims.model.mention import Layer, Mention
from claims.model.sentence import Sentence, Token
from claims.model.span import Span

OPENS, CLOSES, COLON = "[", "]", ":"
LONGEST = 10  # words of a label: 'MARCO REED, CORRESPONDENT'
LONGEST_PLAIN = 4  # before a colon
FEWEST_TURNS = 2  # without a word of a recording
BESIDE = 4  # characters between brackets that follow each other
ENDS = ("end", "recording")
NAMED = ("PROPN", "NOUN", "PUNCT", "ADJ", "ADP", "DET", "X", "NUM", "CCONJ")


@dataclass(frozen=True, slots=True)
class _Turn:
    """Hold the label of a turn: its sentence, its name and the token that closes it."""

    sentence: Sentence
    first: int
    last: int
    close: int
    announced: bool = False  # '[Begin recording] [REED]'
    read_out: bool = False  # '[Speech] [REED]': all that follows is his

    @property
    def presents(self) -> bool:
        """Tell whether the label names the outlet's own people."""
        label = self.sentence.tokens[self.first : self.close]
        return any(t.lower in words("speech", "presenters") for t in label)

    def start(self, sentences: Sequence[Sentence]) -> int:
        """Return where its first words begin; the label may be cut off as a sentence."""
        if self.close + 1 < len(self.sentence.tokens):
            return self.sentence.tokens[self.close + 1].start
        after = sentences[self.sentence.index + 1 : self.sentence.index + 2]
        return after[0].span.start if after else self.sentence.span.end


def find_turns(sentences: Sequence[Sentence]) -> Iterator[Mention[Attribution]]:
    """Yield what each person says in the turns of a document, in reading order."""
    turns = list(_turns(sentences))
    if len(turns) < FEWEST_TURNS and not any(turn.announced for turn in turns):
        return
    for turn, after in zip(turns, [*turns[1:], None], strict=True):
        content = _content(turn, after, sentences)
        if content is not None and not turn.presents:
            yield _mention(turn, content)


def _turns(sentences: Sequence[Sentence]) -> Iterator[_Turn]:
    paragraph, end = -1, -1
    stage = frozenset[str]()
    for sentence in sentences:
        opens, paragraph = sentence.paragraph != paragraph, sentence.paragraph
        if opens and (plain := _plain(sentence)):
            yield plain
        for first, close in _brackets(sentence):
            start = sentence.tokens[first].start
            before = stage if start - end <= BESIDE else frozenset[str]()
            said = frozenset(t.lower for t in sentence.tokens[first + 1 : close])
            stage, end = said & words("speech", "stage_directions"), sentence.tokens[close].end
            if stage or not (before or (opens and first == 0)):
                continue
            read = bool(before & words("speech", "read_out"))
            if (turn := _labelled(sentence, first, close)) is not None:
                yield replace(turn, announced=bool(before), read_out=read)


def _brackets(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield where each short bracket of a sentence opens and closes."""
    tokens = sentence.tokens
    for token in tokens:
        if token.text == OPENS:
            inside = tokens[token.i + 1 : token.i + LONGEST]
            close = next((t.i for t in inside if t.text == CLOSES), None)
            if close is not None and close > token.i + 1:
                yield token.i, close


def _is_mark(tokens: Sequence[Token], i: int, mark: tuple[str, str]) -> bool:
    return tuple(t.lower for t in tokens[i : i + 2]) == mark


def _labelled(sentence: Sentence, first: int, close: int) -> _Turn | None:
    """Return the label that stands in brackets."""
    inside = sentence.tokens[first + 1 : close]
    comma = next((t.i for t in inside if t.text == ","), close)
    name = inside[: comma - first - 1]
    if not name or any(t.pos not in NAMED for t in name):
        return None
    return _Turn(sentence, first + 1, comma - 1, close)


def _plain(sentence: Sentence) -> _Turn | None:
    """Return the label of 'REED: …', in capitals where the rest is not."""
    tokens = sentence.tokens
    colon = next((t.i for t in tokens[: LONGEST_PLAIN + 1] if t.text == COLON), 0)
    name, rest = tokens[:colon], tokens[colon + 1 :]
    shouted = all(t.text.isupper() for t in name) and not all(t.text.isupper() for t in rest)
    labelled = any(t.lower in words("speech", "labels") for t in name)
    if labelled or not name or not rest or not shouted:
        return None
    return _Turn(sentence, 0, colon - 1, colon)


def _content(turn: _Turn, after: _Turn | None, sentences: Sequence[Sentence]) -> Span | None:
    """Return what is said in a turn, up to the next one or the end of the recording."""
    limit = after.sentence.index if after else len(sentences)
    start, end = turn.start(sentences), turn.sentence.span.end
    paragraph = turn.sentence.paragraph
    inside = turn.read_out or after is not None
    for sentence in sentences[turn.sentence.index : limit]:
        stop = _recording_ends(sentence)
        if stop is not None:
            return _span(start, stop)
        if not inside and sentence.paragraph != paragraph:
            continue  # the recording may end further on
        end = sentence.span.end
    return _span(start, end)


def _recording_ends(sentence: Sentence) -> int | None:
    tokens = sentence.tokens
    if not any(t.lower == ENDS[1] for t in tokens):
        return None
    at = next((t.i for t in tokens if _is_mark(tokens, t.i, ENDS)), None)
    return None if at is None or at == 0 else tokens[at - 1].start


def _span(start: int, end: int) -> Span | None:
    return Span(start=start, end=end) if end > start else None


def _mention(turn: _Turn, content: Span) -> Mention[Attribution]:
    sentence = turn.sentence
    source = sentence.over([turn.first, turn.last])
    end = min(content.end, sentence.span.end)
    span = Span(start=source.start, end=max(end, sentence.tokens[turn.close].end))
    return Mention(
        layer=Layer.ATTRIBUTIONS,
        span=span,
        text=sentence.quoted(span),
        value=Attribution(
            source=(source,), cue=(sentence.over([turn.close]),), content=(content,)
        ),
        sentence=sentence.index,
        head=turn.close,
    )
