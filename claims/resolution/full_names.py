"""Tell full names from parts of names, and which parts belong to which."""

from claims.lexicon.load import words
from claims.model.mention import Person
from claims.model.reading import Reading

OWNERS = ("'s", "’s")
FEWEST_IN_NAME = 2
LONGEST_NAME = 4  # words; a longer run is a name with more than the name


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
    for sentence in reading.sentences:
        for mention in sentence.people:
            person = mention.value
            if not person.named:
                continue
            key = surname(person.name)
            known = found.get(key, person)
            longer = max(known.name, person.name, key=lambda name: len(name.split()))
            role = known.role or person.role
            found[key] = Person(name=longer, role=role)
    return found


def namesakes_of(reading: Reading) -> dict[str, frozenset[str]]:
    """Return for each surname the full names that end with it."""
    found: dict[str, set[str]] = {}
    for sentence in reading.sentences:
        for mention in sentence.people:
            if mention.value.named and len(mention.value.name.split()) > 1:
                found.setdefault(surname(mention.value.name), set()).add(mention.value.name)
    return {key: frozenset(names) for key, names in found.items()}


def surname(name: str) -> str:
    """Return the last word of a name, to compare by.

    >>> surname("Anna Reed")
    'reed'
    """
    return name.rsplit(maxsplit=1)[-1].casefold() if name.split() else ""
