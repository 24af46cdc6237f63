"""Draw from the reports of speech who said what."""

from bisect import bisect_right
from collections.abc import Iterator

from claims.clauses.phrases import below, trimmed
from claims.lexicon.load import table, words
from claims.model.attribution import UNNAMED, Attribution, Teller
from claims.model.clause import Role
from claims.model.mention import Mention
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.span import Span
from claims.model.value import Statement
from claims.resolution.speakers import Told, resolve_tellers

LONGEST_CHARACTER = 3  # words between marks that only colour; longer ones say something
CLOSES_LABEL = "]"  # of '[REED] We held the port.'
CHARACTERISATION = "characterisation"
IGNORANCE = "stated ignorance"
NEAR = 2  # sentences back in which the paper or speech of a statement is named


def extract_statements(reading: Reading) -> Iterator[Draft]:
    """Yield a statement for each report with a speaker; a quotation in pieces is one statement.

    What a quoted speaker says that he says ("we reiterate …") is part of his own statement.
    """
    for told in resolve_tellers(reading).told:
        if _counts(reading, told):
            yield _draft(reading, told)
    yield from _characterisations(reading)
    for sentence in reading.sentences:
        yield from _open_questions(sentence)


def _characterisations(reading: Reading) -> Iterator[Draft]:
    """Yield the single quoted words of nobody: 'a “proportional” response'."""
    starts = [s.sentence.span.start for s in reading.sentences]
    for quotation in reading.quotations:
        span = quotation.span
        text = reading.text(span)
        if len(text.split()) > LONGEST_CHARACTER or not text.islower() or not quotation.closed:
            continue
        at = bisect_right(starts, span.start) - 1
        sentence = reading.sentences[max(0, at)] if starts else None
        inside = sentence.sentence.within(span) if sentence else []
        if sentence is not None and inside and not _is_reported(sentence, span):
            value = Statement(speaker=UNNAMED, quote=text, direct=True)
            yield _unchecked(sentence, (span, inside[0]), value, CHARACTERISATION)


def _is_reported(sentence: SentenceReading, span: Span) -> bool:
    told = [m.value for m in sentence.attributions if m.value.told]
    return any(p.overlaps(span) for value in told for p in value.content)


def _open_questions(sentence: SentenceReading) -> Iterator[Draft]:
    """Yield what the article says is not known: 'it is not clear what jets were used'."""
    tree = sentence.sentence
    for clause in sentence.clauses:
        if clause.lemma != "be":
            continue
        for said in clause.of(Role.ATTRIBUTE):
            token = tree.tokens[said.head]
            doubted = clause.negation is not None or token.lower.startswith("un")
            if token.lemma in words("framing", "ignorance_heads") and doubted:
                span = tree.over(trimmed(tree, below(tree, clause.predicate)))
                value = Statement(speaker=UNNAMED, quote=tree.quoted(span))
                yield _unchecked(sentence, (span, clause.predicate), value, IGNORANCE)


def _unchecked(
    sentence: SentenceReading, place: tuple[Span, int], value: Statement, because: str
) -> Draft:
    quote, head = place
    return Draft(
        value=value,
        sentence=sentence.sentence.index,
        span=sentence.sentence.span,
        slots={"quote": quote},
        head=head,
        negated=False,
        checkable=False,
        not_checkable_because=because,
    )


def _counts(reading: Reading, told: Told) -> bool:
    value = told.mention.value
    speaker = told.tellers[-1]
    if not value.content or not value.source or speaker.start is None:
        return False
    cue = value.cue[0]
    if reading.is_quoted(cue):
        return False
    return not _is_block(reading, told.mention) and not _is_charge(reading, told.mention)


def _is_charge(reading: Reading, mention: Mention[Attribution]) -> bool:
    """Tell whether a report is a bare claim of or charge with a deed: a responsibility."""
    sentence = reading.sentences[mention.sentence]
    tree = sentence.sentence
    if tree.tokens[mention.head].lemma not in words("speech", "charges"):
        return False
    inside = [i for p in mention.value.content for i in tree.within(p)]
    return not any(tree.tokens[i].pos in ("VERB", "AUX") for i in inside)


