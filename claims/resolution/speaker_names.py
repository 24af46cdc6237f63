"""Find the fullest name in an article for a speaker who is 'he', 'the source' or a surname."""

import re
from dataclasses import dataclass

from claims.clauses.phrases import bare, noun_phrase
from claims.lexicon.load import words
from claims.model.mention import Mention, Person
from claims.model.reading import Reading, SentenceReading
from claims.model.sentence import Sentence
from claims.model.span import Span
from claims.resolution.full_names import fullest_names, is_full_name, namesakes_of, surname
from claims.resolution.genders import PRONOUNS, any_of_gender, gender_of

PERSONAL = ("he", "she")
FIRST = ("i", "we", "me", "us")
OTHERS = ("they", "it")
RELATIVE = ("who", "which", "that", "whom")
FARTHEST = 8  # sentences back in which the antecedent of a pronoun is looked for
TITLE_WORDS = 2  # before a name: 'the spokeswoman', 'Mrs.'
SUBJECTS = ("nsubj", "nsubjpass", "agent")


@dataclass(frozen=True, slots=True)
class Named:
    """Hold a speaker: `span` is where the words of this mention stand."""

    name: str
    span: Span
    role: str | None = None
    named: bool = True
    lemmas: tuple[str, ...] = ()


class Cast:
    """Know the persons of a document and who spoke last."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._fullest = fullest_names(reading)
        self._namesakes = namesakes_of(reading)
        self._spoken: list[tuple[int, Named]] = []  # start of the mention, who spoke

    def speaker(self, sentence: SentenceReading, span: Span) -> Named | None:
        """Return who is meant by the words of a source; sources come in reading order."""
        inside = sentence.sentence.within(span)
        if not inside:
            return None
        head = next(
            (i for i in inside if sentence.sentence.tokens[i].head not in inside), inside[0]
        )
        head = self._antecedent_of_relative(sentence, head)
        found = self._by_pronoun(sentence, head) or self._by_phrase(sentence, head)
        if found is not None:
            self._spoken.append((span.start, found))
        return found

    def person_of(self, mention: Mention[Person]) -> Person:
        """Return the fullest name of a person in the article, with the role told of it."""
        if not mention.value.named:
            return mention.value
        own = mention.value
        known = self._fullest.get(surname(own.name), own)
        namesakes = self._namesakes.get(surname(own.name), frozenset())
        several = sum(not known.name.endswith(name) for name in namesakes)
        same = known.name.endswith(own.name) and (len(own.name.split()) > 1 or not several)
        return known if same else own

    def full_name(self, person: Person) -> str | None:
        """Return the fuller name of which a person's name here is the end; none where two fit."""
        fuller = self._namesakes.get(surname(person.name), frozenset())
        longer = {name for name in fuller if len(name.split()) > len(person.name.split())}
        if not person.named or len(fuller) != 1 or not longer:
            return None
        [name] = longer
        return name if is_full_name(name) and name.endswith(f" {person.name}") else None

    def by_role(self, sentence: SentenceReading, head: int) -> Named | None:
        """Return the one person of whom the noun of 'the filmmaker' was told before."""
        token = sentence.sentence.tokens[head]
        before = self._reading.sentences[: sentence.sentence.index]
        if not any(token.lemma.lower() in words("speakers", k) for k in ("titles", "epithets")):
            return None
        fitting = {
            self.person_of(m).name
            for earlier in before
            for m in earlier.people
            if m.value.named and token.lemma.lower() in _titles(m.value.role)[-1:]
        }
        if len(fitting) != 1:
            return None
        return Named(fitting.pop(), Span(start=token.start, end=token.end))

    def antecedent(
        self, sentence: SentenceReading, head: int, *, alone: bool = False
    ) -> Named | None:
        """Return whom 'he' or 'she' means: the nearest person as subject, else the nearest.

        Nobody of the other gender is meant. With `alone` nobody where the nearest sentence with
        persons names several, and nobody where a noun between fits: 'a mother and her son'.
        """
        index = sentence.sentence.index
        for earlier in range(index, max(-1, index - FARTHEST), -1):
            reading = self._reading.sentences[earlier]
            people = self._named_before(reading, sentence, head)
            if alone and _is_doubtful(reading, people, sentence, head):
                return None
            fitting = [m for m in people if self._fits(reading, m, sentence, head)]
            if alone:
                fitting = [m for m in fitting if self._is_sure(reading, m, sentence)]
            if fitting:
                subjects = [m for m in fitting if _is_subject(reading, m.head)]
                chosen = (subjects or fitting)[-1 if earlier == index else 0]
                return self._named(chosen, sentence, head)
            if people and alone:
                return None
        return None

    def _named_before(
        self, reading: SentenceReading, sentence: SentenceReading, head: int
    ) -> list[Mention[Person]]:
        start = sentence.sentence.tokens[head].start
        people = (m for m in reading.people if m.value.named and m.span.end <= start)
        return [m for m in people if not self._reading.is_quoted(m.span)]

    def _fits(
        self,
        reading: SentenceReading,
        mention: Mention[Person],
        sentence: SentenceReading,
        head: int,
    ) -> bool:
        """Tell whether a pronoun can mean a person: no man is 'she'."""
        asked = PRONOUNS.get(sentence.sentence.tokens[head].lower)
        before = reading.sentence.tokens[: reading.sentence.within(mention.span)[0]]
        said = " ".join(t.text for t in before[-TITLE_WORDS:])
        told = gender_of(self.person_of(mention).name, said)
        return asked is None or told in (asked, None)

    def _is_sure(
        self, reading: SentenceReading, mention: Mention[Person], sentence: SentenceReading
    ) -> bool:
        """Tell whether a mention is a person by its form and, of no known gender, is near.

        A lone word may be a club; who is neither subject nor near may be a place.
        """
        first = reading.sentence.within(mention.span)[0]
        before = reading.sentence.tokens[max(0, first - 1) : first]
        titled = any(t.lower in words("speakers", "titles") for t in before)
        name = self.person_of(mention).name
        parts = name.split()
        formed = is_full_name(name) or (titled and len(parts) == 1)
        known = gender_of(name, " ".join(t.text for t in before)) is not None
        away = sentence.sentence.index - reading.sentence.index
        near = away <= 1 and _is_subject(reading, mention.head)
        return formed and (known or near)

    def _named(self, mention: Mention[Person], sentence: SentenceReading, head: int) -> Named:
        person = self.person_of(mention)
        at = sentence.sentence.tokens[head]
        return Named(person.name, Span(start=at.start, end=at.end), person.role)

    def _antecedent_of_relative(self, sentence: SentenceReading, head: int) -> int:
        token = sentence.sentence.tokens[head]
        if token.lower not in RELATIVE:
            return head
        verb = sentence.sentence.tokens[token.head]
        return verb.head if verb.dep == "relcl" else head

    def _by_pronoun(self, sentence: SentenceReading, head: int) -> Named | None:
        token = sentence.sentence.tokens[head]
        here = Span(start=token.start, end=token.end)
        if token.lower in PERSONAL:
            return self.antecedent(sentence, head) or self._last(token.start, here)
        if token.lower in (*OTHERS, *FIRST):
            return self._last(token.start, here)
        return None

    def _last(self, start: int, here: Span) -> Named | None:
        """Return who spoke last before a place."""
        earlier = [who for at, who in self._spoken if at < start]
        if not earlier:
            return None
        who = earlier[-1]
        return Named(who.name, here, who.role, who.named, who.lemmas)

    def _by_phrase(self, sentence: SentenceReading, head: int) -> Named:
        tree = sentence.sentence
        phrase = [i for i in noun_phrase(tree, head) if not _is_own_mark(tree, i, head)]
        person = _person_at(sentence, head, phrase)
        if person is not None:
            full = self.person_of(person)
            return Named(full.name, person.span, full.role or person.value.role)
        span = tree.over(phrase)
        lemmas = tuple(tree.tokens[i].lemma for i in phrase)
        text = tree.quoted(span)
        proper = tree.tokens[head].pos == "PROPN"
        if proper:
            return Named(text, span, lemmas=lemmas)
        return self._known_by_role(sentence, head, span) or Named(
            text, span, tree.quoted(tree.over(bare(tree, phrase))), named=False, lemmas=lemmas
        )

    def _known_by_role(self, sentence: SentenceReading, head: int, span: Span) -> Named | None:
        """Return whom 'the spokesman' or 'the source' names, where it was named or told before."""
        tree = sentence.sentence
        opening = tree.tokens[tree.within(span)[0]].lower if tree.within(span) else ""
        if opening not in ("the", "that", "this") or len(tree.within(span)) > len(("the", "noun")):
            return None
        noun = tree.tokens[head].lemma
        if noun not in words("speakers", "sources") and noun not in words("speakers", "titles"):
            return None
        for at, who in reversed(self._spoken):
            if at < span.start and (noun in who.lemmas or noun in _titles(who.role)):
                return Named(who.name, span, who.role, who.named, who.lemmas)
        return None


