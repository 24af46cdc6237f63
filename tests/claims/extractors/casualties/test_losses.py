"""What sides lose in a fight."""

import pytest

from claims.extractors.casualties import extract_casualties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The massacre claimed the lives of over 40 miners.", [(40, "miners")]),
        ("The blast claimed 12 lives.", [(12, None)]),
        ("The army eliminated 20 militants near Orlen.", [(20, "militants")]),
        ("The group lost at least 28 young fighters.", [(28, "young fighters")]),
        ("The firm eliminated 20 workers.", []),
        ("The army eliminated militants' bases.", []),
        ("The group lost its fighters' trust.", []),
        ("The book told the lives of 12 miners.", []),
    ],
)
def test_fighters_who_were_lost_are_counted(read, text, expected):
    found = [(d.value.count.best, d.value.population.raw) for d in extract_casualties(read(text))]
    assert found == expected
