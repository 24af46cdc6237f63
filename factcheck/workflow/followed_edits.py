"""What the desk said of events, of the claims as their articles now have them."""

from collections.abc import Mapping

from factcheck.domain.event_edit import EventEdit
from factcheck.workflow.ports import Transaction


def followed_edits(tx: Transaction, case_id: str) -> list[EventEdit]:
    """Return the edits of a case, each claim being the one that it became in a newer version.

    An altered claim tells of the same happening, and so does one that is unchanged.
    """
    edits, heirs = tx.event_edits.where(case_id=case_id), tx.heirs(case_id)
    return [_followed(edit, heirs) for edit in edits] if heirs else edits


def _followed(edit: EventEdit, heirs: Mapping[str, str]) -> EventEdit:
    claims = tuple(dict.fromkeys(_newest(claim, heirs) for claim in edit.claims))
    return edit if claims == edit.claims else edit.but(claims=claims)


def _newest(claim: str, heirs: Mapping[str, str]) -> str:
    seen = {claim}
    while (heir := heirs.get(claim)) is not None and heir not in seen:
        seen.add(heir)
        claim = heir
    return claim
