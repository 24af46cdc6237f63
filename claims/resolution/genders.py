"""Tell whether 'he' or 'she' can mean a person: by title, else by first name, else not known."""

from collections.abc import Iterable
from enum import StrEnum

from claims.lexicon.load import words
from claims.model.sentence import Token


class Gender(StrEnum):
    """Name the gender that a pronoun asks of a person."""

    FEMALE = "female"
    MALE = "male"


PRONOUNS = {
    "he": Gender.MALE,
    "him": Gender.MALE,
    "his": Gender.MALE,
    "himself": Gender.MALE,
    "she": Gender.FEMALE,
    "her": Gender.FEMALE,
    "hers": Gender.FEMALE,
    "herself": Gender.FEMALE,
}
TITLES = {Gender.MALE: "masculine_titles", Gender.FEMALE: "feminine_titles"}


def gender_of(name: str, said: str | None = None) -> Gender | None:
    """Return the gender that the words before a name, or else its first name, tell.

    >>> gender_of("Anna Reed"), gender_of("Reed", "Mr."), gender_of("Reed")
    (<Gender.FEMALE: 'female'>, <Gender.MALE: 'male'>, None)
    """
    titles = (said or "").lower().split()
    for gender, key in TITLES.items():
        if any(title in words("speakers", key) for title in titles):
            return gender
    first, *rest = name.lower().split() or [""]
    if not rest or first in words("first_names", "shared"):
        return None
    found = [g for g in Gender if first in words("first_names", g.value)]
    return found[0] if len(found) == 1 else None


def any_of_gender(tokens: Iterable[Token], gender: Gender | None) -> bool:
    """Tell whether a noun names people of a gender: the mother in 'a mother and her son'."""
    if gender is None:
        return False
    listed = words("populations", gender.value)
    return any(t.pos == "NOUN" and t.lower in listed for t in tokens)
