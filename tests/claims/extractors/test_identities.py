"""What someone or something is."""

import pytest

from claims.extractors.identities import extract_identities


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Defense Minister Anna Keller spoke.", [("Anna Keller", "role", "Defense Minister")]),
        (
            "The Karsk Front, an Iranian-backed militia group, left.",
            [("Karsk Front", "backed_by", "Iran")],
        ),
        ("Iranian-backed militia forces left.", []),
        ("The men left.", []),
    ],
)
def test_an_identity_is_said_of_a_name(read, text, expected):
    found = [
        (d.value.entity, d.value.property, d.value.value) for d in extract_identities(read(text))
    ]
    assert found == expected


def test_an_identity_is_drawn_once_a_document(read):
    text = "Mayor Tom Keller came on Monday. Mayor Tom Keller left on Friday."
    assert len(list(extract_identities(read(text)))) == 1
