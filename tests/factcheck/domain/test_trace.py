"""Notes on an article."""

import pytest
from pydantic import ValidationError

from factcheck.domain.trace import ArticleTrace

GIVEN = {"case_id": "c", "article_id": "a", "document_id": "d", "number": 1, "engine": "e"}


def test_notes_are_of_one_engine_and_one_reading():
    trace = ArticleTrace(**GIVEN, stamp="s", noted="{}")
    assert (trace.engine, trace.stamp, trace.version) == ("e", "s", 0)
    with pytest.raises(ValidationError, match="stamp"):
        ArticleTrace(**GIVEN, noted="{}")
