from dataclasses import replace

import pytest

from factcheck.ui.components.queue import SHOWN, queue_nodes, window
from factcheck.ui.components.sheet import words_of


def test_a_row_says_what_the_claim_says_and_where_it_stands(judged_row, place_of):
    place = place_of(judged_row, by="ana")
    nodes = queue_nodes(place)
    rows = [row for _, _, (row,) in nodes[1][2]]
    lines = {row[1]["id"]: row for row in rows}
    line = lines[judged_row.claim_id]
    assert nodes[1][1]["follow"] == "claim"  # the browser marks the row of the claim in hand
    assert "published" in words_of([line])
    assert "supported" in line[1]["label"]


@pytest.mark.parametrize(("unsure", "said"), [(0, False), (3, True)])
def test_what_the_threshold_hides_is_said(judged_row, place_of, unsure, said):
    nodes = queue_nodes(replace(place_of(judged_row), unsure=unsure))
    assert ("3 unsure hidden" in words_of(nodes)) is said


def test_an_empty_queue_says_so(judged_row, place_of):
    assert "No claim" in words_of(queue_nodes(replace(place_of(judged_row), rows=())))


def test_the_filter_leaves_what_has_all_words(open_page):
    app = open_page("review")
    app.text_input(key="queue-filter").set_value("no such words anywhere").run()
    assert not app.exception


def test_a_long_queue_lists_those_around_the_claim_in_hand(rows, place_of):
    place = place_of(rows[-1])
    many = replace(
        place,
        rows=tuple(rows) + tuple(r._replace(claim_id=f"x{n}") for n, r in enumerate(rows)),
    )
    shown = window(many)
    assert len(shown) == SHOWN
    assert rows[-1] in shown


def test_who_has_a_claim_open_or_in_hand_is_said(judged_row, place_of):
    taken = judged_row._replace(assignee="bo")
    place = replace(place_of(judged_row), rows=(taken,), here={taken.claim_id: ("ana",)})
    told = words_of(queue_nodes(place))
    assert "with bo" in told
    assert "● ana is here" in told
    own = replace(place, rows=(judged_row._replace(assignee="cleo"),), here={})
    assert "yours" in words_of(queue_nodes(own))


def test_a_claim_of_another_article_says_of_which(judged_row, fresh_row, place_of):
    place = place_of(judged_row, by="ana")
    both = replace(place, rows=(judged_row, fresh_row))
    (own,), (other,) = (item[2] for item in queue_nodes(both)[1][2])
    assert f"A{fresh_row.article_number} ·" in words_of([other])
    assert f"A{judged_row.article_number} ·" not in words_of([own])
