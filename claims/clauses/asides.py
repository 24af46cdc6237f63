"""Tell what hangs loosely on a phrase: it means the same without, or still holds."""

from dataclasses import dataclass, field

from claims.lexicon.load import words
from claims.model.sentence import Sentence

LOOSE = frozenset(("relcl", "acl", "appos", "parataxis", "advcl"))
LISTED = ("conj", "cc", "preconj")
CUTS = frozenset((",", "(", "-", "–", "—", ":", ";"))
PLACES = frozenset(("GPE", "LOC"))
NAMES = frozenset(("NNP", "NNPS"))
FIGURES = frozenset(("MONEY", "PERCENT", "CARDINAL", "QUANTITY", "DATE", "TIME", "ORDINAL"))
NOUNS = frozenset(("NOUN", "PROPN"))


@dataclass(slots=True)
class Part:
    """Hold what a phrase needs, and what may be added to it one by one."""

    core: list[int]
    extras: list[list[int]] = field(default_factory=list)

    def take(self, other: "Part", *, loosely: bool = False) -> None:
        """Add a part below this one; `loosely` where this one holds without it."""
        if loosely:
            self.extras.append(other.core)
            self.extras += [[*other.core, *extra] for extra in other.extras]
        else:
            self.core += other.core
            self.extras += other.extras


def thinned(sentence: Sentence, head: int, *, strict: bool, conjuncts: bool = True) -> Part:
    """Return a phrase without what is said of it aside; with `strict` nothing else is loose."""
    part = Part([head])
    for child in sentence.children[head]:
        dep = sentence.tokens[child].dep
        if dep in LOOSE and is_aside(sentence, head, child, strict=strict):
            continue
        if not conjuncts and dep in LISTED:
            continue
        loosely = not strict and dep == "prep" and _is_loose(sentence, head, child)
        part.take(thinned(sentence, child, strict=strict), loosely=loosely)
    return part


def is_aside(sentence: Sentence, head: int, child: int, *, strict: bool) -> bool:
    """Tell whether a phrase means the same without a clause or name that hangs on it.

    'The man who fell' is the man, 'people who fell' are not people at large.
    """
    token = sentence.tokens[child]
    first = min(sentence.subtree(child))
    parted = first > 0 and sentence.tokens[first - 1].text in CUTS
    if token.dep == "appos":  # 'Phoenix, Arizona' is one name, and so is 'centre back Tom Hale'
        return renames(sentence, child) or (parted and _is_age(sentence, head, child))
    if parted or token.dep == "parataxis" or sentence.tokens[head].tag in NAMES:
        return first > head
    if strict or token.dep == "advcl" or first < head:
        return False
    infinitive = any(sentence.tokens[c].lower in ("to", "that") for c in sentence.children[child])
    return _is_definite(sentence, head) and not (token.dep == "acl" and infinitive)


def _is_age(sentence: Sentence, head: int, child: int) -> bool:
    """Tell whether a bare number behind a name is an age: 'Tom Hale, 52, fell'."""
    bare = not sentence.children[child] and sentence.tokens[child].pos == "NUM"
    return bare and child > head and sentence.tokens[head].tag in NAMES


def renames(sentence: Sentence, child: int) -> bool:
    """Tell whether an apposition says what its noun is, set off by marks.

    The place in 'Springfield, Ohio', an age, a further item of a list and a name after its title
    are parts of the phrase.
    """
    first = min(sentence.subtree(child))
    if first == 0 or sentence.tokens[first - 1].text not in CUTS:
        return False
    token = sentence.tokens[child]
    if token.tag in NAMES and sentence.child(child, "det", "amod", "compound") is None:
        return False  # an abbreviation, a credit
    around = [*sentence.children[child], *sentence.children[token.head]]
    listed = [c for c in around if sentence.tokens[c].dep in ("appos", "conj") and c != child]
    return token.entity not in PLACES and token.pos != "NUM" and not listed


def describes(sentence: Sentence, child: int) -> bool:
    """Tell whether an apposition can be said of its noun with 'is': 'the hall, a ruin'.

    A list without 'and', a phrase after an aside and an example are often taken for one.
    """
    if not renames(sentence, child):
        return False
    tokens, first = sentence.tokens, min(sentence.subtree(child))
    head = tokens[tokens[child].head]
    example = tokens[first].lower in words("clauses", "example_words")
    if example or head.pos not in NOUNS or head.entity in FIGURES:
        return False
    if any(t.pos == "VERB" for t in tokens[head.i + 1 : first]):
        return False
    if head.pos != "PROPN" and not _is_like(sentence, head.i, child):
        return False
    listed = sentence.child(child, "conj", "cc") is not None
    return not listed and sentence.child(child, "det", "poss", "amod", "compound") is not None


def _is_like(sentence: Sentence, head: int, child: int) -> bool:
    """Tell whether a common noun can rename another: one thing a thing, things things."""
    noun, other = sentence.tokens[head], sentence.tokens[child]
    same = (noun.tag == "NNS") == (other.tag == "NNS")
    return same and other.pos == "NOUN" and _is_definite(sentence, head)


def _is_definite(sentence: Sentence, head: int) -> bool:
    """Tell whether a noun is met as known or as one: 'the man', 'his man', 'two men'."""
    determiner = sentence.child(head, "det", "poss", "nummod")
    return determiner is not None and (
        sentence.tokens[determiner].lower in words("clauses", "referring_determiners")
        or sentence.tokens[determiner].dep != "det"
    )


def _is_loose(sentence: Sentence, head: int, child: int) -> bool:
    """Tell whether a noun keeps its sense without a prepositional phrase behind it.

    'A man from Karsk' is a man; of 'access to the port' or 'the end of the war' little is left,
    and children under five are not all children.
    """
    token, noun = sentence.tokens[child], sentence.tokens[head]
    if noun.pos not in NOUNS or child < head:
        return False
    if token.lower in words("clauses", "binding_prepositions") or token.entity:
        return False
    bare = sentence.child(head, "det", "poss", "nummod", "amod", "compound") is None
    generic = noun.tag == "NNS" and noun.dep in ("nsubj", "nsubjpass")
    return not (bare and (noun.tag == "NN" or generic))
