"""The answer to a question about events."""

import pytest

from factcheck.domain.event_edit import EventEditKind
from factcheck.workflow.show_consistency import show_consistency
from tests.factcheck.ui.asking import ask


@pytest.mark.parametrize(
    ("button", "kind"), [("same", EventEditKind.MERGE), ("different", EventEditKind.APART)]
)
def test_an_answer_is_kept_and_can_be_taken_back(open_page, desk, button, kind):
    name = "-".join(ask(desk.bench, desk.case.id))
    app = open_page("consistency")
    app.button(key=f"{button}-{name}").click().run()
    view = show_consistency(desk.bench, desk.case.id)
    assert [(e.kind, "-".join(e.claims), e.by) for e in view.edits] == [(kind, name, desk.by)]
    assert view.questions == ()
    assert "happening" in app.session_state["notice"].words
    app.button(key=f"undo-{view.edits[0].id}").click().run()
    assert show_consistency(desk.bench, desk.case.id).edits[0].undone
