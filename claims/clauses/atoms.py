"""Cut a clause into what it says at least and what is said beside it: core and adjuncts."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from claims.clauses.asides import CUTS, Part, thinned
from claims.clauses.noun_phrases import GLUE
from claims.clauses.phrases import trimmed
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, ClauseKind, Role, Tense
from claims.model.sentence import Sentence, Token

ELSEWHERE = frozenset(("cc", "preconj", "parataxis", "mark", "intj", "meta"))
CONTENT = frozenset(("ccomp", "xcomp", "csubj", "csubjpass", "oprd"))
OBJECTS = (Role.PATIENT, Role.ATTRIBUTE, Role.CONTENT)
DATES = frozenset(("DATE", "TIME"))
QUOTES = frozenset("\"“”'‘’`") | {"``", "''"}
OPENING = frozenset(("“", "‘", "``"))
MOST = 6  # adjuncts of one clause; a sentence of more is a list, and nobody checks each item


@dataclass(frozen=True, slots=True)
class Atom:
    """Hold the words of a clause as positions; `shared` is its subject where it stands elsewhere.

    `adjuncts` may be left out one by one: the rest holds without them.
    """

    core: tuple[int, ...]
    adjuncts: tuple[tuple[int, ...], ...] = ()
    shared: tuple[int, ...] = ()

    def whole(self) -> tuple[int, ...]:
        """Return all words of the clause without asides."""
        return tuple(sorted({*self.core, *(i for a in self.adjuncts for i in a)}))


def cut(sentence: Sentence, clause: Clause, verbal: Mapping[int, Clause]) -> Atom:
    """Return the core and the adjuncts of a clause; `verbal` are the sentence's by predicate.

    Under a negation, a condition or 'only', nothing can be left out without saying more than
    the article: 'did not fire on Monday' is not 'did not fire'.
    """
    shared = _shared_subject(sentence, clause)
    if clause.kind is ClauseKind.APPOSITION:
        part = thinned(sentence, clause.predicate, strict=False)
    else:
        part = _of_predicate(sentence, clause, verbal, strict=is_closed(sentence, clause))
    loose = _with_dates_whole(sentence, part.extras)
    extras = (_kept(sentence, extra) for extra in loose[:MOST])
    core = [*part.core, *(i for extra in loose[MOST:] for i in extra)]
    return Atom(_kept(sentence, core), tuple(e for e in extras if e), shared)


def _with_dates_whole(sentence: Sentence, extras: list[list[int]]) -> list[list[int]]:
    """Return adjuncts with neighbouring parts of a date as one: 'in May' 'last year'."""
    found: list[list[int]] = []
    for extra in extras:
        if found and min(extra) == max(found[-1]) + 1 and _dated(sentence, found[-1], extra):
            found[-1] = [*found[-1], *extra]
        else:
            found.append(extra)
    return found


def _dated(sentence: Sentence, *parts: list[int]) -> bool:
    return all(any(sentence.tokens[i].entity in DATES for i in part) for part in parts)


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


def is_narrow(sentence: Sentence, clause: Clause) -> bool:
    """Tell whether nothing can be left out of what a verb governs: 'refused entry to the port'."""
    return clause.lemma in words("clauses", "closing_verbs") or is_closed(sentence, clause)


def agrees(sentence: Sentence, clause: Clause, atom: Atom) -> bool:
    """Tell whether a subject from elsewhere has the number of the verb; else the tree is torn."""
    if not atom.shared:
        return True
    heads = [a.head for a in clause.of(Role.AGENT, Role.PATIENT) if a.shared]
    several = len(heads) > 1 or any(sentence.tokens[h].tag in ("NNS", "NNPS") for h in heads)
    single = len(heads) == 1 and sentence.tokens[heads[0]].tag == "NN"
    verbs = [clause.predicate, *sentence.children[clause.predicate]]
    finite = {sentence.tokens[i].lower for i in verbs if sentence.tokens[i].pos in ("VERB", "AUX")}
    third = sentence.tokens[clause.predicate].tag == "VBZ"
    plural = single and finite & {"are", "were", "have"} and not finite & {"will", "may", "could"}
    base = single and clause.kind is ClauseKind.COORDINATE and _is_base(sentence, clause)
    return not (plural or base or (several and (third or finite & {"is", "was", "has"})))


def _is_base(sentence: Sentence, clause: Clause) -> bool:
    """Tell whether a verb has the form of several: 'the hall lets them read, run' is torn."""
    return sentence.tokens[clause.predicate].tag == "VBP" and not clause.auxiliaries


def _shared_subject(sentence: Sentence, clause: Clause) -> tuple[int, ...]:
    """Return the words of a subject that stands in another clause."""
    own = [a for a in clause.arguments if a.role in (Role.AGENT, Role.PATIENT) and a.shared]
    outside = [a for a in own if a.head < clause.predicate and a.head not in clause.tokens]
    if not outside or any(_is_subject(sentence, clause, a) for a in clause.arguments):
        return ()
    heads = [a.head for a in outside]
    found = {i for h in heads for i in _bare(sentence, h)}
    between = range(min(found), max(found) + 1)
    joined = [i for i in between if sentence.tokens[i].dep in ("cc", "punct") and len(heads) > 1]
    return _kept(sentence, [*found, *joined])


def _bare(sentence: Sentence, head: int) -> list[int]:
    part = thinned(sentence, head, strict=False, conjuncts=False)
    return [*part.core, *(i for extra in part.extras for i in extra)]


def _is_subject(sentence: Sentence, clause: Clause, argument: Argument) -> bool:
    """Tell whether an argument is a subject that stands in the clause itself."""
    token = sentence.tokens[argument.head]
    own = argument.role in (Role.AGENT, Role.PATIENT) and not argument.shared
    return own and token.dep in ("nsubj", "nsubjpass") and token.head == clause.predicate


def _of_predicate(
    sentence: Sentence,
    clause: Clause,
    verbal: Mapping[int, Clause],
    *,
    strict: bool,
    below: bool = False,
) -> Part:
    """Return what a predicate brings; one `below` another keeps its opening word and its peers."""
    part = Part([clause.predicate])
    narrow = strict or clause.lemma in words("clauses", "closing_verbs")
    for child in sentence.children[clause.predicate]:
        token = sentence.tokens[child]
        peer = token.dep == "conj" and child in verbal
        either = peer and is_alternative(sentence, child)
        kept = either or (below and (peer or token.dep == "mark"))
        opens = token.tag == "WRB" and child < clause.predicate and not below
        if opens or (_is_left_out(clause, token, verbal) and not kept):
            continue
        loosely = not (strict or either) and (peer or _is_adjunct(sentence, clause, token))
        brought = _brought(sentence, token, verbal, strict=strict if loosely else narrow)
        if peer:
            brought.core += _joiners(sentence, clause.predicate, child)
        part.take(brought, loosely=loosely)
    return part


def is_alternative(sentence: Sentence, peer: int) -> bool:
    """Tell whether a verb is joined with 'or': neither of the two holds alone."""
    above = sentence.tokens[peer].head
    joiners = [sentence.tokens[i].lower for i in _joiners(sentence, above, peer)]
    return any(j in ("or", "nor") for j in joiners[-1:])


def _joiners(sentence: Sentence, first: int, second: int) -> list[int]:
    """Return the 'and' between two verbs."""
    return [c for c in sentence.children[first] if c < second and sentence.tokens[c].dep == "cc"]


def _brought(
    sentence: Sentence, token: Token, verbal: Mapping[int, Clause], *, strict: bool
) -> Part:
    """Return the words that one dependant of the predicate brings."""
    inner = verbal.get(token.i)
    if inner is None and token.dep == "acomp":
        return _of_adjective(sentence, token, verbal, strict=strict)
    if inner is None:
        return thinned(sentence, token.i, strict=strict)
    closed = strict or is_closed(sentence, inner)
    return _of_predicate(sentence, inner, verbal, strict=closed, below=True)


def _of_adjective(
    sentence: Sentence, token: Token, verbal: Mapping[int, Clause], *, strict: bool
) -> Part:
    """Return an adjective with what hangs on it: 'due to meet them' 'in May'."""
    part = Part([token.i])
    for child in sentence.children[token.i]:
        below = sentence.tokens[child]
        if child in verbal and below.dep == "xcomp":
            part.take(_brought(sentence, below, verbal, strict=strict))
        else:
            part.take(thinned(sentence, child, strict=strict))
    return part


def _is_left_out(clause: Clause, token: Token, verbal: Mapping[int, Clause]) -> bool:
    """Tell whether a dependant of the predicate belongs to no word of the clause itself."""
    if token.dep == "punct":
        return token.text not in GLUE
    if token.dep in ELSEWHERE:
        return True
    if token.dep == "conj" or _is_beside(token, verbal):
        return token.i in verbal
    relative = token.tag in ("WDT", "WP") and token.dep in ("nsubj", "nsubjpass")
    return relative and any(a.shared for a in clause.of(Role.AGENT, Role.PATIENT))


def _is_beside(token: Token, verbal: Mapping[int, Clause]) -> bool:
    """Tell whether the parser hung a whole clause under the next: 'They ran; one fell'."""
    inner = verbal.get(token.i)
    if inner is None or token.dep != "ccomp" or token.i > token.head:
        return False
    return inner.tense is not Tense.NONE and inner.marker is None


def _is_adjunct(sentence: Sentence, clause: Clause, token: Token) -> bool:
    """Tell whether the clause holds without a dependant of its predicate."""
    if token.dep == "npadvmod":
        return True
    if token.dep == "advcl":
        marks = {sentence.tokens[c].lower for c in sentence.children[token.i]}
        return not marks & words("framing", "conditional_markers")
    if token.dep == "advmod":  # 'earlier in the day', but not 'is out on loan'
        held = clause.lemma in words("clauses", "copulas") and token.i > clause.predicate
        return not held and sentence.child(token.i, "prep", "npadvmod") is not None
    if token.dep not in ("prep", "agent", "dative"):
        return False
    return _is_loose(sentence, clause, token)


def _is_loose(sentence: Sentence, clause: Clause, token: Token) -> bool:
    """Tell whether a predicate holds without a prepositional phrase.

    Not the first that some verbs without an object want, 'lives in Karsk', nor what some say of
    their object: 'put the money in a bag', 'is known for its walls'.
    """
    if token.lower in words("clauses", "bound_prepositions"):
        return False
    copula = clause.lemma in words("clauses", "copulas")
    timeless = not copula and clause.lemma not in words("clauses", "timed_verbs")
    if timeless and _is_circumstance(sentence, token):
        return True
    first = next(
        (
            c
            for c in sentence.children[clause.predicate]
            if sentence.tokens[c].dep == "prep" and c > clause.predicate
        ),
        None,
    )
    held = token.i == first
    if copula:
        return not held or sentence.child(clause.predicate, "attr", "acomp", "oprd") is not None
    if held and clause.lemma in words("clauses", "completed_verbs"):
        return False
    needs = clause.lemma in words("clauses", "leaning_verbs")
    return bool(clause.of(*OBJECTS)) or token.dep == "agent" or not (held and needs)


def _is_circumstance(sentence: Sentence, token: Token) -> bool:
    """Tell whether a phrase only says when or in spite of what: no verb wants it."""
    if token.lower in words("clauses", "circumstance_prepositions"):
        return True
    at = sentence.child(token.i, "pobj")
    dated = at is not None and sentence.tokens[at].entity in DATES
    return dated and token.lower in words("clauses", "date_prepositions")


def _kept(sentence: Sentence, positions: Iterable[int]) -> tuple[int, ...]:
    """Return positions in order, with the marks between neighbours and none at the ends."""
    found = set(positions)
    inner = {
        t.i for t in sentence.tokens if t.dep == "punct" and t.i - 1 in found and t.i + 1 in found
    }
    whole = trimmed(sentence, _unmarked(sentence, found | inner))
    return tuple(_with_quotes(sentence, _without_lone_brackets(sentence, whole)))


def _without_lone_brackets(sentence: Sentence, found: Iterable[int]) -> set[int]:
    """Return positions without brackets whose other half is not among them."""
    kept, opened = set(found), list[int]()
    for i in sorted(kept):
        text = sentence.tokens[i].text
        if text == "(":
            opened.append(i)
        elif text == ")" and opened:
            opened.pop()
        elif text == ")":
            kept.discard(i)
    return kept - set(opened)


def _unmarked(sentence: Sentence, found: set[int]) -> Iterator[int]:
    """Yield positions without the marks that what was left out leaves behind."""
    for i in sorted(found):
        token = sentence.tokens[i]
        alone = i - 1 not in found or i + 1 not in found
        if not (token.text in CUTS and alone and token.dep == "punct"):
            yield i


def _with_quotes(sentence: Sentence, found: set[int]) -> list[int]:
    """Return positions with the marks around words that all stand, and with no other marks."""
    opened: int | None = None
    for token in sentence.tokens:
        if token.text not in QUOTES or token.pos != "PUNCT":
            continue
        found.discard(token.i)
        if opened is None or token.text in OPENING:
            opened = token.i
            continue
        between = range(opened + 1, token.i)
        if between and all(i in found or sentence.tokens[i].dep == "punct" for i in between):
            found |= {opened, *between, token.i}
        opened = None
    return sorted(found)
