"""Follow the person of whom a text goes on to speak from sentence to sentence."""

from claims.model.mention import Mention, Person
from claims.model.reading import Reading, SentenceReading
from claims.model.sentence import Sentence
from claims.resolution.antecedents import FARTHEST, Antecedents
from claims.resolution.full_names import Roster, is_full_name
from claims.resolution.genders import PRONOUNS, Gender, gender_of

SUBJECTS = ("nsubj", "nsubjpass")
PERSONAL = ("he", "she")
LIGHT = ("ADV", "PUNCT", "CCONJ")  # before a pronoun that opens: 'Later, he …'


class Topics:
    """Know who is the subject of one sentence after the other.

    A 'he' that opens a sentence as its subject means the subject of the sentence before, whoever
    else is named there: 'Anna Reed met Mary Hale. She left.'.
    """

    def __init__(self, reading: Reading, antecedents: Antecedents, roster: Roster) -> None:
        self._reading = reading
        self._antecedents = antecedents
        self._roster = roster

    def continued(self, sentence: SentenceReading, head: int) -> str | None:
        """Return the name of the person of whom a pronoun goes on to speak."""
        own = sentence.sentence
        asked = PRONOUNS.get(own.tokens[head].lower)
        if asked is None or not _opens(own, head):
            return None
        for earlier in range(own.index - 1, max(-1, own.index - FARTHEST), -1):
            reading = self._reading.sentences[earlier]
            tree = reading.sentence
            subject = _main_subject(tree)
            apart = tree.section is not own.section or self._reading.is_quoted(tree.span)
            if subject is None or apart or tree.child(subject, "conj") is not None:
                return None
            same = PRONOUNS.get(tree.tokens[subject].lower) is asked and _opens(tree, subject)
            if self._has_other(reading, subject):
                return None
            if not same:
                return self._name(reading, subject, asked)
        return None

    def _has_other(self, reading: SentenceReading, subject: int) -> bool:
        """Tell whether somebody else acts in a sentence: 'Reed says Hale has left'."""
        tokens = reading.sentence.tokens
        return any(
            t.dep in SUBJECTS
            and t.i != subject
            and (t.pos == "PROPN" or (t.pos == "NOUN" and t.tag == "NN"))
            for t in tokens
        )

    def _name(self, reading: SentenceReading, subject: int, asked: Gender) -> str | None:
        people = self._antecedents.people_of(reading)
        mention = next((m for m in people if m.head == subject), None)
        if mention is None or self._gender(reading, mention) is not asked:
            return None
        name = self._roster.person_of(mention).name
        return name if is_full_name(name) else None

    def _gender(self, reading: SentenceReading, mention: Mention[Person]) -> Gender | None:
        first = reading.sentence.within(mention.span)[0]
        before = reading.sentence.tokens[max(0, first - 1) : first]
        name = self._roster.person_of(mention).name
        return gender_of(name, " ".join(t.text for t in before))


def _main_subject(tree: Sentence) -> int | None:
    root = next((t.i for t in tree.tokens if t.head == t.i), None)
    return None if root is None else tree.child(root, *SUBJECTS)


def _opens(tree: Sentence, head: int) -> bool:
    """Tell whether a pronoun opens its sentence as the subject."""
    light = all(t.pos in LIGHT for t in tree.tokens[:head])
    return tree.tokens[head].lower in PERSONAL and light and _main_subject(tree) == head