def _is_doubtful(
    reading: SentenceReading,
    people: list[Mention[Person]],
    sentence: SentenceReading,
    head: int,
) -> bool:
    """Tell whether a sentence has several people, or a noun that a pronoun can mean as well."""
    if len({surname(m.value.name) for m in people}) > 1:
        return True
    same = reading is sentence
    if _other_person(sentence, people if same else [], head):
        return True
    after = max((reading.sentence.within(m.span)[-1] + 1 for m in people), default=0)
    nouns = reading.sentence.tokens[after : head if same else None]
    return any_of_gender(nouns, PRONOUNS.get(sentence.sentence.tokens[head].lower))


def _other_person(sentence: SentenceReading, people: list[Mention[Person]], head: int) -> bool:
    """Tell whether a pronoun can mean a noun before it: 'a neighbour … his face'.

    Any other subject may be meant, and any noun that is known to name people.
    """
    named = {i for m in people for i in sentence.sentence.subtree(m.head)}
    listed = [words("speakers", key) for key in ("epithets", "sources", "titles")]
    return any(
        t.i not in named
        and t.pos in ("NOUN", "NUM")
        and (t.dep in SUBJECTS or any(t.lemma.lower() in known for known in listed))
        for t in sentence.sentence.tokens[:head]
    )


