"""Say of a sentence who is held to have done what it tells, and to whom it was done."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from claims.events.names import fold, proper_name, state_of
from claims.lexicon.groups import canonical_group
from claims.lexicon.load import words
from claims.lexicon.word_case import is_common
from claims.model.attribution import Teller
from claims.model.claim import Claim, Modality, Polarity
from claims.model.span import Span
from claims.model.value import (
    Action,
    ActorRole,
    Basis,
    Fact,
    Identity,
    Location,
    Responsibility,
    Statement,
)
from claims.origins.credits import agency
from claims.relations.entries import Entry
from claims.relations.party_names import WHOLE, is_generic, is_name, is_party, stems_of, things_of
from claims.relations.passages import TABLE, Passage, Word, stem
from claims.relations.wording import Spot

NOT_SAID = (Modality.PLANNED, Modality.CONDITIONAL)
PRONOUNS = frozenset(("it", "they", "he", "she", "we", "it alone", "they alone"))
THEIRS = ("its", "their", "our")  # of the teller: 'its men', 'our fighters'
TITLE = 4  # words of content: a shorter sentence may be all names
MOST = 0.8  # of which capitals make a title
LONGEST = 5  # words that name a party: 'the Free Officers of the North' is named by its claims
FULL_NAME = 2  # capitals: one that opens a sentence may be any word
PAST = ("ed", "t", "d", "n", "ew", "ook", "ole", "ot", "ank", "it")  # endings of what was done


@dataclass(frozen=True)
class Author:
    """Hold who is said to have done, or suffered, what a sentence tells."""

    name: str
    spot: Spot
    denied: bool = False
    own: bool = True  # the claim is of who did it, not of what was done
    deed: frozenset[str] = frozenset()  # stems of the verb; none where no deed is told
    target: frozenset[str] = frozenset()  # stems of what it was done to
    read: bool = False  # from the order of the words only

    @property
    def stems(self) -> frozenset[str]:
        """Return the stems of the words of the name."""
        return stems_of(self.name)


def author_of(passage: Passage) -> Author | None:
    """Return who is said to have done it: claims of responsibility before deeds.

    Who only brings the news, or an arm of somebody's, is no author.
    """
    if _is_headline(passage):
        return None
    found = [_of_claim(entry, passage) for entry in passage.entries]
    found += [_of_claiming(passage), _of_denying(passage)]
    found += [_of_event(passage) or _of_opening(passage)]
    known = [a for a in found if a is not None and not _is_no_party(a.name, passage)]
    return min(known, key=lambda a: (not a.own, a.spot.span.start)) if known else None


def _is_headline(passage: Passage) -> bool:
    """Tell whether a text is in the case of titles, where capitals name nobody."""
    longer = [w for w in passage.words if w.content and w.printed[0].isalpha()]
    capitals = sum(w.capital for w in longer)
    return len(longer) >= TITLE and capitals >= MOST * len(longer)


def _is_no_party(name: str, passage: Passage) -> bool:
    """Tell whether a name is of an outlet or a weapon: 'Sputnik', 'Syrian bombs'."""
    *others, last = name.lower().split() or [""]
    outlet = agency(name) or last == "agency" or fold(name) == passage.lead.outlet
    return bool(outlet) or (bool(others) and last in words(TABLE, "arms"))


def target_of(passage: Passage) -> Author | None:
    """Return the party to whom it was done: a group by its name, or fighters of some kind."""
    for entry in passage.entries:
        value = entry.claim.value
        if isinstance(value, Action) and value.target and "target" in entry.claim.slots:
            named = canonical_group(proper_name(value.target) or "") or is_generic(value.target)
            if named and _is_told(entry.claim) and not _denied(entry.claim):
                spot = Spot(entry, "target")
                return Author(value.target, spot, own=False, deed=stems_of(value.action))
    return None


def _is_told(claim: Claim) -> bool:
    return claim.modality not in NOT_SAID and claim.checkable


def _of_claim(entry: Entry, passage: Passage) -> Author | None:
    value, claim = entry.claim.value, entry.claim
    if not _is_told(claim) or (_denied(claim) and not _has_denial(passage)):
        return None  # who prevents a deed neither does nor denies it
    if isinstance(value, Responsibility):
        told = value.role is ActorRole.PERPETRATOR and agency(value.actor) is None
        opens = entry.document.text[claim.slot("actor").end :][:1] == ":"
        told = told and not opens  # 'Sheriff: Two killed in office shooting'
        denied = _denied(claim) or value.basis is Basis.DENIED_BY_ACTOR
        cleared = _denied(claim) and value.basis is Basis.ASSESSED_BY_THIRD_PARTY
        told = told and not cleared  # 'is not charged' says nothing of what he did
        name, target = value.canonical or value.actor, things_of(value.target or "")
        return Author(name, Spot(entry, "actor"), denied, target=target) if told else None
    if isinstance(value, Action) and "agent" in claim.slots and value.agent:
        return _of_action(entry, value, value.agent)
    return None


def _of_action(entry: Entry, value: Action, agent: str) -> Author | None:
    """Return the agent of a deed; of 'it said that it bombed the port' the one who said it.

    Rockets and camps are agents of verbs, not authors of deeds: a party bears a name or is of a
    kind that acts.
    """
    denied = _denied(entry.claim)
    deed, target = stems_of(value.action), things_of(value.target or "")
    if agent.lower() not in PRONOUNS and agent.lower().partition(" ")[0] not in THEIRS:
        known = canonical_group(proper_name(agent) or agent) or state_of(agent)
        if not (known or is_generic(agent) or is_name(agent)):
            return None
        return Author(agent, Spot(entry, "agent"), denied, own=False, deed=deed, target=target)
    teller = next((t for t in entry.claim.attribution[-1:] if is_party(t.speaker)), None)
    if teller is None or teller.start is None or teller.end is None:
        return None
    at = Spot(entry, at=Span(start=teller.start, end=teller.end))
    return Author(teller.speaker, at, denied, deed=deed, target=target)


def _denied(claim: Claim) -> bool:
    return claim.polarity is Polarity.NEGATED or claim.modality is Modality.DENIED


def _has_denial(passage: Passage) -> bool:
    found = passage.told_words | passage.cues
    return any(not words(TABLE, kind).isdisjoint(found) for kind in ("negators", "denying"))


def _of_claiming(passage: Passage) -> Author | None:
    """Return the name before 'claimed the bombing'."""
    if words(TABLE, "claiming").isdisjoint(passage.told_words):
        return None
    found = passage.words
    at = next((n for n, w in enumerate(found) if w.text in words(TABLE, "claiming")), None)
    hostile = stem("attack") in {w.stem for w in found[at:]} if at is not None else False
    if at is None or not hostile or not words(TABLE, "negators").isdisjoint(passage.told_words):
        return None
    named = [run for run in passage.runs if run[-1].span.end <= found[at].span.start]
    if named:
        span = named[-1][0].span.cover(named[-1][-1].span)
    else:
        opening = [w for w in found[:at] if w.text not in WHOLE]
        if len(opening) != 1 or not canonical_group(opening[0].printed):
            return None  # a lone capital that opens a sentence is no name unless it is known
        span = opening[0].span
    return Author(span.of(passage.lead.document.text), Spot(passage.lead, at=span))


def _of_denying(passage: Passage) -> Author | None:
    """Return who denies: 'the rebels rejected the charge that they had derailed the train'.

    Who denies being a spy denies no deed.
    """
    denied = [(e, t) for e in passage.entries for t in e.claim.attribution if _denies(t)]
    if all(_is_of_being(e.claim) for e, _ in denied):
        return None
    entry, teller = denied[0]
    span = Span(start=teller.start or 0, end=teller.end or 0)
    cue = next((w for w in passage.words if w.text in words(TABLE, "denying")), None)
    at = span.cover(cue.span) if cue else span
    return Author(teller.speaker, Spot(entry, at=at), denied=True)


def _denies(teller: Teller) -> bool:
    denies = not words(TABLE, "denying").isdisjoint(teller.cue.lower().split())
    placed = teller.start is not None and teller.end is not None
    return denies and placed and is_party(teller.speaker)


def _is_of_being(claim: Claim) -> bool:
    """Tell whether a claim is of what somebody is: 'that he was a spy'."""
    value = claim.value
    being = words(TABLE, "being")
    if isinstance(value, Statement):
        return not being.isdisjoint(value.quote.lower().split()[1:2])
    return isinstance(value, Identity) or (isinstance(value, Fact) and value.predicate in being)


def _of_event(passage: Passage) -> Author | None:
    """Return the party right before the verb of an event: 'guerrillas blew up the pipeline'."""
    for entry in passage.entries:
        if not isinstance(entry.claim.value, Location) or "event" not in entry.claim.slots:
            continue
        event = entry.claim.slot("event")
        before = tuple(_phrase_before(passage.words, event))
        if 0 < len(before) <= LONGEST and before[0].text in words(TABLE, "generic_actors"):
            span = before[-1].span.cover(before[0].span)
            spot = Spot(entry, at=span)
            name = span.of(entry.document.text)
            deed = stems_of(event.of(entry.document.text))
            return Author(name, spot, _denied(entry.claim), own=False, deed=deed)
    return None


def _of_opening(passage: Passage) -> Author | None:
    """Return the party that opens what is told, with its verb: 'hackers emptied the accounts'."""
    found = [w for w in passage.words if not w.told]
    start = 1 if found and found[0].text in WHOLE else 0
    phrase = list(_party(found[start : start + LONGEST]))
    if not phrase or len(found) <= start + len(phrase):
        return None
    verb = found[start + len(phrase)]
    if not verb.content or verb.capital or not verb.text.endswith(PAST) or _tells(verb):
        return None
    span = phrase[0].span.cover(phrase[-1].span)
    name = span.of(passage.lead.document.text)
    deed = frozenset((verb.stem,))
    return Author(name, Spot(passage.lead, at=span), own=False, read=True, deed=deed)


def _tells(word: Word) -> bool:
    """Tell whether a verb is of saying: who admits it is not who does it."""
    return any(
        word.text in words(TABLE, kind) for kind in ("denying", "admitting", "weak", "claiming")
    )


def _party(found: Sequence[Word]) -> Iterator[Word]:
    """Yield the words that name a party from their first: to the kind, or while in capitals."""
    kinds = words(TABLE, "generic_actors")
    upto = next((n for n, w in enumerate(found) if w.text in kinds), None)
    if upto is not None and all(w.content for w in found[: upto + 1]):
        yield from found[: upto + 1]
        return
    named = list(takewhile(lambda w: w.capital, found))
    if len(named) >= FULL_NAME or (named and not _is_known(named[0])):
        yield from named


def _is_known(word: Word) -> bool:
    """Tell whether a capital that opens a sentence may be no name: 'Villagers', 'Wildfires'."""
    return is_common(word.text) or word.text.endswith("s")


def _phrase_before(found: Sequence[Word], event: Span) -> Iterator[Word]:
    """Yield the words of content that stand right before a verb, the nearest first."""
    end = event.start
    for word in reversed([w for w in found if w.span.end <= event.start]):
        if not word.content or word.span.end + 1 < end:
            return
        yield word
        end = word.span.start
