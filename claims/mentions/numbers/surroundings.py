"""Look at what stands beside a number."""

from functools import cache

from claims.lexicon.load import table, words
from claims.mentions.numbers.numeral import HYPHENS, small_numbers
from claims.model.sentence import Sentence, Token

WORDS_BETWEEN = 3  # from a number to the plural it counts, the hyphen of a name counted
SHORT = 3  # letters; short words are small in headlines as well


def token_at(sentence: Sentence, i: int) -> Token | None:
    """Return a token, or nothing beyond the ends of the sentence."""
    return sentence.tokens[i] if 0 <= i < len(sentence.tokens) else None


def lower_at(sentence: Sentence, i: int) -> str:
    """Return a word in lower case, '' beyond the ends of the sentence."""
    token = token_at(sentence, i)
    return token.lower if token else ""


def glued(sentence: Sentence, i: int, j: int) -> bool:
    """Tell whether two neighbouring tokens stand without a space between them."""
    a, b = token_at(sentence, i), token_at(sentence, j)
    return a is not None and b is not None and a.end == b.start


def plural_follows(sentence: Sentence, last: int) -> bool:
    """Tell whether a plural comes next after few words: '4 British soldiers', '7 Al-Nusra men'."""
    for token in sentence.tokens[last + 1 : last + 2 + WORDS_BETWEEN]:
        if token.tag in ("NNS", "NNPS"):
            return True
        if token.pos not in ("ADJ", "NOUN", "PROPN", "NUM") and token.text not in HYPHENS:
            return False
        if token.i > last + 1 and token.pos == "NUM":
            return False
    return False


def written_in_capitals(sentence: Sentence) -> bool:
    """Tell whether most longer words have capitals, as in headlines: capitals tell no names."""
    small = small_numbers()
    plain = [t.text for t in sentence.tokens[1:] if t.pos != "NUM" and t.lower not in small]
    longer = [word for word in plain if word.isalpha() and len(word) > SHORT]
    return 2 * sum(word[0].isupper() for word in longer) > len(longer)


@cache
def people_words() -> frozenset[str]:
    """Return the words for people, of whatever status."""
    statuses = table("populations")["status"].values()
    return words("populations", "people").union(*statuses)
