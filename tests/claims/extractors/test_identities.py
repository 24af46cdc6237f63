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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Anna Keller came. President Keller left.", ["President"]),
        ("President Keller came. State President Anna Keller left.", ["President"]),
        ("Senator Anna Keller came. Mayor Tom Adams left.", ["Senator", "Mayor"]),
        ("Senator Anna Keller came. President Keller left.", ["Senator", "President"]),
    ],
)
def test_a_title_is_told_once_of_a_surname(read, text, expected):
    assert [d.value.value for d in extract_identities(read(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Defense Minister Anna Keller spoke.", "[Anna Keller is] Defense Minister"),
        ("The union secretary Tom Hale left.", "[Tom Hale is a] union secretary"),
        ("Karsk’s mayor Tom Hale left.", "[Tom Hale is] Karsk’s mayor"),
        ("Tom Hale, the mayor of Karsk, left.", "[Tom Hale is] the mayor of Karsk"),
        ("Police saw Army spokesman Col. Jack Roe.", "[Jack Roe is an] Army spokesman"),
        ("The funeral of Chancellor Tom Reed was held.", ""),
    ],
)
def test_a_role_is_said_alone_where_it_is_one_phrase_with_the_name(read, text, expected):
    reading = read(text)
    [draft] = extract_identities(reading)
    [own] = draft.words or [None]
    found = f"[{draft.value.entity} {draft.link}] {reading.text(own)}" if own else ""
    assert found == expected
