"""Names told apart from any claim on victims."""

import pytest

from claims.victims.naming import see_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Police identified the victim as Jane Roe, 34.", ["Jane Roe"]),
        ("The child, identified as Jane Roe, was taken to a clinic.", ["Jane Roe"]),
        ("The victim was not identified.", []),
        ("Jane Roe met the victim.", []),
    ],
)
def test_an_identification_tells_the_name(read, text, names):
    assert [s.told.name for s in see_names(read(text))] == names
