"""What the words around a listed name say against its being the place."""

from claims.lexicon.place_words import kinds, place_words
from claims.lexicon.word_case import is_common as is_word
from claims.lexicon.word_case import is_first_name
from claims.mentions.places.evidence import (
    has_civic_name,
    is_dateline,
    is_office,
    is_owner,
)
from claims.mentions.places.names import Name, goes_on, quoted, word_at
from claims.model.sentence import Sentence

GREAT = 100_000  # people of a place that its name means oftener than the common word
WORDLIKE = frozenset({"SCONJ", "CCONJ", "ADP", "DET", "PRON", "AUX", "INTJ", "NUM"})


def is_common(sentence: Sentence, name: Name) -> bool:
    """Tell whether the name is a common word more often than a place."""
    word = word_at(sentence, name.start)
    alone = name.end == name.start + 1
    return alone and (word in place_words("common") or word in place_words("compass"))


def bears_person(sentence: Sentence, name: Name) -> bool:
    """Tell whether a name that persons bear too stands where the parser sees no place."""
    token = sentence.tokens[name.start]
    alone = name.end == name.start + 1 and names_person(token.text)
    state = any(e.kind == "country" for e in name.entries)
    return alone and (token.entity == "PERSON" or (token.entity == "" and not state))


def is_no_name(sentence: Sentence, name: Name) -> bool:
    """Tell whether a word is none that names: 'As', or an acronym such as 'HIV'."""
    token = sentence.tokens[name.start]
    if name.end > name.start + 1 or token.pos in WORDLIKE:
        return name.end == name.start + 1
    if (token.entity in ("DATE", "TIME") and token.text in place_words("no_surname")) or (
        token.text in ("B.C.", "BC", "B.C") and word_at(sentence, name.start - 1).isdigit()
    ):
        return True
    acronym = token.text.isupper() and len(token.text) > len("US") and "." not in token.text
    listed = all(e.kind in ("city", "county", "airport") for e in name.entries)
    return acronym and listed and not is_dateline(sentence, name)


def is_given(sentence: Sentence, name: Name) -> bool:
    """Tell whether a given name stands before a further name: 'Beverly Lockhart'."""
    token = sentence.tokens[name.start]
    if name.end > name.start + 1 or not names_person(token.text):
        return False
    after = word_at(sentence, name.end)
    bodies = ("civic_name", "office", "institution", "government")
    return goes_on(sentence, name.end) and not (
        after in kinds("named") or any(after in place_words(part) for part in bodies)
    )


def is_elsewise(sentence: Sentence, name: Name) -> bool:
    """Tell whether the name means money, a union of states, or those who sit in a building.

    A union or a seat of government is a place only where something is in it.
    """
    words = quoted(sentence, name.start, name.end)
    if words == "US" and "$" in (
        word_at(sentence, name.start - 1),
        word_at(sentence, name.end),
    ):
        return True
    if words.startswith(("St. ", "Saint ")) and is_owner(sentence, name.end):
        return goes_on(sentence, name.end + 1)
    if words not in place_words("union") and words not in place_words("seat"):
        return False
    article = name.start and sentence.tokens[name.start - 1].pos == "DET"
    before = word_at(sentence, name.start - 2 if article else name.start - 1).lower()
    return before not in place_words("within") or goes_on(sentence, name.end)


def names_person(word: str) -> bool:
    """Tell whether a word is a frequent name of persons too."""
    return word in place_words("given") or is_first_name(word.lower())


def is_plain_word(sentence: Sentence, name: Name) -> bool:
    """Tell whether running text has the word in lower case too: 'Sale', 'Gratis'."""
    token = sentence.tokens[name.start]
    great = any(e.kind in ("country", "region") or e.population >= GREAT for e in name.entries)
    return name.end == name.start + 1 and not great and is_word(token.lower)


def is_cut_short(sentence: Sentence, name: Name) -> bool:
    """Tell whether a further name follows that is none of an office or a body of the place."""
    if not goes_on(sentence, name.end):
        return False
    return not has_civic_name(sentence, name) and not is_office(sentence, name)
