"""Of whom a text goes on to speak."""

import pytest

from claims.resolution.speaker_names import Cast


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Keller met Jane Hale. She left on Monday.", "Anna Keller"),
        ("Anna Keller met Jane Hale. She slept. Later, she left on Monday.", "Anna Keller"),
        ("Anna Keller met Jane Hale. On Monday the girl said she left.", None),
        ("Anna Keller met Jane Hale. He left on Monday.", None),
        ("Anna Keller and Jane Hale met. She left on Monday.", None),
        ("Anna Keller says Jane Hale fell. She left on Monday.", None),
        ("Anna Keller met Jane Hale. The bridge fell. She left on Monday.", None),
        ("The bridge fell. She left on Monday.", None),
    ],
)
def test_a_pronoun_that_opens_means_the_subject_before(read, text, expected):
    reading = read(text)
    last = reading.sentences[-1]
    head = next(t.i for t in last.sentence.tokens if t.lower in ("he", "she"))
    assert Cast(reading).topics.continued(last, head) == expected
