"""Draw the earlier fact checks that may be about the claim in hand; none is applied by itself."""

from collections.abc import Sequence, Set

import streamlit as st

from factcheck.domain.evidence import Stance
from factcheck.domain.fact_check import FactCheck
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.library_acts import Earlier, cited, earlier_of
from factcheck.ui.review_place import ReviewPlace
from factcheck.ui.wording import verdict_sign
from factcheck.workflow.search_library import EarlierCheck
from factcheck.workflow.show_article import ClaimCard

EMPTY = "The library is empty. Import, ‘Fact checks’, takes in what others published."


def earlier_checks(place: ReviewPlace, card: ClaimCard) -> None:
    """Draw the list, closed where there is none."""
    earlier = earlier_of(place, card)
    count = len(earlier.matches)
    label = f"Earlier fact checks ({count})"
    # Another key where there are some, else a list that was closed when empty would stay closed.
    key = f"earlier-{card.claim.id}-{bool(count)}"
    with st.expander(label, expanded=count > 0, key=key):
        draw("earlier-checks", earlier_nodes(card, earlier, editor=place.desk.editor))


def earlier_nodes(card: ClaimCard, earlier: Earlier, *, editor: bool) -> list[Node]:
    """Return an item for each match, or in words why there is none."""
    if not earlier.library:
        return [el("p", EMPTY, cls="quiet small")]
    if not earlier.matches:
        told = f"None of {earlier.library:,} fact checks in the library is about this claim."
        return [el("p", told, cls="quiet small")]
    done = cited(card)
    fresh = [m.entry.id for m in earlier.matches if m.entry.url not in done]
    items = [
        _item(card, match, done, first=match.entry.id in fresh[:1], editor=editor)
        for match in earlier.matches
    ]
    note = "Found by likeness, not applied: read it before you cite it."
    return [el("ul", *items, cls="lines small"), el("p", note, cls="quiet small")]


def _item(
    card: ClaimCard, match: EarlierCheck, done: Set[str], *, first: bool, editor: bool
) -> Node:
    entry, review = match.entry, match.entry.review
    about = (review.publisher, review.published_on, _said_by(entry))
    return el(
        "li",
        el("div", *rating_nodes(entry, editor=editor), cls="flow"),
        el("a", review.claim, href=entry.url),
        quiet("".join(f" · {told}" for told in about if told)),
        el("div", quiet(f"because: {match.likeness.reason} · {_nearness(match)}")),
        _citing(card, entry, done, first=first),
    )


def rating_nodes(entry: FactCheck, *, editor: bool) -> Sequence[Node]:
    """Show the rating as printed, with our sign beside it where its words are known."""
    printed = el("b", f"“{entry.review.label}”" if entry.review.label else "no rating stated")
    if entry.verdict is None:
        unknown = quiet("not in our words") if entry.review.label else ""
        return [printed, unknown] if unknown else [printed]
    sign = verdict_sign(entry.verdict.value, editor=editor)
    return [printed, el("span", f"≈ {sign.glyph} {sign.word}", cls=f"tone {sign.tone}")]


def _said_by(entry: FactCheck) -> str:
    return f"claimed by {entry.review.claimant}" if entry.review.claimant else ""


def _nearness(match: EarlierCheck) -> str:
    return f"nearness {match.likeness.score:.2f}"


def _citing(card: ClaimCard, entry: FactCheck, done: Set[str], *, first: bool) -> Node:
    """Return a button a stance; the key of the nearest is printed on the one that it presses."""
    if entry.url in done:
        return el("span", "cited", cls="pill good")
    buttons: list[Node] = [quiet("Cite: ")]
    for stance in Stance:
        told = {"do": "cite", "claim": card.claim.id, "entry": entry.id, "stance": stance.value}
        pressed = [el("kbd", "I")] if first and stance is Stance.CONTEXT else []
        label = f"cite as evidence that {stance.value}: {entry.review.claim}"
        if stance is Stance.CONTEXT:
            label = f"cite as context: {entry.review.claim}"
        buttons.append(el("button", stance.value, " ", *pressed, act=told, label=label))
    return el("div", *buttons, cls="flow")
