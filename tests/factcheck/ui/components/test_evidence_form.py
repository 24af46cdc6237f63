import pytest

from factcheck.ui.components.evidence_form import evidence_nodes, misfit
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.show_article import show_claim


def test_an_item_is_told_with_what_it_does_and_where_it_is_from(judged_row, place_of):
    card = place_of(judged_row, by="ana").card
    told = words_of(evidence_nodes(card.evidence, card.origins))
    for said in ("supports", "Camp clinic", "first-hand", "independent origins", "by ana"):
        assert said in told


def test_a_withdrawn_item_stays_with_the_reason(judged_row, place_of):
    item = place_of(judged_row, by="ana").card.evidence[0].but(withdrawn="a forgery")
    assert "withdrawn: a forgery" in words_of(evidence_nodes([item], ["x"]))
    assert "1 independent origin:" in words_of(evidence_nodes([item], ["x"]))


def test_nothing_is_said_to_be_nothing():
    assert words_of(evidence_nodes([], [])) == "No evidence yet."


def test_editor_mode_asks_for_grades(open_page, rows):
    ident = rows[0].claim_id
    key = f"evidence-credibility-{ident}.0"
    assert key in [s.key for s in open_page("review", editor=True, claim=ident).selectbox]
    assert key not in [s.key for s in open_page("review", claim=ident).selectbox]


def test_an_item_is_withdrawn_with_a_reason_only(open_page, judged_row, ref_of, bench):
    ident = judged_row.claim_id
    app = open_page("review", claim=ident)
    for why, gone in (("", 0), ("a forgery", 1)):
        app.text_input(key=f"withdraw-why-{ident}").set_value(why).run()
        app.button(key="withdraw").click().run()
        assert not app.exception
        items = show_claim(bench, ref_of(ident), by="cleo").evidence
        assert sum(item.withdrawn is not None for item in items) == gone


@pytest.mark.parametrize(
    ("verdict", "odd"),
    [
        ("refuted", True),
        ("mostly_refuted", True),
        ("supported", False),
        ("mixed", False),
        ("", False),
    ],
)
def test_a_verdict_that_no_item_bears_out_is_remarked(judged_row, place_of, verdict, odd):
    items = place_of(judged_row, by="ana").card.evidence
    assert bool(misfit(verdict, items)) is odd
    assert misfit(verdict, []) == ""
