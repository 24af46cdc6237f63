"""Which place 'there' and 'the city' mean."""

import pytest

from claims.resolution.spots import spot


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Rebels shelled Aleppo on Monday. Two people died there.", "there", "Aleppo"),
        ("Rebels left Aleppo for Homs. Two people died there.", "there", None),
        ("Rebels met in a hospital in Aleppo. Two people died there.", "there", None),
        ("Clashes broke out in Aleppo on Monday. Two people died there.", "there", "Aleppo"),
        ("Rebels came on Monday. Two people died there.", "there", None),
        ("Rebels shelled Aleppo on Monday. There were two dead.", "there", None),
        ("Rebels shelled Aleppo on Monday. The city was dark.", "city", "Aleppo"),
        ("Rebels shelled Aleppo and Homs on Monday. The city was dark.", "city", None),
        ("Rebels shelled Aleppo on Monday. The old city was dark.", "city", None),
        (
            "Rebels shelled the village of Taduf on Monday. The village was dark.",
            "village",
            "Taduf",
        ),
        ("Rebels shelled Aleppo on Monday. The village was dark.", "village", None),
    ],
)
def test_a_place_is_named_where_only_one_can_be_meant(read, text, word, expected):
    reading = read(text)
    last = reading.sentences[-1]
    token = next(t for t in last.sentence.tokens if t.lower == word)
    assert spot(reading, last, token) == expected
