"""Draw from the clauses who did it, and on what ground that is said."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.clauses.noun_phrases import phrase
from claims.clauses.phrases import entity_span
from claims.clauses.reported import reporting_lemmas
from claims.lexicon.load import table, words
from claims.mentions.events import singular
from claims.model.clause import Argument, Clause, ClauseKind, Role, Tense, Voice
from claims.model.event import EventType
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.value import ActorRole, Basis, Responsibility
from claims.resolution.speaker_types import canonical_name, same_name
from claims.resolution.speakers import Tellers, is_denial, resolve_tellers

LEXICON = "responsibility"
ACTOR_ENTITIES = ("ORG", "GPE", "NORP", "PERSON")
PLURAL = ("NNS", "NNPS")
VICTIM_LABELS = ("kill", "injure", "wound", "hurt", "maim", "slay", "murder")


def extract_responsibilities(reading: Reading) -> Iterator[Draft]:
    """Yield each actor of a harmful happening once a sentence.

    A strike counts where the sentence says that it hurt someone: else it is an action alone.
    """
    tellers = resolve_tellers(reading)
    for sentence in reading.sentences:
        seen: set[tuple[int, Basis]] = set()
        for clause in sentence.clauses:
            for actor, basis, negated in _responsible(sentence, clause):
                draft = _draft(reading, tellers, sentence, (clause, actor), basis)
                if draft is None or (actor.head, basis) in seen:
                    continue
                seen.add((actor.head, basis))
                yield draft if negated is None else replace(draft, negated=True)


def _responsible(
    sentence: SentenceReading, clause: Clause
) -> Iterator[tuple[Argument, Basis, bool | None]]:
    """Yield the actors whom a clause holds responsible; the flag is set where it denies."""
    agents = clause.of(Role.AGENT)
    found: Sequence[Argument] = ()
    basis, denied = Basis.ASSERTED, None
    if _claims(sentence, clause, "claiming"):
        found, basis = (agents if clause.negation is None else ()), Basis.CLAIMED_BY_ACTOR
    elif _claims(sentence, clause, "denying"):
        found = agents if clause.negation is None else ()
        basis, denied = Basis.DENIED_BY_ACTOR, True
    elif clause.lemma in words(LEXICON, "blaming") | words(LEXICON, "blame_on_verbs"):
        found, basis = _blamed(clause), Basis.ASSESSED_BY_THIRD_PARTY
    elif _is_responsible(sentence, clause):
        found = agents
    elif _happened(sentence, clause) and _is_hostile(sentence, clause):
        own = clause.kind is ClauseKind.NOMINAL  # a noun's borrowed agent is its verb's business
        found = [a for a in agents if _can_act(sentence, a) and not (own and a.shared)]
        for teller, ground in _own_tellers(sentence, clause):
            if _can_act(sentence, teller):
                yield teller, ground, None
    yield from ((actor, basis, denied) for actor in found)


def _claims(sentence: SentenceReading, clause: Clause, key: str) -> bool:
    """Tell whether a clause says 'claimed responsibility', 'denied involvement' or the like."""
    things: list[str] = table(LEXICON)[key].get(clause.lemma, [])
    patients = clause.of(Role.PATIENT)
    return any(sentence.sentence.tokens[a.head].lemma in things for a in patients)


def _blamed(clause: Clause) -> tuple[Argument, ...]:
    onto = clause.oblique(*words(LEXICON, "blame_onto"))
    if onto and clause.lemma in words(LEXICON, "blame_on_verbs"):
        return onto
    return clause.of(Role.PATIENT) if clause.lemma in words(LEXICON, "blaming") else ()


def _is_responsible(sentence: SentenceReading, clause: Clause) -> bool:
    tokens = sentence.sentence.tokens
    said = {tokens[a.head].lower for a in clause.of(Role.ATTRIBUTE)}
    behind = bool(clause.oblique("behind")) and clause.lemma == "be"
    return behind or (clause.lemma == "be" and bool(said & words(LEXICON, "responsible")))


def _happened(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether a clause tells of what was done: not 'to attack' but 'believed to have …'."""
    if clause.marker == "to":
        governor = next((c for c in sentence.clauses if c.predicate == clause.governor), None)
        return governor is not None and governor.lemma in words("speech", "hearsay_passives")
    return clause.tense is not Tense.FUTURE and clause.marker not in ("if", "unless")


