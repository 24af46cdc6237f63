"""Which tokens are predicates, and how their clauses hang together."""

from collections.abc import Iterator
from dataclasses import dataclass

from claims.lexicon.load import words
from claims.model.clause import ClauseKind
from claims.model.sentence import Sentence, Token

VERBAL = frozenset(("VERB", "AUX"))
CLAUSAL = frozenset(
    ("ROOT", "conj", "advcl", "relcl", "acl", "ccomp", "xcomp", "csubj", "csubjpass", "pcomp")
) | {"parataxis", "dep", "oprd"}
SUBJECTS = ("nsubj", "nsubjpass")
RESULTS = frozenset(("oprd", "acomp", "attr", "ccomp", "xcomp", "conj", "dobj"))
KINDS = {
    "conj": ClauseKind.COORDINATE,
    "relcl": ClauseKind.RELATIVE,
    "acl": ClauseKind.PARTICIPLE,
    "advcl": ClauseKind.ADVERBIAL,
    "pcomp": ClauseKind.ADVERBIAL,
    "ccomp": ClauseKind.COMPLEMENT,
    "xcomp": ClauseKind.COMPLEMENT,
    "csubj": ClauseKind.COMPLEMENT,
    "csubjpass": ClauseKind.COMPLEMENT,
    "oprd": ClauseKind.COMPLEMENT,
}


@dataclass(frozen=True, slots=True)
class Predicate:
    """Hold a predicate and the place of its clause in the sentence."""

    token: int
    kind: ClauseKind
    governor: int | None
    marker: str | None


def find_predicates(sentence: Sentence) -> dict[int, Predicate]:
    """Return the verbs and verbless predicates of a sentence, governors before the governed."""
    found: dict[int, Predicate] = {}
    for i in _downwards(sentence):
        token = sentence.tokens[i]
        if _is_verb(sentence, token) or _is_verbless(sentence, token):
            governor = next((a for a in sentence.ancestors(i) if a in found), None)
            marker = _marker(sentence, token)
            found[i] = Predicate(i, _kind(sentence, token, marker), governor, marker)
    return found


def _downwards(sentence: Sentence) -> Iterator[int]:
    queue = [t.i for t in sentence.tokens if t.head == t.i]
    for i in queue:
        queue.extend(sentence.children[i])
        yield i


def _is_verb(sentence: Sentence, token: Token) -> bool:
    if token.pos not in VERBAL:
        return False
    if token.dep in ("aux", "auxpass", "amod", "compound", "prep", "nmod", "case", "mark"):
        return False
    if token.tag == "VBG" and (_describes_tools(sentence, token) or _is_event(sentence, token)):
        return False
    return token.dep in CLAUSAL or sentence.child(token.i, *SUBJECTS, "dobj") is not None


def _describes_tools(sentence: Sentence, token: Token) -> bool:
    """Tell whether a participle only names a kind of thing.

    'A truck with launching tubes', 'the inquiry into the shooting death'.
    """
    thing = sentence.child(token.i, "dobj")
    if token.dep != "pcomp" or thing != token.i + 1:
        return False
    preposition = sentence.tokens[token.head]
    noun = sentence.tokens[preposition.head].pos in ("NOUN", "PROPN")
    named = sentence.tokens[thing]
    happens = words("clauses", "done_nouns") | words("clauses", "suffered_nouns")
    single = named.tag == "NN" and named.lemma in happens
    return noun and (preposition.lower == "with" or single)


def _is_event(sentence: Sentence, token: Token) -> bool:
    """Tell whether a participle is the noun that closes a headline: 'hurt in Karsk shooting'."""
    before = sentence.tokens[token.i - 1 : token.i] if token.i else ()
    below = {sentence.tokens[c].dep for c in sentence.children[token.i]}
    bare = not below & {"aux", "dobj", "ccomp", "xcomp", "prep", "agent"}
    done = token.lower in words("clauses", "participle_nouns")
    return token.dep == "ROOT" and bare and done and bool(before) and before[0].dep == "pobj"


def _is_verbless(sentence: Sentence, token: Token) -> bool:
    """Tell whether an adjective or noun predicates without a verb: 'left 12 dead', '12 dead'."""
    if token.pos in VERBAL or token.dep in ("nummod", "compound", "det", *SUBJECTS):
        return False
    if sentence.child(token.i, *SUBJECTS) is not None:
        return True
    if token.pos != "ADJ":
        return False
    counted = sentence.child(token.i, "nummod") is not None
    if token.dep == "ROOT":
        return counted
    return token.dep in RESULTS and _is_result(sentence, token, counted=counted)


def _is_result(sentence: Sentence, token: Token, *, counted: bool) -> bool:
    head = sentence.tokens[token.head]
    if token.dep == "conj":
        return counted and head.pos == "ADJ"
    if head.pos != "VERB" or head.lemma not in words("clauses", "result_verbs"):
        return False
    has_subject = sentence.child(head.i, "dobj", "nsubjpass") not in (None, token.i)
    return counted or (token.dep != "dobj" and has_subject)


def _kind(sentence: Sentence, token: Token, marker: str | None) -> ClauseKind:
    if token.head == token.i:
        return ClauseKind.MAIN
    if token.dep in ("acl", "advcl") and marker == "to":
        return ClauseKind.COMPLEMENT if token.dep == "acl" else ClauseKind.ADVERBIAL
    bare = sentence.child(token.i, *SUBJECTS) is None and marker is None
    if token.dep == "advcl" and token.tag in ("VBG", "VBN") and bare:
        return ClauseKind.PARTICIPLE
    return KINDS.get(token.dep, ClauseKind.COMPLEMENT)


def _marker(sentence: Sentence, token: Token) -> str | None:
    """Return the word that opens the clause: 'after', 'that', 'who', 'to'."""
    children = [sentence.tokens[c] for c in sentence.children[token.i]]
    marks = [t.lower for t in children if t.dep == "mark" or t.tag == "WRB"]
    if marks:
        return marks[-1]
    if token.dep == "pcomp":
        return sentence.tokens[token.head].lower
    if token.dep == "relcl":
        relatives = words("clauses", "relative_pronouns")
        below = (sentence.tokens[i] for i in sentence.subtree(token.i))
        return next((t.lower for t in below if t.lower in relatives and t.tag[0] == "W"), None)
    to_infinitive = any(t.lower == "to" and t.dep == "aux" for t in children)
    return "to" if to_infinitive else None
