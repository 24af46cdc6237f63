"""Tell numbers that the words deny: '12, not 14'."""

from claims.mentions.numbers.numeral import Numeral
from claims.mentions.numbers.surroundings import lower_at, token_at
from claims.model.sentence import Sentence

FEW_WORDS = 4  # from the denied number to 'but'


def is_denied(sentence: Sentence, numeral: Numeral) -> bool:
    """Tell whether a number is set right by another: '12, not 14', '12 rather than 14'."""
    before = numeral.first - 1
    if (lower_at(sentence, before - 1), lower_at(sentence, before)) in (
        ("rather", "than"),
        ("instead", "of"),
    ):
        return _other_number(sentence, numeral)
    if lower_at(sentence, before) != "not" or lower_at(sentence, numeral.first) == "one":
        return False
    left = token_at(sentence, before - 1)
    if left is None or left.pos in ("PUNCT", "NUM", "CCONJ"):
        return _other_number(sentence, numeral)
    ahead = range(numeral.last + 1, numeral.last + 1 + FEW_WORDS)
    return left.lemma == "be" and any(lower_at(sentence, i) == "but" for i in ahead)


def _other_number(sentence: Sentence, numeral: Numeral) -> bool:
    inside = range(numeral.first, numeral.last + 1)
    return any(t.pos == "NUM" and t.i not in inside for t in sentence.tokens)
