"""What the words around a name say for or against its being a place."""

from claims.lexicon.place_words import bearings, kinds, place_words
from claims.mentions.places.names import (
    Name,
    entries_between,
    goes_on,
    is_capital,
    is_capital_at,
    word_at,
)
from claims.model.sentence import Sentence

DASHES = frozenset({"(", "-", "–", "—", ":"})
LIST_MARKS = frozenset({",", "and", "or", "&", "/"})
LIST_WORDS = 24  # words over which a list is followed to what it is a list of
OFFICE_WORDS = 5  # from a place to the office in it: 'Marathon County Assistant District Attorney'
PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
PARTIES = frozenset({"R", "D", "I"})


def is_located(sentence: Sentence, name: Name) -> bool:
    """Tell whether a preposition of place stands before the name and no further name after it."""
    if not name.start or goes_on(sentence, name.end):
        return False
    before = sentence.tokens[name.start - 1]
    if before.lower == "of" and before.i:
        owner = sentence.tokens[before.i - 1]
        part = owner.lower in place_words("locative") or owner.lower == "out"
        place = part or owner.lower in bearings()
        return place or owner.entity == "PERSON"
    return before.lower in place_words("locator")


def is_inside(sentence: Sentence, name: Name) -> bool:
    """Tell whether the word before puts something in it: 'in Nottingham', 'downtown Pineville'."""
    at = name.start - 1
    if is_owner(sentence, at):  # 'in South Korea's Seongju'
        at -= 3 if is_capital_at(sentence, at - 2) else 2
    before = word_at(sentence, at)
    if (before not in place_words("inside") and before != "In") or goes_on(sentence, name.end):
        return False
    return word_at(sentence, at - 1).lower() not in place_words("trusting")


def is_hometown(sentence: Sentence, name: Name) -> bool:
    """Tell whether a person is of it: 'Mindy Miller of Ravenel', '41, of Grovetown'."""
    if word_at(sentence, name.start - 1) != "of" or goes_on(sentence, name.end):
        return False
    owner = sentence.tokens[max(0, name.start - 2)]
    aged = owner.text == "," and word_at(sentence, name.start - 3)[:1].isdigit()
    return owner.entity == "PERSON" or aged or owner.lower in ("formerly", "both", "resident")


def is_at(sentence: Sentence, name: Name) -> bool:
    """Tell whether 'at' stands before the name: schools and firms have it too."""
    return word_at(sentence, name.start - 1) == "at" and not goes_on(sentence, name.end)


def is_host(sentence: Sentence, name: Name) -> bool:
    """Tell whether it has something within it: 'Amari hosts jets', 'Larissa is where'."""
    place = sentence.tokens[name.end - 1]
    verb = sentence.tokens[place.head]
    if place.dep not in ("nsubj", "compound") or place.head < name.end:
        return False
    site = verb.lower in ("hosts", "houses", "hosted", "housed", "host", "house")
    return site or (verb.lemma == "be" and word_at(sentence, verb.i + 1) == "where")


def is_held(sentence: Sentence, name: Name) -> bool:
    """Tell whether the words after say in what country it lies: 'Al Jufra in Libya'."""
    if word_at(sentence, name.end) != "in":
        return False
    at = name.end + 1
    while word_at(sentence, at) in place_words("inside") or word_at(sentence, at) == "the":
        at += 1
    if not is_capital_at(sentence, at):
        return False
    return any(
        e.kind in ("country", "region")
        for end in range(min(at + 2, len(sentence.tokens)), at, -1)
        for e in entries_between(sentence, at, end)
    )


def has_container(sentence: Sentence, name: Name) -> bool:
    """Tell whether ', Iraq' or ', Va.' follows."""
    tokens = sentence.tokens
    first = name.end + 1 + (word_at(sentence, name.end + 1) == "in")
    if first >= len(tokens) or tokens[name.end].text not in (",", "("):
        return False
    if tokens[first].entity == "PERSON" or not is_capital(tokens[first]):
        return False
    return any(
        any(e.kind in ("country", "region", "county") for e in entries_between(sentence, first, i))
        for i in range(min(first + 3, len(tokens)), first, -1)
    )


def is_dateline(sentence: Sentence, name: Name) -> bool:
    """Tell whether the name opens the text in capitals, before a bracket, a colon or a dash."""
    if name.start or not sentence.tokens[0].text.isupper():
        return False
    rest = sentence.tokens[name.end : name.end + 6]
    return any(t.text in DASHES or set(t.text) == {"-"} for t in rest)


def is_settled(sentence: Sentence, name: Name) -> bool:
    """Tell whether the words before say what it is: 'the villages of Nuli and Avnevi'."""
    if sentence.tokens[name.start].entity in ("DATE", "TIME"):
        return False
    before = word_at(sentence, name.start - 1)
    if before in place_words("settlement") and before.islower():
        token = sentence.tokens[name.end - 1]
        joined = sentence.tokens[name.start - 1].head == token.i and token.entity != "ORG"
        return (token.dep == "appos" or joined) and not goes_on(sentence, name.end)
    i = name.start - 1
    while i > 0 and name.start - i < LIST_WORDS and _is_listing(sentence, i):
        i -= 1
    listing = i == name.start - 1 or not is_capital(sentence.tokens[name.start - 1])
    if word_at(sentence, i).lower() != "of" or not listing:
        return False
    return word_at(sentence, i - 1).lower() in place_words("settlement")


