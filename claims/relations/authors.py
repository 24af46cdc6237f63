"""Rules on who did it: R28 one actor, R29 generic and named, R30 rivals, denial and praise."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.events.names import (
    Sameness,
    canonical,
    fold,
    proper_name,
    same_actor,
    state_of,
)
from claims.lexicon.groups import canonical_group
from claims.lexicon.load import words
from claims.model.claim import Claim, Modality, Polarity
from claims.model.event import EventType
from claims.model.finding import Finding, FindingRelation
from claims.model.span import Span
from claims.model.value import Action, ActorRole, Basis, Responsibility
from claims.origins.credits import agency
from claims.relations.entries import HEDGED, Entry, gap
from claims.relations.meetings import linked, meetings, parted, same_teller
from claims.relations.pairing import Gathering
from claims.relations.passages import TABLE, Passage, stem
from claims.relations.wording import Severity, Spot, Verdict

CONTRADICTION, UPDATE = FindingRelation.CONTRADICTION, FindingRelation.UPDATE
CONSISTENT = FindingRelation.CONSISTENT
CLAIMED = (EventType.ATTACK, EventType.STRIKE, EventType.EXPLOSION)  # crimes have accomplices
ONE_DEED = 0.5  # share of the shorter sentence, the actors left out
SURELY_ONE = 0.75  # the same for rivals whom no event joins
FEWEST = 2  # shared stems of one deed
FEWEST_RIVAL = 3
NOT_SAID = (Modality.PLANNED, Modality.CONDITIONAL)
PRONOUNS = frozenset(("it", "they", "he", "she", "we", "it alone", "they alone"))


@dataclass(frozen=True)
class Author:
    """Hold who is said to have done what a sentence tells."""

    name: str
    spot: Spot
    denied: bool = False
    own: bool = True  # the claim is of who did it, not of what was done

    @property
    def stems(self) -> frozenset[str]:
        """Return the stems of the words of the name."""
        return frozenset(stem(word) for word in self.name.split())


def compare_authors(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield what texts say of who did one deed."""
    known = {id(p): author_of(p) for p in passages if p.real}
    gathering = Gathering("responsibility")

    def _has(passage: Passage) -> bool:
        return known.get(id(passage)) is not None

    for earlier, later in meetings(passages, _has, lambda p: _has(p) or _praises(p)):
        one, other = known.get(id(earlier)), known.get(id(later))
        if one is None or other is None:
            found = _praise(earlier, later, one or other)
        else:
            found = _judge(earlier, later, one, other)
        if found is not None:
            verdict, spots, key = found
            gathering.add(verdict, spots, key)
    yield from gathering.findings()


def author_of(passage: Passage) -> Author | None:
    """Return who is said to have done it: claims of responsibility before deeds."""
    found = [_of_claim(entry) for entry in passage.entries]
    found += [_of_claiming(passage)]
    known = [author for author in found if author is not None]
    return min(known, key=lambda a: (not a.own, a.spot.span.start)) if known else None


def _of_claim(entry: Entry) -> Author | None:
    value, claim = entry.claim.value, entry.claim
    if claim.modality in NOT_SAID or not claim.checkable:
        return None
    if isinstance(value, Responsibility):
        told = value.role is ActorRole.PERPETRATOR and agency(value.actor) is None
        denied = _denied(claim) or value.basis is Basis.DENIED_BY_ACTOR
        name = value.canonical or _printed(claim, value.actor)
        return Author(name, Spot(entry, "actor"), denied) if told else None
    if isinstance(value, Action) and "agent" in claim.slots and value.agent:
        return _of_action(entry, value.agent)
    return None


def _printed(claim: Claim, actor: str) -> str:
    """Return an actor's words; the capital that opens a sentence makes 'Left-wing …' no name."""
    opens = claim.slot("actor").start == claim.start
    described = " " in actor and actor[1:].islower()
    return actor[0].lower() + actor[1:] if opens and described else actor


def _of_action(entry: Entry, agent: str) -> Author | None:
    """Return the agent of a deed; of 'it said that it bombed the port' the one who said it."""
    denied = _denied(entry.claim)
    if agent.lower() not in PRONOUNS:
        if not (canonical_group(agent) or state_of(agent)):
            return None  # rockets and camps are agents of verbs, not authors of deeds
        return Author(agent, Spot(entry, "agent"), denied, own=False)
    teller = next((t for t in entry.claim.attribution[-1:] if proper_name(t.speaker)), None)
    if teller is None or teller.start is None or teller.end is None:
        return None
    return Author(teller.speaker, Spot(entry, at=Span(start=teller.start, end=teller.end)), denied)


def _denied(claim: Claim) -> bool:
    return claim.polarity is Polarity.NEGATED or claim.modality is Modality.DENIED


def _of_claiming(passage: Passage) -> Author | None:
    """Return the name before 'claimed the bombing'."""
    found = passage.words
    at = next((n for n, w in enumerate(found) if w.text in words(TABLE, "claiming")), None)
    hostile = stem("attack") in {w.stem for w in found[at:]} if at is not None else False
    if at is None or not hostile or not words(TABLE, "negators").isdisjoint(passage.told_words):
        return None
    named = [run for run in passage.runs if run[-1].end <= found[at].start]
    if not named:
        return None
    span = named[-1][0].span.cover(named[-1][-1].span)
    return Author(span.of(passage.lead.document.text), Spot(passage.lead, at=span))


