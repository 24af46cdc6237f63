"""Who is told of without a name may be a victim told of before."""

import pytest

from tests.claims.victims.telling import casualties


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("A man was killed on Friday. Joe Roe, 34, died at the scene.", 1),
        ("A man was killed on Friday. The victim died at the scene.", 1),
        ("A man was killed on Friday. A woman died at the scene.", 2),
        ("A man was killed. Another man died at the scene.", 2),
        ("A man and a boy were killed.", 2),
        ("Ann Roe was killed. Joe Poe was killed.", 2),
    ],
)
def test_each_victim_is_one(text, people):
    assert len({c.value.population.individual for c in casualties(text)}) == people
