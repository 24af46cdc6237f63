"""Find the person whom 'he', 'her' or an epithet means."""

from collections.abc import Iterable, Iterator

from claims.lexicon.load import words
from claims.model.mention import Layer, Mention, Person
from claims.model.reading import Reading, SentenceReading
from claims.model.sentence import Sentence, Token
from claims.model.span import Span
from claims.resolution.full_names import Roster, is_cut, is_full_name, surname
from claims.resolution.genders import PRONOUNS, Gender, any_of_gender, gender_of

FARTHEST = 8  # sentences back in which the antecedent of a pronoun is looked for
TITLE_WORDS = 2  # before a name: 'the spokeswoman', 'Mrs.'
SUBJECTS = ("nsubj", "nsubjpass", "agent")
SINGULAR = ("NN", "NNP")
OBJECTS = ("dobj", "dative", "pobj")
WITHIN = ("compound", "amod", "nmod", "appos")  # parts of a longer phrase: 'a head scarf'
ALONE = ("nsubj", "nsubjpass", "poss", "dobj", "pobj", "agent")
UNSURE = ("", "ORG", "NORP", "PRODUCT", "WORK_OF_ART", "EVENT")  # kinds often given to surnames
PLACES = ("GPE", "LOC", "FAC")
POSSESSIVES = ("his", "her")


class Antecedents:
    """Look back from a pronoun for the one person whom it means."""

    def __init__(self, reading: Reading, roster: Roster) -> None:
        self._reading = reading
        self._roster = roster

    def nearest(self, sentence: SentenceReading, head: int) -> Mention[Person] | None:
        """Return the nearest person of the gender: the subject, else one with a full name."""
        index = sentence.sentence.index
        for earlier in range(index, max(-1, index - FARTHEST), -1):
            reading = self._reading.sentences[earlier]
            people = self._named_before(reading, sentence, head)
            fitting = [m for m in people if self._fits(reading, m, sentence, head)]
            if fitting:
                subjects = [m for m in fitting if _is_subject(reading, m.head)]
                formed = [m for m in fitting if is_full_name(self._roster.person_of(m).name)]
                return (subjects or formed or fitting)[-1 if earlier == index else 0]
        return None

    def certain(self, sentence: SentenceReading, head: int) -> Mention[Person] | None:
        """Return the one person who can be meant.

        Nobody where the nearest sentence with persons names several, and nobody where a noun
        between fits: 'a mother and her son'.
        """
        ahead = _subject_ahead(sentence, head)
        if ahead is not None:
            return self._announced(sentence, head, ahead)
        index = sentence.sentence.index
        for earlier in range(index, max(-1, index - FARTHEST), -1):
            reading = self._reading.sentences[earlier]
            people = self._named_before(reading, sentence, head)
            fitting = [m for m in people if self._fits(reading, m, sentence, head)]
            after = max((m.span.end for m in fitting), default=reading.sentence.span.start)
            between = Span(start=after, end=sentence.sentence.tokens[head].start)
            several = len({surname(m.value.name) for m in fitting}) > 1
            odd = any(is_cut(reading, m) or _is_beside(reading, m) for m in fitting)
            if several or odd or self._is_doubtful(reading, sentence, head, between):
                return None
            sure = [m for m in fitting if self._is_sure(reading, m, sentence)]
            if sure or people:
                return sure[-1 if earlier == index else 0] if sure else None
        return None

    def has_stranger(self, sentence: SentenceReading, head: int) -> bool:
        """Tell whether a noun before a pronoun in its sentence names a person who speaks here."""
        named = {i for m in self.people_of(sentence) for i in sentence.sentence.subtree(m.head)}
        return any(
            t.i not in named and t.dep in SUBJECTS and _may_be_person(t, own=False)
            for t in sentence.sentence.tokens[:head]
        )

    def _announced(
        self, sentence: SentenceReading, head: int, subject: int
    ) -> Mention[Person] | None:
        """Return the subject that follows: 'In her statement, Reed said …'."""
        token = sentence.sentence.tokens[head]
        for mention in self.people_of(sentence):
            if mention.head == subject and token.lower in POSSESSIVES:
                fits = self._fits(sentence, mention, sentence, head)
                return mention if fits and self._is_sure(sentence, mention, sentence) else None
        return None

    def people_of(self, reading: SentenceReading) -> list[Mention[Person]]:
        """Return the persons of a sentence, bare surnames included that were not seen as such."""
        people = [m for m in reading.people if m.value.named]
        known = {i for m in people for i in reading.sentence.within(m.span)}
        for token in reading.sentence.tokens:
            if token.pos != "PROPN" or token.i in known or token.dep not in ALONE:
                continue
            bearer = None if token.entity in PLACES else self._roster.bearer(token.text)
            if bearer is not None:
                span = Span(start=token.start, end=token.end)
                person = Person(name=token.text)
                index = reading.sentence.index
                people.append(Mention(Layer.PEOPLE, span, token.text, person, index, token.i))
        return people

    def _named_before(
        self, reading: SentenceReading, sentence: SentenceReading, head: int
    ) -> list[Mention[Person]]:
        start = sentence.sentence.tokens[head].start
        people = (m for m in self.people_of(reading) if m.span.end <= start)
        return [m for m in people if not self._reading.is_quoted(m.span)]

    def _fits(
        self,
        reading: SentenceReading,
        mention: Mention[Person],
        sentence: SentenceReading,
        head: int,
    ) -> bool:
        """Tell whether a pronoun can mean a person: no man is 'she', and no town."""
        asked = PRONOUNS.get(sentence.sentence.tokens[head].lower)
        before = reading.sentence.tokens[: reading.sentence.within(mention.span)[0]]
        said = " ".join(t.text for t in before[-TITLE_WORDS:])
        name = self._roster.person_of(mention).name
        told = gender_of(name, said)
        town = len(name.split()) == 1 and any(
            p.span.overlaps(mention.span) for p in reading.places
        )
        if town or (reading is sentence and _is_acted_on(sentence.sentence, head, mention.head)):
            return False
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
        name = self._roster.person_of(mention).name
        formed = is_full_name(name) or (titled and len(name.split()) == 1)
        known = gender_of(name, " ".join(t.text for t in before)) is not None
        away = sentence.sentence.index - reading.sentence.index
        near = away <= 1 and _is_subject(reading, mention.head)
        return formed and (known or near)

    def _is_doubtful(
        self, reading: SentenceReading, sentence: SentenceReading, head: int, between: Span
    ) -> bool:
        """Tell whether somebody without a name who stands between can be meant as well."""
        tree, own = reading.sentence, reading is sentence
        asked = sentence.sentence.tokens[head]
        people = self.people_of(reading)
        named = {i for m in people for i in (*tree.within(m.span), *tree.subtree(m.head))}
        tokens = [t for t in tree.tokens if between.start <= t.start < between.end]
        if any_of_gender(tokens, PRONOUNS.get(asked.lower)):
            return True
        if own:
            tokens = [t for t in tree.tokens[:head] if t.i not in named]
        else:
            tokens = [t for t in tokens if t.i not in named]
        other = _of_other_gender(asked)
        return any(
            (_may_be_person(t, own=own) and t.lower not in other) or self._is_stranger(tree, t)
            for t in tokens
        )

    def _is_stranger(self, tree: Sentence, token: Token) -> bool:
        """Tell whether a subject may be somebody whose name was not seen as a person's."""
        if token.pos != "PROPN" or token.dep not in SUBJECTS:
            return False
        if token.entity in PLACES:
            return self._roster.bearer(token.text) is not None
        body = token.lemma.lower() in words("speakers", "bodies")
        return token.entity in UNSURE and not body and tree.child(token.i, "det") is None


