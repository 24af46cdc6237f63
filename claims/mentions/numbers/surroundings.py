"""Look at what stands beside a number."""

from functools import cache

from claims.lexicon.load import table, words
from claims.mentions.numbers.numeral import small_numbers
from claims.model.sentence import Sentence, Token

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
    """Tell whether a plural comes next, one word between allowed: '4 British soldiers'."""
    following = sentence.tokens[last + 1 : last + 3]
    for token in following:
        if token.tag in ("NNS", "NNPS"):
            return True
        if token.pos not in ("ADJ", "NOUN", "PROPN", "NUM"):
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
