"""Draw the forms that grade a source, and add one by name; editors only."""

from functools import partial

import streamlit as st

from factcheck.domain.evidence import Reliability
from factcheck.ui.acting import guarded
from factcheck.ui.components.kept_fields import KeptFields
from factcheck.ui.source_acts import NEW, SourceActs, field_owner
from factcheck.ui.wording import reliability_words
from factcheck.workflow.show_sources import SourceEntry

HEIGHT = 68  # pixels: two lines
GRADES = {grade.value: reliability_words(grade, editor=True) for grade in Reliability}


def source_form(entry: SourceEntry, acts: SourceActs) -> None:
    """Draw the grade of a source to change it, or in simple mode how to come by that."""
    if not acts.desk.editor:
        st.caption("Grades are given in editor mode: see Settings.")
        return
    version = entry.source.version if entry.source else 0
    _fields(acts, entry.id, version, entry)
    label = "Save the grade" if entry.source else "Take it into the register"
    save = guarded(lambda: acts.grade(entry))
    st.button(label, key="grade-source", type="primary", on_click=save)


def new_source_form(acts: SourceActs) -> None:
    """Draw the form of a source that the case does not name."""
    if not acts.desk.editor:
        return
    with st.expander("Add a source by name"):
        _fields(acts, NEW, len(acts.place.view.graded), None)
        st.button("Add to the register", key="add-source", on_click=guarded(acts.add))


def _fields(acts: SourceActs, ident: str, version: int, entry: SourceEntry | None) -> None:
    fields = KeptFields(
        acts.typed(ident, entry),
        form="source",
        of=f"{field_owner(ident)}.{version}",
        keep=guarded(partial(acts.keep, ident)),
    )
    if entry is None:
        fields.text("name", "Name")
    left, right = st.columns([2, 1], gap="small")
    with left:
        fields.choice("reliability", "Reliability of the source", list(GRADES), words=GRADES)
    with right:
        fields.text("domain", "Site", hint="example.org")
    fields.area("rationale", "Because", height=HEIGHT, hint="What the grade rests on")
