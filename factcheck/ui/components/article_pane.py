"""Draw the middle of the Review page: which article, and its text."""

import streamlit as st

from factcheck.domain.article import Article
from factcheck.domain.provenance import caution_of
from factcheck.ui import address
from factcheck.ui.components.article_view import Offer, article_view
from factcheck.ui.components.sheet import draw, el, quiet
from factcheck.ui.review_place import ReviewPlace
from factcheck.ui.session import field
from factcheck.ui.wording import article_label


def article_pane(place: ReviewPlace) -> None:
    """Draw the choice of an article, its head, and the text with its claims."""
    article = place.view.article
    _choice(place, article)
    draw("article-head", [el("div", el("b", article.title)), quiet(_about(article))])
    told = _version(place, article)
    if told:
        tone = "old" if article.stands else "mid"
        draw("article-version", [el("div", told, cls=f"warn {tone}")])
    if article.note:
        draw("article-note", [el("div", article.note, cls="warn mid")])
    article_view(place.view, selected=place.claim_id, editor=place.desk.editor)


def _choice(place: ReviewPlace, article: Article) -> None:
    ids = [a.id for a in place.articles]
    names = {a.id: article_label(a.number, a.document.outlet or a.title) for a in place.articles}
    at, key = ids.index(article.id), f"article-choice-{article.id}"
    with st.container(horizontal=True, gap="xsmall", vertical_alignment="center", key="articles"):
        st.button("◂", key="article-before", disabled=at == 0, on_click=_show, args=(ids[at - 1],))
        st.selectbox(
            "Article",
            ids,
            index=at,
            format_func=lambda ident: names[str(ident)],
            key=key,
            label_visibility="collapsed",
            on_change=lambda: _show(str(field(key))),
        )
        after = ids[(at + 1) % len(ids)]
        last = at == len(ids) - 1
        st.button("▸", key="article-after", disabled=last, on_click=_show, args=(after,))
        draw("progress", [quiet(_progress(place, at))])


def _progress(place: ReviewPlace, at: int) -> str:
    """Return where the reader is, how far the own claims are, and how far the case."""
    mine, case = place.case.progress_of.get(place.desk.by), place.case.progress
    own = f" · mine {mine.done}/{mine.claims}" if mine else ""
    return f"{at + 1}/{len(place.articles)}{own} · case {case.done}/{case.claims}"


def _version(place: ReviewPlace, article: Article) -> str:
    """Return which version of which article it is, and what to mind; empty where nothing is."""
    labels = {a.id: a.label for a in place.articles}
    if article.taken_back:
        return f"Its agency has {article.wire_status} it: none of its claims count."
    if article.superseded_by:
        newer = labels.get(article.superseded_by, "")
        return f"{newer} takes its place: its claims no longer count."
    older = labels.get(article.supersedes or "", "")
    note = f" {article.edition_note}" if article.edition_note else ""
    version = f"Version {article.edition}, takes the place of {older}.{note}" if older else ""
    return " ".join(filter(None, (version, caution_of(article.document))))


def _about(article: Article) -> str:
    document = article.document
    published = str(document.published) if document.published else "time not stated"
    parts = [document.outlet or "outlet not stated", published]
    return " · ".join([*parts, *([document.url] if document.url else [])])


def offers_at(place: ReviewPlace) -> list[Offer]:
    """Return what can be done with selected words."""
    found = [Offer("add", "+ New claim", "N")]
    if place.card is not None:
        found.append(Offer("quote", f"Evidence for {place.card.claim.label}", "E"))
        if place.card.claim.article_id == place.view.article.id:
            found.append(Offer("span", f"Move {place.card.claim.label} here", "W"))
    return found


def _show(article_id: str) -> None:
    address.go(article=article_id)
