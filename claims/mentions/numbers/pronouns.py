"""Tell the 'one' that counts from the one that stands for something: 'one another'."""

from claims.lexicon.load import words
from claims.mentions.numbers.numeral import HYPHENS, Numeral, number_words
from claims.mentions.numbers.surroundings import glued, lower_at, token_at
from claims.model.sentence import Sentence

FEW_WORDS = 4  # from 'of' to the superlative: 'of the very worst'


def stands_for_something(sentence: Sentence, numeral: Numeral) -> bool:
    """See 'this one', 'one another', 'the worst one', 'one must', 'one of the best'."""
    token = sentence.tokens[numeral.head]
    if token.lower != "one" or numeral.first != numeral.last:
        return False
    before, after = token_at(sentence, numeral.first - 1), token_at(sentence, numeral.last + 1)
    set_phrase = after is not None and after.lower in number_words()["not_one_before"]
    if (
        token.tag == "PRP"
        or set_phrase
        or _repeated(sentence, numeral.first)
        or _is_description(sentence, numeral.head)
    ):
        return True
    if before is None or before.tag == "IN":  # 'said that one of them died'
        return False
    if after is not None and after.pos in ("NOUN", "PROPN", "ADJ", "NUM"):
        return False
    return before.pos == "ADJ" or before.lower in number_words()["not_one_after"]


def _repeated(sentence: Sentence, i: int) -> bool:
    """See both words of 'one by one', 'one-on-one'."""
    for other, step in ((i - 2, 1), (i + 2, 1), (i - 4, 2), (i + 4, 2)):
        middle = (i + other) // 2
        between = lower_at(sentence, middle) in words("number_lookalikes", "repeaters")
        hyphens = step == 1 or lower_at(sentence, middle - 1) in HYPHENS
        if between and hyphens and lower_at(sentence, other) == "one":
            return True
    return False


def _is_description(sentence: Sentence, i: int) -> bool:
    """See 'is one of the leaders', 'one of the worst attacks': somebody or something is told."""
    if lower_at(sentence, i + 1) != "of":
        return False
    following = sentence.tokens[i + 2 : i + 2 + FEW_WORDS]
    if following and following[0].pos == "PRON":
        return False  # 'two civilians, one of them a child'
    described = sentence.tokens[i].dep in ("attr", "appos", "acomp", "oprd")
    if described or lower_at(sentence, i - 1) == "as":
        return True
    return any(t.tag in ("JJS", "RBS") for t in following)


def in_compound(sentence: Sentence, numeral: Numeral) -> bool:
    """See 'a one-way road', 'the six-party talks', 'four-star': a kind, not a number of things."""
    last = numeral.last
    hyphen = lower_at(sentence, last + 1) in HYPHENS and glued(sentence, last, last + 1)
    return hyphen and lower_at(sentence, last + 2) in words("number_lookalikes", "compounds")
