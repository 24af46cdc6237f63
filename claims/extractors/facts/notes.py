"""Draw a sentence as a whole whose clauses cannot be taken apart."""

from collections.abc import Iterator

from claims.clauses.phrases import ASIDES, below
from claims.lexicon.load import words
from claims.model.reading import Draft, SentenceReading
from claims.model.sentence import Sentence, Token
from claims.model.span import Span
from claims.model.value import Fact

OPINION = "opinion"
NO_VERB = "no_verb"
UNPARSED_CONFIDENCE = 0.3  # not even the form of a clause speaks for it
NAMED = frozenset(("PERSON", "ORG", "GPE", "NORP", "FAC"))
FINITE_TAGS = frozenset({"VBZ", "VBD", "VBP", "VBN", "MD"})
THINGS = frozenset(("NOUN", "PROPN", "NUM"))
LONGEST_OPENING = 5  # tokens in which a sentence of notes names what it is about
EXPLETIVES = ("it", "there")  # tell nothing of what a sentence is about
FEWEST_PLAIN = 3  # words in lower case that a sentence of notes has


def noted(sentence: SentenceReading) -> Iterator[Draft]:
    """Yield a sentence as a whole whose clauses say nothing that we can take apart.

    Notes, 'Tom Hale back from injury for the town side.', and misread trees: only where it tells
    of something, in plain words, and neither asks, bids nor shouts.
    """
    tree = sentence.sentence
    root = next((t for t in tree.tokens if t.head == t.i), None)
    if root is None or _is_no_note(tree, root):
        return
    opening = _opening(tree)
    if opening is None:
        return
    slots = {"subject": opening, "predicate": tree.over([root.i])}
    opinion = any(t.lower in _judging() for t in tree.tokens)
    yield Draft(
        value=Fact(subject=tree.quoted(opening), predicate=root.text),
        sentence=tree.index,
        span=tree.span,
        slots=slots,
        head=root.i,
        confidence=UNPARSED_CONFIDENCE,
        checkable=not opinion,
        not_checkable_because=OPINION if opinion else None,
        flags=(NO_VERB,),
    )


def _judging() -> frozenset[str]:
    return words("framing", "opinion_modals") | words("framing", "opinion_words")


def _opening(tree: Sentence) -> Span | None:
    """Return what a sentence of notes is about: a name early, else its first noun or 'he'.

    Without a verb only where something in it has a name, else it is a title or a label.
    """
    named = [t for t in tree.tokens if t.entity in NAMED]
    if named and named[0].i < LONGEST_OPENING:
        first = last = named[0].i
        while last + 1 < len(tree.tokens) and tree.tokens[last + 1].entity == named[0].entity:
            last += 1
        return tree.over([first, last])
    verb = next((t.i for t in tree.tokens if t.tag in FINITE_TAGS), None)
    if verb is None and not named:
        return None
    persons = words("framing", "persons")
    nouns = [t for t in tree.tokens[:verb] if t.pos in THINGS or t.lower in persons]
    return tree.over(below(tree, nouns[0].i, without=(*ASIDES, "acl", "prep"))) if nouns else None


def _is_no_note(tree: Sentence, root: Token) -> bool:
    """Tell whether nothing in a sentence can be checked.

    It is shouted, cut off, supposed, bids or credits a picture.
    """
    said = {t.lower for t in tree.tokens}
    first = next((t for t in tree.tokens if t.pos != "PUNCT"), root)
    plain = [t for t in tree.tokens if t.text.islower() and t.pos != "PUNCT"]
    if len(plain) < FEWEST_PLAIN or first.text.isupper() or first.text[:1].islower():
        return True
    bids = first.tag == "VB" or (root.tag == "VB" and tree.child(root.i, "nsubj") is None)
    supposed = first.lower in words("framing", "conditional_markers") | words("framing", "anyone")
    unsaid = words("framing", "credit_words") | words("framing", "ignorance_heads")
    return bids or supposed or first.lower in EXPLETIVES or bool(said & unsaid)
