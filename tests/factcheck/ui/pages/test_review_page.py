"""The Review page, without a browser: its keys are tested in tests/browser."""

import pytest

from factcheck.workflow.show_article import show_claim


def test_it_asks_for_a_name_first(open_page):
    app = open_page("review", signed_in=False)
    assert [field.label for field in app.text_input] == ["Your name"]
    app.text_input(key="name").set_value("Cleo")
    app.button(key="start").click().run()
    assert "Rationale `T`" in [field.label for field in app.text_area]


def test_an_empty_name_is_not_taken(open_page):
    app = open_page("review", signed_in=False)
    app.text_input(key="name").set_value(" .. ")
    app.button(key="start").click().run()
    assert app.text_input(key="name")


@pytest.mark.parametrize(("editor", "verdicts"), [(False, 5), (True, 9)])
def test_simple_mode_has_five_verdicts_and_editor_mode_nine(open_page, editor, verdicts):
    app = open_page("review", editor=editor)
    given = [b for b in app.button if b.key.startswith("verdict-")]
    assert len(given) == verdicts


def test_the_address_opens_the_claim(open_page, judged_row):
    app = open_page("review", claim=judged_row.claim_id)
    assert app.query_params["claim"] == judged_row.claim_id
    assert app.text_area(key=f"review-rationale-{judged_row.claim_id}")


def test_a_claim_that_is_unknown_opens_the_first(open_page):
    app = open_page("review", claim="nothing")
    assert app.query_params["claim"] != "nothing"


def test_a_verdict_and_evidence_are_kept_and_attached(open_page, ref_of, fresh_row, bench):
    ident = fresh_row.claim_id
    app = open_page("review", claim=ident)
    app.button(key="verdict-refuted").click().run()
    app.text_area(key=f"review-rationale-{ident}").set_value("Because.").run()
    app.text_input(key=f"evidence-url-{ident}.0").set_value("https://a.example.org").run()
    app.button(key="evidence-attach").click().run()
    assert not app.exception
    card = show_claim(bench, ref_of(ident), by="cleo")
    assert card.draft.typed == {"verdict": "refuted", "rationale": "Because."}
    assert [item.url for item in card.evidence] == ["https://a.example.org"]


@pytest.mark.parametrize(
    "act", ["take", "park", "undo", "no-part", "adjudicate", "verdict-mixed", "save", "go"]
)
def test_each_key_is_answered_in_a_sentence(act_on, fresh_row, act):
    app = act_on(fresh_row, act, part="place")
    done = "notice" in app.session_state and app.session_state["notice"].words
    assert done or act in ("adjudicate", "go")
