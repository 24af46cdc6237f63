"""Tell full names from parts of names, and which parts belong to which."""

from itertools import takewhile

from claims.lexicon.load import words
from claims.model.mention import Mention, Person
from claims.model.reading import Reading, SentenceReading
from claims.model.sentence import Section

TITLES = (Section.HEADLINE, Section.SUBHEAD)
OWNERS = ("'s", "’s")
FEWEST_IN_NAME = 2
LONGEST_NAME = 4  # words; a longer run is a name with more than the name


class Roster:
    """Know the fullest name of each person of a document."""

    def __init__(self, reading: Reading) -> None:
        self._fullest = fullest_names(reading)
        self._namesakes = namesakes_of(reading)
        self._shared = shared_surnames(reading)

    def bearer(self, name: str) -> Person | None:
        """Return the one person of the article with a full name that ends with this word."""
        namesakes = self._namesakes.get(name.casefold(), frozenset())
        known = None if name.casefold() in self._shared else self._fullest.get(name.casefold())
        alone = known is not None and all(known.name.endswith(other) for other in namesakes)
        return known if known and alone and is_full_name(known.name) else None

    def person_of(self, mention: Mention[Person]) -> Person:
        """Return the fullest name of a person in the article, with the role told of it."""
        if not mention.value.named:
            return mention.value
        own = mention.value
        if len(own.name.split()) == 1 and surname(own.name) in self._shared:
            return own
        known = self._fullest.get(surname(own.name), own)
        namesakes = self._namesakes.get(surname(own.name), frozenset())
        several = sum(not known.name.endswith(name) for name in namesakes)
        same = known.name.endswith(own.name) and (len(own.name.split()) > 1 or not several)
        return known if same else own

    def full_name(self, person: Person) -> str | None:
        """Return the fuller name of which a person's name here is the end; none where two fit."""
        fuller = self._namesakes.get(surname(person.name), frozenset())
        longer = {name for name in fuller if len(name.split()) > len(person.name.split())}
        shared = surname(person.name) in self._shared and len(person.name.split()) == 1
        if not person.named or len(fuller) != 1 or not longer or shared:
            return None
        [name] = longer
        return name if is_full_name(name) and name.endswith(f" {person.name}") else None


def is_cut(reading: SentenceReading, mention: Mention[Person]) -> bool:
    """Tell whether a surname has a first name before it that was not seen as part of it."""
    first = reading.sentence.within(mention.span)[0]
    if first == 0 or len(mention.value.name.split()) > 1:
        return False
    before = reading.sentence.tokens[first - 1]
    titled = any(before.lower in words("speakers", k) for k in ("titles", "epithets", "sources"))
    return before.pos == "PROPN" and before.head == mention.head and not titled


def is_full_name(name: str) -> bool:
    """Tell whether a name looks like a person's first and last name, with nothing else in it.

    >>> is_full_name("Anna Reed"), is_full_name("Reed"), is_full_name("Anna a teacher")
    (True, False, False)
    """
    parts = name.split()
    particles = words("speakers", "name_particles")
    capital = all((p[:1].isupper() and p[-2:] not in OWNERS) or p in particles for p in parts)
    return FEWEST_IN_NAME <= len(parts) <= LONGEST_NAME and capital


def fullest_names(reading: Reading) -> dict[str, Person]:
    """Return for each surname the longest name, with the first role told of it."""
    found: dict[str, Person] = {}
    for mention in _told_in_text(reading):
        person = mention.value
        key = surname(person.name)
        known = found.get(key, person)
        longer = max(known.name, person.name, key=lambda name: len(name.split()))
        role = known.role or person.role
        found[key] = Person(name=longer, role=role)
    return found


def namesakes_of(reading: Reading) -> dict[str, frozenset[str]]:
    """Return for each surname the full names that end with it."""
    found: dict[str, set[str]] = {}
    for mention in _told_in_text(reading):
        if len(mention.value.name.split()) > 1:
            found.setdefault(surname(mention.value.name), set()).add(mention.value.name)
    return {key: frozenset(names) for key, names in found.items()}


def shared_surnames(reading: Reading) -> frozenset[str]:
    """Return the surnames of a man and a woman: a 'Mr. Reed' is no 'Ms. Reed'."""
    found: dict[str, set[str]] = {}
    for sentence in reading.sentences:
        tokens = sentence.sentence.tokens
        for title in (t for t in tokens if t.lower in words("speakers", "courtesy")):
            name = list(takewhile(lambda t: t.pos == "PROPN", tokens[title.i + 1 :]))
            for sex in ("masculine_titles", "feminine_titles"):
                if name and title.lower in words("speakers", sex):
                    found.setdefault(name[-1].text.casefold(), set()).add(sex)
    return frozenset(name for name, seen in found.items() if len(seen) > 1)


def _told_in_text(reading: Reading) -> list[Mention[Person]]:
    """Return the persons by name, of headlines only those whom nothing else names.

    In a headline a verb with a capital is easily taken for a first name: 'Congress Flips Bush'.
    """
    named = [(s.sentence.section, m) for s in reading.sentences for m in s.people if m.value.named]
    body = [m for section, m in named if section not in TITLES]
    known = {surname(m.value.name) for m in body}
    return [m for section, m in named if section in TITLES and _last(m) not in known] + body


def _last(mention: Mention[Person]) -> str:
    return surname(mention.value.name)


def surname(name: str) -> str:
    """Return the last word of a name, to compare by.

    >>> surname("Anna Reed")
    'reed'
    """
    return name.rsplit(maxsplit=1)[-1].casefold() if name.split() else ""