def _is_block(reading: Reading, mention: Mention[Attribution]) -> bool:
    """Tell whether a report introduces a passage of another, or a turn: its parts are claims."""
    sentence = reading.sentences[mention.sentence].sentence
    if sentence.tokens[mention.head].text == CLOSES_LABEL:
        return True
    quoted = any(reading.is_quoted(p) for p in mention.value.content)
    return not quoted and all(not sentence.span.overlaps(p) for p in mention.value.content)


def _draft(reading: Reading, told: Told) -> Draft:
    mention, speaker = told.mention, told.tellers[-1]
    pieces = sorted(mention.value.content, key=lambda p: p.start)
    slots = _slots(reading, mention, speaker, pieces)
    return Draft(
        value=Statement(
            speaker=speaker.speaker,
            role=speaker.role if speaker.named else _bare_role(speaker),
            quote=reading.text(pieces[0]),
            direct=mention.value.direct,
            channel=_channel(reading, told),
        ),
        sentence=mention.sentence,
        span=_run(reading, mention, pieces),
        slots=slots,
        head=mention.head,
        negated=None if _is_verb(reading, mention) else False,
        confidence=0.9 if mention.value.direct else 0.75,
    )


def _is_verb(reading: Reading, mention: Mention[Attribution]) -> bool:
    """Tell whether the cue can be negated: 'did not say', but not 'according to'."""
    token = reading.sentences[mention.sentence].sentence.tokens[mention.head]
    return token.pos == "VERB" and token.lower not in ("according", "citing")


def _bare_role(speaker: Teller) -> str | None:
    return speaker.role if speaker.role and len(speaker.role.split()) > 1 else None


def _slots(
    reading: Reading, mention: Mention[Attribution], speaker: Teller, pieces: list[Span]
) -> dict[str, Span]:
    slots: dict[str, Span] = {}
    if speaker.start is not None and speaker.end is not None:
        slots["speaker"] = Span(start=speaker.start, end=speaker.end)
        role = _role_span(reading, mention, slots["speaker"], speaker.role)
        if role is not None:
            slots["role"] = role
    for n, piece in enumerate(pieces, start=1):
        slots["quote" if n == 1 else f"quote_{n}"] = piece
    return slots


def _role_span(
    reading: Reading, mention: Mention[Attribution], speaker: Span, role: str | None
) -> Span | None:
    """Return where the role stands, if it stands before this mention of the name."""
    if role is None or not mention.value.source:
        return None
    start = speaker.start - len(role) - 1
    if start < 0 or start < mention.value.source[0].start:
        return None
    found = Span(start=start, end=start + len(role))
    return found if reading.text(found) == role else None


def _run(reading: Reading, mention: Mention[Attribution], pieces: list[Span]) -> Span:
    """Return the sentences from the first to the last piece, closing marks included."""
    own = reading.sentences[mention.sentence].sentence
    start, end = own.span.start, own.span.end
    at = mention.sentence
    while at > 0 and reading.sentences[at].sentence.span.start > pieces[0].start:
        at -= 1
        start = reading.sentences[at].sentence.span.start
    at = mention.sentence
    last = len(reading.sentences) - 1
    while at < last and reading.sentences[at].sentence.span.end < pieces[-1].end:
        at += 1
        end = reading.sentences[at].sentence.span.end
    return Span(start=min(start, pieces[0].start), end=max(end, pieces[-1].end))


def _channel(reading: Reading, told: Told) -> str | None:
    """Return by what means it was said, named in the sentence of the cue or shortly before."""
    value, index = told.mention.value, told.mention.sentence
    if value.addressee:
        return f"{reading.text(value.cue[-1])} {reading.text(value.addressee[0])}"
    channels: dict[str, str] = table("speech")["channels"]
    for at in range(index, max(-1, index - NEAR - 1), -1):
        sentence = reading.sentences[at].sentence
        for token in sentence.tokens:
            if token.lemma not in channels or token.lemma not in words("speech", "carriers"):
                continue
            place = Span(start=token.start, end=token.end)
            if not any(p.contains(place) for p in value.content):
                return channels[token.lemma]
    return None
