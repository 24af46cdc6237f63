"""What the desk says of events."""

import pytest
from pydantic import ValidationError

from factcheck.domain.event_edit import EventEdit
from tests.factcheck.fakes import START


def test_an_edit_merges_or_splits():
    given = {"id": "e", "case_id": "c", "claims": ("x", "y"), "by": "ana", "at": START}
    assert not EventEdit(kind="merge", **given).undone
    with pytest.raises(ValidationError):
        EventEdit(kind="forget", **given)
