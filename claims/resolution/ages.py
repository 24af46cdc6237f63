"""Find the ages that names carry, and who 'the 45-year-old' is by them."""

import re
from collections.abc import Iterable

from claims.model.mention import Mention, Person
from claims.model.reading import Reading, SentenceReading
from claims.model.sentence import Sentence
from claims.resolution.full_names import Roster, is_full_name

AGE = re.compile(r"\d{1,2}|1[01]\d")
AGED = re.compile(r"(\d{1,3})-year-old")
OPENING = (",", "(")
CLOSING = frozenset((",", ")", ".", ";", "-", "–", "—", "’s", "'s", "and"))


def age_behind(tree: Sentence, last: int) -> int | None:
    """Return the position of the number in 'Tom Hale, 46, …' and 'Tom Hale (46)'."""
    opening, age, closing = ([*tree.tokens[last + 1 : last + 4], None, None, None])[:3]
    if opening is None or opening.text not in OPENING or age is None:
        return None
    closed = closing is None or closing.text in CLOSING
    return age.i if closed and AGE.fullmatch(age.text) else None


class Ages:
    """Know how old the persons of a document are said to be."""

    def __init__(self, reading: Reading, roster: Roster) -> None:
        self._bearers: dict[str, set[str]] = {}
        for sentence in reading.sentences:
            for age, mention in _told(sentence):
                self._bearers.setdefault(age, set()).add(roster.person_of(mention).name)

    def bearer(self, sentence: SentenceReading, head: int) -> str | None:
        """Return the one person of the age that 'the 45-year-old' gives, in full."""
        tree = sentence.sentence
        if not self._bearers:
            return None
        said = "".join(tree.tokens[i].text for i in tree.subtree(head) if i <= head)
        found = AGED.search(said)
        names = self._bearers.get(found[1], set()) if found else set()
        return next(iter(names)) if len(names) == 1 and all(map(is_full_name, names)) else None


def _told(sentence: SentenceReading) -> Iterable[tuple[str, Mention[Person]]]:
    tree = sentence.sentence
    for mention in sentence.people:
        inside = tree.within(mention.span)
        age = age_behind(tree, inside[-1]) if mention.value.named and inside else None
        if age is not None:
            yield tree.tokens[age].text, mention
