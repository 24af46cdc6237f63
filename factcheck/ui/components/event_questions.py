"""Ask whether two events are one, with what speaks for it and against it; take the answer."""

from collections.abc import Callable, Iterator, Mapping, Sequence

import streamlit as st

from factcheck.domain.event_edit import EventEdit, EventEditKind
from factcheck.domain.similarity_words import SIMILARITY_WORDS
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.wording import article_label
from factcheck.workflow.show_consistency import QuestionView, SideView

SHOWN = 5  # questions at a time; an answer may settle others
TELLING = 0.3  # what weighs less than a tenth of a likely link says little
EXPECTED = ("names", "words")  # two articles on one event share some: none speaks against it
QUOTED = 220  # characters of a claim
ASKED = "Are these the same happening?"
DONE = {
    EventEditKind.MERGE: "one happening",
    EventEditKind.SPLIT: "another happening than the rest",
    EventEditKind.APART: "two happenings",
}

Answer = Callable[[QuestionView, EventEditKind], None]
Undo = Callable[[EventEdit], None]


def event_questions(views: Sequence[QuestionView], *, on_answer: Answer) -> None:
    """Draw the likeliest questions, each with its two buttons."""
    for view in views[:SHOWN]:
        name = "-".join(view.claims)
        with st.container(key=f"question-{name}", border=True, gap="xsmall"):
            draw(f"question-sheet-{name}", question_nodes(view))
            with st.container(horizontal=True, gap="small"):
                _button("Same", "same", view, EventEditKind.MERGE, on_answer)
                _button("Different", "different", view, EventEditKind.APART, on_answer)
    if len(views) > SHOWN:
        st.caption(f"{len(views) - SHOWN} more questions follow.")


def _button(
    label: str, key: str, view: QuestionView, kind: EventEditKind, on_answer: Answer
) -> None:
    st.button(label, key=f"{key}-{'-'.join(view.claims)}", on_click=on_answer, args=(view, kind))


def question_nodes(view: QuestionView) -> list[Node]:
    """Return the question: both events side by side, and the similarities."""
    chance = round(10 * view.question.certainty)
    speaks = list(_speaking(view.question.similarities))
    return [
        el(
            "div",
            el("b", ASKED),
            quiet(f"about {chance} chances in 10 that they are"),
            cls="flow",
        ),
        el("div", *map(_side, view.sides), cls="two"),
        *(el("div", el("b", f"{title} "), told) for title, told in speaks),
    ]


def _side(side: SideView) -> Node:
    title = article_label(side.article.number, side.article.document.outlet)
    published = side.article.document.day
    when = f" · {published.isoformat()}" if published else ""
    claim = next(iter(side.claims), None)
    quoted = []
    if claim:
        words = " ".join(claim.current.text.split())
        words = words if len(words) <= QUOTED else f"{words[:QUOTED].rstrip()}…"
        act = {"do": "go", "claim": claim.id}
        quoted = [el("blockquote", words), el("button", f"Open {claim.label}", act=act)]
    return el(
        "div", el("b", title), quiet(when), el("div", side.label or "no name"), *quoted, cls="box"
    )


def _speaking(similarities: Mapping[str, float]) -> Iterator[tuple[str, str]]:
    """Yield what speaks for one event and what against it, with its weight."""
    told = {name: similarities.get(name, 0.0) for name in SIMILARITY_WORDS}
    fors = [(name, w) for name, w in told.items() if w >= TELLING]
    against = [(name, w) for name, w in told.items() if w <= -TELLING]
    missing = [(name, w) for name, w in told.items() if name in EXPECTED and abs(w) < TELLING]
    if fors:
        yield "For:", "; ".join(f"{SIMILARITY_WORDS[n].alike} (+{w:.1f})" for n, w in fors)
    if against or missing:
        parts = [f"{SIMILARITY_WORDS[n].unlike} (\N{MINUS SIGN}{abs(w):.1f})" for n, w in against]
        yield "Against:", "; ".join([*parts, *(SIMILARITY_WORDS[n].unlike for n, _ in missing)])


def event_answers(edits: Sequence[EventEdit], labels: Mapping[str, str], *, on_undo: Undo) -> None:
    """Draw what the desk said by hand, each with its way back."""
    standing = [edit for edit in edits if not edit.undone]
    if standing:
        st.caption("Said by hand")
    for edit in standing:
        with st.container(horizontal=True, gap="small", vertical_alignment="center"):
            draw(f"answer-{edit.id}", [el("div", answer_words(edit, labels))])
            st.button("Undo", key=f"undo-{edit.id}", on_click=on_undo, args=(edit,))


def answer_words(edit: EventEdit, labels: Mapping[str, str]) -> str:
    """Return an answer in words: 'C1 and C9: one happening'."""
    named = " and ".join(labels.get(claim, "a claim that is gone") for claim in edit.claims)
    why = f" ({edit.why})" if edit.why else ""
    return f"{named}: {DONE[edit.kind]}{why}"
