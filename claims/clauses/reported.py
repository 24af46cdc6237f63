"""Find what is reported: a clause, what an aside stands in, or a thing that is named."""

from functools import cache

from claims.clauses.phrases import below
from claims.lexicon.load import table, words
from claims.model.sentence import Sentence

LONGEST_SOURCE = 9  # words of 'a senior official of the finance ministry' and its comma
FINITE_TAGS = ("VBD", "VBZ", "VBP")
REPORTING = ("neutral", "assert", "deny", "confirm", "assess", "ask", "judge")


@cache
def reporting_lemmas() -> frozenset[str]:
    """Return the lemmas of all verbs that can report.

    >>> {"say", "deny"} <= reporting_lemmas()
    True
    """
    return frozenset[str]().union(*(words("speech", name) for name in REPORTING))


def content_of(
    sentence: Sentence, verb: int, source: list[int], addressee: list[int]
) -> list[int]:
    """Return what is said: a clause, else what a parenthesis stands in, else an object."""
    said = {*source, *addressee}
    clauses = [
        c
        for c in sentence.children[verb]
        if sentence.tokens[c].dep in ("ccomp", "xcomp") and c not in said
    ]
    if clauses:
        return [i for c in clauses for i in below(sentence, c)]
    if _is_parenthesis(sentence, verb):
        return host_of(sentence, verb)
    return _named_content(sentence, verb, said)


def _named_content(sentence: Sentence, verb: int, said: set[int]) -> list[int]:
    preposition = content_preposition(sentence, verb)
    if preposition is not None:
        return below(sentence, preposition)[1:]
    named = sentence.child(verb, "oprd")  # 'called it a lie'
    if named is None and sentence.tokens[verb].lemma not in words("speech", "noun_content"):
        return []
    passive = sentence.child(verb, "auxpass") is not None
    if passive and named is not None and sentence.child(verb, "agent") is None:
        return []  # 'the town is called Karsk' reports nothing
    thing = sentence.child(verb, "nsubjpass" if passive else "dobj")
    heads = [at for at in (thing, named) if at is not None and at not in said]
    return [i for at in heads for i in below(sentence, at)]


def content_preposition(sentence: Sentence, verb: int) -> int | None:
    """Return the preposition that opens the content: 'called for', 'warned of'."""
    known: list[str] = table("speech")["for_content"].get(sentence.tokens[verb].lemma, [])
    children = (c for c in sentence.children[verb] if sentence.tokens[c].lower in known)
    return next((c for c in children if sentence.tokens[c].dep == "prep"), None)


def _is_parenthesis(sentence: Sentence, verb: int) -> bool:
    token = sentence.tokens[verb]
    if token.dep == "parataxis":
        return True
    marker = sentence.child(verb, "mark")
    return token.dep == "advcl" and marker is not None and sentence.tokens[marker].lower == "as"


def closing_source(sentence: Sentence, verb: int) -> list[int]:
    """Return who speaks in '…, killing one Briton, a U.S. official said', else nothing.

    The parser may take the speaker for one more apposition of what is reported; no comma stands
    between a verb and its own subject, so that the words after the last one are the subject.
    """
    first = max(0, verb - LONGEST_SOURCE)
    last = verb - 1 if sentence.tokens[verb - 1].text == "," else verb
    commas = [t.i for t in sentence.tokens[first:last] if t.text == ","]
    if not commas or sentence.tokens[verb].tag not in FINITE_TAGS:
        return []
    between = sentence.tokens[commas[-1] + 1 : last]
    if last < verb and any(t.entity != "PERSON" for t in between):
        return []  # 'the majority whip, Anna Reed, said'
    nominal = between and between[-1].pos in ("NOUN", "PROPN", "PRON")
    if not nominal or any(t.pos in ("VERB", "AUX", "SCONJ", "CCONJ") for t in between):
        return []
    return [t.i for t in between]


def cited_content(sentence: Sentence, verb: int) -> list[int]:
    """Return what is reported with 'citing X', else all that stands around it."""
    lemmas = reporting_lemmas()
    for above in sentence.ancestors(verb):
        if sentence.tokens[above].lemma in lemmas:
            clause = sentence.child(above, "ccomp", "xcomp")
            if clause is not None:
                return below(sentence, clause)
    return host_of(sentence, verb)


def host_of(sentence: Sentence, at: int) -> list[int]:
    """Return the clause in which an aside stands, without the aside.

    A conjunct that begins with 'but' after the aside is taken back by the writer.
    """
    head = sentence.tokens[at].head
    if head == at:
        return []
    while not _is_finite(sentence, head) and sentence.tokens[head].head != head:
        head = sentence.tokens[head].head
    aside = set(below(sentence, at))
    taken_back = _taken_back(sentence, head, at)
    return [i for i in below(sentence, head) if i not in aside and i not in taken_back]


def _is_finite(sentence: Sentence, at: int) -> bool:
    """Tell whether a token leads a clause of its own, not 'begin to run low'."""
    token = sentence.tokens[at]
    return token.pos in ("VERB", "AUX") and token.dep not in ("xcomp", "pcomp", "acl", "amod")


def _taken_back(sentence: Sentence, head: int, aside: int) -> set[int]:
    buts = [c for c in sentence.children[head] if sentence.tokens[c].lower == "but" and c > aside]
    if not buts:
        return set()
    later = [
        c for c in sentence.children[head] if c > buts[0] and sentence.tokens[c].dep == "conj"
    ]
    return {buts[0], *(i for c in later for i in below(sentence, c))}
