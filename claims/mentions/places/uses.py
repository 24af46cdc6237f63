"""Tell what the name of a place does in its sentence, and what kind its own words tell."""

from claims.lexicon.place_words import kinds, place_words
from claims.mentions.places.evidence import PLACE_LABELS
from claims.mentions.places.names import Name
from claims.model.place import PlaceUse
from claims.model.sentence import Sentence, Token

MODIFIERS = frozenset({"compound", "amod", "nmod"})
ENDS = frozenset({"CCONJ", "PUNCT", "ADP", "VERB", "AUX", "SCONJ", "PART"})
HOLDER_LABELS = frozenset({"ORG", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "FAC"})


def head_of(sentence: Sentence, name: Name) -> int:
    """Return the token of the name whose head lies outside it."""
    inside = range(name.start, name.end)
    for i in inside:
        if sentence.tokens[i].head not in inside or sentence.tokens[i].head == i:
            return i
    return name.end - 1


def kind_of(sentence: Sentence, name: Name) -> str:
    """Return the kind that the words of the name tell, else what the lists say."""
    last, first = sentence.tokens[name.end - 1].text, sentence.tokens[name.start].text
    if name.entries:
        return name.entries[0].kind
    if name.kind:
        return name.kind
    if name.end - name.start > 1 and last in kinds("suffix"):
        return kinds("suffix")[last]
    if name.end - name.start > 1 and first in kinds("prefix"):
        return kinds("prefix")[first]
    return "facility" if sentence.tokens[name.start].entity == "FAC" else "unknown"


def use_of(sentence: Sentence, name: Name, head: int) -> PlaceUse:
    """Tell what the name does: only a literal one says where something is."""
    if _is_embedded(sentence, name):
        return PlaceUse.EMBEDDED
    if name.demonym:
        return PlaceUse.DEMONYM
    token = sentence.tokens[head]
    ruler = sentence.tokens[token.head]
    if _is_hyphened(sentence, name):
        literal = False
    elif token.dep in MODIFIERS and ruler.i >= name.end and _is_before_noun(sentence, name):
        literal = _is_site(name, ruler)
    elif token.dep == "nsubj" and ruler.pos == "VERB":
        literal = ruler.lemma in place_words("stative")
    else:
        literal = not (token.dep == "pobj" and ruler.dep == "agent")
    return PlaceUse.LITERAL if literal else PlaceUse.METONYMIC


def _is_hyphened(sentence: Sentence, name: Name) -> bool:
    """Tell whether the name begins a compound that says no place: 'U.S.-led', not 'Kent-based'."""
    after = sentence.tokens[name.end : name.end + 2]
    joined = len(after) == len(("-", "led")) and after[0].text == "-"
    return joined and after[0].end == after[1].start and after[1].lower != "based"


def _is_before_noun(sentence: Sentence, name: Name) -> bool:
    """Tell whether the words go on with the noun phrase: no comma, no 'and' follows."""
    return name.end < len(sentence.tokens) and sentence.tokens[name.end].pos not in ENDS


def _is_site(name: Name, noun: Token) -> bool:
    """Tell whether a name before the noun says where: 'a Baghdad suburb', 'the Aleppo siege'."""
    town = bool(name.entries) and name.entries[0].kind == "city"
    happened = town and noun.lower in place_words("happening")
    return happened or noun.lower in place_words("locative")


def _is_ruled(name: Name) -> bool:
    """Tell whether the name is that of a country or a state, which has a government."""
    return not name.demonym and any(e.kind in ("country", "region") for e in name.entries)


def _is_embedded(sentence: Sentence, name: Name) -> bool:
    """Tell whether the name is a part of the longer name of something else."""
    tokens = sentence.tokens
    after = tokens[name.end] if name.end < len(tokens) else None
    label = tokens[name.start].entity
    if after and after.lower in place_words("named_thing"):
        return True
    if after and after.text in place_words("government") and _is_ruled(name):
        return False
    if after and after.text in place_words("title"):
        return after.text in ("Police", "Supreme", "Chief") and label == "ORG"
    if label in HOLDER_LABELS:
        goes_on = after is not None and after.entity == label and after.text[:1].isupper()
        before = tokens[name.start - 1] if name.start else None
        follows = before is not None and before.entity == label and before.pos != "DET"
        return goes_on or follows
    return (
        after is not None
        and after.pos == "PROPN"
        and after.text[:1].isupper()
        and after.entity not in PLACE_LABELS
        and tokens[name.end - 1].dep == "compound"
        and after.entity != "PERSON"
    )
