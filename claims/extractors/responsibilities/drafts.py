"""Draw from the clauses who did it, and on what ground that is said."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from claims.extractors.responsibilities.actors import actor_span, named
from claims.extractors.responsibilities.avowals import find_avowals, speaks_in_nouns
from claims.extractors.responsibilities.backing import share_of, sponsor_of
from claims.extractors.responsibilities.charges import find_charges, tells_of_harm
from claims.extractors.responsibilities.deeds import find_deeds
from claims.extractors.responsibilities.grounds import grounded
from claims.extractors.responsibilities.held import LEXICON, Held
from claims.extractors.responsibilities.targets import target_of
from claims.lexicon.load import words
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.value import ActorRole, Basis, Responsibility
from claims.resolution.speaker_types import canonical_name, same_name
from claims.resolution.speakers import Tellers, is_denial, resolve_tellers

CUES = (
    *("claiming", "denying", "charging", "clearing", "finding", "confessing", "assigning"),
    *("blame_moving", "accountable_verbs", "bearing", "harm_verbs", "strike_verbs", "partaking"),
)


def extract_responsibilities(reading: Reading) -> Iterator[Draft]:
    """Yield each actor of a harmful happening once a sentence and ground.

    A strike counts where a verb of its own tells it or the sentence says that it hurt someone:
    else it is an action alone.
    """
    tellers = resolve_tellers(reading)
    for before, sentence in zip((None, *reading.sentences), reading.sentences, strict=False):
        if not _speaks_of_it(sentence):
            continue
        told = before is not None and tells_of_harm(before)
        found: dict[tuple[int, Basis], Held] = {}
        for held in _all_held(sentence, tellers, told=told):
            basis = held.basis or _basis(reading, tellers, sentence, held)
            key = held.actor.head, basis
            found[key] = _joined(found.get(key), held)
        for (_, basis), held in found.items():
            yield _draft(reading, tellers, sentence, held, basis)


def _speaks_of_it(sentence: SentenceReading) -> bool:
    """Tell whether a sentence has an event word, or a verb that lays something to somebody."""
    return (
        bool(sentence.triggers)
        or any(c.lemma in _cues() for c in sentence.clauses)
        or speaks_in_nouns(sentence)
    )


@cache
def _cues() -> frozenset[str]:
    return frozenset[str]().union(*(words(LEXICON, key) for key in CUES))


def _all_held(sentence: SentenceReading, tellers: Tellers, *, told: bool) -> Iterator[Held]:
    yield from find_avowals(sentence)
    yield from find_charges(sentence, told=told)
    for deed in find_deeds(sentence):
        yield from grounded(sentence, tellers, deed)


def _joined(known: Held | None, held: Held) -> Held:
    """Return what two clauses say of one actor: the first with the deed that the other names."""
    if known is None:
        return held
    if known.role is ActorRole.PERPETRATOR and held.role is not known.role:
        return replace(held, basis=known.basis or held.basis)
    return replace(known, deed=held.deed) if known.deed is None else known


def _draft(
    reading: Reading, tellers: Tellers, sentence: SentenceReading, held: Held, basis: Basis
) -> Draft:
    tree = sentence.sentence
    slots = {"actor": actor_span(tree, named(tree, held.actor))}
    sponsor, target = sponsor_of(sentence, held), target_of(sentence, held)
    if sponsor is not None:
        slots["sponsor"] = sponsor[1]
    if target is not None:
        slots["target"] = target
    actor = reading.text(slots["actor"])
    body = _body(tellers, sentence, held)
    return Draft(
        value=Responsibility(
            actor=actor,
            role=held.role,
            basis=basis,
            canonical=canonical_name(body or actor) or body,
            sponsor=None if sponsor is None else sponsor[0],
            target=None if target is None else reading.text(target),
            share=share_of(sentence, held),
        ),
        sentence=tree.index,
        span=tree.span,
        slots=slots,
        head=held.at,
        negated=held.negated,
        trigger=_trigger(sentence, held),
    )


def _trigger(sentence: SentenceReading, held: Held) -> int | None:
    """Return the event word on which a claim hangs: the deed, else one beside the verb."""
    heads = [held.deed, None if held.clause is None else held.clause.predicate]
    near = [] if held.clause is None else [a.head for a in held.clause.arguments]
    known = {t.head for t in sentence.triggers}
    return next((at for at in (*heads, *near) if at in known), None)


def _body(tellers: Tellers, sentence: SentenceReading, held: Held) -> str | None:
    """Return the body whose spokesman tells: his 'the militia' is the one that he speaks for."""
    tree = sentence.sentence
    if tree.tokens[held.actor.head].pos != "NOUN" or held.clause is None:
        return None
    chain = tellers.at(tree.tokens[held.clause.predicate].start)
    role, _, body = chain[-1].speaker.partition(" for ") if chain else ("", "", "")
    body = body.removeprefix("the ")
    return body if "spokes" in role.lower() and body[:1].isupper() else None


def _basis(reading: Reading, tellers: Tellers, sentence: SentenceReading, held: Held) -> Basis:
    """Return the ground of a plain statement by who makes it: the actor, his spokesman, others."""
    tree = sentence.sentence
    hearsay = words("speech", "hearsay")  # 'allegedly' has no teller, and least of all the actor
    chain = [t for t in tellers.at(tree.tokens[held.at].start) if t.cue.lower() not in hearsay]
    actor = reading.text(actor_span(tree, named(tree, held.actor)))
    if chain and (_body(tellers, sentence, held) or same_name(chain[-1].speaker, actor)):
        denies = is_denial(chain[-1].cue)
        return Basis.DENIED_BY_ACTOR if denies else Basis.CLAIMED_BY_ACTOR
    cues = {word for teller in chain for word in teller.cue.lower().split()}
    if cues & words(LEXICON, "assessing_forms"):
        return Basis.ASSESSED_BY_THIRD_PARTY
    return Basis.ASSERTED
