"""Rule R38: a count against the names that are listed with it."""

from collections.abc import Iterator, Sequence

from claims.events.names import fold
from claims.model.count import Modifier
from claims.model.finding import Finding, FindingRelation
from claims.model.value import AssetLocation, Quantity
from claims.relations.entries import Entry
from claims.relations.measures import head_noun, thing_of
from claims.relations.pairing import Gathering, blocks
from claims.relations.wording import Spot, Verdict

NEAR = 300  # characters between a count and its list
FEWEST, MOST = 2, 12  # names that make a list a reader can count


def compare_lists(entries: Sequence[Entry]) -> Iterator[Finding]:
    """Yield R38 for counts of assets whose names stand beside them."""
    for slot in blocks(entries, lambda e: e.document.id).values():
        located = [e for e in slot if isinstance(e.claim.value, AssetLocation) and e.affirmed]
        for entry in slot:
            value = entry.claim.value
            if not isinstance(value, Quantity) or not entry.affirmed or not located:
                continue
            named = _listed(entry, located)
            verdict = judge_list(value, len(named), beside=_beside(entry, [*named.values()]))
            if verdict is not None:
                gathering = Gathering(thing_of(value))
                spots = [Spot(e, "asset") for e in named.values()]
                gathering.add(verdict, [Spot(entry), *spots])
                yield from gathering.findings()


def _listed(entry: Entry, located: Sequence[Entry]) -> dict[str, Entry]:
    """Return the named assets of the counted type near the count, each once."""
    found: dict[str, Entry] = {}
    value = entry.claim.value
    for other in located:
        asset = other.claim.value
        if not isinstance(value, Quantity) or not isinstance(asset, AssetLocation):
            continue
        near = 0 <= other.claim.slot("asset").start - entry.claim.slot("count").start <= NEAR
        kinds = (asset.asset.type or "", asset.asset.asset_class.value)
        typed = thing_of(value) in {head_noun(kind) for kind in kinds if kind}
        if (
            near
            and typed
            and asset.asset.name[:1].isupper()
            and asset.asset.designation != value.what
        ):
            found.setdefault(fold(asset.asset.name), other)
    return found


def _beside(entry: Entry, named: Sequence[Entry]) -> bool:
    return all(e.claim.start == entry.claim.start for e in named)


def judge_list(quantity: Quantity, names: int, *, beside: bool) -> Verdict | None:
    """Compare a count with the number of names; fewer names may be a choice of examples."""
    count = quantity.count
    if not FEWEST <= names <= MOST or count.modifier is not Modifier.EXACT or count.best is None:
        return None
    if names == count.best:
        why = f"{count.raw} are counted and {names} named"
        return Verdict(FindingRelation.CONSISTENT, "R38", "count and list agree", "low", why)
    if names > count.best and beside:
        why = f"{names} are named where {count.raw} are counted"
        return Verdict(
            FindingRelation.CONTRADICTION, "R38", "more names than counted", "medium", why
        )
    return None
