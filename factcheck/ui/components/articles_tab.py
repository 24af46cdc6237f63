"""Draw one article of the case: its versions, its files, and what is known of it."""

from functools import partial

import streamlit as st

from factcheck.domain.provenance import caution_of, origins_of
from factcheck.ui.acting import guarded
from factcheck.ui.article_acts import (
    CHOSEN,
    OF,
    WHY,
    ArticleActs,
    ArticlePlace,
    downloads,
    field_key,
)
from factcheck.ui.components.sheet import Node, draw, el, pairs
from factcheck.ui.components.version_changes import change_nodes
from factcheck.workflow.describe_article import facts_of


def articles_tab(place: ArticlePlace | None) -> None:
    """Draw the choice of an article, and all that can be said of it."""
    if place is None:
        st.caption("No article is in this case yet: upload one, paste it, or name its path.")
        return
    ids = [article.id for article in place.articles]
    st.selectbox(
        "Article",
        ids,
        index=ids.index(place.chosen.id),
        format_func=lambda ident: place.names[str(ident)],
        key=CHOSEN,
    )
    acts = ArticleActs(place)
    draw("article-facts", fact_nodes(place))
    _files(place, acts)
    if place.changes is not None:
        draw("version-changes", change_nodes(place.changes, editor=place.desk.editor))
    with st.expander("Its version, outlet, headline and date", key="article-by-hand"):
        _version(place, acts)
        _facts(place, acts)


def fact_nodes(place: ArticlePlace) -> list[Node]:
    """Return what is known of the article."""
    article, document = place.chosen, place.chosen.document
    facts = [
        ("outlet", document.outlet or "not stated"),
        ("published", str(document.published) if document.published else "not stated"),
        ("address", document.url or ""),
        ("editor’s note", article.edition_note or ""),
        *origins_of(document),
        ("read from", ", ".join(file.name for file in article.originals)),
    ]
    told: list[Node] = [pairs([(name, said) for name, said in facts if said])]
    return [*version_nodes(place), *told]


def version_nodes(place: ArticlePlace) -> list[Node]:
    """Return that the article corrects another, was corrected, or was taken back."""
    article, found = place.chosen, []
    if article.taken_back:
        what = f"Its agency has {article.wire_status} it: none of its claims count."
        found.append(("bad", what))
    if article.superseded_by:
        newer = place.label(article.superseded_by)
        found.append(("mid", f"{newer} takes its place: its claims no longer count."))
    if article.supersedes:
        older = place.label(article.supersedes)
        found.append(("old", f"Version {article.edition}: it takes the place of {older}."))
    if caution := caution_of(article.document):
        found.append(("mid", caution))
    return [el("div", words, cls=f"warn {tone}") for tone, words in found]


def _files(place: ArticlePlace, acts: ArticleActs) -> None:
    files = downloads(place.chosen)
    if not files:
        st.caption("No file is kept: it was pasted, or imported before files were.")
        return
    with st.container(horizontal=True, gap="small"):
        for file in files:
            st.download_button(
                f"Original: {file.name}" if files[1:] else "Original file",
                partial(acts.original, file.number),
                file.name,
                file.content_type,
                key=f"original-{file.number}",
                on_click="ignore",
            )


def _version(place: ArticlePlace, acts: ArticleActs) -> None:
    st.text_input("Why", key=WHY, placeholder="stands in the history")
    label = place.chosen.label
    if place.chosen.supersedes is not None:
        older = place.label(place.chosen.supersedes)
        st.button(
            f"{label} is no version of {older}",
            key="make-apart",
            on_click=guarded(acts.make_apart),
        )
        return
    if not place.older_ones:
        return
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        st.selectbox(
            f"{label} is a newer version of",
            [article.id for article in place.older_ones],
            index=None,
            format_func=lambda ident: place.names[str(ident)],
            key=OF,
            placeholder="an earlier article",
        )
        st.button("Say so", key="make-version", on_click=guarded(acts.make_version))


def _facts(place: ArticlePlace, acts: ArticleActs) -> None:
    facts = facts_of(place.chosen)
    columns = st.columns(3, gap="small")
    for column, (name, said) in zip(columns, facts.model_dump().items(), strict=True):
        with column:
            key = field_key(name, place.chosen)
            st.text_input(name.capitalize(), value=said, key=key)
    with st.container(horizontal=True, gap="small"):
        st.button("Save and read again", key="describe-article", on_click=guarded(acts.describe))
        if place.undoable:
            st.button("Undo the latest", key="undo-description", on_click=guarded(acts.undo))
    st.caption("The article is read again with it; verdicts stay with their claims.")
