import pytest
from pydantic import TypeAdapter, ValidationError

from claims.model.value import Casualty, Kind, TimeOf, Value

VALUES: TypeAdapter[Value] = TypeAdapter(Value)


def test_every_kind_has_one_value():
    schema = VALUES.json_schema()
    assert set(schema["discriminator"]["mapping"]) == {k.value for k in Kind}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ({"kind": "time", "raw": "yesterday"}, TimeOf),
        ({"kind": "casualty", "outcome": "missing", "count": {"min": 1, "raw": "a"}}, Casualty),
    ],
)
def test_the_kind_decides_the_value(line, expected):
    assert isinstance(VALUES.validate_python(line), expected)


@pytest.mark.parametrize(
    "line", [{"kind": "casualty", "outcome": "rescued", "count": {"min": 1, "raw": ""}}, {}]
)
def test_what_is_no_value_is_refused(line):
    with pytest.raises(ValidationError):
        VALUES.validate_python(line)
