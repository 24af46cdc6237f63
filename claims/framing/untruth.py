"""Tell what the sentence itself calls false: 'reports that it sank were untrue'."""

from collections.abc import Iterator
from functools import lru_cache

from claims.clauses.reported import reporting_lemmas
from claims.framing.scope import KEPT
from claims.lexicon.load import words
from claims.model.sentence import Sentence

LEXICON = "untruth"
COMPLEMENTS = ("acomp", "attr", "oprd", "xcomp", "dobj")
CONTENTS = ("acl", "ccomp", "relcl", "csubj", "appos")
REPORTED = ("ccomp", "csubj", "xcomp", "advcl")  # the last where 'that' opens it
SUBJECTS = ("nsubj", "nsubjpass")


@lru_cache(maxsize=KEPT)
def is_untrue(tree: Sentence, head: int) -> bool:
    """Tell whether a token lies in what the words above it call false."""
    return any(
        _is_false_report(tree, above, below)
        or _is_false_that(tree, above, below)
        or _is_told_falsely(tree, above, below)
        or _is_ruled_out(tree, above, below)
        for below, above in _links(tree, head)
    )


@lru_cache(maxsize=KEPT)
def withholds_denial(tree: Sentence, head: int) -> bool:
    """Tell whether the denial above a token is not made: 'neither confirmed nor denied that'."""
    denials = [v for _, v in _links(tree, head) if _in(tree, v, "refuting")]
    return any(_is_negated(tree, v) or _is_unsure(tree, v) for v in denials)


@lru_cache(maxsize=KEPT)
def leaves_open(tree: Sentence, head: int) -> bool:
    """Tell whether a token lies in what is not ruled out."""
    return any(
        _rules_out(tree, above, below) and (_is_negated(tree, above) or _is_unsure(tree, above))
        for below, above in _links(tree, head)
    )


def is_said_false(tree: Sentence, verb: int) -> bool:
    """Tell whether a verb says of its subject that it is false: 'proved wrong', 'was denied'."""
    if tree.tokens[verb].pos not in ("VERB", "AUX"):
        return False
    return _is_predicated(tree, verb, passive=tree.child(verb, "auxpass") is not None)


def _is_ruled_out(tree: Sentence, verb: int, content: int) -> bool:
    ruled = _rules_out(tree, verb, content)
    return ruled and not (_is_negated(tree, verb) or _is_unsure(tree, verb))


def _rules_out(tree: Sentence, verb: int, content: int) -> bool:
    """Tell whether a clause or a noun is what a verb rules out."""
    if tree.tokens[verb].lemma != "rule" or tree.tokens[content].dep not in (
        "ccomp",
        "dobj",
        "nsubjpass",
        "xcomp",
    ):
        return False
    return any(tree.tokens[c].lower == "out" for c in tree.children[verb])


def _links(tree: Sentence, head: int) -> Iterator[tuple[int, int]]:
    """Yield each token from a head upwards with the one above it, up to the end of its scope.

    What describes a thing, and what is an adverbial, is not called false with what it goes with.
    """
    at = head
    while (above := tree.tokens[at].head) != at:
        content = _in(tree, above, "reporting_nouns") or _in(tree, above, "refusals")
        described = tree.tokens[at].dep in ("relcl", "acl") and not content
        if described or (tree.tokens[at].dep == "advcl" and not _opens_with_that(tree, at)):
            return
        yield at, above
        at = above


def _opens_with_that(tree: Sentence, verb: int) -> bool:
    mark = tree.child(verb, "mark")
    return mark is not None and tree.tokens[mark].lower == "that"


def _in(tree: Sentence, at: int, key: str) -> bool:
    token = tree.tokens[at]
    return token.lemma in words(LEXICON, key) or token.lower in words(LEXICON, key)


def _is_false_report(tree: Sentence, noun: int, content: int) -> bool:
    """Tell whether a noun of speech, of which a token heads the content, is said to be false."""
    inner = tree.tokens[content]
    told = inner.dep in CONTENTS or (inner.dep == "prep" and inner.lower in ("of", "about"))
    known = _in(tree, noun, "reporting_nouns") or _in(tree, noun, "refusals")
    if not told or not known:
        return False
    swallowed = [c for c in tree.children[content] if _is_bare_clause(tree, c)]
    own = any(tree.tokens[c].dep == "amod" and _in(tree, c, "false") for c in tree.children[noun])
    return (
        own
        or _in(tree, noun, "refusals")
        or tree.tokens[noun].lemma in words(LEXICON, "false_nouns")
        or any(_is_predicated(tree, c, passive=False) for c in swallowed)
        or _is_called_false(tree, noun)
    )


def _is_called_false(tree: Sentence, noun: int) -> bool:
    """Tell whether the words above a noun say that it is false."""
    above, label = tree.tokens[noun].head, tree.tokens[noun].dep
    if label in SUBJECTS:
        return _is_predicated(tree, above, passive=label == "nsubjpass")
    if label == "pobj":
        return _is_governed(tree, above)
    return label in ("dobj", "ccomp", "conj") and _is_refused(tree, above, noun)


def _is_bare_clause(tree: Sentence, at: int) -> bool:
    """Tell whether a clause has no subject: the parser hung 'were wrong' on what is reported."""
    return tree.tokens[at].dep == "ccomp" and tree.child(at, *SUBJECTS) is None


