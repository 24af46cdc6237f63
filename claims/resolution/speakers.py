"""Say who tells what is said at any place of a document."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claims.lexicon.load import words
from claims.model.attribution import UNNAMED, Attribution, SpeakerType, Teller
from claims.model.mention import Mention
from claims.model.reading import Reading, SentenceReading
from claims.model.span import Span
from claims.resolution.carriers import carrier, cited
from claims.resolution.named import Named
from claims.resolution.presupposed import presupposed
from claims.resolution.source_phrases import likeliest
from claims.resolution.sources import source_beside
from claims.resolution.speaker_names import Cast, is_generic
from claims.resolution.speaker_types import canonical_name, is_outlet, same_name, type_of

BLOCK = 512  # characters: attributions are filed by the blocks that their content touches
DEEPEST = 12  # reports within reports; no sentence has so many, a hostile one would have hundreds


@dataclass(frozen=True, slots=True)
class Told:
    """Hold one report with its tellers, outermost first, and how far out it stands."""

    mention: Mention[Attribution]
    tellers: tuple[Teller, ...]
    judges: bool = False  # "condemned the attack that …": what it judges is not its own telling
    given: tuple[Span, ...] = ()  # what a denial takes as given, in its content

    @property
    def rank(self) -> tuple[int, int]:
        """Sort the outer report first: the one that says more, then by the kind of cue."""
        value = self.mention.value
        size = sum(p.end - p.start for p in value.content)
        cue = self.tellers[-1].cue.lower() if self.tellers else ""
        depth = 0 if cue.startswith("according") else 2 if cue.startswith("citing") else 1
        return -size, depth


class Tellers:
    """Answer who says so, for any span of one document."""

    def __init__(self, told: tuple[Told, ...], cast: Cast) -> None:
        self.told = told
        self.cast = cast
        self._filed: dict[int, list[Told]] = defaultdict(list)
        for item in told:
            blocks = {
                b
                for p in item.mention.value.content
                for b in range(p.start // BLOCK, p.end // BLOCK + 1)
            }
            for block in sorted(blocks):
                self._filed[block].append(item)

    def reports(self, span: Span, *, judging: bool = False) -> tuple[Told, ...]:
        """Return the reports in whose content a span lies, outermost first, the nearest few.

        Judgements of a thing are left out unless asked for: they take it as given; so do denials
        what describes the thing denied.
        """
        holding = [
            item
            for item in self._filed.get(span.start // BLOCK, ())
            if (judging or not item.judges)
            and any(p.contains(span) for p in item.mention.value.content)
            and not any(p.contains(span) for p in item.given)
        ]
        return tuple(sorted(holding, key=lambda item: item.rank)[-DEEPEST:])

    def of(self, span: Span, *, judging: bool = False) -> tuple[Teller, ...]:
        """Return the chain for a span, outermost teller first; empty where the article says it."""
        chain: list[Teller] = []
        for item in self.reports(span, judging=judging):
            for teller in item.tellers:
                known = [n for n, t in enumerate(chain) if same_name(t.speaker, teller.speaker)]
                again = any(t.start == teller.start for t in chain if t.start is not None)
                if again or (known and teller.named):
                    continue
                chain.append(teller)
        return tuple(chain)

    def at(self, start: int, *, judging: bool = False) -> tuple[Teller, ...]:
        """Return the chain for the character at a place."""
        return self.of(Span(start=start, end=start + 1), judging=judging)

    def takes_as_given(self, start: int) -> bool:
        """Tell whether a denial presupposes what is said at a place."""
        near = self._filed.get(start // BLOCK, ())
        return any(p.start <= start < p.end for item in near for p in item.given)

    def mention(self, span: Span) -> Mention[Attribution] | None:
        """Return the innermost report in whose content a span lies."""
        found = self.reports(span)
        return found[-1].mention if found else None


@lru_cache(maxsize=1)  # extractors and the frame ask of one document after another
def resolve_tellers(reading: Reading) -> Tellers:
    """Return who tells what in a document.

    The outlet of the article itself is left out; an origin for which no word stands is
    'unnamed'.
    """
    cast = Cast(reading)
    told = []
    for sentence in reading.sentences:
        for mention in (m for m in sentence.attributions if m.value.told):
            tellers = tuple(_tellers(reading, cast, sentence, mention))
            if tellers:
                given = tuple(_given(sentence, mention, tellers))
                told.append(Told(mention, tellers, _judges(sentence, mention), given))
    return Tellers(tuple(told), cast)


def _judges(sentence: SentenceReading, mention: Mention[Attribution]) -> bool:
    token = sentence.sentence.tokens[mention.head]
    return not mention.value.direct and token.lemma in words("speech", "judge")


def _given(
    sentence: SentenceReading, mention: Mention[Attribution], tellers: Sequence[Teller]
) -> Iterator[Span]:
    if is_denial(tellers[-1].cue) and not mention.value.direct:
        for content in mention.value.content:
            yield from presupposed(sentence.sentence, content)


def _tellers(
    reading: Reading, cast: Cast, sentence: SentenceReading, mention: Mention[Attribution]
) -> Iterator[Teller]:
    """Yield the outlet that was told, then the speaker."""
    value = mention.value
    cue = " ".join(reading.text(p) for p in value.cue)
    for span in value.addressee[:1]:
        who = cast.speaker(sentence, span)
        if who is not None and is_outlet(who.name) and not _is_own(reading, who.name):
            yield _teller(who, cue, direct=value.direct)
    source = likeliest(sentence.sentence, value.source)
    source = source or source_beside(sentence.sentence, value, mention.head)
    if source is None:
        if _tells(sentence, value):
            yield Teller(speaker=UNNAMED, named=False, cue=cue, direct=value.direct)
        return
    by = carrier(sentence.sentence, value, mention.head)
    of = cited(sentence.sentence, value, mention.head)
    for part in (by, source, of):
        who = None if part is None else cast.speaker(sentence, part, value.content)
        if who is not None and not is_generic(who.name) and not _is_own(reading, who.name):
            yield _teller(who, cue, direct=value.direct)


def _tells(sentence: SentenceReading, value: Attribution) -> bool:
    """Tell whether a cue without source reports: 'is believed', not 'is asked to call'."""
    inside = [i for part in value.cue for i in sentence.sentence.within(part)]
    known = words("speakers", "unsourced")
    return any(sentence.sentence.tokens[i].lemma.lower() in known for i in inside)


def _is_own(reading: Reading, name: str) -> bool:
    outlet = reading.document.outlet
    return outlet is not None and same_name(name, outlet)


def _teller(who: Named, cue: str, *, direct: bool) -> Teller:
    kind = type_of(who.name, who.lemmas, who.role)
    if kind is SpeakerType.UNKNOWN and not who.named:
        kind = type_of(who.name, [word.lower() for word in who.name.split()], None)
    return Teller(
        speaker=who.name,
        role=who.role,
        named=who.named,
        type=kind,
        canonical=canonical_name(who.name),
        cue=cue,
        direct=direct,
        start=who.span.start,
        end=who.span.end,
    )


def is_denial(cue: str) -> bool:
    """Tell whether the words of a cue deny what follows.

    >>> is_denial("denied"), is_denial("said")
    (True, False)
    """
    return any(word in words("speech", "denying_forms") for word in cue.lower().split())
