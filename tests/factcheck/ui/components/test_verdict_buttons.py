from factcheck.domain.verdict import Verdict
from factcheck.ui.components.verdict_buttons import label_of


def test_a_button_prints_key_glyph_and_word():
    assert label_of(Verdict.REFUTED, 3) == "`3` :red[✗] refuted"


def test_every_verdict_has_a_colour_that_streamlit_knows():
    known = {"green", "orange", "red", "blue", "violet", "gray"}
    assert {label_of(v, 1).split(":")[1].split("[")[0] for v in Verdict} <= known


def test_what_is_chosen_is_said_to_be_unsaved(open_page, fresh_row):
    app = open_page("review", claim=fresh_row.claim_id)
    assert not [c for c in app.caption if "not saved yet" in c.value]
    app.button(key="verdict-mixed").click().run()
    assert [c for c in app.caption if "not saved yet" in c.value]
