"""Find who carried or was cited for what is told: 'quoted by Reuters', 'quoting the mayor'."""

from collections.abc import Iterator

from claims.clauses.speech import quoted_as
from claims.lexicon.load import words
from claims.model.attribution import Attribution
from claims.model.sentence import Sentence
from claims.model.span import Span


def carrier(tree: Sentence, value: Attribution, verb: int) -> Span | None:
    """Return who passed the words on: AFP of 'in a statement carried by AFP'.

    And the Herald of 'the Herald quoted the mayor as saying …'.
    """
    if quoted_as(tree, verb) is not None:
        return _quoting(tree, tree.tokens[tree.tokens[verb].head].head)
    for i in _free(tree, value, verb, "VBN"):
        token = tree.tokens[i]
        if token.lemma in words("speakers", "carrying") and token.dep == "acl":
            by = tree.child(i, "agent")
            found = None if by is None else tree.child(by, "pobj")
            if found is not None:
                return _span(tree, found)
    return None


def _quoting(tree: Sentence, verb: int) -> Span | None:
    agent = tree.child(verb, "agent")
    found = tree.child(verb, "nsubj") if agent is None else tree.child(agent, "pobj")
    return None if found is None else _span(tree, found)


def cited(tree: Sentence, value: Attribution, verb: int) -> Span | None:
    """Return who is cited for it: the mayor of 'AFP said, quoting the mayor'."""
    known = [part for parts in (value.source, value.addressee) for part in parts]
    for i in _free(tree, value, verb, "VBG"):
        if tree.tokens[i].lemma in words("speakers", "citing"):
            found = tree.child(i, "dobj")
            span = None if found is None else _span(tree, found)
            if span is not None and not any(span.overlaps(part) for part in known):
                return span
    return None


def _free(tree: Sentence, value: Attribution, verb: int, tag: str) -> Iterator[int]:
    """Yield the verbs that hang on one of saying and are no part of what is told."""
    for i in tree.subtree(verb):
        token = tree.tokens[i]
        if token.tag == tag and not any(p.start <= token.start < p.end for p in value.content):
            yield i


def _span(tree: Sentence, head: int) -> Span:
    return Span(start=tree.tokens[head].start, end=tree.tokens[head].end)
