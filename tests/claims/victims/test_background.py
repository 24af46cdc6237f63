"""Victims of other cases, told in passing."""

import pytest

from tests.claims.victims.telling import casualties

STORY = (
    "A 9-year-old girl was shot and killed in Dover on Friday. The girl, Ann Roe, was killed as"
    " she slept. Ann was killed by a stray bullet. Her school closed. Teachers wept."
)


@pytest.mark.parametrize(
    ("ending", "apart"),
    [
        (" Bo Poe, 45, was killed in March 2019 in Salem.", True),
        (" Related: A man was killed in Salem.", True),
        (" Her brother, Bo Roe, 12, was also killed.", False),
    ],
)
def test_who_died_in_another_case_is_of_another_event(ending, apart):
    claims = casualties(STORY + ending, published="2020-06-07")
    first, last = claims[0].event, claims[-1].event
    assert (first != last) is apart
