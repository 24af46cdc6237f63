"""Tell what the name of a place does in its sentence, and what kind its own words tell."""

from claims.lexicon.place_words import kinds, place_words
from claims.mentions.places.evidence import PLACE_LABELS, is_office, plays
from claims.mentions.places.names import HYPHENS, Name, has_article, is_capital, word_at
from claims.model.place import PlaceUse
from claims.model.sentence import Sentence, Token

# nobody rules or plays for these
NATURAL = frozenset(
    {"river", "lake", "sea", "ocean", "bay", "strait", "canal", "mountains", "desert", "street"}
)
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
        listed = [e.kind for e in name.entries]
        town = listed[0] == "river" and "city" in listed and not has_article(sentence, name.start)
        return "city" if town else listed[0]
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
    if kind_of(sentence, name) in NATURAL:
        return PlaceUse.LITERAL
    if name.cut or _is_hyphened(sentence, name):
        acts = not _is_based(sentence, name)
    else:
        acts = _acts(sentence, name, sentence.tokens[head])
    return PlaceUse.METONYMIC if acts else PlaceUse.LITERAL


def _acts(sentence: Sentence, name: Name, token: Token) -> bool:
    """Tell whether the name stands for those who rule, live or play there."""
    if token.dep in MODIFIERS and _is_before_noun(sentence, name):
        if word_at(sentence, name.start - 1) in ("in", "near", "at"):
            return False  # 'in Baghdad hospitals'
        return not _is_site(name, sentence.tokens[_noun(sentence, name, token)])
    while token.dep == "conj" and token.head != token.i:
        token = sentence.tokens[token.head]
    ruler = sentence.tokens[token.head]
    match token.dep:
        case "nsubj" | "nsubjpass":
            acts = _is_subject(sentence, token, ruler)
        case "poss":
            acts = not _is_part(name, ruler)
        case "dative":
            acts = True
        case "dobj":
            acts = ruler.lemma in place_words("addressed")
        case _:
            acts = token.dep == "pobj" and _is_party(sentence, name, ruler)
    return acts


def _is_subject(sentence: Sentence, token: Token, verb: Token) -> bool:
    """Tell whether a place acts as a subject; what is done to it is done to the place.

    Only a government is 'involved' or 'concerned'.
    """
    if token.dep == "nsubjpass":
        return verb.lower in place_words("minded")
    return verb.pos in ("VERB", "AUX") and not _only_is(sentence, verb)


def _noun(sentence: Sentence, name: Name, token: Token) -> int:
    """Return the noun that the name stands before."""
    while token.dep in MODIFIERS and token.head > token.i:
        token = sentence.tokens[token.head]
    return token.i if token.i >= name.end else name.end


def _only_is(sentence: Sentence, verb: Token) -> bool:
    """Tell whether the verb says where or how a place is, and nothing of its rulers' mind."""
    if verb.lemma not in place_words("stative"):
        return False
    how = sentence.child(verb.i, "acomp", "attr", "prep")
    return how is None or sentence.tokens[how].lower not in place_words("minded")


def _is_part(name: Name, noun: Token) -> bool:
    """Tell whether what the place has lies in it: 'Peru's coast', not 'Peru's reply'."""
    named = noun.entity in PLACE_LABELS
    return named or noun.pos == "PROPN" or _is_site(name, noun)


def _is_party(sentence: Sentence, name: Name, preposition: Token) -> bool:
    """Tell whether a preposition leads to who deals or rules, not to where."""
    owner = sentence.tokens[preposition.head]
    if preposition.dep == "agent" or plays(sentence, name):
        return True
    if preposition.lower == "of":
        return owner.lower in place_words("ruler")
    if preposition.lower not in place_words("party"):
        return False
    state = any(e.kind == "country" for e in name.entries)
    beside = {owner.lower, word_at(sentence, preposition.i - 1)}
    lies = beside & (place_words("locative") | place_words("happening"))
    return not lies and (state or preposition.lower in ("with", "against"))


def _is_hyphened(sentence: Sentence, name: Name) -> bool:
    """Tell whether the name begins a compound with a participle: 'U.S.-led', 'Kent-based'."""
    after = sentence.tokens[name.end : name.end + 2]
    joined = len(after) == len(("-", "led")) and after[0].text == "-"
    part = joined and after[0].end == after[1].start
    return part and (after[1].text.islower() or after[1].pos == "VERB")


def _is_based(sentence: Sentence, name: Name) -> bool:
    last = name.end - 1 if name.cut else name.end + 1
    return sentence.tokens[last].lower.endswith(("based", "born", "area", "bound", "wide"))


def _is_before_noun(sentence: Sentence, name: Name) -> bool:
    """Tell whether the words go on with the noun phrase: no comma, no 'and' follows."""
    if name.end >= len(sentence.tokens):
        return False
    after = sentence.tokens[name.end]
    return after.pos not in ENDS or after.text in ("-", "/")


def _is_site(name: Name, noun: Token) -> bool:
    """Tell whether a name before the noun says where: 'a Baghdad suburb', 'the Aleppo siege'."""
    town = bool(name.entries) and name.entries[0].kind == "city"
    happened = town and noun.lower in place_words("happening")
    kind = noun.lower in kinds("singular") or noun.lower in kinds("plural")
    return happened or kind or noun.lower in place_words("locative")


def _is_ruled(name: Name) -> bool:
    """Tell whether the name is that of a country or a state, which has a government."""
    return not name.demonym and any(e.kind in ("country", "region") for e in name.entries)


def _is_embedded(sentence: Sentence, name: Name) -> bool:
    """Tell whether the name is a part of the longer name of something else."""
    tokens = sentence.tokens
    after = tokens[name.end] if name.end < len(tokens) else None
    if after is not None and after.lower in place_words("named_thing"):
        return True
    if after is not None and is_capital(after):
        if after.text in place_words("government") and _is_ruled(name):
            return False
        if is_office(sentence, name):
            return False
    if tokens[name.start].entity in HOLDER_LABELS:
        return _is_inside_name(sentence, name)
    return after is not None and _is_named_after(sentence, name, after)


def _is_inside_name(sentence: Sentence, name: Name) -> bool:
    """Tell whether the name of an organisation goes on before or after it."""
    label = sentence.tokens[name.start].entity
    after = sentence.tokens[name.end] if name.end < len(sentence.tokens) else None
    if after is not None and after.entity == label and is_capital(after):
        return True
    before = sentence.tokens[name.start - 1] if name.start else None
    if before is None or before.entity != label:
        return False
    return before.pos not in ("DET", "CCONJ", "PUNCT") or before.text in HYPHENS


def _is_named_after(sentence: Sentence, name: Name, after: Token) -> bool:
    return (
        after.pos == "PROPN"
        and is_capital(after)
        and after.entity not in PLACE_LABELS
        and sentence.tokens[name.end - 1].dep == "compound"
        and after.entity != "PERSON"
        and after.text not in place_words("title")
    )
