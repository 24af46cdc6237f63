"""Earlier fact checks on the claim card: what is shown, and what citing one does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.evidence import Stance
from factcheck.errors import UsageError
from factcheck.ui import session
from factcheck.ui.review_place import ReviewPlace
from factcheck.workflow.cite_fact_check import cite_fact_check
from factcheck.workflow.ports import Workbench
from factcheck.workflow.search_library import EarlierCheck, library_stamp, matches_of
from factcheck.workflow.show_article import ClaimCard

KEPT = 200  # claims whose matches are kept in memory; a page is drawn again at each key


@dataclass(frozen=True, slots=True)
class Earlier:
    """Hold the matches of the claim in hand, and how many entries were looked through."""

    matches: tuple[EarlierCheck, ...]
    library: int


def earlier_of(place: ReviewPlace, card: ClaimCard) -> Earlier:
    """Return the earlier fact checks that may be about a claim."""
    bench, claim = place.desk.bench, card.claim
    size, stamp = library_stamp(bench)
    if not size:
        return Earlier((), 0)
    known = f"{claim.case_id} {claim.id} {claim.version} {stamp}"
    return Earlier(_matches(known, bench, claim, card.article), size)


@st.cache_resource(max_entries=KEPT, show_spinner=False)
def _matches(
    known: str,  # noqa: ARG001  # the key under which they are kept
    _bench: Workbench,
    _claim: StoredClaim,
    _article: Article,
) -> tuple[EarlierCheck, ...]:
    return tuple(matches_of(_bench, _claim, _article))


def cited(card: ClaimCard) -> frozenset[str]:
    """Return the addresses that are evidence of the claim already."""
    return frozenset(item.url for item in card.evidence if item.url and item.withdrawn is None)


def cite(place: ReviewPlace, told: Mapping[str, object]) -> None:
    """Cite an entry as evidence; where none is named, the nearest that is not cited yet."""
    card = place.card
    if card is None or card.claim.id != told["claim"]:
        raise UsageError("this claim is no longer on screen", hint="open it and press I again")
    entry = str(told.get("entry") or _nearest(card, earlier_of(place, card).matches))
    stance = Stance(str(told.get("stance") or Stance.CONTEXT))
    key, by = str(told["n"]), place.desk.by
    item = cite_fact_check(place.desk.bench, card.claim.ref, entry, stance, by=by, key=key)
    session.say(f"✓ cited as {item.stance.value}: {item.publisher or ''} {item.url}")


def _nearest(card: ClaimCard, matches: Sequence[EarlierCheck]) -> str:
    fresh = [m.entry for m in matches if m.entry.url not in cited(card)]
    if not fresh:
        hint = "‘factcheck library search’ looks for other words"
        raise UsageError(f"no earlier fact check to cite on {card.claim.label}", hint=hint)
    return fresh[0].id
