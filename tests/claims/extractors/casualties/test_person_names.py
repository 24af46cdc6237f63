"""The name of which a word is the last."""

import pytest

from claims.extractors.casualties.person_names import name_of


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Ann Roe was killed.", "Roe", "Ann Roe"),
        ("Police said 19-year-old Marko Stonebear was found.", "Stonebear", "Marko Stonebear"),
        ("The soldier was killed.", "soldier", None),
        ("On Friday a man was killed.", "Friday", None),
    ],
)
def test_names_are_of_people(read, text, word, name):
    (reading,) = read(text).sentences
    tokens = reading.sentence.tokens
    at = name_of(reading, next(t.i for t in tokens if t.text == word))
    assert (at and " ".join(tokens[i].text for i in at)) == name
