"""Tell whether 'it' may mean another body than the one that spoke last."""

from claims.clauses.closing import can_speak
from claims.lexicon.load import words
from claims.model.reading import Reading, SentenceReading
from claims.model.sentence import Sentence, Token

SUBJECTS = ("nsubj", "nsubjpass")
BODIES = ("ORG", "GPE")


def has_rival(reading: Reading, at: int, sentence: SentenceReading, pronoun: Token) -> bool:
    """Tell whether the sentence before is of another body than the one that spoke in `at`.

    'The ministry said … Russia began … It said'; but '… the army left, it said' goes on with who
    spoke.
    """
    index = sentence.sentence.index
    if at >= index - 1 or not _leads(sentence.sentence, pronoun):
        return False
    before = reading.sentences[index - 1].sentence
    return any(t.dep in SUBJECTS and _is_body(t) for t in before.tokens)


def _leads(tree: Sentence, pronoun: Token) -> bool:
    """Tell whether no verb stands before a pronoun."""
    return not any(t.pos in ("VERB", "AUX") for t in tree.tokens[: pronoun.i])


def _is_body(token: Token) -> bool:
    paper = token.lemma.lower() in words("speakers", "document_nouns")
    return token.entity in BODIES or can_speak(token) or paper
