"""Words for happenings in one form, so that 'bombing' and 'bomb' are one."""

from claims.model.sentence import Token

STEM = 4  # letters that 'bombing' must keep without its ending


def event_stem(token: Token) -> str:
    """Return the lemma of a word, so that 'bombing' and 'bomb' are one."""
    return stem(token.lemma.lower())


def stem(lemma: str) -> str:
    """Return a lemma without the ending of its noun.

    >>> stem("bombing"), stem("king")
    ('bomb', 'king')
    """
    bare = lemma.removesuffix("ing")
    return bare if len(bare) >= STEM - (bare != lemma) else lemma
