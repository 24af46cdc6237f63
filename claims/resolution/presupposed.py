"""What a denial takes as given: it is not denied, and the denier does not tell it."""

from collections.abc import Iterator

from claims.lexicon.load import words
from claims.model.sentence import Sentence
from claims.model.span import Span

LEXICON = "speech"
PERSONS = ("male", "female", "people")
ARTICLES = ("a", "an")
REDUCED = ("VBN", "VBG", "VBD")  # 'the rockets fired at the camp'


def presupposed(sentence: Sentence, content: Span) -> Iterator[Span]:
    """Yield the parts of denied words that stay true whether or not the denial is.

    'Denied firing the rockets that killed two' leaves the two dead; so does whatever is said in
    a relative clause of a thing that the denial does not introduce with 'a' or 'any', and 'the
    attack' of which responsibility is denied.
    """
    inside = set(sentence.within(content))
    for i in sorted(inside):
        if _is_known_event(sentence, i) and sentence.tokens[i].head in inside:
            yield sentence.over(sentence.subtree(i))
        if _describes(sentence, i) and sentence.tokens[i].head in inside:
            noun = sentence.tokens[i].head
            if not _is_open(sentence, noun):
                yield sentence.over(j for j in sentence.subtree(i) if j > noun)


def _describes(sentence: Sentence, i: int) -> bool:
    """Tell whether a token is the predicate of a clause that says which thing is meant."""
    token = sentence.tokens[i]
    if token.i < token.head:
        return False  # nothing of it stands after the thing
    if token.dep == "relcl":
        return True
    below = {sentence.tokens[c].dep for c in sentence.children[i]}
    return token.dep == "acl" and token.tag in REDUCED and not below & {"mark", "aux"}


def _is_known_event(sentence: Sentence, i: int) -> bool:
    """Tell whether a token is a happening already spoken of: 'for Monday's attack on the port'."""
    token = sentence.tokens[i]
    happens = words("clauses", "done_nouns") | words("clauses", "suffered_nouns")
    if token.dep != "pobj" or token.lemma not in happens:
        return False
    below = [sentence.tokens[c] for c in sentence.children[i]]
    return any(t.dep == "poss" or t.lower in words(LEXICON, "definite") for t in below)


def _is_open(sentence: Sentence, noun: int) -> bool:
    """Tell whether the thing itself is put in doubt: 'any attack', 'a plot that …'.

    That there is 'a man who shot two' nobody doubts who turns down what he asks for.
    """
    determiner = sentence.child(noun, "det", "neg")
    if determiner is None:
        return False
    lower, lemma = sentence.tokens[determiner].lower, sentence.tokens[noun].lemma
    person = any(lemma in words("populations", kind) for kind in PERSONS)
    return lower in words(LEXICON, "opening_determiners") and not (person and lower in ARTICLES)
