"""Find who says it beside a reporting verb, where the words of the source were not marked."""

from claims.clauses.phrases import noun_phrase, trimmed
from claims.lexicon.load import words
from claims.model.attribution import Attribution
from claims.model.sentence import Sentence
from claims.model.span import Span

SPEECH = ("neutral", "assert", "confirm", "deny")
NOUNS = ("NOUN", "PROPN", "PRON")
LONGEST = 12  # words of a source; a longer run is a clause
ADVERBS = ("ADV", "AUX")


def source_beside(tree: Sentence, value: Attribution, verb: int) -> Span | None:
    """Return the subject that stands next to a verb of saying, before it or after it.

    Texts without commas run what is said and who says it together: what a quotation mark or
    an article does not part is cut down to the name.
    """
    token = tree.tokens[verb]
    passive = tree.child(verb, "auxpass") is not None
    if passive and token.lemma == "quote":  # 'the mayor was quoted as saying'
        subject = tree.child(verb, "nsubjpass")
        return None if subject is None else tree.over(noun_phrase(tree, subject))
    said = any(token.lemma.lower() in words("speech", key) for key in SPEECH)
    if not said or token.pos != "VERB" or passive or tree.child(verb, "nsubjpass") is not None:
        return None
    ends = [p.end for p in value.content if p.end <= token.start]
    found = _before(tree, verb, max(ends, default=0)) or _after(tree, verb, value)
    return tree.over(found) if found and len(found) <= LONGEST else None


def _before(tree: Sentence, verb: int, start: int) -> list[int]:
    """Return the subject that ends where the verb begins; nothing before `start` belongs to it."""
    last = verb - 1
    while last >= 0 and tree.tokens[last].pos in ADVERBS:
        last -= 1
    subject = tree.child(verb, "nsubj")
    if last < 0 or tree.tokens[last].pos not in NOUNS:
        return []
    head = subject if subject is not None and subject <= last else last
    whole = [i for i in noun_phrase(tree, head) if tree.tokens[i].start >= start and i <= last]
    if not whole or whole[-1] != last or head not in whole:
        return []
    return whole if start else _cut(tree, whole, head)


def _cut(tree: Sentence, whole: list[int], head: int) -> list[int]:
    """Return the part of a phrase that its article opens, else the name or the bare noun."""
    article = tree.child(head, "det", "poss")
    if article is not None and article in whole:
        return [i for i in whole if i >= article]
    first = head
    same = tree.tokens[head].pos
    while same == "PROPN" and first - 1 in whole and tree.tokens[first - 1].pos == same:
        first -= 1
    return [i for i in whole if i >= first]


def _after(tree: Sentence, verb: int, value: Attribution) -> list[int]:
    """Return a person or source that follows the verb: 'said the official'."""
    told_before = any(p.start < tree.tokens[verb].start for p in value.content)
    following = tree.tokens[verb + 1 : verb + 2]
    head = tree.child(verb, "nsubj", "dobj")
    if not told_before or head is None or head < verb or not following:
        return []
    token = tree.tokens[head]
    known = token.entity in ("PERSON", "ORG") or token.lemma.lower() in words(
        "speakers", "sources"
    )
    phrase = trimmed(tree, noun_phrase(tree, head))
    return phrase if known and phrase[:1] == [verb + 1] else []