def is_ended(sentence: Sentence, name: Name) -> bool:
    """Tell whether a located name ends as towns and capes do: 'in Lee Center', 'off Gull Head'."""
    if name.end < name.start + 2 or word_at(sentence, name.end - 1) not in kinds("end"):
        return False
    head = sentence.tokens[name.end - 1]
    while head.dep == "conj" and head.head < head.i:  # 'in Rome and Lee Center'
        head = sentence.tokens[head.head]
    first = head.i
    while is_capital_at(sentence, first - 1):
        first -= 1
    return is_located(sentence, name) or is_located(sentence, Name(first, head.i + 1))


def _is_listing(sentence: Sentence, i: int) -> bool:
    token = sentence.tokens[i]
    return token.text in LIST_MARKS or token.text == "-" or is_capital(token)


def is_in_plural(sentence: Sentence, name: Name) -> bool:
    """Tell whether a list goes on from here to what all in it are: 'Swift and Wilkin counties'."""
    if word_at(sentence, name.end) not in LIST_MARKS | _plurals():
        return False
    end = min(name.end + LIST_WORDS, len(sentence.tokens))
    for i in range(name.end, end):
        if sentence.tokens[i].text in _plurals():
            return i > name.end or _follows_list(sentence, name)
        if not _is_listing(sentence, i):
            return False
    return False


def _follows_list(sentence: Sentence, name: Name) -> bool:
    return word_at(sentence, name.start - 1) in LIST_MARKS


def _plurals() -> frozenset[str]:
    return frozenset(kinds("plural"))


def is_district(sentence: Sentence, name: Name) -> bool:
    """Tell whether a word for a part of a country follows: 'the Gondra district'."""
    return kinds("singular").get(word_at(sentence, name.end)) == "region"


def has_townsfolk(sentence: Sentence, name: Name) -> bool:
    """Tell whether people of a town follow, or what only a town has: 'Berea police'."""
    return word_at(sentence, name.end) in place_words("townsfolk")


def has_townly(sentence: Sentence, name: Name) -> bool:
    """Tell whether something follows that stands in a town or happens there."""
    return word_at(sentence, name.end) in place_words("townly")


def has_civic_name(sentence: Sentence, name: Name) -> bool:
    """Tell whether the name of something follows that belongs to a town: 'Paris High School'."""
    return word_at(sentence, name.end) in place_words("civic_name")


def plays(sentence: Sentence, name: Name) -> bool:
    """Tell whether a town wins or loses a game: 'Liverpool lost to Norwich'."""
    token = sentence.tokens[name.end - 1]
    verb = sentence.tokens[token.head]
    if token.dep == "pobj" and verb.lower in ("to", "against", "with"):
        verb = sentence.tokens[verb.head]
    return token.dep in ("nsubj", "dobj", "pobj") and verb.lemma in place_words("played")


def has_neighbour(sentence: Sentence, name: Name) -> bool:
    """Tell whether a list goes on with what the parser takes for a place."""
    if word_at(sentence, name.end) not in (",", "and"):
        return False
    first = name.end + 1
    if not is_capital_at(sentence, first) or word_at(sentence, first) in place_words("given"):
        return False
    if sentence.tokens[first].entity in ("GPE", "LOC"):
        return True
    ends = range(min(first + 2, len(sentence.tokens)), first, -1)
    return any(entries_between(sentence, first, end) for end in ends)


def is_based(sentence: Sentence, name: Name) -> bool:
    """Tell whether '-based' follows."""
    return word_at(sentence, name.end) == "-" and word_at(sentence, name.end + 1) in (
        "based",
        "born",
        "area",
    )


def is_partisan(sentence: Sentence, name: Name) -> bool:
    """Tell whether a lawmaker's party stands before it: 'R-Florence'."""
    return word_at(sentence, name.start - 1) == "-" and (
        word_at(sentence, name.start - 2) in PARTIES
    )


def is_office(sentence: Sentence, name: Name) -> bool:
    """Tell whether an office in it follows: 'Huntsville Fire Chief Tom Grisham'."""
    for i in range(name.end, min(name.end + OFFICE_WORDS, len(sentence.tokens))):
        if not is_capital(sentence.tokens[i]):
            return False
        if sentence.tokens[i].text in place_words("office"):
            return True
    return False


def is_break(sentence: Sentence, i: int) -> bool:
    """Tell whether a token cuts a name in two: a mark that is no hyphen within a word."""
    token, before = sentence.tokens[i], sentence.tokens[i - 1]
    return token.pos == "PUNCT" and not (token.text == "-" and before.end == token.start)


def is_owner(sentence: Sentence, end: int) -> bool:
    """Tell whether the mark of an owner stands there."""
    return word_at(sentence, end) in ("'s", "’s")