def _is_own_mark(tree: Sentence, i: int, head: int) -> bool:
    """Tell whether a token is the 's of the head: 'the ministry's claim' is the ministry's."""
    return tree.tokens[i].dep == "case" and tree.tokens[i].head == head


def _titles(role: str | None) -> list[str]:
    """Return the words of a role up to 'of' or 'for': a spokesman for the army is no army."""
    return re.split(r"\b(?:of|for|to|at)\b", (role or "").lower())[0].split()


def _person_at(sentence: SentenceReading, head: int, phrase: list[int]) -> Mention[Person] | None:
    """Return the person who is the head of a phrase or stands in apposition to it."""
    tree = sentence.sentence
    appositions = {c for c in tree.children[head] if tree.tokens[c].dep in ("appos", "nmod")}
    for mention in sentence.people:
        if mention.value.named and (mention.head == head or mention.head in appositions):
            return mention
    inside = [
        m for m in sentence.people if m.value.named and head in tree.within(m.span) and phrase
    ]
    return inside[0] if inside else None


def _is_subject(reading: SentenceReading, head: int) -> bool:
    return reading.sentence.tokens[head].dep in SUBJECTS


def is_generic(name: str) -> bool:
    """Tell whether a phrase names no one in particular: 'those', 'anyone'."""
    return name.lower() in words("speakers", "generic")
