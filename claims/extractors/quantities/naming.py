"""Name what is counted, and what one of it is called."""

from claims.clauses.noun_phrases import phrase
from claims.extractors.quantities.counted import Counted
from claims.extractors.quantities.ellipsis import TABLE
from claims.lexicon.load import table, words
from claims.model.sentence import Sentence, Token
from claims.resolution.counted import glued_to_number
from claims.resolution.populations import is_people, population_tokens

PEOPLE = "people"


def described(sentence: Sentence, counted: Counted) -> list[int]:
    """Return the tokens that name the things, without number and article."""
    inside = sentence.within(counted.number.span)
    tokens = phrase(sentence, counted.noun)
    between = sentence.tokens[max(inside, default=0) + 1 : counted.noun]
    if any(t.tag == "CD" for t in between) and all(t.pos != "ADP" for t in between):
        return [counted.noun]  # '12 Somali and 11 Yemeni suspects'
    found = population_tokens(sentence, counted.noun, tokens, inside)
    while len(found) > 1 and (
        glued_to_number(sentence, found[0]) or sentence.tokens[found[0]].pos == "PRON"
    ):
        found.pop(0)
    return [*(found or [counted.noun]), *_counted_with(sentence, counted)]


def _counted_with(sentence: Sentence, counted: Counted) -> list[int]:
    """Return the 'and cats' of '400 dogs and cats', which are counted together."""
    match sentence.tokens[counted.noun : counted.noun + 3]:
        case noun, joined, other if noun.tag == other.tag == "NNS":
            together = other.head == counted.noun and other.dep == "conj"
            alone = not sentence.children[other.i] and not counted.members
            if joined.lower in ("and", "or") and together and alone:
                return [joined.i, other.i]
    return []


def unit_of_thing(sentence: Sentence, counted: Counted) -> str:
    """Return what one of the things is called, ships and aircraft by their class."""
    noun = counted.noun
    token = sentence.tokens[noun]
    if _is_flown(sentence, noun):
        return "aircraft"
    if counted.members or token.pos == "NUM" or is_people(sentence, noun):
        return PEOPLE
    if token.lemma.lower() == "carrier" and sentence.child(noun, "compound", "amod") is None:
        return "ship"  # not mail carriers
    units: dict[str, str] = table(TABLE)["mass_units"]
    if noun and (pair := f"{sentence.tokens[noun - 1].lemma} {token.lemma.lower()}") in units:
        return units[pair]
    lemma = _singular(token)
    return units.get(lemma, lemma)


def _singular(token: Token) -> str:
    """Return the singular; the parser makes 'graf' of graves and 'motif' of motives."""
    lemma = token.lemma.lower()
    cut_off = token.lower.endswith("ves") and lemma.endswith("f")
    return token.lower[:-1] if cut_off and lemma not in words(TABLE, "ends_in_f") else lemma


def _is_flown(sentence: Sentence, noun: int) -> bool:
    """See 'Su-34 bombers', 'four F-16 fighters': with the name of a type they are no people."""
    if sentence.tokens[noun].lemma not in words(TABLE, "flown"):
        return False
    below = (sentence.tokens[c] for c in sentence.children[noun])
    return any(t.text[0].isupper() and t.text[-1].isdigit() for t in below if t.i < noun)


def is_crowd(sentence: Sentence, counted: Counted) -> bool:
    """Tell whether a noun says only that people were many: 'a crowd of 5,000'."""
    return counted.members and sentence.tokens[counted.noun].lemma in words(TABLE, "companies")
