"""Tell what a surname, 'the 22-year-old', 'they' or a dropped subject means."""

import re
from collections.abc import Iterator

from claims.clauses.noun_phrases import conjuncts, phrase
from claims.clauses.phrases import below, trimmed
from claims.lexicon.load import words
from claims.model.clause import ClauseKind
from claims.model.reading import Reading, SentenceReading
from claims.model.sentence import Sentence, Token
from claims.model.span import Span
from claims.resolution.full_names import is_cut
from claims.resolution.genders import Gender
from claims.resolution.speaker_names import Cast
from claims.resolution.spots import spot

OPENS = re.compile(r"(?<![^\s,:(])['‘`](?=\w)")
CLOSES = re.compile(r"(?<=[\w.,!?…])['’](?!\w)")
AGED = "year-old"
SUBJECTS = ("nsubj", "nsubjpass")
THINGS = ("NOUN", "PROPN")
SINGULAR, PLURAL = "singular", "plural"
FEWEST = 3  # words of a sentence of notes: 'Read More' is none
LONGEST = 8  # words of a phrase that may stand for a pronoun; longer ones help nobody
ASIDES = ("relcl", "acl", "appos", "parataxis", "advcl")


def references(
    reading: Reading, sentence: SentenceReading, cast: Cast
) -> Iterator[tuple[int, str]]:
    """Yield where the words for a person or thing end and whom or what they mean.

    Where two may be meant nothing is yielded: a wrong name is worse than none.
    """
    for mention in cast.people_of(sentence):
        full = cast.roster.full_name(mention.value)
        if full is not None and not is_cut(sentence, mention):
            yield mention.span.end, full
    for token in sentence.sentence.tokens:
        meant = _meant(reading, sentence, token, cast)
        if meant is not None and meant.casefold() != token.lower:
            yield token.end, meant
    opening = _opening_pronoun(sentence.sentence)
    if opening is not None:
        told = _subject_before(reading, sentence, PLURAL)
        if told is not None:
            yield sentence.sentence.tokens[opening].end, told


def _meant(reading: Reading, sentence: SentenceReading, token: Token, cast: Cast) -> str | None:
    """Return the person, body or place that 'the filmmaker', 'the firm' or 'there' means."""
    if token.pos not in ("NOUN", "ADJ", "PROPN", "ADV"):
        return None
    who = _bearer(sentence, token, cast) if _is_epithet(sentence, token) else None
    if who is not None and (_tells(sentence, who, token.start) or _is_here(sentence, who)):
        return None
    found = who or cast.bodies.meant(sentence.sentence, token.i) or spot(reading, sentence, token)
    quoted = found and reading.is_quoted(Span(start=token.start, end=token.end))
    return None if quoted else found


def _tells(sentence: SentenceReading, who: str, at: int) -> bool:
    """Tell whether somebody tells what stands at a place: of himself he says 'I', no epithet."""
    surname = who.rpartition(" ")[-1]
    for value in (m.value for m in sentence.attributions):
        if any(p.start <= at < p.end for p in value.content):
            own = (s for s in value.source if sentence.sentence.span.contains(s))
            if any(surname in sentence.sentence.quoted(s).split() for s in own):
                return True
    return False


def _is_here(sentence: SentenceReading, who: str) -> bool:
    """Tell whether a sentence names somebody: it would go on with 'he', not 'the 7-year-old'."""
    surname = who.rpartition(" ")[-1]
    return any(t.text == surname and t.dep in SUBJECTS for t in sentence.sentence.tokens)


def is_nested(reading: Reading, at: int) -> bool:
    """Tell whether a place of a quotation lies in one within it, between single marks."""
    quotation = next((q for q in reading.quotations if q.span.start <= at < q.span.end), None)
    if quotation is None:
        return False
    before = reading.text(Span(start=quotation.span.start, end=at))
    opened = [m.start() for m in OPENS.finditer(before)]
    return bool(opened) and CLOSES.search(before, opened[-1] + 1) is None


def dropped_subject(reading: Reading, sentence: SentenceReading) -> str | None:
    """Return the subject that a sentence of notes leaves out: 'Rides to victory on Friday'."""
    tree = sentence.sentence
    first = tree.tokens[0] if tree.tokens else None
    if first is None or first.tag not in ("VBZ", "VBD", "MD") or first.text.islower():
        return None
    if not _lacks_subject(tree):
        return None
    if first.tag == "VBZ":
        return _subject_before(reading, sentence, SINGULAR)
    return _subject_before(reading, sentence, None, person=True)


def _lacks_subject(tree: Sentence) -> bool:
    """Tell whether the root has no subject, and the sentence is neither question nor title."""
    root = next((t.i for t in tree.tokens if t.head == t.i), 0)
    plain = tree.tokens[-1].text not in ("?", "!", ":") and len(tree.tokens) > FEWEST
    titled = all(t.text[:1].isupper() for t in tree.tokens[:FEWEST])
    return tree.child(root, *SUBJECTS, "expl") is None and plain and not titled


def _bearer(sentence: SentenceReading, token: Token, cast: Cast) -> str | None:
    """Return the one person whom an epithet can mean: 'the woman' is no man."""
    told = cast.by_role(sentence, token.i)
    if told is not None:
        return told.name
    by_age = cast.ages.bearer(sentence, token.i)
    if by_age is not None:
        return by_age
    aged = token.lower.endswith(AGED) or token.lower == "old"
    plain = any(token.lower in words("populations", g.value) for g in Gender)
    known = aged or (token.lemma.lower() in words("speakers", "epithets") and not plain)
    if not known or token.dep not in SUBJECTS or (not aged and _is_set_apart(sentence, token)):
        return None
    name = cast.certain(sentence, token.i, subject=True)
    return None if aged and name is not None and cast.has_spoken(name) else name


def _is_set_apart(sentence: SentenceReading, token: Token) -> bool:
    """Tell whether 'the Russian captain' may be somebody else."""
    tree = sentence.sentence
    said = [tree.tokens[c] for c in tree.children[token.i]]
    return any(
        t.dep in ("amod", "compound", "nmod", "poss") and t.text[:1].isupper() for t in said
    )


def _is_epithet(sentence: SentenceReading, token: Token) -> bool:
    """Tell whether a token heads 'the 22-year-old' or 'the filmmaker', with no name beside it."""
    tree = sentence.sentence
    determiner = tree.child(token.i, "det") if token.pos in ("NOUN", "ADJ") else None
    if determiner is None:
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


def _subject_before(
    reading: Reading, sentence: SentenceReading, number: str | None, *, person: bool = False
) -> str | None:
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
    if person and not any(m.head == head and m.value.named for m in before.people):
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