def _is_hostile(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether a clause tells of harm done, itself or in the object of a light verb."""
    kinds = [
        t.value.type
        for t in sentence.triggers
        if t.head == clause.predicate or _is_light_object(clause, t.head)
    ]
    if any(kind.value in words(LEXICON, "hostile_types") for kind in kinds):
        return clause.kind is not ClauseKind.NOMINAL or bool(_own_agents(clause))
    if clause.lemma in VICTIM_LABELS and clause.voice is not Voice.NONE:
        return True
    return EventType.STRIKE in kinds and _hurts(sentence, clause)


def _is_light_object(clause: Clause, head: int) -> bool:
    light = clause.lemma in words(LEXICON, "light_verbs")
    return light and any(a.head == head for a in clause.of(Role.PATIENT))


def _own_agents(clause: Clause) -> list[Argument]:
    return [a for a in clause.of(Role.AGENT) if not a.shared]


def _hurts(sentence: SentenceReading, clause: Clause) -> bool:
    agents = {a.head for a in clause.of(Role.AGENT)} | {clause.predicate}
    return any(
        c.lemma in VICTIM_LABELS and agents & {a.head for a in c.of(Role.AGENT)}
        for c in sentence.clauses
    )


def _own_tellers(sentence: SentenceReading, clause: Clause) -> Iterator[tuple[Argument, Basis]]:
    """Yield the group that speaks of itself: 'the group said that it had attacked the base'."""
    tokens = sentence.sentence.tokens
    pronouns = [tokens[a.head].lower for a in clause.of(Role.AGENT)]
    above = next((c for c in sentence.clauses if c.predicate == clause.governor), None)
    if above is None or above.lemma not in reporting_lemmas() or len(pronouns) != 1:
        return
    plural = {"it": False, "they": True}.get(pronouns[0])
    tellers = above.of(Role.AGENT)
    persons = [a for a in tellers if tokens[a.head].entity == "PERSON"]
    if plural is None or persons or len(tellers) != 1:
        return
    if (tokens[tellers[0].head].tag in PLURAL) is plural:
        denies = is_denial(above.lemma)
        yield tellers[0], Basis.DENIED_BY_ACTOR if denies else Basis.CLAIMED_BY_ACTOR


def _called(sentence: SentenceReading, actor: Argument) -> Argument:
    """Return the name of 'a gang called the Harrow Boys', else the actor as it stands."""
    tree = sentence.sentence
    for child in tree.children[actor.head]:
        if tree.tokens[child].lower in words(LEXICON, "naming"):
            name = tree.child(child, "oprd", "dobj", "attr")
            if name is not None and tree.tokens[name].pos == "PROPN":
                return Argument(actor.role, name, phrase(tree, name))
    return actor


def _can_act(sentence: SentenceReading, argument: Argument) -> bool:
    """Tell whether an argument is a person, a group or a state, not a rocket or a blast."""
    token = sentence.sentence.tokens[argument.head]
    happening = any(t.head == token.i for t in sentence.triggers)
    if happening or singular(token) in words("event_words", "weapons"):
        return False
    if token.lemma in words(LEXICON, "actors"):
        return True
    return token.pos == "PROPN" and token.entity in (*ACTOR_ENTITIES, "")


def _draft(
    reading: Reading,
    tellers: Tellers,
    sentence: SentenceReading,
    found: tuple[Clause, Argument],
    basis: Basis,
) -> Draft | None:
    clause, actor = found
    tree = sentence.sentence
    if tree.tokens[actor.head].pos in ("PRON", "DET"):
        return None
    span = entity_span(tree, _called(sentence, actor))
    name = reading.text(span)
    at = tree.over([clause.predicate]).start
    body = _spoken_for(tellers, at) if tree.tokens[actor.head].pos == "NOUN" else None
    if basis is Basis.ASSERTED:
        basis = _basis(tellers, at, body, name)
    trigger = next((t.head for t in sentence.triggers if t.head == clause.predicate), None)
    return Draft(
        value=Responsibility(
            actor=name,
            role=ActorRole.ORDERED_BY if clause.lemma == "order" else ActorRole.PERPETRATOR,
            basis=basis,
            canonical=canonical_name(body or name) or body,
        ),
        sentence=tree.index,
        span=tree.span,
        slots={"actor": span},
        head=_told_at(clause, actor, basis),
        trigger=trigger if trigger is not None else _object_trigger(sentence, clause),
    )


def _told_at(clause: Clause, actor: Argument, basis: Basis) -> int:
    """Return the token by which to find the teller: within what is claimed, denied or charged."""
    patients = clause.of(Role.PATIENT)
    charged = basis is Basis.ASSESSED_BY_THIRD_PARTY and actor in patients
    own = basis in (Basis.CLAIMED_BY_ACTOR, Basis.DENIED_BY_ACTOR) and bool(patients)
    return actor.head if charged else patients[0].head if own else clause.predicate


def _object_trigger(sentence: SentenceReading, clause: Clause) -> int | None:
    heads = {a.head for a in clause.of(Role.PATIENT, Role.OBLIQUE)}
    return next((t.head for t in sentence.triggers if t.head in heads), None)


def _spoken_for(tellers: Tellers, start: int) -> str | None:
    """Return the body whose spokesman tells: his 'the militia' is the one that he speaks for."""
    chain = tellers.at(start)
    role, _, body = chain[-1].speaker.partition(" for ") if chain else ("", "", "")
    body = body.removeprefix("the ")
    return body if "spokes" in role.lower() and body[:1].isupper() else None


def _basis(tellers: Tellers, start: int, body: str | None, actor: str) -> Basis:
    """Return the ground of a plain statement by who makes it: the actor, his spokesman, others."""
    chain = tellers.at(start)
    if chain and (body or same_name(chain[-1].speaker, actor)):
        denies = is_denial(chain[-1].cue)
        return Basis.DENIED_BY_ACTOR if denies else Basis.CLAIMED_BY_ACTOR
    cues = {word for teller in chain for word in teller.cue.lower().split()}
    if cues & words(LEXICON, "assessing_forms"):
        return Basis.ASSESSED_BY_THIRD_PARTY
    return Basis.ASSERTED
