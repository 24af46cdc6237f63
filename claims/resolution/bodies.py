"""Know which body 'the company', 'the group' or 'the Observatory' means."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from claims.clauses.phrases import bare, noun_phrase
from claims.lexicon.load import words
from claims.model.reading import Reading, SentenceReading
from claims.model.sentence import Sentence, Token

BODIES = ("ORG", "NORP", "FAC", "")
LONGEST = 8  # words of a name; longer runs are more than a name
NEAR = 400  # characters within which 'the group' means what was called a group
FEWEST = 2  # words of a name of which 'the Observatory' is a part


class Told(NamedTuple):
    """Hold what a body is called: by `noun`, which is part of the name or stands beside it."""

    noun: str
    end: int
    name: str
    whole: bool  # the noun is part of the name


class Bodies:
    """Hold the bodies that an article names, by the nouns that say what they are."""

    def __init__(self, reading: Reading) -> None:
        self._told: dict[str, list[Told]] = defaultdict(list)
        self._bodies: list[tuple[int, str]] = []
        for sentence in reading.sentences:
            tokens = sentence.sentence.tokens
            self._bodies += [(t.start, t.text) for t in tokens if t.entity == "ORG"]
            for told in _told(sentence):
                self._told[told.noun].append(told)

    def meant(self, sentence: Sentence, head: int) -> str | None:
        """Return the one body of its kind named before 'the company'; none where two are.

        A phrase that says more, 'the parent company', is not resolved.
        """
        token = sentence.tokens[head]
        noun = token.lemma.lower()
        if noun not in self._told or not _is_plain(sentence, token):
            return None
        earlier = [told for told in self._told[noun] if told.end < token.start]
        if not earlier or not (earlier[-1].whole or self._is_near(earlier[-1], token)):
            return None
        return _only([told.name for told in earlier])

    def _is_near(self, told: Told, token: Token) -> bool:
        """Tell whether a body was called so a little before, and no other one named since."""
        between = (word for at, word in self._bodies if told.end <= at < token.start)
        return token.start - told.end < NEAR and not set(between) - set(told.name.split())


def _only(names: list[str]) -> str | None:
    """Return the fullest of the names where all the others are parts of it."""
    fullest = max(names, key=lambda name: (len(name.split()), name))
    parts = set(fullest.casefold().split())
    same = all(set(name.casefold().split()) <= parts for name in names)
    return fullest if same else None


def _is_plain(sentence: Sentence, token: Token) -> bool:
    """Tell whether a token is the noun of 'the company', with nothing else said of it."""
    if token.tag not in ("NN", "NNP") or token.dep in ("compound", "amod", "appos", "attr"):
        return False
    before = sentence.tokens[token.i - 1] if token.i else None
    after = sentence.tokens[token.i + 1] if token.i + 1 < len(sentence.tokens) else None
    if before is None or before.lower != "the":
        return False
    if after is not None and (after.pos in ("PROPN", "NOUN", "NUM") or after.lower == "of"):
        return False
    kin = [sentence.tokens[c].dep for c in sentence.children[token.i]]
    return not {"relcl", "prep", "acl", "appos", "amod", "compound", "nummod"} & set(kin)


def _told(reading: SentenceReading) -> Iterator[Told]:
    """Yield what a sentence calls a body by a noun of its kind."""
    tree = reading.sentence
    nouns = words("speakers", "bodies")
    for token in tree.tokens:
        if token.lemma.lower() not in nouns or token.tag not in ("NN", "NNP"):
            continue
        whole = _named_with(tree, token)
        name = whole or _named_beside(tree, token) or _named_by(tree, token)
        if name is not None:
            yield Told(token.lemma.lower(), token.end, name, whole is not None)


def _named_with(tree: Sentence, token: Token) -> str | None:
    """Return the name of which a noun is a part: 'the Syrian Observatory for Human Rights'."""
    if token.pos != "PROPN" or token.entity not in BODIES:
        return None
    run = noun_phrase(tree, token.i) if token.dep != "compound" else _run(tree, token.i)
    run = bare(tree, run)
    names = [tree.tokens[i] for i in run]
    capital = sum(t.text[:1].isupper() for t in names)
    light = all(t.text[:1].isupper() or t.pos in ("ADP", "DET", "CCONJ", "PART") for t in names)
    return tree.quoted(tree.over(run)) if light and FEWEST <= capital <= LONGEST else None


def _named_by(tree: Sentence, token: Token) -> str | None:
    """Return the name that stands before a noun: 'the Congress party'."""
    names = [c for c in tree.children[token.i] if tree.tokens[c].dep == "compound"]
    if token.pos != "NOUN" or not names or tree.tokens[names[-1]].entity != "ORG":
        return None
    if names[-1] != token.i - 1 or tree.tokens[names[-1]].pos != "PROPN":
        return None
    return tree.quoted(tree.over([*_run(tree, names[-1]), token.i]))


def _run(tree: Sentence, i: int) -> list[int]:
    """Return the unbroken run of names around a token."""
    first = last = i
    while first > 0 and tree.tokens[first - 1].pos == "PROPN":
        first -= 1
    while last + 1 < len(tree.tokens) and tree.tokens[last + 1].pos == "PROPN":
        last += 1
    return list(range(first, last + 1))


def _named_beside(tree: Sentence, token: Token) -> str | None:
    """Return the name to which a noun is an apposition: 'Kudu, a mining company'."""
    if token.pos != "NOUN":
        return None
    other: int | None = None
    if token.dep == "appos":
        other = token.head
    elif token.dep == "attr" and tree.tokens[token.head].lemma == "be":
        other = tree.child(token.head, "nsubj")
    if other is None or tree.tokens[other].pos != "PROPN":
        return None
    if tree.tokens[other].entity not in ("ORG", ""):
        return None
    run = bare(tree, noun_phrase(tree, other))
    capitals = all(tree.tokens[i].text[:1].isupper() or tree.tokens[i].pos == "ADP" for i in run)
    return tree.quoted(tree.over(run)) if capitals and len(run) <= LONGEST else None
