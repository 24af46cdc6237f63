"""Rules on who did it: R28 one actor, R29 generic and named, R30 rivals, denial and praise."""

from collections.abc import Iterator, Sequence

from claims.events.names import Sameness, canonical, fold, proper_name, same_actor
from claims.lexicon.groups import canonical_group
from claims.lexicon.load import words
from claims.model.event import EventType
from claims.model.finding import Finding, FindingRelation
from claims.model.span import Span
from claims.model.value import Basis, Responsibility
from claims.relations.agents import Author, author_of, target_of
from claims.relations.entries import HEDGED, Entry, gap
from claims.relations.meetings import linked, meetings, parted, same_teller
from claims.relations.occasions import on_two_days, printed_together, told_alike
from claims.relations.pairing import Gathering
from claims.relations.parties import Found, is_described, is_ship, named_key
from claims.relations.party_names import is_nameless
from claims.relations.passages import TABLE, Passage, stem
from claims.relations.wording import Severity, Spot, Verdict

CONTRADICTION, UPDATE = FindingRelation.CONTRADICTION, FindingRelation.UPDATE
CONSISTENT = FindingRelation.CONSISTENT
CLAIMED = (EventType.ATTACK, EventType.STRIKE, EventType.EXPLOSION)  # crimes have accomplices
ONE_DEED = 0.5  # share of the shorter sentence, the actors left out
SURELY_ONE = 0.75  # the same for rivals whom no event joins
TOLD_APART = 0.4  # below it, what two sentences of one event tell are two deeds
FEWEST = 2  # shared stems of one deed
FEWEST_RIVAL = 3
MOST_CLASHES = 100  # among which a described party is looked for by its name
CORRECTED = 3  # words after 'not' in which stands who did not do it


