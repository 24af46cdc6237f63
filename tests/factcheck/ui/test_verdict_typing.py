"""What is typed of a verdict is kept, on whatever page and however fast."""

import pytest

from factcheck.domain.review import ReviewText
from factcheck.errors import UsageError
from factcheck.ui.verdict_typing import VerdictTyping
from factcheck.workflow.show_article import show_claim


@pytest.fixture
def card_of(desk, ref_of):
    return lambda row: show_claim(desk.bench, ref_of(row.claim_id), by=desk.by)


def test_a_verdict_on_a_claim_that_keys_were_ahead_of_is_kept_with_it(desk, rows, card_of):
    here, ahead = rows[0], rows[1]
    typing = VerdictTyping(desk, card_of(here))
    typing.give(ahead.claim_id, "mixed")
    assert card_of(ahead).draft.typed == {"verdict": "mixed"}
    assert card_of(here).draft is None
    assert typing.card(ahead.claim_id).claim.id == ahead.claim_id
    assert typing.typed(card_of(ahead), saved=False) == ReviewText(verdict="mixed")


@pytest.mark.parametrize(("editor", "verdicts"), [(False, 5), (True, 9)])
def test_each_mode_has_its_verdicts(desk, editor, verdicts):
    at = type(desk)(desk.bench, desk.by, desk.name, desk.case, desk.cases, editor=editor)
    assert len(VerdictTyping(at, None).verdicts()) == verdicts


def test_nothing_typed_is_refused_unless_it_takes_back_what_was_saved(desk, fresh_row, card_of):
    typing, card = VerdictTyping(desk, card_of(fresh_row)), card_of(fresh_row)
    with pytest.raises(UsageError, match="nothing to save"):
        typing.typed(card, saved=False)
    assert typing.typed(card, saved=True) == ReviewText()


def test_without_a_claim_in_hand_there_is_no_id(desk):
    assert VerdictTyping(desk, None).claim_id == ""
