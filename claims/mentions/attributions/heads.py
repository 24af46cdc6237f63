"""Describe the words that may be the main word of a cue, for the trained weights.

A feature is a name and a value, joined; it holds or it does not. Nothing is said of whole texts or
of names, so that weights learned on one desk's articles serve another's.
"""

from collections.abc import Iterator

from claims.lexicon.load import words
from claims.mentions.attributions.views import CUE, View
from claims.model.sentence import Sentence, Token

OPENING = 8  # tokens of "WALLACE: …" before the colon
SUBJECTS = ("nsubj", "nsubjpass")
UNDER_A_SUBJECT = frozenset(("conj", "advcl", "xcomp", "acl", "relcl", "pcomp"))
LONGEST_CLIMB = 4  # links from a verb up to the one that has the subject
CLAUSES = frozenset(("ccomp", "xcomp", "acl", "relcl"))
CONTENT_CLAUSES = frozenset(("ccomp", "acl", "xcomp", "advcl"))
TELLING = ("nsubj", "nsubjpass", "ccomp", "xcomp", "dobj", "acl", "agent", "prep", "attr", "acomp")
TELLS_LITTLE = frozenset(("punct", "det", "cc", "conj", "amod", "advmod", "compound", "nummod"))
WITH_WORD = frozenset(("prep", "prt", "agent", "mark", "aux", "neg"))
NOUN_PREPOSITIONS = frozenset(("of", "for", "on", "to", "about", "against"))
NEAR = (-2, -1, 1, 2)
SUFFIX = 3


def candidates(sentence: Sentence) -> Iterator[int]:
    """Yield the words that can be the main word of a cue.

    Verbs, nouns and adjectives with a complement, 'according', hearsay adverbs, the colon after a
    speaker's name.
    """
    for token in sentence.tokens:
        if _can_report(sentence, token):
            yield token.i


def _can_report(sentence: Sentence, token: Token) -> bool:
    if token.pos in ("VERB", "AUX"):
        return token.dep not in ("aux", "auxpass")
    if token.pos in ("NOUN", "ADJ"):
        return _takes_a_complement(sentence, token)
    if token.pos == "PROPN":  # a verb of a headline, misread
        return token.head == token.i
    speaker_named = token.text == ":" and 0 < token.i < OPENING
    return speaker_named or token.lower == "according" or token.lower in words("speech", "hearsay")


def _takes_a_complement(sentence: Sentence, token: Token) -> bool:
    below = [sentence.tokens[c] for c in sentence.children[token.i]]
    if token.pos == "ADJ":
        return any(t.dep in ("ccomp", "xcomp", "prep") for t in below)
    if token.lemma in words("speech", "cue_nouns"):
        return True
    return any(t.dep in CLAUSES or t.lower in NOUN_PREPOSITIONS for t in below)


def head_features(view: View, i: int) -> list[str]:
    """Return what is known of a candidate: itself, its children, its subject, its neighbours."""
    return [
        *_itself(view, i),
        *_children(view, i),
        *_subject_above(view.sentence, i),
        *_neighbours(view, i),
    ]


def _itself(view: View, i: int) -> Iterator[str]:
    tokens = view.sentence.tokens
    token = tokens[i]
    above = tokens[token.head]
    quoted, part = view.is_quoted(i), view.part(i)
    any_quoted = bool(view.quoted)
    other = any(p == CUE for at, p in view.seen.items() if at != i)
    yield "always"
    yield f"word={token.lower}"
    yield f"lemma={token.lemma}{token.pos}"
    yield f"tag={token.tag}"
    yield f"dep={token.dep}"
    yield f"above={above.lemma}"
    yield f"above_dep={above.pos}{token.dep}"
    yield f"part={part}"
    yield f"quoted={quoted}{any_quoted}"
    yield f"some_quoted={any_quoted}{token.lemma}"
    yield f"other_cue={other}{part}"
    yield f"section={view.sentence.section.value}"
    yield f"suffix={token.lower[-SUFFIX:]}{token.pos}"


def _children(view: View, i: int) -> Iterator[str]:
    sentence = view.sentence
    lemma = sentence.tokens[i].lemma
    deps = set()
    for c in sentence.children[i]:
        child = sentence.tokens[c]
        dep = child.dep
        deps.add(dep)
        side = "<" if c < i else ">"
        yield f"child={dep}{side}"
        if dep not in TELLS_LITTLE:
            yield f"lemma_child={lemma}{dep}{side}"
        if dep in WITH_WORD:
            yield f"child_word={child.lower}{side}"
            yield f"lemma_word={lemma}{child.lower}"
        if dep in CONTENT_CLAUSES:
            yield f"clause={dep}{_opening(sentence, c)}"
            yield f"clause_tag={dep}{child.tag}{view.is_quoted(c)}"
        elif dep in SUBJECTS or dep == "poss":
            yield f"voice={dep}{child.entity}{child.pos}"
            yield f"voice_lemma={child.lemma}"
        elif dep == "dobj":
            yield f"object={child.lemma}"
            yield f"object_quoted={view.is_quoted(c)}"
    yield "children=" + "|".join(d for d in TELLING if d in deps)


def _opening(sentence: Sentence, clause: int) -> str:
    for c in sentence.children[clause]:
        if sentence.tokens[c].dep in ("mark", "aux"):
            return sentence.tokens[c].lower
    return "-"


def _subject_above(sentence: Sentence, i: int) -> Iterator[str]:
    """Yield the subject of the verb on which a verb without one hangs."""
    tokens = sentence.tokens
    if tokens[i].pos not in ("VERB", "AUX") or sentence.child(i, *SUBJECTS) is not None:
        return
    at = i
    for _ in range(LONGEST_CLIMB):
        if tokens[at].dep not in UNDER_A_SUBJECT:
            return
        at = tokens[at].head
        subject = sentence.child(at, *SUBJECTS)
        if subject is not None:
            yield f"voice_above={tokens[subject].entity}{tokens[subject].pos}"
            yield f"voice_above_lemma={tokens[subject].lemma}"
            return


def _neighbours(view: View, i: int) -> Iterator[str]:
    tokens = view.sentence.tokens
    for step in NEAR:
        at = i + step
        if not 0 <= at < len(tokens):
            yield f"{step}none"
            continue
        yield f"{step}lemma={tokens[at].lemma}"
        yield f"{step}tag={tokens[at].tag}"
        if abs(step) == 1:
            yield f"{step}quoted={view.is_quoted(at)}"
            yield f"{step}pair={tokens[i].lemma}|{tokens[at].lemma}"
