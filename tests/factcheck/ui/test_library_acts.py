import pytest

from factcheck.errors import UsageError
from factcheck.ui.library_acts import Earlier, cite, cited, earlier_of
from factcheck.workflow.import_fact_checks import import_fact_checks
from tests.factcheck.checks import LEMON, review

WOUNDED = "Fourteen people were wounded by rockets at Camp Taji"


@pytest.fixture
def wounded_row(rows):
    return next(row for row in rows if "dozen people were wounded" in row.standalone)


def take_in(bench, *claims):
    import_fact_checks(bench, [review(c) for c in claims], file_name="f.json", by="ana")


def act(row, number=1, **told):
    return {"n": number, "claim": row.claim_id, **told}


def test_an_empty_library_has_no_matches(place_of, wounded_row):
    place = place_of(wounded_row)
    assert earlier_of(place, place.card) == Earlier((), 0)


def test_matches_of_the_claim_in_hand_are_found_and_anew_when_the_library_grows(
    bench, place_of, wounded_row
):
    place = place_of(wounded_row)
    take_in(bench, LEMON)
    assert earlier_of(place, place.card).matches == ()
    take_in(bench, WOUNDED)
    earlier = earlier_of(place, place.card)
    assert [m.entry.review.claim for m in earlier.matches] == [WOUNDED]
    assert earlier.library == 2


def test_nothing_is_cited_until_somebody_does_so(bench, place_of, wounded_row):
    take_in(bench, WOUNDED)
    place = place_of(wounded_row)
    earlier_of(place, place.card)
    assert place_of(wounded_row).card.evidence == ()


def test_the_key_cites_the_nearest_as_context_and_then_there_is_none_left(
    bench, place_of, wounded_row
):
    take_in(bench, WOUNDED)
    cite(place_of(wounded_row), act(wounded_row))
    card = place_of(wounded_row).card
    [item] = card.evidence
    assert (item.stance, item.url in cited(card)) == ("context", True)
    with pytest.raises(UsageError, match="no earlier fact check to cite"):
        cite(place_of(wounded_row), act(wounded_row, 2))


def test_a_click_cites_the_entry_and_the_stance_that_it_names(bench, place_of, wounded_row):
    take_in(bench, LEMON, WOUNDED)
    place = place_of(wounded_row)
    cite(place, act(wounded_row, entry="F1", stance="refutes"))
    cite(place, act(wounded_row, entry="F1", stance="refutes"))  # the same act, heard twice
    [item] = place_of(wounded_row).card.evidence
    assert (item.stance, item.title) == ("refutes", f"Fact check: {LEMON}")


def test_a_claim_that_is_no_longer_on_screen_is_left_alone(bench, place_of, wounded_row):
    take_in(bench, WOUNDED)
    with pytest.raises(UsageError, match="no longer on screen"):
        cite(place_of(wounded_row), {"n": 1, "claim": "another"})
