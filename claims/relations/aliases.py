"""Rule R28 within sentences: one group, ship or type of weapon under two of its names."""

from collections.abc import Iterator, Sequence

from claims.events.names import fold
from claims.lexicon.armory import VARIANT, weapon_named
from claims.lexicon.groups import canonical_group
from claims.model.asset import AssetClass
from claims.model.finding import Finding, FindingRelation
from claims.model.span import Span
from claims.model.value import AssetLocation, Responsibility
from claims.relations.meetings import linked, meetings, parted, share
from claims.relations.pairing import Gathering
from claims.relations.passages import Passage, Word
from claims.relations.wording import Spot, Verdict

ONE_MATTER = 0.4  # share of the shorter sentence: names apart, two words tell of one raid
FEWEST = 2  # shared stems
TYPES = (AssetClass.AIRCRAFT, AssetClass.MISSILE, AssetClass.VEHICLE)


def compare_aliases(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield the groups and types that two texts on one matter name differently."""
    gathering = Gathering("actor")
    known = {id(p): named_in(p) for p in passages if p.real}
    for earlier, later in meetings(passages, lambda p: bool(known.get(id(p)))):
        one, other = known[id(earlier)], known[id(later)]
        for name in sorted(one.keys() & other.keys()):
            spots = (one[name], other[name])
            if spots[0].text.lower() != spots[1].text.lower() and _one_matter(earlier, later):
                why = "these are names of one"
                verdict = Verdict(FindingRelation.CONSISTENT, "R28", "alias", "low", why)
                gathering.add(verdict, spots, name)
    yield from gathering.findings()


def named_in(passage: Passage) -> dict[str, Spot]:
    """Return the known groups and types of weapons of a sentence, with where they are named."""
    return {**dict(_types(passage)), **dict(_groups(passage))}


def _groups(passage: Passage) -> Iterator[tuple[str, Spot]]:
    """Yield the groups; one word that opens the sentence may be a name as well."""
    runs = [*passage.runs]
    if passage.words and (not runs or runs[0][0] is not passage.words[0]):
        runs.append(passage.words[:1])
    for run in runs:
        name = canonical_group(" ".join(w.printed for w in run))
        if name and not run[0].told:
            yield name, Spot(passage.lead, at=run[0].span.cover(run[-1].span))
    for entry in passage.entries:
        value = entry.claim.value
        known = canonical_group(value.actor) if isinstance(value, Responsibility) else None
        if known:
            yield known, Spot(entry, "actor")
        for teller in entry.claim.attribution:
            known = canonical_group(teller.speaker)
            if known and teller.start is not None and teller.end is not None:
                yield known, Spot(entry, at=Span(start=teller.start, end=teller.end))


def _types(passage: Passage) -> Iterator[tuple[str, Spot]]:
    """Yield ships, and types without their variant: 'B-52H Stratofortress' and 'B52s'."""
    for word in passage.words:
        weapon = weapon_named(word.printed, beside_class=False) if _is_type(word) else None
        if weapon:
            yield _plain(weapon.designation), Spot(passage.lead, at=word.span)
    for entry in passage.entries:
        value = entry.claim.value
        asset = value.asset if isinstance(value, AssetLocation) else None
        if asset and asset.asset_class is AssetClass.SHIP and asset.name[:1].isupper():
            yield fold(asset.name), Spot(entry, "asset")
        elif asset and asset.designation and asset.asset_class in TYPES:
            yield _plain(asset.designation), Spot(entry, "asset")


def _is_type(word: Word) -> bool:
    return word.printed[0].isupper() and any(c.isdigit() for c in word.printed)


def _plain(designation: str) -> str:
    return VARIANT.sub("", designation)


def _one_matter(one: Passage, other: Passage) -> bool:
    if len(one.stems & other.stems) < FEWEST or parted(one, other, names=False):
        return False
    return linked(one, other) or share(one, other) >= ONE_MATTER