def _is_predicated(tree: Sentence, verb: int, *, passive: bool) -> bool:
    """Tell whether a verb says of its subject that it is false."""
    if _is_unsure(tree, verb):
        return False
    negated = _is_negated(tree, verb)
    if passive and _in(tree, verb, "refuting"):
        return not negated
    return _judged(tree, verb, negated=negated)


def _judged(tree: Sentence, verb: int, *, negated: bool) -> bool:
    """Tell whether the complement of a verb, or of the 'to be' below it, says 'false'."""
    for c in tree.children[verb]:
        if tree.tokens[c].dep not in COMPLEMENTS:
            continue
        if tree.tokens[c].dep == "xcomp" and _judged(tree, c, negated=negated):
            return True
        described = any(_in(tree, d, "false") for d in tree.children[c])  # 'fake news'
        if described or _in(tree, c, "false") or _in(tree, c, "false_nouns"):
            return not negated
        if _in(tree, c, "true"):
            return negated
        if _in(tree, c, "truth_nouns"):
            return any(_in(tree, d, "negating") for d in tree.children[c])
    return False


def _is_governed(tree: Sentence, preposition: int) -> bool:
    """Tell whether a preposition leads from 'contrary', 'no truth' or 'dismissed' to a noun."""
    above = tree.tokens[preposition].head
    if tree.tokens[above].lower == "contrary":
        return True
    if _in(tree, above, "truth_nouns"):
        return any(_in(tree, c, "negating") for c in tree.children[above])
    led = tree.tokens[preposition].lower == "as" and _in(tree, above, "refuting")
    return led and not _is_negated(tree, above)


def _is_refused(tree: Sentence, verb: int, noun: int) -> bool:
    """Tell whether a verb refutes its object or calls it false."""
    if _is_negated(tree, verb) or _is_unsure(tree, verb):
        return False
    if _in(tree, verb, "refuting"):
        return True
    last = [i for i in tree.subtree(verb) if i > noun and tree.tokens[i].pos != "PUNCT"][-1:]
    named = _in(tree, verb, "judging")
    return named and any(_in(tree, i, "false") or _in(tree, i, "false_nouns") for i in last)


def _is_false_that(tree: Sentence, verb: int, content: int) -> bool:
    """Tell whether a clause is the content of 'it is false that' or 'wrong to say that'.

    The parser may hang the content of 'dismissed as untrue claims that' on the verb.
    """
    if tree.tokens[content].dep not in REPORTED or _is_unsure(tree, verb):
        return False
    negated = _is_negated(tree, verb)
    if _in(tree, verb, "refuting") or _in(tree, verb, "judging"):
        return not negated and _led_by_as(tree, verb)
    said = tree.tokens[verb].lemma in reporting_lemmas()
    if said and tree.tokens[verb].tag == "VB":
        above = tree.tokens[verb].head
        return above != verb and _is_wrong(tree, above)
    copula = tree.tokens[verb].lemma in words(LEXICON, "proving")
    return copula and not said and _judged(tree, verb, negated=negated)


def _led_by_as(tree: Sentence, verb: int) -> bool:
    """Tell whether 'as' leads from a verb to a noun of speech: 'dismissed as lies reports'."""
    leads = [c for c in tree.children[verb] if tree.tokens[c].lower == "as"]
    nouns = [d for c in leads for d in tree.children[c] if tree.tokens[d].dep == "pobj"]
    return any(_in(tree, d, "reporting_nouns") for d in nouns)


def _is_wrong(tree: Sentence, at: int) -> bool:
    """Tell whether somebody is said to be wrong: by the adjective, or by the verb above it."""
    if _in(tree, at, "false"):
        return not _is_negated(tree, tree.tokens[at].head)
    wrong = any(tree.tokens[c].dep == "acomp" and _in(tree, c, "false") for c in tree.children[at])
    return wrong and not _is_negated(tree, at)


def _is_told_falsely(tree: Sentence, verb: int, content: int) -> bool:
    """Tell whether a clause is told with 'falsely': 'wrongly claimed that'."""
    inner = tree.tokens[content]
    told = inner.dep in ("ccomp", "xcomp") or (inner.dep == "prep" and inner.lower == "of")
    if not told or tree.tokens[verb].lemma not in reporting_lemmas():
        return False
    return any(_in(tree, c, "falsely") for c in tree.children[verb])


def _is_negated(tree: Sentence, verb: int) -> bool:
    """Tell whether a verb is negated, itself or with the verb that it is joined to."""
    below = [tree.tokens[c] for c in tree.children[verb]]
    above = tree.tokens[tree.tokens[verb].head]
    if any(t.dep in ("neg", "preconj") and _in(tree, t.i, "negating") for t in below):
        return True
    if tree.tokens[verb].dep == "xcomp" and above.lemma in words(LEXICON, "withholding"):
        return True
    joined = [tree.tokens[c].lower for c in tree.children[above.i] if tree.tokens[c].dep == "cc"]
    if tree.tokens[verb].dep != "conj" or not {"or", "nor"} & set(joined):
        return False
    return "nor" in joined or _is_negated(tree, above.i)


def _is_unsure(tree: Sentence, verb: int) -> bool:
    return any(
        tree.tokens[c].dep in ("aux", "mark") and _in(tree, c, "unsure")
        for c in tree.children[verb]
    )
