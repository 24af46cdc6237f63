"""Tell on which event word a word of the sentence hangs."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from claims.lexicon.load import words
from claims.model.event import EventType
from claims.model.mention import Mention
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.trigger import Trigger

WORDS = "event_words"
CARRIED = ("nsubj", "nsubjpass", "dobj", "attr")
BY_WAY_OF = ("in", "by", "during", "from", "after", "of", "at")
FARTHEST = 40  # ancestors: no real sentence is deeper, and a broken tree cannot loop


@dataclass(frozen=True)
class Anchors:
    """Hold the event words of one sentence and what hangs on them."""

    reading: SentenceReading

    @cached_property
    def triggers(self) -> Mapping[int, Mention[Trigger]]:
        """Return the event words by their head token."""
        return {m.head: m for m in self.reading.triggers}

    @cached_property
    def carriers(self) -> Mapping[int, int]:
        """Return the verbs that lend their arguments to an event word: 'launch an attack'."""
        found: dict[int, int] = {}
        tokens = self.sentence.tokens
        for head, mention in self.triggers.items():
            if not mention.value.nominal or not self.is_real(head):
                continue
            token = tokens[head]
            governor = tokens[token.head]
            reports = governor.lemma in words(WORDS, "reporting")
            if token.dep in CARRIED and governor.pos in ("VERB", "AUX") and not reports:
                found.setdefault(governor.i, head)
        return found

    @property
    def sentence(self) -> Sentence:
        """Return the sentence."""
        return self.reading.sentence

    def is_real(self, head: int) -> bool:
        """Tell whether the word names a happening and not only what befell people."""
        return self.triggers[head].value.type is not EventType.OTHER

    def of(self, i: int, *, clause: bool = False) -> int | None:
        """Return the event word on which a token hangs; none beyond a verb that reports.

        With `clause`, none beyond any verb that is not the event's own: the time or place of
        "causing a response from …" is not that of what caused it.
        """
        if not self.triggers or not 0 <= i < len(self.sentence.tokens):
            return None
        for at in self._upwards(i):
            if at in self.triggers:
                return self.named(at)
            if at in self.carriers:
                return self.carriers[at]
            if clause and self.sentence.tokens[at].pos == "VERB":
                return None
        return None

    def named(self, head: int) -> int:
        """Return the word that names the happening in which someone was killed, else itself."""
        if self.is_real(head):
            return self._relative(head)
        for found in (self.carriers.get(head), self._below(head), self._above(head)):
            if found is not None:
                return found
        return head

    def _relative(self, head: int) -> int:
        """Return the noun of 'an attack in which they fired rockets', else the word itself."""
        token = self.sentence.tokens[head]
        told_of = token.dep == "relcl" and token.head in self.triggers
        return token.head if told_of and self.is_real(token.head) else head

    def under(self, i: int) -> int | None:
        """Return the first event word below a token."""
        if not self.triggers or not 0 <= i < len(self.sentence.tokens):
            return None
        return next(
            (self.named(at) for at in self.sentence.subtree(i) if at in self.triggers), None
        )

    def _upwards(self, i: int) -> list[int]:
        path, tokens = [i], self.sentence.tokens
        for at in self.sentence.ancestors(i):
            if tokens[at].lemma in words(WORDS, "reporting") and tokens[at].pos == "VERB":
                break
            path.append(at)
            if len(path) > FARTHEST:
                break
        return path

    def _below(self, head: int) -> int | None:
        """Find the happening in 'killed in the blast', 'killed when a bomb exploded'."""
        tokens = self.sentence.tokens
        for child in self.sentence.children[head]:
            token = tokens[child]
            if token.dep in ("prep", "agent") and token.lower in BY_WAY_OF:
                below = (i for i in self.sentence.children[child] if tokens[i].dep == "pobj")
                real = (i for i in below if i in self.triggers and self.is_real(i))
                if (found := next(real, None)) is not None:
                    return found
            if token.dep == "advcl" and (found := self._real_at(child)) is not None:
                return found
        return None

    def _above(self, head: int) -> int | None:
        """Find the happening in 'launched an attack, killing two'; 'after' parts the two."""
        at = head
        for above in self._upwards(head)[1:]:
            marks = (
                c for c in self.sentence.children[at] if self.sentence.tokens[c].dep == "mark"
            )
            if any(self.sentence.tokens[c].lower in words(WORDS, "order_markers") for c in marks):
                return None
            if (found := self._real_at(above)) is not None:
                return found
            at = above
        return None

    def _real_at(self, i: int) -> int | None:
        if i in self.triggers and self.is_real(i):
            return i
        return self.carriers.get(i)
