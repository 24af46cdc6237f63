"""What an agency says of its story."""

import pytest

from factcheck.domain.wire_status import WireStatus


@pytest.mark.parametrize("status", WireStatus)
def test_a_story_that_was_killed_or_withdrawn_is_taken_back_and_no_other(status):
    assert status.taken_back is (status in {"killed", "withdrawn"})
