"""What nouns say befell people."""

import pytest

from claims.extractors.casualties.nouns import see_nouns


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The crash caused the deaths of 12 miners.", [("killed", "miners")]),
        ("The crash caused three fatalities.", [("killed", None)]),
        ("Police recalled the massacre of six priests.", [("killed", "priests")]),
        ("Police recalled the Sandoval massacre.", []),
        ("They reported casualties.", [("casualties", None)]),
        ("The fire ended with 12 dead.", [("killed", None)]),
        ("Doctors treated dozens of wounded.", [("injured", None)]),
        ("Doctors treated 12 wounded soldiers.", []),
        ("The death of the novel was announced.", []),
    ],
)
def test_nouns_say_what_befell_whom(read, text, expected):
    (reading,) = read(text).sentences
    tokens = reading.sentence.tokens
    found = [
        (s.outcome.value, None if s.victim is None else tokens[s.victim].text)
        for s in see_nouns(reading)
    ]
    assert found == expected
