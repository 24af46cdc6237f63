"""Say all that one clause says, each time in as few words as it takes."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from claims.clauses.atoms import Atom, agrees, cut, is_alternative, is_closed, is_narrow
from claims.clauses.lists import Item, items
from claims.clauses.phrases import noun_phrase
from claims.lexicon.load import table, words
from claims.model.clause import Clause, ClauseKind, Role, Tense, Voice
from claims.model.sentence import Sentence, Token

AUXILIARIES = ("aux", "auxpass", "neg")
PARTICIPLES = ("VBG", "VBN")
HEAVY = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "NUM"))
FEWEST = 2  # words of weight in a core
PLURALS = ("NNS", "NNPS")
PLURAL_PRONOUNS = ("we", "you", "they", "these", "those")


@dataclass(frozen=True, slots=True)
class Cut:
    """Hold the words of one atomic sentence as positions.

    `shared` is a subject from elsewhere and `link` the verb form that it needs before the words,
    `tail` an object from elsewhere;
    `marked` are the words, named by `part`, by which this cut differs from the clause's first.
    """

    words: tuple[int, ...]
    shared: tuple[int, ...] = ()
    link: str = ""
    tail: str = ""
    part: str = ""
    marked: tuple[int, ...] = ()


def cuts(sentence: Sentence, clause: Clause, verbal: Mapping[int, Clause]) -> Iterator[Cut]:
    """Yield the core of a clause, the core with each adjunct, the whole, and the items of lists.

    None where the clause cannot be said alone, as what it takes from elsewhere is not known, and
    none from whose words a misread tree has torn a part.
    """
    for made in _cuts(sentence, clause, verbal):
        if made.words and not _is_torn(sentence, clause, made):
            ends_open = sentence.tokens[made.words[-1]].tag == "CC"
            yield replace(made, words=made.words[:-1]) if ends_open else made


def _cuts(sentence: Sentence, clause: Clause, verbal: Mapping[int, Clause]) -> Iterator[Cut]:
    atom = cut(sentence, clause, verbal)
    link = _link(sentence, clause, atom, verbal)
    torn = bool(set(atom.shared) & set(atom.whole())) or not agrees(sentence, clause, atom)
    apart = clause.kind is ClauseKind.COORDINATE and is_alternative(sentence, clause.predicate)
    owner = bool(atom.shared) and sentence.tokens[atom.shared[-1]].dep == "case"
    if link is None or torn or apart or owner:
        return
    first = Cut(atom.core, atom.shared, link)
    if clause.kind is ClauseKind.RELATIVE and not atom.shared:
        yield from _of_gap(sentence, clause, first)
        return
    if not atom.adjuncts or _says_enough(sentence, first):
        yield first
    for adjunct in atom.adjuncts:
        yield replace(first, words=_joined(atom.core, adjunct), part="adjunct", marked=adjunct)
    if len(atom.adjuncts) > 1:
        extra = tuple(i for i in atom.whole() if i not in atom.core)
        yield replace(first, words=atom.whole(), part="whole", marked=extra)
    if not is_closed(sentence, clause):
        yield from _by_item(sentence, clause, verbal, (atom, first))


def _is_torn(sentence: Sentence, clause: Clause, made: Cut) -> bool:
    """Tell whether words were taken from a phrase that begins before them.

    Of '… hit Taji, killing two and a Briton' nobody says 'hit Taji a Briton', of 'two were men and
    one was old' nobody 'men and one was old'.
    """
    if not made.words:  # 'but his uncle and two sisters were'
        return True
    tokens, first = sentence.tokens, made.words[0]
    before = tokens[first - 1] if first and not made.shared else None
    if before and before.pos == "AUX" and tokens[first].pos not in ("VERB", "AUX"):
        return True
    return any(
        tokens[at - 1].tag == "CC" and _hangs(sentence, clause, made, at)
        for last, at in pairwise(made.words)
        if at - last > 1
    )


def _hangs(sentence: Sentence, clause: Clause, made: Cut, at: int) -> bool:
    """Tell whether what begins at a word, after 'and', is no part of a list and no predicate."""
    while at != clause.predicate and sentence.tokens[at].head in made.words:
        if sentence.tokens[at].head == clause.predicate:
            return sentence.tokens[at].dep not in ("conj", *AUXILIARIES)
        at = sentence.tokens[at].head
    return False


def _of_gap(sentence: Sentence, clause: Clause, made: Cut) -> Iterator[Cut]:
    """Put the noun of 'the hall that rebels burned' in its place: 'rebels burned [the hall]'."""
    objects = [a for a in clause.of(Role.PATIENT) if a.shared and a.head < clause.predicate]
    opening = sentence.tokens[made.words[0]] if made.words else None
    if len(objects) != 1 or opening is None:
        return
    left = made.words[1:] if opening.tag in ("WDT", "WP", "IN") else made.words
    noun = noun_phrase(sentence, objects[0].head)
    if left:
        yield replace(made, words=left, tail=sentence.quoted(sentence.over(noun)))


def _says_enough(sentence: Sentence, made: Cut) -> bool:
    """Tell whether a core says something: 'they were joined' does not."""
    heavy = [i for i in (*made.shared, *made.words) if sentence.tokens[i].pos in HEAVY]
    return len(heavy) >= FEWEST


def _joined(core: Collection[int], adjunct: Collection[int]) -> tuple[int, ...]:
    return tuple(sorted({*core, *adjunct}))


def _by_item(
    sentence: Sentence, clause: Clause, verbal: Mapping[int, Clause], made: tuple[Atom, Cut]
) -> Iterator[Cut]:
    atom, first = made
    whole = atom.whole()
    for item in items(sentence, clause, whole, _closed_below(sentence, verbal)):
        done = set[tuple[int, ...]]()
        for positions in (atom.core, whole):
            found = _with_item(sentence, clause, replace(first, words=positions), item)
            if found is None or found.words in done or found.words == positions:
                continue
            done.add(found.words)
            whole_slot = positions is whole and len(whole) > len(atom.core)
            marked = found.words if whole_slot else found.marked
            yield replace(found, marked=marked)


def _closed_below(sentence: Sentence, verbal: Mapping[int, Clause]) -> Callable[[int], bool]:
    """Return a test of whether a word stands in a clause from which nothing can be taken."""

    def closed(i: int) -> bool:
        above = (verbal[a] for a in (i, *sentence.ancestors(i)) if a in verbal)
        return any(is_narrow(sentence, c) for c in above)

    return closed


def _with_item(sentence: Sentence, clause: Clause, made: Cut, item: Item) -> Cut | None:
    """Return a cut with one item of a list; a subject of one needs a verb of one."""
    left = tuple(i for i in made.words if i not in item.others)
    own = tuple(i for i in left if i in item.own)
    if not own:
        return None
    made = replace(made, words=left, part="item", marked=own)
    if not item.opens or any(sentence.tokens[i].tag in PLURALS for i in own):
        return made
    return _in_singular(sentence, clause, made, own)


def _in_singular(
    sentence: Sentence, clause: Clause, made: Cut, own: tuple[int, ...]
) -> Cut | None:
    """Put the verb into the singular, which only a few verbs let us do, or leave it as it is."""
    verbs = [
        c for c in sentence.children[clause.predicate] if sentence.tokens[c].dep in AUXILIARIES
    ]
    finite = sentence.tokens[min([*verbs, clause.predicate])]
    if finite.tag in ("VBD", "MD") and finite.lower != "were":
        return made
    singular = table("clauses")["singular_forms"].get(finite.lower)
    rest = tuple(i for i in made.words if i not in own)
    if singular is None or not rest or rest[0] != finite.i:
        return made if finite.tag in ("VBN", "VBG") else None
    return replace(made, words=rest[1:], shared=own, link=singular)


def _link(
    sentence: Sentence, clause: Clause, atom: Atom, verbal: Mapping[int, Clause]
) -> str | None:
    """Return the verb form between a subject from elsewhere and the words of the clause."""
    if not atom.shared:
        return ""
    if clause.kind is ClauseKind.APPOSITION:
        return _form_of_be(sentence, clause, past=False)
    token = sentence.tokens[clause.predicate]
    if sentence.child(token.i, *AUXILIARIES[:2]) is not None:
        return ""
    if clause.kind is ClauseKind.COORDINATE:
        return _of_second(sentence, clause, verbal)
    hangs = clause.kind in (ClauseKind.PARTICIPLE, ClauseKind.ADVERBIAL)
    passive = token.tag == "VBD" and token.dep == "acl" and clause.voice is Voice.PASSIVE
    participle = token.tag in PARTICIPLES or passive
    return _of_participle(sentence, clause, token) if hangs and participle else ""


def _of_second(sentence: Sentence, clause: Clause, verbal: Mapping[int, Clause]) -> str | None:
    """Return what a second verb takes from the first; bare infinitives want more than we know."""
    tag = sentence.tokens[clause.predicate].tag
    finite = tag in ("VBZ", "VBP") or (tag == "VBD" and clause.voice is not Voice.PASSIVE)
    if clause.auxiliaries and not finite:
        return _auxiliaries(sentence, clause, verbal)
    above = verbal.get(clause.governor) if clause.governor is not None else None
    if tag == "VBN" and above is not None and above.kind is ClauseKind.PARTICIPLE:
        return _form_of_be(sentence, clause, past=True)
    return None if tag in ("VB", "VBG") else ""


def _of_participle(sentence: Sentence, clause: Clause, token: Token) -> str | None:
    """Return 'was' for what was done, 'is' for what goes on; 'by leaving' cannot be alone."""
    prepositional = token.lower in words("clauses", "participial_prepositions")
    if token.dep == "pcomp" or clause.tense is Tense.FUTURE or prepositional:
        return None
    lasting = token.tag == "VBG" or clause.lemma in words("clauses", "completed_verbs")
    return _form_of_be(sentence, clause, past=clause.tense is Tense.PAST or not lasting)


def _auxiliaries(sentence: Sentence, clause: Clause, verbal: Mapping[int, Clause]) -> str | None:
    """Return the auxiliaries that a verb shares with the one before it: 'will be sold'."""
    above = verbal.get(clause.governor) if clause.governor is not None else None
    seen = 0
    while above is not None and seen < len(verbal):
        found = [
            sentence.tokens[c]
            for c in sentence.children[above.predicate]
            if sentence.tokens[c].dep in AUXILIARIES and c < above.predicate
        ]
        if found:
            own = sentence.tokens[clause.predicate].tag
            fits = found[-1].lemma in table("clauses")["forms_after"].get(own, ())
            return " ".join(t.text for t in found) if fits and found[0].lower != "to" else None
        above, seen = verbal.get(above.governor) if above.governor is not None else None, seen + 1
    return None


def _form_of_be(sentence: Sentence, clause: Clause, *, past: bool) -> str:
    heads = [sentence.tokens[a.head] for a in clause.of(Role.AGENT, Role.PATIENT) if a.shared]
    several = len(heads) > 1 or any(_is_plural(token) for token in heads)
    if past:
        return "were" if several else "was"
    return "are" if several else "is"


def _is_plural(token: Token) -> bool:
    return token.tag in PLURALS or token.lower in PLURAL_PRONOUNS
