"""Cut a clause into what it says at least and what is said beside it: core and adjuncts."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from claims.clauses.noun_phrases import GLUE
from claims.clauses.phrases import trimmed
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, ClauseKind, Role
from claims.model.sentence import Sentence, Token

ELSEWHERE = frozenset(("conj", "cc", "preconj", "parataxis", "mark", "intj", "meta"))
LOOSE = frozenset(("relcl", "acl", "appos", "parataxis", "advcl"))
CONTENT = frozenset(("ccomp", "xcomp", "csubj", "csubjpass", "oprd"))
CUTS = frozenset((",", "(", "-", "–", "—", ":", ";"))
PLACES = frozenset(("GPE", "LOC"))
NAMES = frozenset(("NNP", "NNPS"))
OBJECTS = (Role.PATIENT, Role.ATTRIBUTE, Role.CONTENT)


@dataclass(frozen=True, slots=True)
class Atom:
    """Hold the words of a clause as positions; `shared` is its subject where it stands elsewhere.

    `adjuncts` may be left out one by one: the rest holds without them.
    """

    core: tuple[int, ...]
    adjuncts: tuple[tuple[int, ...], ...] = ()
    shared: tuple[int, ...] = ()

    def whole(self) -> tuple[int, ...]:
        """Return all words of the clause."""
        return tuple(sorted({*self.core, *(i for a in self.adjuncts for i in a)}))


def cut(sentence: Sentence, clause: Clause, predicates: Container[int]) -> Atom:
    """Return the core and the adjuncts of a clause; `predicates` are those of the sentence.

    Under a negation, a condition or 'only', nothing can be left out without saying more than
    the article: 'did not fire on Monday' is not 'did not fire'.
    """
    shared = _shared_subject(sentence, clause)
    if clause.kind is ClauseKind.APPOSITION:
        return Atom(_kept(sentence, _phrase(sentence, clause.predicate, strict=False)), (), shared)
    strict = is_closed(sentence, clause)
    core, adjuncts = [clause.predicate], list[tuple[int, ...]]()
    for child in sentence.children[clause.predicate]:
        token = sentence.tokens[child]
        if _is_left_out(clause, token, predicates):
            continue
        part = _part(sentence, token, predicates, strict=strict)
        if not strict and _is_adjunct(sentence, clause, token):
            adjuncts.append(_kept(sentence, part))
        else:
            core.extend(part)
    return Atom(_kept(sentence, core), tuple(a for a in adjuncts if a), shared)


def is_closed(sentence: Sentence, clause: Clause) -> bool:
    """Tell whether a clause says less, not more, with its adjuncts: denied, supposed, limited."""
    if clause.negation is not None or clause.marker in words("framing", "conditional_markers"):
        return True
    said = {sentence.tokens[i].lower for i in clause.tokens}
    if said & words("clauses", "limiting"):
        return True
    subjects = clause.of(Role.AGENT, Role.PATIENT)
    heads = {sentence.tokens[i].lower for a in subjects for i in a.tokens[:1]}
    return bool(heads & words("clauses", "closing_determiners"))


def agrees(sentence: Sentence, clause: Clause, atom: Atom) -> bool:
    """Tell whether a subject from elsewhere has the number of the verb; else the tree is torn."""
    if not atom.shared:
        return True
    heads = [a.head for a in clause.of(Role.AGENT, Role.PATIENT) if a.shared]
    several = len(heads) > 1 or any(sentence.tokens[h].tag in ("NNS", "NNPS") for h in heads)
    verbs = [clause.predicate, *sentence.children[clause.predicate]]
    finite = {sentence.tokens[i].lower for i in verbs if sentence.tokens[i].pos in ("VERB", "AUX")}
    third = sentence.tokens[clause.predicate].tag == "VBZ"
    return not (several and (third or finite & {"is", "was", "has"}))


def _shared_subject(sentence: Sentence, clause: Clause) -> tuple[int, ...]:
    """Return the words of a subject that stands in another clause."""
    own = [a for a in clause.arguments if a.role in (Role.AGENT, Role.PATIENT) and a.shared]
    outside = [a for a in own if a.head < clause.predicate and a.head not in clause.tokens]
    if not outside or any(_is_subject(sentence, clause, a) for a in clause.arguments):
        return ()
    heads = [a.head for a in outside]
    found = {i for h in heads for i in _phrase(sentence, h, strict=False, conjuncts=False)}
    between = range(min(found), max(found) + 1)
    joined = [i for i in between if sentence.tokens[i].dep in ("cc", "punct") and len(heads) > 1]
    return _kept(sentence, [*found, *joined])


def _is_subject(sentence: Sentence, clause: Clause, argument: Argument) -> bool:
    """Tell whether an argument is a subject that stands in the clause itself."""
    token = sentence.tokens[argument.head]
    own = argument.role in (Role.AGENT, Role.PATIENT) and not argument.shared
    return own and token.dep in ("nsubj", "nsubjpass") and token.head == clause.predicate


def _is_left_out(clause: Clause, token: Token, predicates: Container[int]) -> bool:
    """Tell whether a dependant of the predicate belongs to no word of the clause itself."""
    if token.dep == "punct" or (token.dep in ELSEWHERE and token.dep != "conj"):
        return token.text not in GLUE or token.dep != "punct"
    if token.dep == "conj":
        return token.i in predicates
    borrowed = any(a.shared for a in clause.of(Role.AGENT, Role.PATIENT))
    relative = token.tag in ("WDT", "WP") and token.dep in ("nsubj", "nsubjpass")
    return relative and borrowed


def _is_adjunct(sentence: Sentence, clause: Clause, token: Token) -> bool:
    """Tell whether the clause holds without a dependant of its predicate."""
    if token.dep == "npadvmod":
        return True
    if token.dep == "advcl":
        marks = {sentence.tokens[c].lower for c in sentence.children[token.i]}
        return not marks & words("framing", "conditional_markers")
    bound = token.lower in ("according", "as", "like", "than")
    copular = clause.lemma in words("clauses", "copulas")
    if token.dep not in ("prep", "agent", "dative") or bound or copular:
        return False
    if clause.of(*OBJECTS) or token.dep == "agent":
        return True
    first = next(
        (c for c in sentence.children[clause.predicate] if sentence.tokens[c].dep == "prep"), None
    )
    return token.i != first or token.i < clause.predicate


def _part(
    sentence: Sentence, token: Token, predicates: Container[int], *, strict: bool
) -> list[int]:
    """Return the words that one dependant of the predicate brings."""
    if token.dep in CONTENT or token.dep == "advcl" or token.i in predicates:
        return sentence.subtree(token.i)
    return _phrase(sentence, token.i, strict=strict)


def _phrase(sentence: Sentence, head: int, *, strict: bool, conjuncts: bool = True) -> list[int]:
    """Return a phrase without what is said of it aside."""
    found, stack = list[int](), [head]
    while stack:
        at = stack.pop()
        found.append(at)
        for child in sentence.children[at]:
            dep = sentence.tokens[child].dep
            if dep in LOOSE and _is_aside(sentence, at, child, strict=strict):
                continue
            if at == head and not conjuncts and dep in ("conj", "cc", "preconj"):
                continue
            stack.append(child)
    return sorted(found)


def _is_aside(sentence: Sentence, head: int, child: int, *, strict: bool) -> bool:
    """Tell whether a phrase means the same without a clause or name that hangs on it.

    'The man who fell' is the man, 'people who fell' are not people at large.
    """
    token = sentence.tokens[child]
    first = min(sentence.subtree(child))
    parted = first > 0 and sentence.tokens[first - 1].text in CUTS
    if token.dep == "appos":  # 'Phoenix, Arizona' is one name, and so is 'centre back Tom Hale'
        return renames(sentence, child)
    if parted or token.dep == "parataxis" or sentence.tokens[head].tag in NAMES:
        return first > head
    if strict or token.dep == "advcl" or first < head:
        return False
    infinitive = any(sentence.tokens[c].lower in ("to", "that") for c in sentence.children[child])
    determiner = sentence.child(head, "det", "poss", "nummod")
    definite = determiner is not None and (
        sentence.tokens[determiner].lower in words("clauses", "referring_determiners")
        or sentence.tokens[determiner].dep != "det"
    )
    return definite and not (token.dep == "acl" and infinitive)


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


def _kept(sentence: Sentence, positions: Iterable[int]) -> tuple[int, ...]:
    """Return positions in order, with the marks between neighbours and none at the ends."""
    found = set(positions)
    inner = {
        t.i for t in sentence.tokens if t.dep == "punct" and t.i - 1 in found and t.i + 1 in found
    }
    return tuple(trimmed(sentence, _unmarked(sentence, found | inner)))


def _unmarked(sentence: Sentence, found: set[int]) -> Iterator[int]:
    """Yield positions without the marks that what was left out leaves behind."""
    for i in sorted(found):
        token = sentence.tokens[i]
        alone = i - 1 not in found or i + 1 not in found
        if not (token.text in CUTS and alone and token.dep == "punct"):
            yield i
