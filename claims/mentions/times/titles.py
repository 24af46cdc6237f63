"""Names of works that look like times: 'USA Today', '60 Minutes', ABC's 'This Week'."""

from collections.abc import Sequence

from claims.lexicon.load import words
from claims.mentions.times.pieces import Piece, entry
from claims.model.expression import Calendar
from claims.model.sentence import Section, Sentence, Token

TABLES = ("units", "days", "steps", "parts", "references")
LONG_WORD = 4  # letters; shorter ones stay small in a title-cased line
TITLE_SHARE = 0.7  # of the long words with a capital, a line is set in title case


def is_title(sentence: Sentence, first: int, found: Piece) -> bool:
    """Tell whether a time is the name of a programme, a paper or a film.

    Words for times have no capitals within a sentence but in names; holidays are named days.
    """
    if isinstance(found.day, Calendar) or sentence.section is Section.HEADLINE:
        return False
    tokens = sentence.tokens[first : found.end]
    if not any(_is_raised(t) for t in tokens if t.i > 0) or _is_title_cased(sentence, tokens):
        return False
    if len(tokens) > 1:
        return all(t.text[0].isupper() or not t.text[0].isalpha() for t in tokens)
    before = sentence.tokens[first - 1]
    return before.pos == "PROPN" and before.text[0].isupper()


def _is_raised(token: Token) -> bool:
    """Tell whether a common word for a time is written with a capital."""
    if not token.text[0].isupper() or (len(token.text) > 1 and token.text.isupper()):
        return False
    named = token.lower in words("times", "clock_names")
    return named or any(token.lower in entry(name) for name in TABLES)


def _is_title_cased(sentence: Sentence, apart: Sequence[Token]) -> bool:
    """Tell whether the rest of a line is set in title case."""
    rest = (t for t in sentence.tokens if t not in apart)
    long = [t for t in rest if t.text.isalpha() and len(t.text) >= LONG_WORD]
    return len(long) > 1 and sum(t.text[0].isupper() for t in long) > TITLE_SHARE * len(long)
