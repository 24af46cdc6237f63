import pytest

from factcheck.domain.status import Status
from factcheck.errors import UsageError
from factcheck.ui.correction_acts import CorrectionActs
from factcheck.workflow.show_article import show_claim


@pytest.fixture
def acts(desk, fresh_row, ref_of):
    return CorrectionActs(
        desk, show_claim(desk.bench, ref_of(fresh_row.claim_id), by="cleo").claim
    )


def test_a_claim_moves_to_the_selected_words(acts, fresh_row, ref_of, bench):
    start, end = fresh_row.start, fresh_row.end - 5
    acts.move_span({"article": fresh_row.article_id, "start": start, "end": end})
    claim = show_claim(bench, ref_of(fresh_row.claim_id), by="cleo").claim
    assert (claim.current.start, claim.current.end) == (start, end)
    assert claim.machine.end == fresh_row.end


def test_a_claim_does_not_move_to_another_article(acts):
    with pytest.raises(UsageError, match="another article"):
        acts.move_span({"article": "other", "start": 0, "end": 3})


def test_a_rejection_needs_a_reason(acts):
    with pytest.raises(UsageError, match="without a reason"):
        acts.reject()


def test_looking_at_others_is_written_down(acts, fresh_row, ref_of, bench):
    acts.reveal()
    history = show_claim(bench, ref_of(fresh_row.claim_id), by="cleo").history
    assert history[-1].action == "revealed"


def test_a_step_and_a_confirmation_are_saved(desk, acts, fresh_row, ref_of, bench):
    acts.step(Status.RESEARCHING)
    moved = show_claim(bench, ref_of(fresh_row.claim_id), by="cleo").claim
    assert moved.status is Status.RESEARCHING
    CorrectionActs(desk, moved).confirm()
    after = show_claim(bench, ref_of(fresh_row.claim_id), by="cleo").claim
    assert after.version == moved.version + 1


def test_a_value_left_as_it_is_corrects_nothing(open_page, fresh_row, ref_of, bench):
    app = open_page("review", claim=fresh_row.claim_id)
    app.button(key="correct-save").click().run()
    assert app.session_state["notice"].words.startswith("nothing was corrected")
    assert not show_claim(bench, ref_of(fresh_row.claim_id), by="cleo").corrections


def area(app, key):
    return next(field for field in app.text_area if field.key == key)


def test_a_claim_is_split_by_lines_(open_page, fresh_row, ref_of, bench):
    app = open_page("review", claim=fresh_row.claim_id)
    parts = fresh_row.text.split(" ", 1)
    area(app, f"split-words-{fresh_row.claim_id}").set_value("\n".join(parts))
    app.button(key="split").click().run()
    after = show_claim(bench, ref_of(fresh_row.claim_id), by="cleo").claim
    assert after.rejected.startswith("split into C")
    made = app.session_state["notice"].words
    assert made.startswith(f"✓ {after.label} split into ")
    assert app.query_params["claim"] != [fresh_row.claim_id]


def test_words_that_the_article_does_not_print_split_nothing(open_page, fresh_row, ref_of, bench):
    app = open_page("review", claim=fresh_row.claim_id)
    area(app, f"split-words-{fresh_row.claim_id}").set_value("zebra\nzebras")
    app.button(key="split").click().run()
    assert "does not print 'zebra'" in app.session_state["notice"].words
    assert show_claim(bench, ref_of(fresh_row.claim_id), by="cleo").claim.rejected is None


def test_a_claim_is_merged_with_another_of_its_kind(open_page, rows, ref_of, bench):
    casualties = [row for row in rows if row.kind == "casualty" and row.status == "extracted"]
    first, *alike = [row for row in casualties if row.article_id == casualties[0].article_id]
    app = open_page("review", claim=first.claim_id)
    app.multiselect(key=f"merge-with-{first.claim_id}").set_value([alike[0].claim_id])
    app.button(key="merge").click().run()
    other = show_claim(bench, ref_of(alike[0].claim_id), by="cleo").claim
    assert other.rejected == f"merged into {first.label}"
    assert app.session_state["notice"].words.startswith("✓ 1 merged into")
    app.button(key="merge").click().run()
    assert "cannot merge a claim with itself" in app.session_state["notice"].words
