import pytest

from claims.resolution.places.geography import holds


@pytest.fixture
def places(entry):
    return {
        "us": entry("United States", "country", area=None),
        "texas": entry("Texas", "region"),
        "lamar": entry("Lamar County", "county"),
        "paris": entry("Paris", county="Lamar County"),
        "dallas": entry("Dallas", county="Dallas County", lat=32.8, lon=-96.8),
        "suburb": entry("Reno", lat=33.05, lon=-95.1),
        "ohio": entry("Ohio", "region", area="OH"),
        "france": entry("France", "country", country="FR", area=None),
        "galilee": entry("Galilee", "region", area=None, radius=50.0),
    }


@pytest.mark.parametrize(
    ("big", "small", "expected"),
    [
        ("us", "texas", True),
        ("us", "paris", True),
        ("texas", "paris", True),
        ("texas", "lamar", True),
        ("lamar", "paris", True),
        ("paris", "suburb", True),
        ("galilee", "suburb", True),
        ("lamar", "dallas", False),
        ("galilee", "dallas", False),
        ("dallas", "paris", False),
        ("ohio", "paris", False),
        ("texas", "ohio", False),
        ("france", "paris", False),
        ("paris", "texas", False),
        ("texas", "texas", False),
    ],
)
def test_a_place_holds_what_lies_in_it(big, small, expected, places):
    assert holds(places[big], places[small]) is expected