Found = tuple[Verdict, tuple[Spot, Spot], tuple[str, ...]]


def _judge(earlier: Passage, later: Passage, one: Author, other: Author) -> Found | None:
    near = _nearness(earlier, later, one, other)
    joined = linked(earlier, later) and not parted(earlier, later, names=False)
    if near < ONE_DEED and not joined:
        return None
    how = same_actor(one.name, other.name)
    verdict = None
    if how is Sameness.SAME:
        verdict = _same(earlier, later, one, other)
    elif not (one.denied or other.denied):
        claimed = _claimed(earlier, later)
        alike = near >= SURELY_ONE and (claimed or not _is_charged(earlier, later))
        rival = (joined and claimed) or alike
        if how is Sameness.DIFFERENT:
            verdict = _rivals(earlier, later, one, other) if rival else None
        elif near >= ONE_DEED or (joined and one.own and other.own):
            verdict = _generic(one.name, other.name)
    key = tuple(sorted(fold(canonical(a.name)) for a in (one, other)))
    return (verdict, (one.spot, other.spot), key) if verdict else None


def _nearness(earlier: Passage, later: Passage, one: Author, other: Author) -> float:
    """Return how much of one deed the sentences tell, their actors left out."""
    a, b = earlier.stems - one.stems, later.stems - other.stems
    common, smaller = len(a & b), min(len(a), len(b))
    if not smaller or common < FEWEST or parted(earlier, later, names=False):
        return 0.0
    near = common / smaller
    return near if common >= FEWEST_RIVAL else min(near, SURELY_ONE - 0.01)


def _claimed(one: Passage, other: Passage) -> bool:
    """Tell whether the deed is of a kind for which one party claims to answer."""
    kinds = {e.event_type for p in (one, other) for e in p.entries if e.event}
    return bool(kinds & {*CLAIMED})


def _is_charged(one: Passage, other: Passage) -> bool:
    """Tell whether both texts only charge somebody: 'charged with murder' is said of many."""
    return all(any(_assessed(entry) for entry in passage.entries) for passage in (one, other))


def _assessed(entry: Entry) -> bool:
    value = entry.claim.value
    return isinstance(value, Responsibility) and value.basis is Basis.ASSESSED_BY_THIRD_PARTY


def _same(earlier: Passage, later: Passage, one: Author, other: Author) -> Verdict | None:
    if one.denied != other.denied:
        passed = gap(earlier.lead, later.lead)
        if one.denied and passed and same_teller(earlier, later):
            why = "the same source first said otherwise"
            return Verdict(UPDATE, "R31", "a denial and an admission", "medium", why)
        why = "one text holds them responsible and the other has them deny it"
        return Verdict(CONTRADICTION, "R30", "claim and denial", "high", why)
    if one.denied or earlier.lead.document.id == later.lead.document.id:
        return None
    return Verdict(CONSISTENT, "R28", "one actor", "low", "the same actor is named")


def _rivals(earlier: Passage, later: Passage, one: Author, other: Author) -> Verdict | None:
    """Judge two named actors: who act need not exclude each other, who are held to account do."""
    alike = _nearness(earlier, later, one, other) >= SURELY_ONE
    if not (one.own or other.own or alike) or _short_form(one.name, other.name):
        return None
    if earlier.lead.document.id == later.lead.document.id and not alike:
        return None
    hedged = bool({e.claim.modality for p in (earlier, later) for e in p.entries} & HEDGED)
    level: Severity = "medium" if hedged else "high"
    why = "each is named as the one who did it"
    return Verdict(CONTRADICTION, "R30", "rival responsibility", level, why)


def _short_form(one: str, other: str) -> bool:
    """Tell whether one name may be the other cut short: too little to set two actors apart."""
    a, b = (set(fold(proper_name(name) or "").split()) for name in (one, other))
    initials = {"".join(c for c in name if c.isupper()) for name in (one, other)}
    acronym = len(initials) == 1 and bool(initials & {one, other})  # 'WPK'
    return a < b or b < a or acronym


def _generic(one: str, other: str) -> Verdict | None:
    if (proper_name(one) is None) == (proper_name(other) is None):
        return None
    why = "the named one may be among those described"
    return Verdict(CONSISTENT, "R29", "generic and named", "low", why)


def _praises(passage: Passage) -> bool:
    return not words(TABLE, "praising").isdisjoint(passage.told_words | passage.cues)


def _praise(earlier: Passage, later: Passage, author: Author | None) -> Found | None:
    """Judge praise beside an author: who welcomes a deed does not say that he did it."""
    praising, done = (earlier, later) if _praises(earlier) else (later, earlier)
    if author is None or author.denied or not _praises(praising):
        return None
    common = (praising.stems & done.stems) - author.stems
    deed = stem("attack") in common or linked(earlier, later)
    if not deed or len(common) < FEWEST or parted(earlier, later, names=False):
        return None
    cue = next((w for w in praising.words if w.text in words(TABLE, "praising")), None)
    said = Spot(praising.lead, at=cue.span if cue else None)
    spots = (said, author.spot) if praising is earlier else (author.spot, said)
    why = "who praises a deed does not claim it"
    return Verdict(CONSISTENT, "R30", "praise without claim", "low", why), spots, (author.name,)
