"""Take the items of a list one by one: 'burned the hall and the bridge' burned the bridge."""

from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass

from claims.clauses.asides import LISTED, LOOSE, NOUNS
from claims.lexicon.load import words
from claims.model.clause import Clause
from claims.model.sentence import Sentence

SUBJECTS = ("nsubj", "nsubjpass")
ALONE = frozenset(("NNS", "NNP", "NNPS"))  # tags of nouns that need no article
MOST = 4  # items; of longer lists nobody checks each


@dataclass(frozen=True, slots=True)
class Item:
    """Hold one item of a list and the words of the others, which go without it."""

    own: frozenset[int]
    others: frozenset[int]
    opens: bool  # whether the list is the subject


def items(
    sentence: Sentence, clause: Clause, kept: Container[int], closed: Callable[[int], bool]
) -> Iterator[Item]:
    """Yield the items of the lists in the kept words of a clause, where each holds alone.

    'They and she met' says nothing of her alone, nor does 'between Karsk and Zavia', nor 'Karsk
    or Zavia'.
    """
    said = {sentence.tokens[i].lower for i in clause.tokens}
    together = bool(said & words("clauses", "joint_words"))
    if together or clause.lemma in words("clauses", "joint_verbs"):
        return
    for token in sentence.tokens:
        counts = token.pos in NOUNS or token.entity == "DATE"
        listed = token.i in kept and counts and token.dep != "conj"
        if listed and sentence.child(token.i, "conj") is not None and not closed(token.i):
            yield from _of_list(sentence, clause, token.i)


def _of_list(sentence: Sentence, clause: Clause, first: int) -> Iterator[Item]:
    heads, joiners = _members(sentence, first)
    token = sentence.tokens[first]
    above = sentence.tokens[token.head].lower
    plain = all(sentence.tokens[j].lower in ("and", "&", ",") for j in joiners)
    if not plain or len(heads) > MOST or above in words("clauses", "joint_prepositions"):
        return
    if not all(_stands(sentence, h, first) for h in heads):
        return
    opens = token.dep in SUBJECTS and token.head == clause.predicate
    if opens and _says_what_they_are(sentence, clause):
        return
    whole = frozenset(sentence.subtree(first))
    for head in heads:
        own = _own(sentence, head)
        if max(own) - min(own) + 1 == len(own):
            yield Item(own, whole - own, opens)


def _members(sentence: Sentence, first: int) -> tuple[list[int], list[int]]:
    """Return the heads of a list and the words that join them."""
    heads, joiners = [first], list[int]()
    for head in heads:
        for child in sentence.children[head]:
            dep = sentence.tokens[child].dep
            if dep == "conj":
                heads.append(child)
            elif dep in ("cc", "preconj"):
                joiners.append(child)
    return heads, joiners


def _own(sentence: Sentence, head: int) -> frozenset[int]:
    """Return the words of one item, without what is said of it aside."""
    left = (*LISTED, *LOOSE)
    children = [c for c in sentence.children[head] if sentence.tokens[c].dep not in left]
    while children and sentence.tokens[children[-1]].dep == "punct":
        children.pop()
    while children and sentence.tokens[children[0]].dep == "punct":
        children.pop(0)
    return frozenset({head, *(i for c in children for i in sentence.subtree(c))})


def _stands(sentence: Sentence, head: int, first: int) -> bool:
    """Tell whether an item is a phrase by itself, as 'bridge' in 'the hall and bridge' is not."""
    token = sentence.tokens[head]
    if token.pos not in NOUNS:
        return token.entity == "DATE" and token.pos == "NUM"
    own = sentence.child(head, "det", "poss", "nummod") is not None
    shared = sentence.child(first, "det", "poss", "nummod") is not None
    return own or token.tag in ALONE or not shared


def _says_what_they_are(sentence: Sentence, clause: Clause) -> bool:
    """Tell whether several are said to be something as several: 'are sisters'."""
    attribute = sentence.child(clause.predicate, "attr")
    return attribute is not None and sentence.tokens[attribute].tag in ("NNS", "NNPS")
