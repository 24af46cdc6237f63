"""The part with the verdict shows what is typed by now, whatever the page was drawn with."""

import pytest

from factcheck.ui import drafts
from factcheck.ui.components.verdict_part import as_typed
from factcheck.workflow.show_article import show_claim


def chosen(app):
    return [
        b.key
        for b in app.button
        if b.key and b.key.startswith("verdict-") and b.proto.type == "primary"
    ]


@pytest.mark.parametrize("verdict", ["mixed", "refuted"])
def test_a_verdict_is_shown_and_said_to_be_unsaved(open_page, fresh_row, verdict):
    app = open_page("review", claim=fresh_row.claim_id)
    assert not [c for c in app.caption if "not saved yet" in c.value]
    app.button(key=f"verdict-{verdict}").click().run()
    assert chosen(app) == [f"verdict-{verdict}"]
    assert [c for c in app.caption if "not saved yet" in c.value]


def test_what_was_typed_since_the_card_was_drawn_is_in_it(desk, fresh_row, ref_of):
    drawn = show_claim(desk.bench, ref_of(fresh_row.claim_id), by=desk.by)
    assert as_typed(desk, drawn).draft is None
    drafts.keep(desk, drafts.review_place(fresh_row.claim_id), {"verdict": "mixed"})
    assert drawn.draft is None
    assert as_typed(desk, drawn).draft.typed == {"verdict": "mixed"}
