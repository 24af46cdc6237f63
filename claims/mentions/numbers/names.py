"""Tell numbers that are a part of a name or a label: 'Flight 370', 'the Five Eyes', 'a 737'."""

from functools import cache

from claims.lexicon.load import table, words
from claims.mentions.numbers.numeral import HYPHENS, Numeral
from claims.mentions.numbers.surroundings import (
    glued,
    lower_at,
    plural_follows,
    token_at,
    written_in_capitals,
)
from claims.model.sentence import Sentence, Token

LAST_RANK = 10  # 'number two'; 'number 40' is read as a label as well
LISTED = frozenset((",", "and", "or", "to", "&")) | HYPHENS


def is_name(sentence: Sentence, numeral: Numeral) -> bool:
    """Tell whether a number names: a flight, a road, a group, an aeroplane, an index."""
    return (
        _is_label(sentence, numeral)
        or _numbers_a_day(sentence, numeral)
        or _in_listed_labels(sentence, numeral)
        or _in_listed_name(sentence, numeral)
        or _in_capitals(sentence, numeral)
        or _is_model(sentence, numeral)
        or _is_glued(sentence, numeral)
    )


def _list(key: str) -> frozenset[str]:
    return words("number_lookalikes", key)


def _is_label(sentence: Sentence, numeral: Numeral) -> bool:
    """See 'Flight 370', 'Resolution 1701', 'No. 5', 'DDG 51': the number names, not counts."""
    before = token_at(sentence, numeral.first - 1)
    if before is None or before.text.upper() in table("measures")["currencies"].values():
        return False
    if _is_typed(sentence, numeral, before):
        return True
    ranked = before.lower == "number" and before.pos == "NOUN"
    if ranked or (before.lower in _list("listed") and _owns(sentence, numeral)):
        return _labelled_by(before, numeral)
    verb = before.pos in ("VERB", "AUX") and not _one_follows(sentence, numeral, before)
    if verb or plural_follows(sentence, numeral.last):
        return False
    return _labelled_by(before, numeral) or _follows_a_name(sentence, numeral, before)


def _owns(sentence: Sentence, numeral: Numeral) -> bool:
    """See 'detachment No 4's troops'."""
    after = token_at(sentence, numeral.last + 1)
    return after is not None and after.tag == "POS"


def _follows_a_name(sentence: Sentence, numeral: Numeral, before: Token) -> bool:
    """See 'DDG 51', 'MS 804', 'Camp Four 3': a number behind a name that it belongs to."""
    token, after = sentence.tokens[numeral.first], lower_at(sentence, numeral.last + 1)
    if not numeral.digits or before.lower in _list("verbs") or after in _list("counted_after"):
        return False
    if before.text.isupper() and before.text.isalpha() and before.tag == "NNP":
        return before.entity not in ("GPE", "DATE") and not sentence.text.isupper()
    named = token.dep == "nummod" and token.head == before.i and before.pos in ("NOUN", "PROPN")
    named = named and before.tag not in ("NNS", "NNPS")
    return named and before.entity not in ("DATE", "TIME", "GPE")


def _is_typed(sentence: Sentence, numeral: Numeral, before: Token) -> bool:
    """See '30 Shahed 136 drones', 'Leopard 2 tanks', 'the Section 301 tariffs': plurals of a name.

    Before a plural only known types and labels with a capital name, and what stands between a
    number and the plural that this one counts.
    """
    token = sentence.tokens[numeral.head]
    if not numeral.digits or before.tag not in ("NNP", "NN") or not before.text[0].isupper():
        return False
    if before.lower in _list("types"):
        return True
    if not plural_follows(sentence, numeral.last) or written_in_capitals(sentence):
        return False
    if before.lower in _list("labels"):
        return True
    others = sentence.children[token.head]
    return any(sentence.tokens[c].dep == "nummod" and c < before.i for c in others)


def _one_follows(sentence: Sentence, numeral: Numeral, before: Token) -> bool:
    """See 'stage 4 cancer', where a label looks like a verb."""
    after = token_at(sentence, numeral.last + 1)
    label = numeral.digits and before.lower in _list("labels")
    return label and after is not None and after.tag == "NN"


def _labelled_by(before: Token, numeral: Numeral) -> bool:
    """See the labels that are known: 'Flight', 'No.', 'number two', 'S&P'."""
    if before.lower in ("no", "number"):
        ranked = before.lower == "number" and before.pos == "NOUN" and numeral.value <= LAST_RANK
        return numeral.digits or ranked
    index = before.lower in _list("indices") and numeral.digits
    return index or before.lower in _list("labels")


