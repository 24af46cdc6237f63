"""Set drafts into their frame: who says so, how surely, of which happening, how worthy."""

from collections.abc import Iterable, Iterator, Sequence

from claims.framing.completing import completed
from claims.framing.confidence import confidence_of
from claims.framing.corrections import with_corrections
from claims.framing.grouping import group_claims
from claims.framing.naming import Naming
from claims.framing.narrowing import Place, lacks, narrowed, pieces_of, whole
from claims.framing.signs import Signs
from claims.framing.stance import stance_of
from claims.framing.standalone import speaker_of, stand_alone
from claims.framing.worthiness import weigh
from claims.model.attribution import Teller
from claims.model.claim import Claim, Polarity, claim_id
from claims.model.clause import ClauseKind
from claims.model.event import Event
from claims.model.reading import Draft, Reading
from claims.model.sentence import Section, Token
from claims.model.span import Span
from claims.model.value import Casualty, Fact, Kind, Quantity, Statement
from claims.resolution.speakers import Tellers
from claims.victims import settle_victims
from claims.victims.members import with_members

PRESUPPOSED = "presupposed"
PARTS = frozenset((Kind.TIME, Kind.LOCATION, Kind.IDENTITY, Kind.QUANTITY))


def frame(
    reading: Reading,
    drafts: Sequence[Draft],
    events: Sequence[Event | None],
    tellers: Tellers,
    *,
    engine: str,
) -> tuple[Claim, ...]:
    """Return the claims of a document in reading order; `events` goes with `drafts`.

    Facts are kept only where no claim of another kind says what the clause says, and a claim
    drawn twice is one.
    """
    drafts, events = _without_doubles(drafts, events)
    taken = set(_taken(reading, drafts))
    reported = set(_reported(reading, drafts))
    kept = narrowed(reading, drafts, taken, reported)
    naming, signs = Naming(reading, tellers), Signs(reading)
    framed = (
        _framed(naming, signs, draft, event, tellers, engine)
        for draft, event in zip(completed(reading, drafts, kept), events, strict=True)
        if draft is not None
    )
    return _finished(reading, _once(framed))


def _without_doubles(
    drafts: Sequence[Draft], events: Sequence[Event | None]
) -> tuple[Sequence[Draft], Sequence[Event | None]]:
    """Leave out what is drawn twice, and quantities whose number counts casualties.

    The dead are no things too.
    """
    counted = {
        d.slots["count"] for d in drafts if isinstance(d.value, Casualty) and "count" in d.slots
    }
    first: dict[tuple[object, ...], tuple[Draft, Event | None]] = {}
    for draft, event in zip(drafts, events, strict=True):
        first.setdefault(_identity(draft), (draft, event))
    kept = [
        (draft, event)
        for draft, event in first.values()
        if not (isinstance(draft.value, Quantity) and draft.slots.get("count") in counted)
    ]
    return [draft for draft, _ in kept], [event for _, event in kept]


def _identity(draft: Draft) -> tuple[object, ...]:
    """Return by what a claim is known, as its id is made of it."""
    return draft.value.kind, draft.span, frozenset(draft.slots.items())