def _may_be_person(token: Token, *, own: bool) -> bool:
    """Tell whether a noun may be a single person: any subject in the pronoun's own sentence."""
    if token.tag not in SINGULAR:
        return False
    listed = [words("speakers", key) for key in ("epithets", "sources", "titles", "persons")]
    known = any(token.lemma.lower() in nouns for nouns in listed) and token.dep not in WITHIN
    if token.pos == "PROPN":
        return known and token.dep in (*SUBJECTS, "dobj", "pobj")
    thing = token.lemma.lower() in words("speakers", "bodies")
    return known or (own and token.dep in SUBJECTS and not thing)


def _of_other_gender(pronoun: Token) -> frozenset[str]:
    """Return the nouns that a pronoun cannot mean: a wife is no 'he'."""
    asked = PRONOUNS.get(pronoun.lower)
    others = (g for g in Gender if asked is not None and g is not asked)
    return frozenset(word for g in others for word in words("populations", g.value))


def _is_acted_on(tree: Sentence, head: int, subject: int) -> bool:
    """Tell whether a pronoun is the object of what the subject does: 'Reed asked him'."""
    token = tree.tokens[head]
    verb = tree.tokens[token.head].head if token.dep == "pobj" else token.head
    return token.dep in OBJECTS and tree.tokens[subject].head == verb


def _is_beside(reading: SentenceReading, mention: Mention[Person]) -> bool:
    """Tell whether somebody is named only for what is his: 'he played Anna Reed's piece'."""
    tokens = reading.sentence.tokens
    first = reading.sentence.within(mention.span)[0]
    if tokens[mention.head].dep != "poss":
        return False
    new = is_full_name(mention.value.name)
    return new or any(t.lower in PRONOUNS for t in tokens[:first])


def _subject_ahead(sentence: SentenceReading, head: int) -> int | None:
    """Return the subject that follows a phrase in front: 'Emboldened in his job, Reed left'."""
    tree = sentence.sentence
    if not _before_comma(tree, head):
        return None
    for verb in tree.ancestors(head):
        subject = tree.child(verb, "nsubj", "nsubjpass")
        if subject == head:
            continue
        if subject is not None and head < subject < verb:
            return subject if tree.tokens[subject].pos == "PROPN" else None
        if subject is not None and subject <= head:
            return None
    return None


def _before_comma(tree: Sentence, head: int) -> bool:
    return any(t.text == "," for t in tree.tokens[head + 1 :])


def _is_subject(reading: SentenceReading, head: int) -> bool:
    return reading.sentence.tokens[head].dep in SUBJECTS


def nouns_of(role: str | None, *, before: Iterable[str] = ("of", "for", "to", "at")) -> list[str]:
    """Return the words of a role up to 'of' or 'for': a spokesman for the army is no army.

    >>> nouns_of("spokesman for the army")
    ['spokesman']
    """
    return list(_until((role or "").lower().split(), frozenset(before)))


def _until(found: Iterable[str], stops: frozenset[str]) -> Iterator[str]:
    for word in found:
        if word in stops:
            return
        yield word
