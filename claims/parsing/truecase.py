"""Write text in capitals as running text, so that the parser tells names from words."""

from collections.abc import Sequence

from claims.lexicon.name_phrases import by_first_word, known_phrases
from claims.model.span import Span
from claims.parsing.acronyms import expansions, lone_acronyms
from claims.parsing.capitals import shouted_spans, split_words
from claims.parsing.headlines import Usage
from claims.parsing.neighbours import Line
from claims.parsing.word_kinds import Kind, kind_alone


class Truecaser:
    """Writes the stretches in capitals of one document; what it learns serves all of it."""

    def __init__(self, texts: Sequence[str], usage: Usage, *, whole: bool) -> None:
        """Learn the acronyms of a document in capitals, and the names that they stand for."""
        self._usage = usage
        self._whole = whole
        self._acronyms = {found for text in texts for found in lone_acronyms(text)}
        self._phrases = by_first_word(name for text in texts for name in expansions(text))
        self._surnames: set[str] = set()

    def cased(self, text: str) -> str:
        """Return a text with its stretches in capitals as running text; no offset moves."""
        for span in shouted_spans(text, whole=self._whole):
            text = self._written(text, span)
        return text

    def _written(self, text: str, span: Span) -> str:
        stretch = split_words(text, span)
        line = Line(stretch, [kind_alone(word, self._usage) for word in stretch], self._surnames)
        for i, word in enumerate(stretch):
            if word.stem in self._acronyms:
                line.set(i, word.stem, Kind.CAPITAL)
        line.read_phrases(self._phrases, known_phrases())
        line.read_places()
        line.read_neighbours()
        parts, at = [], 0
        for word, form in zip(stretch, line.forms(), strict=True):
            fits = len(form) == word.end - word.start  # a few letters have no single lower case
            parts += [text[at : word.start], form if fits else text[word.start : word.end]]
            at = word.end
        return "".join(parts) + text[at:]


def truecased(texts: Sequence[str], usage: Usage, *, whole: bool = False) -> list[str]:
    """Return the texts of a document, what is all in capitals written as running text.

    `whole` says that the document is all in capitals, and with it each of the texts.

    >>> from claims.parsing.headlines import usage_of
    >>> truecased(["PRESIDENT MARTA SANDOVAL SAID TWO MEN DIED IN EL SALVADOR."], usage_of([]))
    ['President Marta Sandoval said two men died in El Salvador.']
    """
    caser = Truecaser(texts, usage, whole=whole)
    return [caser.cased(text) for text in texts]
