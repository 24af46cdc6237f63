"""A predicate with its arguments, as the clause layer builds it from the parse."""

from dataclasses import dataclass
from enum import StrEnum


class Voice(StrEnum):
    """Name the voice of a predicate; nouns have none."""

    ACTIVE = "active"
    PASSIVE = "passive"
    NONE = "none"


class Tense(StrEnum):
    """Name the time to which the verb group points."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    NONE = "none"


class ClauseKind(StrEnum):
    """Name how a clause hangs in its sentence."""

    MAIN = "main"
    COORDINATE = "coordinate"
    RELATIVE = "relative"
    COMPLEMENT = "complement"  # that-clauses, infinitives, what is reported
    ADVERBIAL = "adverbial"  # after, because, if …
    PARTICIPLE = "participle"  # "…, killing two"
    APPOSITION = "apposition"  # "KH, an Iranian-backed group": the predicate is the noun
    NOMINAL = "nominal"  # "the death of 12", "a rocket attack against …"


class Role(StrEnum):
    """Name what an argument does, after passives, relatives and coordination are undone.

    `agent` is who does it (subject of an active verb, 'by' of a passive one), `patient` whom or
    what it is done to (object, or subject of a passive or of a verb such as 'die'), `attribute`
    what a copula says of its subject; `oblique` carries its preposition.
    """

    AGENT = "agent"
    PATIENT = "patient"
    RECIPIENT = "recipient"
    ATTRIBUTE = "attribute"
    OBLIQUE = "oblique"
    CONTENT = "content"  # a clause: head is its predicate


@dataclass(frozen=True, slots=True)
class Argument:
    """Hold one argument; positions are tokens of the sentence.

    A coordination ("two U.S. soldiers and one Briton") gives one argument for each conjunct.
    """

    role: Role
    head: int
    tokens: tuple[int, ...]  # of this conjunct alone, in reading order
    preposition: str | None = None
    shared: bool = False  # borrowed from another clause (coordination, relative, control)


@dataclass(frozen=True, slots=True)
class Clause:
    """Hold one predicate of a sentence with all that belongs to it."""

    predicate: int
    lemma: str  # particles included, 'blow up'
    kind: ClauseKind
    voice: Voice
    tense: Tense
    arguments: tuple[Argument, ...]
    tokens: tuple[int, ...]  # without the tokens of clauses below it
    governor: int | None = None  # predicate of the clause that this one hangs on
    marker: str | None = None  # 'after', 'if', 'that', 'to' …
    negation: int | None = None  # the token that negates, if any
    auxiliaries: tuple[str, ...] = ()  # lower-case modals and auxiliaries, 'may', 'to'
    adverbs: tuple[int, ...] = ()

    def of(self, *roles: Role) -> tuple[Argument, ...]:
        """Return the arguments with one of the roles, in reading order."""
        return tuple([a for a in self.arguments if a.role in roles])

    def oblique(self, *prepositions: str) -> tuple[Argument, ...]:
        """Return the prepositional arguments with one of the prepositions."""
        return tuple(
            a for a in self.arguments if a.role is Role.OBLIQUE and a.preposition in prepositions
        )
