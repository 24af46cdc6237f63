"""What the tables of files say, against what the readers say."""

from datetime import date, datetime

import pytest

from factcheck.errors import FactcheckError
from factcheck.ingest import read


def moment(value) -> datetime | date | None:
    if isinstance(value, str):
        value = date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value)
    return value


def assert_named(path, error) -> None:
    """See that a file is refused in one line that holds some words."""
    with pytest.raises(FactcheckError) as caught:
        read(path.read_bytes(), name=path.name)
    assert error in str(caught.value)
    assert "\n" not in str(caught.value)


def assert_content_decides(path, other) -> None:
    """See that a file under another name is read as what it is."""
    data = path.read_bytes()
    assert read(data, name=other)[0].text == read(data, name=path.name)[0].text
