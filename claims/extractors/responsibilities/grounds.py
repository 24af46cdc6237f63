"""Tell on what ground a deed is laid to somebody, by what the clause of the deed hangs on."""

from collections.abc import Iterator

from claims.clauses.reported import reporting_lemmas
from claims.extractors.responsibilities.actors import can_act
from claims.extractors.responsibilities.deeds import Deed
from claims.extractors.responsibilities.harm import is_mere_strike
from claims.extractors.responsibilities.held import LEXICON, Held
from claims.extractors.responsibilities.rulings import Ground, Ruling, ground_of, ruling_of
from claims.extractors.responsibilities.tellers import (
    can_mean,
    governor_of,
    own_report,
    pronoun_of,
)
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, ClauseKind, Role
from claims.model.reading import SentenceReading
from claims.resolution.speakers import Tellers, is_denial

GERUND = "VBG"
OWN = (Ruling.AVOWED, Ruling.DENIED)


def grounded(sentence: SentenceReading, tellers: Tellers, deed: Deed) -> Iterator[Held]:
    """Yield whom a deed is laid to; nobody for what is only wanted or kept from being done."""
    lead = _leading(sentence, deed.clause)
    above = governor_of(sentence, lead)
    if above is not None and above.lemma in words(LEXICON, "guilty"):
        above = governor_of(sentence, above)  # 'found guilty of stabbing'
    if not _happened(sentence, lead, above):
        return
    for actor in deed.actors:
        pronoun = pronoun_of(sentence, actor)
        if pronoun is not None:
            own = list(_own(sentence, tellers, deed, pronoun))
            yield from own or _meant(sentence, deed, above, pronoun)
        elif can_act(sentence, actor.head):
            yield from _laid(sentence, deed, actor, (lead, above))


def _leading(sentence: SentenceReading, clause: Clause) -> Clause:
    """Return the first of coordinated gerunds: of 'accused of killing one and wounding five'."""
    tokens = sentence.sentence.tokens
    if tokens[clause.predicate].tag != GERUND or tokens[clause.predicate].dep != "conj":
        return clause
    above = governor_of(sentence, clause)
    led = above is not None and tokens[above.predicate].tag == GERUND
    return above if led and above is not None else clause


def _happened(sentence: SentenceReading, clause: Clause, above: Clause | None) -> bool:
    """Tell whether a clause tells of what was done: not 'to attack' but 'believed to have …'."""
    if clause.marker == "from":
        return above is None or above.lemma not in words("stances", "preventing")
    if _is_talked_of(sentence, clause, above):
        return False
    if clause.marker != "to" or sentence.sentence.tokens[clause.predicate].tag == GERUND:
        return True
    if above is None:
        return False
    claims = above.lemma in words(LEXICON, "claiming") and "have" in clause.auxiliaries
    return claims or above.lemma in words("speech", "hearsay_passives")


def _is_talked_of(sentence: SentenceReading, clause: Clause, above: Clause | None) -> bool:
    """Tell whether a gerund is what is spoken about: 'said shooting at people is wrong'."""
    gerund = sentence.sentence.tokens[clause.predicate].tag == GERUND and not clause.auxiliaries
    if not gerund or above is None or clause.marker is not None:
        return False
    told = clause.kind is ClauseKind.COMPLEMENT and above.lemma in reporting_lemmas()
    return told and ruling_of(sentence, above) is None


def _own(sentence: SentenceReading, tellers: Tellers, deed: Deed, pronoun: str) -> Iterator[Held]:
    """Yield who says of himself that he did it, or that he did not."""
    found = list(own_report(sentence, tellers, deed.clause, pronoun))
    undone = deed.undone or deed.clause.negation is not None
    for above, who in found:
        denies = above is not None and is_denial(above.lemma)
        if (above is not None and above.negation is not None) or (denies and undone):
            continue
        ruling = Ruling.DENIED if denies or undone else Ruling.AVOWED
        if ruling is Ruling.AVOWED and deed.weak and is_mere_strike(sentence, deed.event):
            continue  # an action that somebody tells of is no crime to which he confesses
        yield _held(deed, who, ground_of(ruling), len(found))


def _meant(
    sentence: SentenceReading, deed: Deed, above: Clause | None, pronoun: str
) -> Iterator[Held]:
    """Yield whom the pronoun of an aside means: 'the gunman fled after he shot two men'."""
    if above is None or deed.clause.kind is not ClauseKind.ADVERBIAL:
        return
    beside = above.of(Role.AGENT, Role.PATIENT)
    meant = [a for a in beside if can_mean(sentence, pronoun, a)]
    if len(meant) == 1 and pronoun in words(LEXICON, "third_person"):
        yield _held(deed, meant[0], (None, True if deed.undone else None), 1)


def _laid(
    sentence: SentenceReading, deed: Deed, actor: Argument, chain: tuple[Clause, Clause | None]
) -> Iterator[Held]:
    lead, above = chain
    among = sum(can_act(sentence, a.head) for a in deed.actors)
    ruling = None if above is None else _ruling(sentence, lead, above, actor)
    if above is not None and ruling in OWN and _is_withheld(above):
        return
    if ruling is not None:
        yield _held(deed, actor, ground_of(ruling), among)
    elif not deed.weak:
        yield _held(deed, actor, (None, True if deed.undone else None), among)


def _is_withheld(above: Clause) -> bool:
    """Tell whether somebody 'did not deny' or 'did not admit'; 'not guilty' is a ruling."""
    return above.negation is not None and above.lemma != "plead"


def _ruling(
    sentence: SentenceReading, clause: Clause, above: Clause, actor: Argument
) -> Ruling | None:
    """Return what the verb above rules of a gerund: 'accused of bombing', 'denied bombing'."""
    said_of_self = actor.head in {a.head for a in above.of(Role.AGENT)}
    if above.lemma in words(LEXICON, "claiming") and said_of_self and clause.marker == "to":
        return Ruling.AVOWED
    if (
        sentence.sentence.tokens[clause.predicate].tag != GERUND
        and "having" not in clause.auxiliaries
    ):
        return None
    ruling = ruling_of(sentence, above)
    if ruling in OWN:
        return ruling if said_of_self else None
    return ruling if clause.marker in words(LEXICON, "charged_with") else None


def _held(
    deed: Deed, who: Argument, ground: Ground | tuple[None, bool | None], among: int
) -> Held:
    basis, negated = ground
    at, event = deed.clause.predicate, deed.event
    return Held(who, basis, deed.clause, at, event, deed.role, negated, among)
