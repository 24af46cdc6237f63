"""Parties by name and by kind."""

import pytest

from claims.relations.party_names import is_nameless


@pytest.mark.parametrize(
    ("printed", "nameless"),
    [
        ("Left-wing guerrillas", True),
        ("an oil company", True),
        ("Hackers", True),
        ("pro-Iranian group", True),
        ("Jaguar cartel", False),
        ("National Liberation Army", False),
        ("Boko Haram", False),
        ("rockets", False),
    ],
)
def test_a_party_is_named_or_described_by_its_kind(printed, nameless):
    assert is_nameless(printed) is nameless
