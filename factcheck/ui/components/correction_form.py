"""Draw the forms that correct the machine: another value, kind or speaker; no claim; a new one."""

from collections.abc import Callable, Mapping

import streamlit as st

from claims import Claim, Kind, Value
from factcheck.domain.value_form import FormField, form_fields, typed_at
from factcheck.ui.components.sheet import draw, el
from factcheck.ui.wording import plain

FIRST_FIELDS = 6  # are open to the eye; the rest waits below
PARTS_HEIGHT = 90  # pixels: three lines


def kind_choice(key: str, kind: Kind) -> Kind:
    """Draw the choice of a kind, and return it."""
    kinds = list(Kind)
    chosen = st.selectbox("Kind", kinds, index=kinds.index(kind), format_func=plain, key=key)
    return Kind(chosen)


def value_fields(kind: Kind, before: Value | None, *, of: str) -> None:
    """Draw the fields of a value; `correction_acts` reads them."""
    shown = form_fields(kind)
    for form_field in shown[:FIRST_FIELDS]:
        _draw(form_field, before, of=of)
    if shown[FIRST_FIELDS:]:
        with st.expander("More of the value"):
            for form_field in shown[FIRST_FIELDS:]:
                _draw(form_field, before, of=of)


def correction_form(
    claim: Claim, *, on_save: Callable[[], None], on_speaker: Callable[[], None]
) -> None:
    """Draw what can be changed of a claim that is there."""
    kind = kind_choice(f"correct-kind-{claim.id}", claim.kind)
    value_fields(kind, claim.value if kind is claim.kind else None, of=claim.id)
    st.button("Save the corrected value", key="correct-save", on_click=on_save)
    origin = claim.attribution[-1] if claim.attribution else None
    left, right = st.columns([3, 2], gap="small")
    with left:
        st.text_input(
            "Who says so (empty: the outlet itself)",
            value=origin.speaker if origin else "",
            key=f"correct-speaker-{claim.id}",
        )
    with right:
        st.text_input(
            "Role", value=(origin.role or "") if origin else "", key=f"correct-role-{claim.id}"
        )
    st.button("Save the corrected speaker", key="correct-speaker-save", on_click=on_speaker)
    st.caption("To move the claim, select its words in the article.")


def division_form(
    claim: Claim,
    others: Mapping[str, str],
    *,
    on_split: Callable[[], None],
    on_merge: Callable[[], None],
) -> None:
    """Draw how the claim becomes several, or one with others of its article (label by id)."""
    st.text_area(
        "Words of each part, a line a part",
        value=claim.text,
        key=f"split-words-{claim.id}",
        height=PARTS_HEIGHT,
    )
    st.button("Split", key="split", on_click=on_split)
    st.multiselect(
        "Is the same claim as",
        list(others),
        format_func=lambda ident: others.get(ident, ident),
        key=f"merge-with-{claim.id}",
        placeholder="no other",
    )
    st.button("Merge", key="merge", on_click=on_merge)


def rejection_form(claim: Claim, *, on_reject: Callable[[], None]) -> None:
    """Draw the reason why this is no claim."""
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.text_input("No claim, because", key=f"reject-why-{claim.id}", placeholder="reason")
        st.button("Reject", key="reject", on_click=on_reject)


def addition_form(
    words: str, *, of: str, on_add: Callable[[], None], on_cancel: Callable[[], None]
) -> None:
    """Draw the form of a claim that the machine missed."""
    draw("new-claim", [el("h3", "New claim"), el("blockquote", words)])
    kind = kind_choice(f"add-kind-{of}", Kind.FACT)
    value_fields(kind, None, of=of)
    with st.container(horizontal=True, gap="small"):
        st.button("Add the claim", key="add-claim", type="primary", on_click=on_add)
        st.button("Cancel", key="add-cancel", on_click=on_cancel)


def _draw(form_field: FormField, before: Value | None, *, of: str) -> None:
    key = f"value-{form_field.path}-{of}"
    shown = typed_at(before, form_field.path)
    label = form_field.label + (" *" if form_field.required else "")
    if form_field.choices:
        options = list(form_field.choices)
        at = options.index(shown) if shown in options else None
        st.selectbox(label, options, index=at, format_func=plain, key=key, placeholder="not said")
    else:
        st.text_input(label, value=shown, key=key)