def _numbers_a_day(sentence: Sentence, numeral: Numeral) -> bool:
    """See 'day 12 of the siege', 'in week 12', not 'the next day 12 died', 'that week 12 men'."""
    if lower_at(sentence, numeral.first - 1) not in _list("numbered_spans"):
        return False
    before = token_at(sentence, numeral.first - 2)
    after = token_at(sentence, numeral.last + 1)
    ends = after is None or after.pos in ("PUNCT", "ADP")
    return ends and (before is None or before.pos in ("ADP", "PUNCT", "VERB"))


def _in_listed_labels(sentence: Sentence, numeral: Numeral) -> bool:
    """See both numbers of 'Nos. 3 and 4', 'pages 12 to 14', 'Boeing 737-800'."""
    if plural_follows(sentence, numeral.last):
        return False
    at = numeral.first - 1
    while at > 0 and (sentence.tokens[at].pos == "NUM" or lower_at(sentence, at) in LISTED):
        at -= 1
    at -= lower_at(sentence, at) == "."
    return at < numeral.first - 1 and numeral.digits and lower_at(sentence, at) in _list("listed")


@cache
def _names() -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in table("number_lookalikes")["names"]:
        parts = tuple(name.split())
        found.setdefault(next(p for p in parts if p in _numbers()), []).append(parts)
    return found


@cache
def _numbers() -> frozenset[str]:
    entry = table("numbers")
    named = " ".join(table("number_lookalikes")["names"]).split()
    digits = (word for word in named if word.isdecimal())
    return frozenset((*entry["units"], *entry["tens"], "hundred", "thousand", *digits))


def _in_listed_name(sentence: Sentence, numeral: Numeral) -> bool:
    """See 'ground zero', 'Three Mile Island', 'Big Four'."""
    for parts in _names().get(lower_at(sentence, numeral.first), ()):
        start = numeral.first - next(k for k, part in enumerate(parts) if part in _numbers())
        if all(lower_at(sentence, start + k) == part for k, part in enumerate(parts)):
            return True
    return False


def _in_capitals(sentence: Sentence, numeral: Numeral) -> bool:
    """See 'the Six-Day War', 'the Group of Seven', 'the Gang of 4' in text with small letters."""
    if _of_a_group(sentence, numeral) or _ends_a_name(sentence, numeral):
        return True
    before = token_at(sentence, numeral.first - 1)
    if before is None or before.pos == "PUNCT" or written_in_capitals(sentence):
        return False
    if numeral.digits or not sentence.tokens[numeral.first].text[0].isupper():
        return False
    after = numeral.last + 1 + (lower_at(sentence, numeral.last + 1) in HYPHENS)
    following = token_at(sentence, after)
    capital = following is not None and following.text[0].isupper() and following.pos != "NUM"
    return capital and following is not None and following.entity != "NORP"


def _ends_a_name(sentence: Sentence, numeral: Numeral) -> bool:
    """See 'SEAL Team Six', 'the Birmingham Six'."""
    token = sentence.tokens[numeral.first]
    if numeral.digits or token.tag != "NNP" or not token.text.istitle():
        return False
    before, after = (token_at(sentence, i) for i in (numeral.first - 1, numeral.last + 1))
    named = before is not None and before.tag == "NNP" and before.text[0].isupper()
    alone = after is None or after.pos not in ("NOUN", "PROPN", "ADJ")
    return named and alone and not written_in_capitals(sentence)


def _of_a_group(sentence: Sentence, numeral: Numeral) -> bool:
    """See 'Group of Seven', 'Group of 20', not 'a group of seven' or 'Dozens of Twenty men'."""
    of = numeral.first - 1
    head = token_at(sentence, of - 1) if of > 0 else None
    if head is None or lower_at(sentence, of) != "of":
        return False
    named = head.lower in _list("groups") and head.text.istitle()
    named = named and lower_at(sentence, head.i - 1) == "the"
    return named and not plural_follows(sentence, numeral.last)


def _is_model(sentence: Sentence, numeral: Numeral) -> bool:
    """See 'a 737 crashed', 'two 737s', 'the 747 jets'; '737 people' are people."""
    token = sentence.tokens[numeral.head]
    if token.lower not in _list("models") or numeral.first != numeral.last:
        return False
    if lower_at(sentence, numeral.last + 1) in _list("modelled"):
        return True
    before = token_at(sentence, numeral.first - 1)
    named = before is not None and before.lower in ("a", "an", "the", "another", "max")
    return named and not plural_follows(sentence, numeral.last)


def _is_glued(sentence: Sentence, numeral: Numeral) -> bool:
    """See 'P5+1', '5G': letters glued to digits that no unit explains."""
    first, last = numeral.first, numeral.last
    if not numeral.digits:
        return False
    if lower_at(sentence, first - 1) == "+" and glued(sentence, first - 1, first):
        return glued(sentence, first - 2, first - 1)
    after: Token | None = token_at(sentence, last + 1)
    if after is None or not glued(sentence, last, last + 1):
        return False
    return len(after.text) == 1 and after.text.isalpha() and after.text.isupper()
