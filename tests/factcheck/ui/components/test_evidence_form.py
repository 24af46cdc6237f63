from factcheck.ui.components.evidence_form import evidence_nodes
from factcheck.ui.components.sheet import words_of


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
