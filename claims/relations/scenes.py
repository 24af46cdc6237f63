"""Rule R23 within sentences: one happening, told in the same words, in two places."""

from collections.abc import Iterator, Sequence

from claims.events.happenings import apart_in_time
from claims.lexicon.load import words
from claims.model.finding import Finding, FindingRelation
from claims.model.place import Place, Precision
from claims.model.value import Location, TimeOf
from claims.relations.entries import Entry
from claims.relations.meetings import linked, meetings, share
from claims.relations.pairing import Gathering
from claims.relations.party_names import stems_of
from claims.relations.passages import TABLE, Passage
from claims.relations.places import within
from claims.relations.wording import Spot, Verdict

NARROW = (Precision.EXACT, Precision.SETTLEMENT, Precision.REGION)
ONE_TELLING = 0.75  # share of the shorter sentence, the places left out
FEWEST = 3  # shared stems, the places left out
SURELY_ONE = 4  # the same where no text says that there was only one


def compare_happenings(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield the places that two texts give for one happening and that exclude each other."""
    gathering = Gathering("place")
    known = {id(p): scene for p in passages if p.real and (scene := scene_of(p))}
    for earlier, later in meetings(passages, lambda p: id(p) in known):
        one, other = known[id(earlier)], known[id(later)]
        if _excluded(_place(one), _place(other)) and _one_happening(earlier, later, one, other):
            why = "one happening is told in two places"
            verdict = Verdict(
                FindingRelation.CONTRADICTION, "R23", "two places", "medium", why, (), 0.6
            )
            gathering.add(verdict, (Spot(one), Spot(other)), earlier.lead.event)
    yield from gathering.findings()


def scene_of(passage: Passage) -> Entry | None:
    """Return where a sentence says that its happening was, if it names one place."""
    found = [e for e in passage.entries if isinstance(e.claim.value, Location) and e.affirmed]
    names = {_place(e).name for e in found}
    narrow = found and _place(found[0]).precision in NARROW
    return found[0] if narrow and len(names) == 1 and _is_definite(passage) else None


def _place(entry: Entry) -> Place:
    value = entry.claim.value
    if not isinstance(value, Location):
        raise TypeError(f"claim {entry.claim.id} of kind {entry.claim.kind} is no location")
    return value.place


def _is_definite(passage: Passage) -> bool:
    """Tell whether a sentence opens with what is known: 'the crash', "Tuesday's gunfight"."""
    first = next((w for w in passage.words if not w.told), None)
    if first is None:
        return False
    opened = [w.text for w in passage.words if not w.told][:2]
    return first.text in words(TABLE, "definite") or any(w.endswith("'s") for w in opened)


def _excluded(one: Place, other: Place) -> bool:
    return one.name != other.name and not within(one, other) and not within(other, one)


def _one_happening(earlier: Passage, later: Passage, one: Entry, other: Entry) -> bool:
    if not linked(earlier, later) or _at_two_times(earlier, later):
        return False
    named = stems_of(_place(one).raw) | stems_of(_place(other).raw) | earlier.names | later.names
    common = (earlier.stems & later.stems) - named
    sole = any(not words(TABLE, "sole").isdisjoint(p.told_words) for p in (earlier, later))
    mirrored = sole and earlier.stems - named == later.stems - named
    enough = mirrored or len(common) >= (FEWEST if sole else SURELY_ONE)
    return enough and share(earlier, later, without=named) >= ONE_TELLING


def _at_two_times(one: Passage, other: Passage) -> bool:
    times = [
        [e.claim.value for e in p.entries if isinstance(e.claim.value, TimeOf)]
        for p in (one, other)
    ]
    return any(apart_in_time(a, b) for a in times[0] for b in times[1])
