"""Two on one claim see each other, and one takes it over only when asked by name."""

from factcheck.ui.components.presence import presence_nodes
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.open_claim import open_claim, own_lease, present
from factcheck.workflow.take_over import held_by, take_over


def test_two_people_on_one_claim_see_each_other(open_page, desk, fresh_row, ref_of):
    open_page("review", claim=fresh_row.claim_id)
    ref = ref_of(fresh_row.claim_id)
    others = open_claim(desk.bench, ref, by="ana")
    assert words_of(presence_nodes(others)) == "● cleo is here"
    held = held_by(desk.bench, ref)
    since = f"{held.since:%H:%M} UTC"
    assert words_of(presence_nodes(others, held)) == f"● cleo is here since {since}"


def test_nobody_else_is_no_word():
    assert presence_nodes([]) == []


def test_taking_over_names_who_has_it_and_the_loser_is_told(open_page, desk, fresh_row, ref_of):
    ref = ref_of(fresh_row.claim_id)
    open_claim(desk.bench, ref, by="ana")
    app = open_page("review", claim=fresh_row.claim_id)
    said = [text.value for text in app.text if text.value.startswith("ana has it open since")]
    assert len(said) == 1
    app.button(key=f"taken-{fresh_row.claim_id}").click().run()
    assert held_by(desk.bench, ref).reviewer == desk.by
    lost = own_lease(desk.bench, ref, by="ana")
    told = words_of(presence_nodes([], held_by(desk.bench, ref), lost))
    assert told.startswith("cleo took this claim over at ")
    assert "What you typed is kept" in told


def test_who_lost_it_can_take_it_back_on_the_page(open_page, desk, fresh_row, ref_of):
    ref = ref_of(fresh_row.claim_id)
    app = open_page("review", claim=fresh_row.claim_id)
    assert not [b for b in app.button if b.key == f"taken-{fresh_row.claim_id}"]
    open_claim(desk.bench, ref, by="ana")
    take_over(desk.bench, ref, by="ana", whom=desk.by)
    app.run()
    assert app.button(key=f"taken-{fresh_row.claim_id}").label == "Take it back from ana"


def test_going_on_to_another_claim_leaves_the_one_before(open_page, desk, rows):
    one, other = rows[0], rows[1]
    app = open_page("review", claim=one.claim_id)
    assert [lease.claim_id for lease in present(desk.bench, desk.case.id)] == [one.claim_id]
    app.query_params["claim"] = other.claim_id
    app.run()
    assert [lease.claim_id for lease in present(desk.bench, desk.case.id)] == [other.claim_id]
