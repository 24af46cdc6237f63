"""Who tells of casualties is none of them."""

import pytest

from claims.extractors.casualties import extract_casualties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than 50 rebels killed NGO", [50]),
        ('Three raids killed 58 miners" the Norvian Centre for Peace said.', [58]),
        ("A storm killed 84 miners a council official said.", [84]),
        ("They condemned the massacres of Varga and its troops.", []),
        ("A storm killed 84 miners and a council official.", [84, 1]),
        ("A bomb killed the official who said so.", [1]),
        ("They condemned the massacre of 12 miners.", [12]),
        ("They condemned the massacre of Father Ignacio Orlen.", [1]),
        ("The prosecutor in the murder of a judge said nothing.", [1]),
    ],
)
def test_whoever_speaks_is_no_victim(read, text, expected):
    found = [d.value.count.best for d in extract_casualties(read(text))]
    assert sorted(found, reverse=True) == expected
