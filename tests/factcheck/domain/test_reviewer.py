"""Names of people."""

import pytest

from factcheck.domain.reviewer import NAME_LENGTH, Reviewer, reviewer_id
from tests.factcheck.fakes import START


@pytest.mark.parametrize(
    ("name", "ident"),
    [
        ("Ana", "ana"),
        ("Ana Ruíz", "ana-ruiz"),
        ("  ana   RUIZ ", "ana-ruiz"),
        ("O'Neill_2", "o-neill-2"),
        ("Юля", "юля"),
        ("!?", ""),
        ("", ""),
    ],
)
def test_a_name_is_made_plain(name, ident):
    assert reviewer_id(name) == ident


def test_a_long_name_is_cut():
    assert len(reviewer_id("a" * 500)) == NAME_LENGTH
    assert Reviewer(id="a", name="A", created_at=START).version == 0
