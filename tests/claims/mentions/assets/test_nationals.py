"""Troops that only their nation names."""

import pytest

from claims.mentions.assets import find_all_assets
from claims.mentions.numbers import find_numbers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Some 3,400 Kenyan soldiers and 900 Poles are in Goma.", {"soldiers", "Poles"}),
        ("The troops joined 900 Italians in Latvia.", {"troops", "Italians"}),
        ("Soldiers from Ghana met Italians in Latvia.", {"Soldiers"}),  # nobody counts them
        ("Some 900 Italians live in Riga.", set()),  # no troops about
    ],
)
def test_counted_people_of_a_nation_are_troops_among_troops(text, found, parse):
    sentences = parse(text)
    numbers = [list(find_numbers(s)) for s in sentences]
    assert {m.text for s in find_all_assets(sentences, numbers) for m in s} == found
