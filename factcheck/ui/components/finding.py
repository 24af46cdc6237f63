"""Draw a finding: claims side by side, the rule's sentence, what the desk makes of it."""

from collections.abc import Callable
from datetime import datetime

import streamlit as st

from claims import Finding, FindingValue, Independence
from factcheck.domain.article import Article
from factcheck.domain.finding import FindingState
from factcheck.domain.value_words import chain
from factcheck.domain.wording import INDEPENDENCE_WORDS
from factcheck.ui import session
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.wording import RELATION_SIGNS, article_label
from factcheck.workflow.show_consistency import FindingView

Decide = Callable[[FindingView, FindingState, str], None]


def finding(view: FindingView, *, on_decide: Decide) -> None:
    """Draw one finding with its buttons; a dismissal takes the reason beside it."""
    stored = view.stored
    with st.container(key=f"finding-{stored.id}", border=True, gap="xsmall"):
        draw(f"finding-sheet-{stored.id}", finding_nodes(view))
        with st.container(horizontal=True, gap="small", vertical_alignment="center"):
            if stored.state is not FindingState.OPEN:
                if stored.to_confirm:
                    _button(view, "Still so", stored.state, on_decide)
                _button(view, "Open again", FindingState.OPEN, on_decide)
                return
            _button(view, "Accept", FindingState.ACCEPTED, on_decide)
            st.text_input(
                "Reason",
                key=f"why-{stored.id}",
                placeholder="reason to dismiss",
                label_visibility="collapsed",
                width=320,
            )
            _button(view, "Dismiss", FindingState.DISMISSED, on_decide)


def _button(view: FindingView, label: str, state: FindingState, on_decide: Decide) -> None:
    ident = view.stored.id

    def decide() -> None:
        on_decide(view, state, str(session.field(f"why-{ident}") or view.stored.why))

    st.button(label, key=f"{state.value}-{ident}", on_click=decide)


def finding_nodes(view: FindingView) -> list[Node]:
    """Return the finding: relation, slot, the claims side by side, the sentence of the rule."""
    found, stored = view.stored.finding, view.stored
    sign = RELATION_SIGNS[found.relation.value]
    head: list[Node] = [
        el("span", f"{sign.glyph} {sign.word}", cls=f"tone {sign.tone}"),
        el("b", found.slot.label),
        quiet(f"{found.severity} · {found.rule} {found.reason}"),
    ]
    if stored.state is not FindingState.OPEN:
        why = f": {stored.why}" if stored.why else ""
        head.append(el("span", f"{stored.state} by {stored.decided_by}{why}", cls="pill"))
    if len({value.document_id for value in found.values}) == 1:
        head.append(el("span", "within one article", cls="pill"))
    if not stored.current:
        head.append(el("span", "no longer found", cls="pill"))
    if stored.to_confirm:
        head.append(el("span", "decided on other claims: is it still so?", cls="pill"))
    sides = [_side(view, value, sign.tone) for value in found.values]
    return [
        el("div", *head, cls="flow"),
        el("div", *sides, cls="two"),
        el("p", found.explanation),
        quiet(standing_words(found)),
    ]


def standing_words(found: Finding) -> str:
    """Return how sure the engine is, and whether the claims rest on one source."""
    sure = f"about {round(10 * found.confidence)} in 10 of such findings are right"
    told = INDEPENDENCE_WORDS[found.independence]
    why = found.independence_why
    if why and found.independence is not Independence.UNKNOWN:
        told = f"{told}: {why}"
    return f"{sure} · {told}"


def _side(view: FindingView, value: FindingValue, tone: str) -> Node:
    claim = next((c for c in view.claims if c.id == value.claim), None)
    article = next((a for a in view.articles if a.document.id == value.document_id), None)
    if claim is None or article is None:
        return el("div", value.text, cls="box")
    text, span = article.document.text, claim.current
    before, after = text[span.start : value.start], text[value.end : span.end]
    words = [before, el("span", value.text, cls=f"key {tone}"), after]
    inside = span.start <= value.start and value.end <= span.end
    label = f"{claim.label} · {article_label(article.number, article.document.outlet)}"
    told = " ▸ ".join(chain(claim.current, article.document.outlet))
    when = f" · as of {moment(value.as_of, article)}" if value.as_of else ""
    return el(
        "div",
        el("button", label, act={"do": "go", "claim": claim.id}),
        el("blockquote", *(words if inside else [claim.current.text])),
        quiet(f"{told}{when}"),
        cls="box",
    )


def moment(as_of: str, article: Article) -> str:
    """Return when a figure stood; the day alone where the article tells no time of day."""
    published = article.document.published
    day, _, clock = as_of.partition("T")
    if not clock or (published is not None and not isinstance(published, datetime)):
        return day
    zone = " UTC" if isinstance(published, datetime) and published.tzinfo else ""
    return f"{day} {clock[:5]}{zone}"
