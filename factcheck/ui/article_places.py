"""Where words of an article stand that were selected or typed."""

from factcheck.domain.article import Article
from factcheck.errors import UsageError
from factcheck.ui.acting import Told


def selected(article: Article, told: Told) -> tuple[int, int]:
    """Return where selected words of an article begin and end; UsageError where none are."""
    start, end = int(str(told["start"])), int(str(told["end"]))
    if not (0 <= start < end and article.document.text[start:end].strip()):
        hint = "draw the mouse over some of its words"
        raise UsageError(f"nothing of {article.label} is selected", hint=hint)
    return trimmed(article, start, end)


def trimmed(article: Article, start: int, end: int) -> tuple[int, int]:
    """Return the ends of a stretch of words without the white space around them."""
    words = article.document.text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def place_in(article: Article, words: str, *, near: int) -> tuple[int, int]:
    """Return where an article prints words; UsageError where it does not."""
    place = article.place_of(words, near=near) if words else None
    if place is None:
        hint = "expected words of it as they are printed"
        raise UsageError(f"{article.label} does not print {words!r}", hint=hint)
    return place
