"""One person of an article, as told so far, and what speaks against a mention being theirs."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from claims.lexicon.load import table, words
from claims.victims.described import OLDEST, POPULATIONS, TABLE, Described, Form, narrowed

SAME_AGE, SAME_ROLE, SAME_RELATION, SAME_NOUN, SAME_SEX, SAME_EVENT = 4.0, 3.0, 3.0, 2.0, 1.0, 1.0
SHORTEST = 4  # letters of a first name cut short: 'Chris'
NEAR = 1.0  # at most, for the person spoken of last


def name_words(name: str | None) -> tuple[str, ...]:
    """Return the words of a name that tell people apart: no initials, titles, 'Jr.' or "'s".

    >>> name_words("Officer John Q. Smith Jr.'s")
    ('john', 'smith')
    """
    plain = (name or "").casefold().replace("’", "'").replace("-", " ").removesuffix("'s").split()
    cleaned = (word.strip(".,'\"") for word in plain)
    titles = words(TABLE, "suffixes")
    return tuple(w for w in cleaned if len(w) > 1 and w not in titles and f"{w}." not in titles)


def names_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names may be of one person: one holds the other, or first and last agree.

    >>> names_agree(("john", "smith"), ("smith",)), names_agree(("ann", "roe"), ("joe", "roe"))
    (True, False)
    """
    if not one or not other:
        return False
    if min(len(one), len(other)) == 1 and _short(one[0], other[0]):
        return True
    if set(one) <= set(other) or set(other) <= set(one):
        return True
    return len(one) > 1 and len(other) > 1 and (one[0], one[-1]) == (other[0], other[-1])


def _short(one: str, other: str) -> bool:
    """Tell whether one first name is short for the other: 'Chris' for 'Christian'."""
    low, high = sorted((one, other), key=len)
    return len(low) >= SHORTEST and high.startswith(low)


@dataclass
class Individual:
    """Gather what an article says of one person."""

    name: str | None = None
    words: tuple[str, ...] = ()
    age: int | None = None
    sex: Literal["female", "male"] | None = None
    ages: tuple[int, int] = (0, OLDEST)
    nouns: set[str] = field(default_factory=set)
    relation: str | None = None
    role: str | None = None
    suspect: bool = False
    further: bool = False  # said to be another than those told of before
    first: Form | None = None  # how the first mention points at them
    last: int = -1  # sentence of the last mention
    members: list[int] = field(default_factory=list)  # numbers of the mentions

    def take(self, told: Described, sentence: int) -> None:
        """Add what one mention says; what was said first stays, the fullest name wins."""
        own = name_words(told.name)
        self.first = self.first or told.form
        if len(own) > len(self.words) or (own and not self.words):
            self.name, self.words = told.name, own
        self.age = told.age if self.age is None else self.age
        self.sex = self.sex or told.sex
        self.ages = narrowed(self.ages, told.ages)
        self.nouns |= told.nouns
        self.relation = self.relation or told.relation
        self.role = self.role or told.role
        self.suspect |= told.suspect
        self.further |= told.further
        self.last = max(self.last, sentence)

    def join(self, other: "Individual") -> None:
        """Add what is told of the same person elsewhere."""
        told = Described(
            Form.NAME,
            other.name,
            other.age,
            other.sex,
            other.ages,
            frozenset(other.nouns),
            other.relation,
            other.role,
            other.suspect,
            other.further,
        )
        self.take(told, other.last)


def conflict(known: Individual, told: Described | Individual) -> bool:
    """Tell whether something forbids that a mention is of a person."""
    own = name_words(told.name)
    if own and known.words and not names_agree(own, known.words):
        return True
    if known.age is not None and told.age is not None and known.age != told.age:
        return True
    if known.sex and told.sex and known.sex != told.sex:
        return True
    return _ages_apart(known, told) or _kinds_apart(known, told)


def _ages_apart(known: Individual, told: Described | Individual) -> bool:
    """Tell whether no age fits both: 'the toddler' and a teen, 'the man' and one of 9."""
    spans = [(p.age, p.age) if p.age is not None else p.ages for p in (known, told)]
    return max(low for low, _ in spans) > min(high for _, high in spans)


