"""Look at what stands beside a number."""

from claims.model.sentence import Sentence, Token


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
