"""Read the words that name or describe a party: 'armed rebels', "Free Officers' Front"."""

from claims.events.names import proper_name
from claims.lexicon.groups import canonical_group
from claims.lexicon.load import words
from claims.lexicon.word_case import is_common
from claims.relations.passages import COUNTRY, TABLE, WORD, stem

WHOLE = ("the", "a", "an")


def stems_of(text: str) -> frozenset[str]:
    """Return the stems of the words of content of some words."""
    stop = words(TABLE, "stop")
    return frozenset(stem(w) for w in WORD.findall(text) if w.lower() not in stop)


def things_of(text: str) -> frozenset[str]:
    """Return the stems of what some words are of, without how many and from which country."""
    numbers = words(TABLE, "numbers")
    kept = (w for w in WORD.findall(text) if not w[0].isdigit() and w.lower() not in numbers)
    return frozenset(s for s in stems_of(" ".join(kept)) if not s.endswith(COUNTRY))


def is_generic(printed: str) -> bool:
    """Tell whether some words describe a party by its kind, named or not: 'the Lobo gang'."""
    if canonical_group(printed):
        return False
    found = WORD.findall(printed)
    return bool(found) and found[-1].lower() in words(TABLE, "generic_actors")


def is_nameless(printed: str) -> bool:
    """Tell whether a party is described by its kind alone: 'armed rebels', 'an oil company'.

    The first word may have its capital from the start of the sentence.
    """
    found = [w for w in WORD.findall(printed) if w.lower() not in WHOLE]
    rest = found if found and found[0] != WORD.findall(printed)[0] else found[1:]
    named = any(_names(w) for w in rest) or (len(found) > 1 and _opens_name(found[0]))
    return is_generic(printed) and not named


def _names(word: str) -> bool:
    first, _, tail = word.partition("-")
    described = first.lower() in words(TABLE, "describing")
    return (word[0].isupper() or tail[:1].isupper()) and not described


def _opens_name(word: str) -> bool:
    """Tell whether the first of several words is a name: 'Lobo', 'Al-Qaeda'; not 'Left-wing'."""
    _, hyphen, tail = word.partition("-")
    if not word[0].isupper() or (hyphen and tail[:1].islower()):
        return False
    return proper_name(word) is not None


def is_name(agent: str) -> bool:
    """Tell whether an agent is nothing but a name: "Free Officers' Front", not 'Somebody'."""
    found = WORD.findall(agent)
    if len(found) == 1 and is_common(agent.lower()):
        return False
    return all(w[:1].isupper() or w.lower() in words(TABLE, "prepositions") for w in found)


def is_party(printed: str) -> bool:
    """Tell whether words describe a party by its kind, or name one."""
    return is_generic(printed) or proper_name(printed) is not None
