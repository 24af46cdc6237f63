import pytest
from streamlit.testing.v1 import AppTest

from factcheck.domain.correction import Rejection
from factcheck.ui.review_place import in_reading_order, sure_of
from factcheck.ui.session import Habits
from factcheck.workflow.correct_claim import correct_claim
from factcheck.workflow.list_claims import is_sure
from factcheck.workflow.show_article import show_article

ARRIVE = """
import streamlit as st
from factcheck.ui.desk import sit_down
from factcheck.ui.review_place import arrive
for name, value in {fields}.items():
    st.session_state[name] = value
place = arrive(sit_down())
st.text(f"{{place.claim_id}}|{{place.view.article.label}}|{{len(place.rows)}}")
"""


@pytest.fixture
def arrive(data_folder):
    assert data_folder.is_dir()

    def arrived(fields=None, **query):
        app = AppTest.from_string(ARRIVE.format(fields=fields or {}), default_timeout=60)
        app.session_state["habits"] = Habits(name="Cleo")
        for part, value in query.items():
            app.query_params[part] = value
        app.run()
        assert not app.exception
        return app.text[0].value.split("|")

    return arrived


def test_a_claim_brings_its_article(arrive, judged_row):
    assert arrive(claim=judged_row.claim_id)[:2] == [judged_row.claim_id, "A5"]


def test_an_article_can_be_read_beside_the_claim(arrive, judged_row):
    claim, article, _ = arrive(claim=judged_row.claim_id, article="A2")
    assert (claim, article) == (judged_row.claim_id, "A2")


@pytest.mark.parametrize("words", ["casualty", "CASUALTY 14"])
def test_the_queue_holds_what_has_all_words(arrive, rows, words):
    own = [r for r in rows if r.article_number == 5]
    found = int(arrive({"queue-filter": words}, article="A5")[2])
    assert 0 < found < len(own)
    assert int(arrive({"queue-filter": "zebra"}, article="A5")[2]) == 0


def test_a_rejected_claim_keeps_its_place_in_the_queue(place_of, desk, rows):
    row = rows[4]
    card = place_of(row).card
    why = Rejection(why="an opinion")
    correct_claim(desk.bench, card.claim.ref, why, by=desk.by, seen=card.claim.version)
    view = show_article(desk.bench, row.article_id, by=desk.by)
    queued = [(r.start, r.claim_id) for r in in_reading_order(view)]
    assert [start for start, _ in queued] == sorted(start for start, _ in queued)
    assert row.claim_id not in [ident for _, ident in queued[-5:]]


@pytest.mark.parametrize(("least", "kept"), [(0, True), (1.1, False)])
def test_the_threshold_hides_what_is_unsure_but_not_the_claim_in_hand(desk, rows, least, kept):
    view = show_article(desk.bench, rows[0].article_id, by=desk.by)
    untouched = [r.claim_id for r in view.claims if not is_sure(r, 1.1)]
    shown = [r.claim_id for r in sure_of(view, least, keep=untouched[0]).claims]
    assert untouched[0] in shown
    assert (untouched[1] in shown) is kept


def test_the_whole_case_is_a_queue_of_open_claims(arrive, rows):
    assert len(rows) > int(arrive({"queue-scope": "whole case"})[2]) > 100


def test_a_case_without_articles_is_no_place(open_page):
    app = open_page("desk")
    app.text_input(key="new-case").set_value("Basra").run()
    app.button(key="create-case").click().run()
    empty = open_page("review", case=app.query_params["case"])
    assert "no articles yet" in empty.info[0].value
