"""Which claims of newer versions of articles are earlier ones, to the word."""

from collections.abc import Collection, Iterator, Mapping

from factcheck.domain.claim import StoredClaim
from factcheck.domain.version_changes import unchanged
from factcheck.workflow.ports import Transaction


def unchanged_heirs(tx: Transaction, case_id: str, ids: Collection[str]) -> dict[str, str]:
    """Return by claim the one that it is in the newest version that has it unchanged.

    Left out are claims of which there is none: the desk reads them otherwise now.
    """
    heirs = tx.heirs(case_id) if ids else {}
    ways = {ident: [ident, *_after(ident, heirs)] for ident in ids if ident in heirs}
    named = {claim for way in ways.values() for claim in way}
    claims = {claim.id: claim for claim in tx.claims_of(case_id, named)}
    ends = {ident: _end([claims[c] for c in way if c in claims]) for ident, way in ways.items()}
    return {ident: end for ident, end in ends.items() if end and end != ident}


def _after(ident: str, heirs: Mapping[str, str]) -> Iterator[str]:
    seen = {ident}
    while (heir := heirs.get(ident)) is not None and heir not in seen:
        seen.add(heir)
        yield heir
        ident = heir


def _end(way: list[StoredClaim]) -> str | None:
    """Return the last claim on a way of versions that the first one is."""
    end = None
    for claim in way:
        if not unchanged(way[0].current, claim.current):
            break
        end = claim.id
    return end
