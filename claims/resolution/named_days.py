"""The days and moments that a text has named so far, and what happened then."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from claims.lexicon.load import table
from claims.model.expression import TimeExpression
from claims.model.mention import Mention
from claims.model.sentence import Sentence
from claims.model.time import Anchor, AnchorKind
from claims.resolution.happenings import goes_on
from claims.resolution.stems import event_stem, stem
from claims.resolution.tenses import governor_of

Expression = Mention[TimeExpression]
CONTEXT_REACH = 2  # paragraphs back in which 'the day' finds the day it speaks of
NEWS = timedelta(7)  # farther back, a paper names the day of what it goes on to tell
NOUNS, VERBS = ("NOUN", "PROPN"), ("VERB", "AUX")
ARGUMENTS = ("nsubj", "nsubjpass", "dobj")


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

    def for_clock(self, sentence: Sentence, head: int, told: date | None) -> date | None:
        """Return the day of a bare clock time.

        It is the one day that the sentence before names, in the same paragraph, else the day on
        which the text put what happened at that hour, by the same word or as the same happening
        of the week before the words were told.
        """
        before = self._of_sentence.get(sentence.index - 1, ())
        days = {n.day for n in before if n.paragraph == sentence.paragraph}
        if len(days) == 1:
            return days.pop()
        words = event_words(sentence, head)
        if named := self.of_event(words & _known_happenings()):
            return named.day
        near = {
            n.day
            for n in self._named
            if n.whole_day and _is_news(n.day, told) and goes_on(sentence, head, words, n.words)
        }
        return near.pop() if len(near) == 1 else None

    def of_event(self, words: frozenset[str]) -> Named | None:
        """Return the day on which the text last put what one of the words names."""
        latest = [self._by_word[word] for word in words if word in self._by_word]
        return self._named[max(latest)] if latest else None

    def whole_days(self) -> frozenset[date]:
        """Return every single day that was named."""
        return frozenset(self._whole)


def _is_news(day: date, told: date | None) -> bool:
    """Tell whether a day is recent enough to be told on without being named again."""
    return told is None or timedelta() <= told - day <= NEWS


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
        if tokens[verb].dep == "relcl" and tokens[tokens[verb].head].pos in NOUNS:
            found.add(tokens[verb].head)  # 'the attack, which took place on Friday'
        found |= {c for c in sentence.children[verb] if tokens[c].dep in ARGUMENTS}
    told = (sentence.tokens[k] for k in found)
    return frozenset(event_stem(t) for t in told if t.entity != "DATE")  # 'March' is no march


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
    light = set(map(stem, known["light_verbs"]))  # one launches rockets, and strikes against them
    return frozenset(stem(word) for group in groups for word in group) - light
