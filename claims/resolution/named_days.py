"""The days and moments that a text has named so far, and what happened then."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from claims.lexicon.load import table
from claims.model.expression import TimeExpression
from claims.model.mention import Mention
from claims.model.sentence import Sentence, Token
from claims.model.time import Anchor, AnchorKind
from claims.resolution.tenses import governor_of

Expression = Mention[TimeExpression]
CONTEXT_REACH = 2  # paragraphs back in which 'the day' finds the day it speaks of
NOUNS, VERBS = ("NOUN", "PROPN"), ("VERB", "AUX")
ARGUMENTS = ("nsubj", "nsubjpass", "dobj")
STEM = 4  # letters that 'bombing' must keep without its ending


@dataclass(frozen=True, slots=True)
class Named:
    """Hold a day that the text named, where, and the words for what happened then."""

    mention: Expression
    day: date
    paragraph: int
    whole_day: bool  # and not a month or a year
    words: frozenset[str] = frozenset()
    moment: datetime | None = None  # where a clock time was named
    zone: str | None = None


class NamedDays:
    """Find the day that a later time is counted from, the latest named first."""

    def __init__(self) -> None:
        self._named: list[Named] = []
        self._whole: set[date] = set()
        self._by_word: dict[str, int] = {}  # where in the list a word was last dated
        self._of_sentence: dict[int, list[Named]] = {}

    def add(self, named: Named) -> None:
        """Remember a day."""
        self._named.append(named)
        if named.whole_day:
            self._whole.add(named.day)
            self._by_word |= dict.fromkeys(named.words, len(self._named) - 1)
            self._of_sentence.setdefault(named.mention.sentence, []).append(named)

    def before(self, paragraph: int, *, fine: bool) -> Named | None:
        """Return what was named last, in this paragraph or a little before."""
        for named in reversed(self._named):
            if paragraph - named.paragraph > CONTEXT_REACH:
                break
            if named.whole_day or not fine:
                return named
        return None

    def for_clock(self, sentence: Sentence, head: int) -> date | None:
        """Return the day of a bare clock time.

        It is the one day that the sentence before names, in the same paragraph, else the day on
        which the text put what happened at that hour.
        """
        before = self._of_sentence.get(sentence.index - 1, ())
        days = {n.day for n in before if n.paragraph == sentence.paragraph}
        if len(days) == 1:
            return days.pop()
        told = self.of_event(event_words(sentence, head) & _known_happenings())
        return told.day if told else None

    def of_event(self, words: frozenset[str]) -> Named | None:
        """Return the day on which the text last put what one of the words names."""
        latest = [self._by_word[word] for word in words if word in self._by_word]
        return self._named[max(latest)] if latest else None

    def whole_days(self) -> frozenset[date]:
        """Return every single day that was named."""
        return frozenset(self._whole)


def event_anchor(day: date) -> Anchor:
    """Return a day that the text told before as an anchor."""
    return Anchor(kind=AnchorKind.EVENT, value=day.isoformat())


def event_words(sentence: Sentence, i: int) -> frozenset[str]:
    """Return the words for what happened at the time of a token, as `event_stem` writes them."""
    found = set(_nouns_above(sentence, i))
    verb = governor_of(sentence, i)
    if verb is not None:
        found.add(verb)
        tokens = sentence.tokens
        found |= {c for c in sentence.children[verb] if tokens[c].dep in ARGUMENTS}
    return frozenset(event_stem(sentence.tokens[k]) for k in found)


def _nouns_above(sentence: Sentence, i: int) -> Iterator[int]:
    for k in sentence.ancestors(i):
        if sentence.tokens[k].pos in NOUNS:
            yield k
        if sentence.tokens[k].pos in VERBS:
            return


@cache
def _known_happenings() -> frozenset[str]:
    """Return the stems of the words for attacks, accidents and what they do to people."""
    known = table("event_words")
    groups = (*known["nouns"].values(), *known["verbs"].values(), known["consequences"])
    light = set(map(_stem, known["light_verbs"]))  # one launches rockets, and strikes against them
    return frozenset(_stem(word) for group in groups for word in group) - light


def event_stem(token: Token) -> str:
    """Return the lemma of a word, so that 'bombing' and 'bomb' are one."""
    return _stem(token.lemma.lower())


def _stem(lemma: str) -> str:
    bare = lemma.removesuffix("ing")
    return bare if len(bare) >= STEM - (bare != lemma) else lemma
