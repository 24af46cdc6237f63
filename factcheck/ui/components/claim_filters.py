"""Draw the filters of the claims; each stands in the address."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import streamlit as st

from claims import Kind
from factcheck.domain.article import Article
from factcheck.domain.reviewer import Reviewer
from factcheck.domain.status import SimpleStatus, Status
from factcheck.domain.verdict import Verdict
from factcheck.ui.wording import article_label, offered_verdicts, plain
from factcheck.workflow.list_claims import ClaimFilter

NOBODY = "nobody"
WIDTH = 136  # pixels: eight stand in a line


class Offered(NamedTuple):
    """Hold what the filters of a case offer; `least` is the confidence that its rules ask for."""

    articles: Sequence[Article] = ()
    reviewers: Sequence[Reviewer] = ()
    events: Mapping[str, str] = {}
    editor: bool = True
    least: float = 0


def claim_filter(offered: Offered) -> ClaimFilter:
    """Draw the filters and return what they let through.

    Claims less sure than the rules ask for are hidden, but those that were worked on; who types
    a higher confidence gets those above it only.
    """
    numbers = {str(a.number): a for a in offered.articles}
    titles = {n: article_label(a.number, a.document.outlet) for n, a in numbers.items()}
    people = {r.id: r.name for r in offered.reviewers} | {NOBODY: NOBODY}
    with st.container(key="filters", horizontal=True, gap="small", vertical_alignment="bottom"):
        words = st.text_input("Words", key="words", bind="query-params", live=True, width=WIDTH)
        kinds = _several("Kind", "kind", [k.value for k in Kind])
        work = _work(editor=offered.editor)
        verdicts = _several("Verdict", "verdict", [v.value for v in _verdicts(offered)])
        reviewers = _several("Reviewer", "with", list(people), people.get)
        chosen = _several("Article", "in", list(numbers), titles.get)
        events = _several("Event", "event", list(offered.events), offered.events.get)
        sure = _sure(offered.least)
        conflict = st.checkbox("in conflict", key="conflict", bind="query-params")
        gone = st.checkbox("rejected too", key="gone", bind="query-params")
    return ClaimFilter(
        words=words or "",
        kinds=tuple(kinds),
        statuses=() if offered.editor else tuple(SimpleStatus(s) for s in work),
        stages=tuple(Status(s) for s in work) if offered.editor else (),
        verdicts=meant(verdicts, editor=offered.editor),
        reviewers=tuple("" if name == NOBODY else name for name in reviewers),
        articles=tuple(numbers[n].id for n in chosen),
        events=tuple(events),
        contradicted=conflict,
        gone=gone,
        min_confidence=min(sure, offered.least),
        sure_from=sure if sure > offered.least else 0,
    )


def _verdicts(offered: Offered) -> Sequence[Verdict]:
    return offered_verdicts(editor=offered.editor)


def _work(*, editor: bool) -> list[str]:
    """Draw the stages of the mode: other stages are another filter."""
    if editor:
        return _several("Work", "stage", [s.value for s in Status])
    return _several("Work", "work", [s.value for s in SimpleStatus])


def _sure(least: float) -> float:
    typed = st.number_input(
        "Sure from (0–1)",
        min_value=0.0,
        max_value=1.0,
        value=least,
        step=0.1,
        format="%.1f",
        key="sure",
        bind="query-params",
        width=WIDTH - 20,
    )
    return float(typed)


def _several(
    label: str, key: str, options: list[str], words: Callable[[str], str | None] | None = None
) -> list[str]:
    return st.multiselect(
        label,
        options,
        key=key,
        format_func=lambda option: (words(option) if words else plain(option)) or option,
        bind="query-params",
        width=WIDTH,
        placeholder="all",
    )


def meant(verdicts: Sequence[str], *, editor: bool) -> tuple[str, ...]:
    """Return the verdicts that were chosen: in simple mode all that go by the same word.

    >>> meant(["supported"], editor=False)
    ('supported', 'mostly_supported')
    """
    words = {Verdict(v).simple for v in verdicts}
    return tuple(verdicts) if editor else tuple(v.value for v in Verdict if v.simple in words)
