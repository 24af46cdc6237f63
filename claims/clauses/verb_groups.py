"""What a verb group says beside its verb: voice, tense, negation, auxiliaries."""

from dataclasses import dataclass, replace

from claims.clauses.predicates import SUBJECTS, VERBAL, Predicate
from claims.lexicon.load import words
from claims.model.clause import ClauseKind, Tense, Voice
from claims.model.sentence import Sentence, Token

PRESENT_TAGS = frozenset(("VBP", "VBZ"))
PARTICIPLES = frozenset(("VBN", "VBD"))  # many verbs spell both alike, and the tagger mixes them
INHERITING = frozenset((ClauseKind.PARTICIPLE, ClauseKind.COORDINATE, ClauseKind.ADVERBIAL))


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """Hold what the verb group of one predicate says."""

    lemma: str
    voice: Voice
    tense: Tense
    auxiliaries: tuple[str, ...]
    negation: int | None
    adverbs: tuple[int, ...]


def read_group(sentence: Sentence, predicate: Predicate, above: VerbGroup | None) -> VerbGroup:
    """Return the verb group; a bare participle or conjunct takes from `above` what it lacks."""
    token = sentence.tokens[predicate.token]
    below = (sentence.tokens[c] for c in sentence.children[token.i])
    children = [t for t in below if not _is_name(sentence, t)]
    auxiliaries = [t for t in children if t.dep in ("aux", "auxpass")]
    group = VerbGroup(
        lemma=_lemma(sentence, token, children),
        voice=_voice(sentence, token, children),
        tense=_tense(token, auxiliaries),
        auxiliaries=tuple(t.lower for t in auxiliaries),
        negation=_negation(children),
        adverbs=tuple(t.i for t in children if t.dep == "advmod" and t.pos == "ADV"),
    )
    if above is None or auxiliaries or predicate.kind not in INHERITING:
        return group
    if group.tense is Tense.NONE:
        group = replace(group, tense=above.tense)
    if predicate.kind is ClauseKind.COORDINATE:
        group = _coordinated(sentence, token, group, above)
    return group


def _is_name(sentence: Sentence, token: Token) -> bool:
    """Tell whether an auxiliary in capitals is a name: 'IS fighters began'."""
    return token.text == "IS" and token.pos == "AUX" and not sentence.text.isupper()


def _coordinated(
    sentence: Sentence, token: Token, group: VerbGroup, above: VerbGroup
) -> VerbGroup:
    """Carry the auxiliaries over: 'were shot and killed', 'did not attack or threaten'."""
    if sentence.child(token.i, *SUBJECTS) is not None:
        return group
    if above.voice is Voice.PASSIVE and token.tag in PARTICIPLES:
        if sentence.child(token.i, "dobj") is None:
            group = replace(group, voice=Voice.PASSIVE, tense=above.tense)
    elif token.tag != "VB":
        return group
    return replace(
        group,
        auxiliaries=above.auxiliaries,
        negation=above.negation if group.negation is None else group.negation,
    )


def _lemma(sentence: Sentence, token: Token, children: list[Token]) -> str:
    particles = [t.lower for t in children if _is_particle(sentence, t)]
    return " ".join([token.lemma.lower(), *particles])


def _is_particle(sentence: Sentence, token: Token) -> bool:
    """Tell the particle of 'blew up' from the preposition of 'drowned off the coast'."""
    return token.dep == "prt" and sentence.child(token.i, "pobj") is None


def _voice(sentence: Sentence, token: Token, children: list[Token]) -> Voice:
    if token.pos not in VERBAL:
        return Voice.NONE
    deps = {t.dep for t in children}
    if deps & {"auxpass", "nsubjpass", "agent"}:
        return Voice.PASSIVE
    if "dobj" in deps or token.tag not in PARTICIPLES or "aux" in deps:
        return Voice.ACTIVE
    reduced = token.tag == "VBN" and token.dep in ("acl", "advcl", "relcl", "oprd", "ROOT")
    objectless = _lemma(sentence, token, children) in words("clauses", "object_bound")
    return Voice.PASSIVE if reduced or objectless else Voice.ACTIVE


def _tense(token: Token, auxiliaries: list[Token]) -> Tense:
    if any(
        t.lower in words("clauses", "future_auxiliaries") and t.tag == "MD" for t in auxiliaries
    ):
        return Tense.FUTURE
    if auxiliaries:
        perfect = any(t.lemma == "have" and t.dep == "aux" for t in auxiliaries)
        if perfect or auxiliaries[0].tag == "VBD":
            return Tense.PAST
        return Tense.NONE if auxiliaries[0].tag in ("TO", "VBG") else Tense.PRESENT
    if token.tag == "VBD":
        return Tense.PAST
    return Tense.PRESENT if token.tag in PRESENT_TAGS else Tense.NONE


def _negation(children: list[Token]) -> int | None:
    negators = words("clauses", "negators")
    return next(
        (t.i for t in children if t.dep == "neg" or (t.lower in negators and t.dep != "conj")),
        None,
    )
