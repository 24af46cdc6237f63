from datetime import UTC, datetime

import pytest

from factcheck.domain.evidence import Excerpt, Proximity
from factcheck.errors import UsageError
from factcheck.ui import drafts


def test_fields_are_added_and_empty_ones_taken_out(desk, fresh_row):
    place = drafts.evidence_place(fresh_row.claim_id)
    drafts.keep(desk, place, {"url": "https://a.example.org", "origin": "x"})
    drafts.keep(desk, place, {"origin": ""})
    assert drafts.evidence_typed(desk, fresh_row.claim_id) == {"url": "https://a.example.org"}
    drafts.give_up(desk, place)
    assert drafts.evidence_typed(desk, fresh_row.claim_id) == {}


def test_the_form_shows_the_draft_before_the_saved_review(judged_row, place_of):
    card = place_of(judged_row, by="ana").card
    assert drafts.review_typed(card)["verdict"] == card.mine.verdict
    other = place_of(judged_row).card
    assert drafts.review_typed(other) == {}


def test_an_item_needs_something_that_it_is():
    with pytest.raises(UsageError, match="empty item"):
        drafts.evidence_text({"stance": "refutes", "publisher": "Post"})


def test_an_item_is_read_from_its_fields():
    item = drafts.evidence_text(
        {"article": "a1 3 9", "primary": True, "named": False, "stance": "refutes"}
    )
    assert item.article == Excerpt(article_id="a1", start=3, end=9)
    assert (item.proximity, item.named) == (Proximity.PRIMARY, False)


def test_a_date_is_read_in_utc_and_words_are_refused():
    assert drafts.moment("2020-03-13") == datetime(2020, 3, 13, tzinfo=UTC)
    assert drafts.review_text({"as_of": "2020-03-13T10:00:00+02:00"}).as_of.hour == 10
    with pytest.raises(UsageError, match="cannot read 'soon'"):
        drafts.review_text({"as_of": "soon"})


def test_a_box_that_was_unticked_stays_so(desk, fresh_row):
    place = drafts.evidence_place(fresh_row.claim_id)
    drafts.keep(desk, place, {"named": False, "first_hand": False})
    assert drafts.evidence_typed(desk, fresh_row.claim_id) == {"named": False}
