from factcheck.ui.components.claim_card import card_nodes, conflict_nodes, standing_sign
from factcheck.ui.components.sheet import words_of
from factcheck.ui.wording import HIDDEN, OPEN


def test_the_card_says_what_who_and_where_it_stands(judged_row, place_of):
    place = place_of(judged_row, by="ana")
    told = words_of(card_nodes(place, place.card))
    for said in (judged_row.label, "injured", "14", "who says:", "published", "supported"):
        assert said in told


def test_conflicts_name_the_other_claims_and_the_rule(fresh_row, place_of):
    place = place_of(fresh_row)
    nodes = conflict_nodes(place, place.card, urgent=True)
    assert words_of(nodes[:1]).startswith("⚠ contradiction")
    assert words_of(nodes).count("R") >= len(nodes)


def test_a_claim_in_no_finding_has_no_conflicts(rows, place_of):
    alone = next(
        placed
        for row in rows
        if not row.contradictions and not (placed := place_of(row)).card.findings
    )
    assert not conflict_nodes(alone, alone.card, urgent=True)
    assert not conflict_nodes(alone, alone.card, urgent=False)


def test_another_verdict_is_hidden_until_ones_own_is_in(judged_row, place_of):
    place = place_of(judged_row)
    blind = place.card.but(hidden=1, verdict=None, others=())
    assert standing_sign(blind, editor=True) is HIDDEN
    assert "1 other verdict is in" in words_of(card_nodes(place, blind))
    assert standing_sign(place.card, editor=True).word == "supported"


def test_what_is_wrong_with_a_claim_stands_first(fresh_row, place_of):
    place = place_of(fresh_row)
    assert standing_sign(place.card, editor=False) is OPEN
    claim = place.card.claim.but(rejected="an opinion", vanished=True, to_confirm=True)
    told = words_of(card_nodes(place, place.card.but(claim=claim)))
    assert told.startswith("Rejected: an opinion")
    assert "look again" in told