def _kinds_apart(known: Individual, told: Described | Individual) -> bool:
    """Tell whether relation or role say that they are two: 'his wife', 'the officer'."""
    kin = [_kin(p.relation) for p in (known, told)]
    if kin[0] and kin[1] and kin[0] != kin[1] and not _seen_otherwise(kin[0], kin[1]):
        return True
    if known.suspect != told.suspect and (_opposes(known) or _opposes(told)):
        return True
    police = words(TABLE, "police")
    lasting = (p.role for p in (known, told) if p.role in words(TABLE, "roles"))
    roles = {"police" if role in police else role for role in lasting}
    if len(roles) > 1:
        return not (known.suspect and told.suspect)
    trades = [_trades(p.nouns) for p in (known, told) if not p.name]
    return len(trades) > 1 and all(trades) and not trades[0] & trades[1]


def _seen_otherwise(one: str, other: str) -> bool:
    """Tell whether two words of kin may mean one person: a mother is a grandmother too."""
    return any({one, other} <= set(group) for group in table(TABLE)["viewpoints"])


def _trades(nouns: Iterable[str]) -> frozenset[str]:
    """Return the nouns that say what somebody is by trade or standing: 'soldier', 'peasant'."""
    own = frozenset(nouns) & _callings()
    return frozenset(_standing().get(noun, noun) for noun in own)


@cache
def _standing() -> dict[str, str]:
    """Return what one may be called by different words: 'reporter' and 'journalist'."""
    police = dict.fromkeys(words(TABLE, "police"), "police")
    groups = table(POPULATIONS)["status"].items()
    known = {word: status for status, group in groups for word in group if status != "civilian"}
    return known | police


@cache
def _callings() -> frozenset[str]:
    """Return the nouns for people that tell more than age, sex, kin or what just happened."""
    status = {word for group in table(POPULATIONS)["status"].values() for word in group}
    ages = {word for group in table(TABLE)["ages"].values() for word in group}
    plain = (words(TABLE, key) for key in ("generic", "kin", "suspects", "situations"))
    return (words(POPULATIONS, "people") | status) - ages - frozenset().union(*plain)


def _opposes(told: Described | Individual) -> bool:
    """Tell whether a person is known for what a suspect is not."""
    return not told.suspect and (bool(told.role) or "victim" in told.nouns or bool(told.relation))


def _kin(relation: str | None) -> str | None:
    return relation.split()[-1].lower() if relation else None


def likeness(known: Individual, told: Described, sentence: int) -> float:
    """Return how much speaks for it that a mention is of a person."""
    score = NEAR / (1 + max(0, sentence - known.last))
    score += SAME_AGE * (told.age is not None and told.age == known.age)
    score += SAME_ROLE * (told.role is not None and told.role == known.role)
    score += SAME_ROLE * (told.suspect and known.suspect)
    kin = _kin(told.relation)
    score += SAME_RELATION * (kin is not None and kin == _kin(known.relation))
    telling = told.nouns - words(TABLE, "generic")
    score += SAME_NOUN * bool(telling & known.nouns)
    return score + SAME_SEX * (told.sex is not None and told.sex == known.sex)


def best_of(people: Iterable[Individual], told: Described, sentence: int) -> Individual | None:
    """Return the person of whom a mention most likely speaks, the one named last of equals."""
    rated = [(likeness(p, told, sentence), p.last, at, p) for at, p in enumerate(people)]
    return max(rated, key=lambda r: r[:3], default=(0, 0, 0, None))[3]


def is_set_apart(victim: Individual, others: Iterable[Individual]) -> bool:
    """Tell whether a victim is none of those whom a list names: who did it, his wife, a bare 'he'.

    Of 'a man and a woman' a list may tell the names, and of 'a girl and her father' too.
    """
    kin = victim.relation is not None and any(other.suspect for other in others)
    return victim.suspect or kin or not (victim.nouns or victim.relation)
