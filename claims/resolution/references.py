"""Tell what a surname, 'the 22-year-old', 'they' or a dropped subject means."""

from collections.abc import Iterator

from claims.clauses.noun_phrases import conjuncts, phrase
from claims.clauses.phrases import below, trimmed
from claims.lexicon.load import words
from claims.model.clause import ClauseKind
from claims.model.reading import Reading, SentenceReading
from claims.model.sentence import Sentence, Token
from claims.resolution.genders import Gender, gender_of
from claims.resolution.speaker_names import Cast

AGED = "year-old"
SUBJECTS = ("nsubj", "nsubjpass")
THINGS = ("NOUN", "PROPN")
SINGULAR, PLURAL = "singular", "plural"
LONGEST = 8  # words of a phrase that may stand for a pronoun; longer ones help nobody
ASIDES = ("relcl", "acl", "appos", "parataxis", "advcl")


def references(
    reading: Reading, sentence: SentenceReading, cast: Cast
) -> Iterator[tuple[int, str]]:
    """Yield where the words for a person or thing end and whom or what they mean.

    Where two may be meant nothing is yielded: a wrong name is worse than none.
    """
    for mention in sentence.people:
        full = cast.full_name(mention.value)
        if full is not None:
            yield mention.span.end, full
    for token in sentence.sentence.tokens:
        if _is_epithet(sentence, token):
            who = _bearer(sentence, token, cast)
            if who is not None:
                yield token.end, who
    opening = _opening_pronoun(sentence.sentence)
    if opening is not None:
        meant = _subject_before(reading, sentence, PLURAL)
        if meant is not None:
            yield sentence.sentence.tokens[opening].end, meant


def dropped_subject(reading: Reading, sentence: SentenceReading) -> str | None:
    """Return the subject that a sentence of notes leaves out: 'Rides to victory on Friday'."""
    tree = sentence.sentence
    first = tree.tokens[0] if tree.tokens else None
    if first is None or first.tag not in ("VBZ", "VBD", "MD"):
        return None
    return _subject_before(reading, sentence, SINGULAR if first.tag == "VBZ" else None)


def _bearer(sentence: SentenceReading, token: Token, cast: Cast) -> str | None:
    """Return the one person whom an epithet can mean: 'the woman' is no man."""
    told = cast.by_role(sentence, token.i)
    if told is not None:
        return told.name
    aged = token.lower.endswith(AGED) or token.lower == "old"
    known = aged or token.lemma.lower() in words("speakers", "epithets")
    if not known or token.dep not in SUBJECTS:
        return None
    who = cast.antecedent(sentence, token.i, alone=True)
    asked = {g for g in Gender if token.lower in words("populations", g.value)}
    if who is None or (asked and gender_of(who.name) not in (None, *asked)):
        return None
    return who.name


def _is_epithet(sentence: SentenceReading, token: Token) -> bool:
    """Tell whether a token heads 'the 22-year-old' or 'the filmmaker', with no name beside it."""
    tree = sentence.sentence
    determiner = tree.child(token.i, "det")
    if token.pos not in ("NOUN", "ADJ") or determiner is None:
        return False
    if tree.tokens[determiner].lower != "the" or token.dep in ("compound", "amod", "appos"):
        return False
    plural = token.tag in ("NNS", "NNPS")
    whole = [tree.tokens[i] for i in phrase(tree, token.i)]
    kin = [tree.tokens[c] for c in tree.children[token.i]]
    following = tree.tokens[token.i + 1 : token.i + 2]
    named = any(t.pos == "PROPN" for t in (*whole, *following))
    named = named or any(t.dep == "appos" for t in kin)
    return not plural and not named and not any(t.dep in ("relcl", "prep") for t in kin)


def _opening_pronoun(tree: Sentence) -> int | None:
    """Return the 'they' that opens a sentence as its subject."""
    first = tree.tokens[0] if tree.tokens else None
    return first.i if first and first.lower == "they" and first.dep in SUBJECTS else None


def _subject_before(reading: Reading, sentence: SentenceReading, number: str | None) -> str | None:
    """Return the subject of the sentence before, where nothing else there agrees in number."""
    index = sentence.sentence.index
    if index == 0:
        return None
    before = reading.sentences[index - 1]
    tree = before.sentence
    main = next((c for c in before.clauses if c.kind is ClauseKind.MAIN), None)
    head = tree.child(main.predicate, *SUBJECTS) if main is not None else None
    if head is None or tree.tokens[head].pos not in THINGS:
        return None
    several = len(conjuncts(tree, head)) > 1
    own = PLURAL if several or tree.tokens[head].tag in ("NNS", "NNPS") else SINGULAR
    if number is not None and (own != number or _rivals(tree, head, number)):
        return None
    found = trimmed(tree, below(tree, head, without=ASIDES))
    solid = found and found[-1] - found[0] + 1 == len(found)
    return tree.quoted(tree.over(found)) if solid and len(found) <= LONGEST else None


def _rivals(tree: Sentence, head: int, number: str) -> list[Token]:
    """Return the other nouns of a sentence that a pronoun of a number could mean."""
    inside = set(tree.subtree(head))
    tags = ("NNS", "NNPS") if number == PLURAL else ("NN", "NNP")
    timed = ("DATE", "TIME", "CARDINAL", "MONEY", "PERCENT", "QUANTITY", "ORDINAL")
    return [
        t
        for t in tree.tokens
        if t.tag in tags
        and t.i not in inside
        and t.entity not in timed
        and t.dep not in ("compound", "nmod", "amod", "npadvmod")
        and (number == PLURAL or t.dep in ("dobj", "nsubj", "nsubjpass"))
    ]