def _finished(reading: Reading, claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return the claims in reading order with their victims, groups and weights."""
    told = with_corrections(reading.document.text, claims)
    ordered = settle_victims(reading, sorted(told, key=_place))
    groups = with_members(ordered, group_claims(ordered))
    joined = [
        claim.model_copy(update={"group": group}) if group else claim
        for claim, group in zip(ordered, groups, strict=True)
    ]
    return tuple(claim.model_copy(update={"worthiness": weigh(claim)}) for claim in joined)


def _place(claim: Claim) -> tuple[int, int, str, str]:
    first = min((start for start, _ in claim.slots.values()), default=claim.start)
    return claim.start, first, claim.kind.value, claim.id


def _once(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield each claim once, and no fact in the words of another claim of its sentence.

    What a statement denies is told in the words of the statement and says something else.
    """
    found: dict[str, Claim] = {}
    for claim in claims:
        found.setdefault(claim.id, claim)
    others = (c for c in found.values() if not isinstance(c.value, Fact))
    said = {(c.start, c.standalone, c.polarity) for c in others}
    for claim in found.values():
        words = claim.start, claim.standalone, claim.polarity
        if not (isinstance(claim.value, Fact) and words in said):
            said.add(words)
            yield claim


def _taken(reading: Reading, drafts: Sequence[Draft]) -> Iterator[Place]:
    """Yield the clauses of which other claims say at least the core.

    When, where, who and how many are parts of what a clause says: such claims take no clause.
    """
    for draft in drafts:
        if not isinstance(draft.value, Fact) and draft.value.kind not in PARTS:
            yield _place_of(reading, draft)


def _reported(reading: Reading, drafts: Sequence[Draft]) -> Iterator[Place]:
    """Yield the clauses of which no fact is wanted: those of reported sentences.

    What is said of a thing in passing, 'KH, a militia', is taken wherever there is a claim.
    """
    for draft in drafts:
        if isinstance(draft.value, Fact):
            continue
        reported = isinstance(draft.value, Statement)
        for index in _covers(reading, draft):
            for clause in reading.sentences[index].clauses:
                if reported or clause.kind is ClauseKind.APPOSITION:
                    yield index, clause.predicate


def _place_of(reading: Reading, draft: Draft) -> Place:
    """Return the sentence and the predicate in whose clause a draft stands."""
    clause = reading.sentences[draft.sentence].clause_of(draft.head)
    return draft.sentence, draft.head if clause is None else clause.predicate


def _covers(reading: Reading, draft: Draft) -> Iterator[int]:
    """Yield the sentences over which a draft runs."""
    at = draft.sentence
    yield at
    while at + 1 < len(reading.sentences) and reading.sentences[at + 1].sentence.span.overlaps(
        draft.span
    ):
        at += 1
        yield at


def _framed(
    naming: Naming, signs: Signs, draft: Draft, event: Event | None, tellers: Tellers, engine: str
) -> Claim:
    reading = naming.reading
    sentence = reading.sentences[draft.sentence]
    chain = _chain(reading, draft, tellers)
    stance = stance_of(sentence, draft, chain)
    negated = stance.polarity is Polarity.NEGATED
    opening = speaker_of(pieces_of(draft), chain)
    if lacks(reading, draft, stance.hedges, opening, negated=negated):
        draft = whole(draft)
    because = draft.not_checkable_because or stance.because
    section, checkable = _section(reading, draft), draft.checkable and because is None
    seen = signs.of(draft, chain, stance, section, checkable=checkable)
    kind = Kind(draft.value.kind)
    slots = {name: (span.start, span.end) for name, span in draft.slots.items()}
    return Claim(
        id=claim_id(reading.document.text, draft.span, kind, slots),
        document_id=reading.document.id,
        text=reading.text(draft.span),
        start=draft.span.start,
        end=draft.span.end,
        standalone=stand_alone(
            naming, draft.words, draft.shared, chain, link=draft.link, tail=draft.tail
        ).text,
        section=section,
        value=draft.value,
        slots=slots,
        event=event,
        attribution=chain,
        polarity=stance.polarity,
        modality=stance.modality,
        hedges=stance.hedges,
        checkable=checkable,
        not_checkable_because=because,
        confidence=confidence_of(draft, seen),
        flags=(*draft.flags, *_given(reading, draft, tellers)),
        engine=engine,
    )


def _given(reading: Reading, draft: Draft, tellers: Tellers) -> tuple[str, ...]:
    """Mark what nobody tells, but a denial takes as given."""
    return (PRESUPPOSED,) if tellers.takes_as_given(_head(reading, draft).start) else ()


def _chain(reading: Reading, draft: Draft, tellers: Tellers) -> tuple[Teller, ...]:
    """Return who tells the claim; of a statement, its speaker is the origin."""
    if isinstance(draft.value, Statement) and "quote" in draft.slots:
        return tellers.at(draft.slots["quote"].start, judging=True)
    return tellers.at(_head(reading, draft).start)


def _head(reading: Reading, draft: Draft) -> Token:
    return reading.sentences[draft.sentence].sentence.tokens[draft.head]


def _section(reading: Reading, draft: Draft) -> Section:
    """Return the part of the article; words within quotation marks are `quote`."""
    said = isinstance(draft.value, Statement) and draft.value.direct and draft.checkable
    head = _head(reading, draft)
    own = Span(start=head.start, end=head.end)
    place = draft.slots["quote"] if said and "quote" in draft.slots else own
    if reading.is_quoted(place) and (draft.checkable or not isinstance(draft.value, Statement)):
        return Section.QUOTE
    return reading.sentences[draft.sentence].sentence.section