def compare_authors(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield what texts say of who did one deed."""
    known = {id(p): author_of(p) for p in passages if p.real}
    gathering = Gathering("responsibility")
    rows: list[Found] = []

    def _has(passage: Passage) -> bool:
        return known.get(id(passage)) is not None

    for earlier, later in meetings(passages, _has, lambda p: _has(p) or _praises(p)):
        one, other = known.get(id(earlier)), known.get(id(later))
        if one is None or other is None:
            found = _praise(earlier, later, one or other)
        else:
            found = _judge(earlier, later, one, other)
        if found is not None:
            rows.append(found)
    clashes = [row for row in rows if row[0].relation is CONTRADICTION][:MOST_CLASHES]
    for verdict, spots, key in rows:
        gathering.add(verdict, spots, named_key(verdict, spots, key, clashes))
    yield from gathering.findings()


def compare_struck(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield R29 on those whom one deed hit: named in one text, described in another."""
    known = {id(p): target_of(p) for p in passages if p.real}
    gathering = Gathering("struck")
    for earlier, later in meetings(passages, lambda p: known.get(id(p)) is not None):
        one, other = known[id(earlier)], known[id(later)]
        if one is None or other is None or not _one_deed(one, other):
            continue
        verdict = _generic(one.name, other.name)
        near = _nearness(earlier, later, one, other) >= ONE_DEED
        if verdict and near:
            gathering.add(verdict, (one.spot, other.spot), tuple(sorted((one.name, other.name))))
    yield from gathering.findings()


def _judge(earlier: Passage, later: Passage, one: Author, other: Author) -> Found | None:
    near = _nearness(earlier, later, one, other)
    joined = linked(earlier, later) and not parted(earlier, later, names=False)
    if near < ONE_DEED and not joined:
        return None
    verdict = None
    if _how(one, other) is Sameness.SAME:
        verdict = _same(earlier, later, one, other)
    elif not (one.denied or other.denied) and (_one_deed(one, other) or near >= SURELY_ONE):
        verdict = _other(earlier, later, one, other)
    key = tuple(sorted(fold(canonical(a.name)) for a in (one, other)))
    return (verdict, (one.spot, other.spot), key) if verdict else None


def _how(one: Author, other: Author) -> Sameness:
    """Tell whether two authors are one; what is only described may be anybody of its kind."""
    if fold(one.name) == fold(other.name):
        return Sameness.SAME
    if is_nameless(one.name) or is_nameless(other.name):
        return Sameness.UNKNOWN
    return same_actor(one.name, other.name)


def _one_deed(one: Author, other: Author) -> bool:
    """Tell whether what the two did may be one thing: no other verb, no other target."""
    verb = not (one.deed and other.deed) or one.deed & other.deed
    target = not (one.target and other.target) or one.target & other.target
    return bool(verb and target)


def _nearness(earlier: Passage, later: Passage, one: Author, other: Author) -> float:
    """Return how much of one deed the sentences tell, their actors left out."""
    a, b = earlier.stems - one.stems, later.stems - other.stems
    common, smaller = len(a & b), min(len(a), len(b))
    if not smaller or common < FEWEST or parted(earlier, later, names=False):
        return 0.0
    near = common / smaller
    return near if common >= FEWEST_RIVAL else min(near, SURELY_ONE - 0.01)


def _told_apart(earlier: Passage, later: Passage, one: Author, other: Author) -> bool:
    """Tell whether two sentences have next to nothing in common but their actors."""
    a, b = earlier.stems - one.stems, later.stems - other.stems
    smaller = min(len(a), len(b))
    return smaller >= FEWEST and len(a & b) / smaller < TOLD_APART


def _claimed(one: Passage, other: Passage) -> bool:
    """Tell whether the deed is of a kind for which one party claims to answer."""
    kinds = {e.event_type for p in (one, other) for e in p.entries if e.event}
    return bool(kinds & {*CLAIMED})


def _same(earlier: Passage, later: Passage, one: Author, other: Author) -> Verdict | None:
    if one.denied != other.denied:
        return _denial(earlier, later, one, other)
    two_texts = earlier.lead.document.id != later.lead.document.id
    if one.denied or not two_texts or is_nameless(one.name):
        return None  # two texts may speak of rebels and mean two groups
    return Verdict(CONSISTENT, "R28", "one actor", "low", "the same actor is named")


def _denial(earlier: Passage, later: Passage, one: Author, other: Author) -> Verdict | None:
    # who suspects somebody need not say once more of what
    charged = linked(earlier, later) and any(map(_charges, (earlier, later)))
    both = one.own and other.own and (charged or not _told_apart(earlier, later, one, other))
    needed = SURELY_ONE if is_nameless(one.name) else ONE_DEED
    near = _nearness(earlier, later, one, other) >= needed
    if not _one_deed(one, other) or not (both or near):
        return None
    if on_two_days(one.spot.entry, other.spot.entry):
        return None
    passed = gap(earlier.lead, later.lead)
    if one.denied and passed and same_teller(earlier, later):
        why = "the same source first said otherwise"
        return Verdict(UPDATE, "R31", "a denial and an admission", "medium", why)
    blamed = other.name if one.denied else one.name
    who = "somebody" if is_nameless(blamed) else blamed
    why = f"one text holds {who} responsible, the other has a denial of it"
    return Verdict(CONTRADICTION, "R30", "claim and denial", "high", why)


def _other(earlier: Passage, later: Passage, one: Author, other: Author) -> Verdict | None:
    """Judge two actors of whom it is not known that they are one."""
    near = _nearness(earlier, later, one, other)
    joined = linked(earlier, later) and not parted(earlier, later, names=False)
    both = one.own and other.own and not _told_apart(earlier, later, one, other)
    if _how(one, other) is Sameness.DIFFERENT:
        told = near >= ONE_DEED or both
        claimed = joined and _claimed(earlier, later)
        alike = near >= SURELY_ONE and (claimed or not _is_charged(earlier, later))
        rival = (claimed and told) or alike
        return _rivals(earlier, later, one, other) if rival else None
    if near >= ONE_DEED and (_corrects(earlier, other) or _corrects(later, one)):
        why = "one text says that it was not those whom the other names"
        return Verdict(CONTRADICTION, "R30", "rival responsibility", "high", why)
    return _generic(one.name, other.name) if near >= ONE_DEED or (joined and both) else None


def _is_charged(one: Passage, other: Passage) -> bool:
    """Tell whether both texts only charge somebody: 'charged with murder' is said of many."""
    return _charges(one) and _charges(other)


def _charges(passage: Passage) -> bool:
    return any(_is_assessed(entry) for entry in passage.entries)


def _is_assessed(entry: Entry) -> bool:
    value = entry.claim.value
    return isinstance(value, Responsibility) and value.basis is Basis.ASSESSED_BY_THIRD_PARTY


def _corrects(passage: Passage, author: Author) -> bool:
    """Tell whether a sentence names an author as the one who did not: 'soldiers, not rebels'."""
    found = passage.words
    return any(
        author.stems & {w.stem for w in found[n + 1 : n + 1 + CORRECTED]}
        for n, word in enumerate(found[:-1])
        if word.text == "not" and n and found[n - 1].content
    )


def _rivals(earlier: Passage, later: Passage, one: Author, other: Author) -> Verdict | None:
    """Judge two named actors: who act need not exclude each other, who are held to account do."""
    alike = _nearness(earlier, later, one, other) >= SURELY_ONE
    if one.read or other.read or not (one.own or other.own or alike):
        return None
    if _may_agree(earlier, later, one, other) or _of_two_days(one.spot.entry, other.spot.entry):
        return None
    if earlier.lead.document.id == later.lead.document.id and not alike:
        return None
    if any(is_ship(a.name) or is_described(a.name) for a in (one, other)):
        return None  # a ship acts for its navy
    hedged = bool({e.claim.modality for p in (earlier, later) for e in p.entries} & HEDGED)
    level: Severity = "medium" if hedged else "high"
    why = "each is named as the one who did it"
    return Verdict(CONTRADICTION, "R30", "rival responsibility", level, why)


def _of_two_days(one: Entry, other: Entry) -> bool:
    """Tell whether two deeds are of two days, known or by when they were told."""
    joined = one.event is not None and one.event == other.event
    return on_two_days(one, other) or not (joined or printed_together(one, other))


def _may_agree(earlier: Passage, later: Passage, one: Author, other: Author) -> bool:
    """Tell whether one sentence names both, or one name may be part of the other."""
    a, b = earlier.names - one.stems, later.names - other.stems
    if a and b and not a & b:
        return True  # each names what the other does not: two records that two players broke
    said = one.name in earlier.tellers and other.name in later.tellers
    if said and told_alike(earlier.lead.claim.text, later.lead.claim.text):
        return True  # one saying of 'us', told of two speakers
    both = _is_named_in(one, later) or _is_named_in(other, earlier)
    return both or _short_form(one.name, other.name)


def _is_named_in(author: Author, passage: Passage) -> bool:
    """Tell whether a sentence names an author of another, perhaps by its other name."""
    known = canonical_group(proper_name(author.name) or author.name)
    named = known is not None and frozenset((known.lower(),)) in passage.full_names
    return named or author.stems <= passage.stems


def _short_form(one: str, other: str) -> bool:
    """Tell whether one name may be the other cut short: too little to set two actors apart."""
    a, b = (set(fold(proper_name(name) or "").split()) for name in (one, other))
    return a < b or b < a


def _generic(one: str, other: str) -> Verdict | None:
    """Judge a party that is only described beside one that is named."""
    described, named = (one, other) if is_nameless(one) else (other, one)
    if not is_nameless(described) or is_nameless(named) or proper_name(named) is None:
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
    said = Spot(praising.lead, at=_praising_words(praising))
    spots = (said, author.spot) if praising is earlier else (author.spot, said)
    why = "who praises a deed does not claim it"
    return Verdict(CONSISTENT, "R30", "praise without claim", "low", why), spots, (author.name,)


def _praising_words(passage: Passage) -> Span | None:
    """Return 'welcomed', with who welcomes it where that stands before."""
    cue = next((w.span for w in passage.words if w.text in words(TABLE, "praising")), None)
    if cue is None:
        return None
    tellers = [w.span for w in passage.words if w.told and w.span.end < cue.start]
    return tellers[0].cover(cue) if tellers else cue
