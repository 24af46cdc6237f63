"""Which body 'the company' means."""

import pytest

from claims.resolution.bodies import Bodies


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        (
            "The Northern Observatory for Human Rights counted 12 dead. The observatory grew.",
            "observatory",
            "Northern Observatory for Human Rights",
        ),
        (
            "The Ministry of Health warned on Monday. The ministry has 12 laboratories.",
            "ministry",
            "Ministry of Health",
        ),
        (
            "The Ministry of Health met the Ministry of Defense. The ministry has 12 offices.",
            "ministry",
            None,
        ),
        (
            "The Ministry of Health warned on Monday. The Dutch ministry has 12 offices.",
            "ministry",
            None,
        ),
        ("The town was dark. The company has 12 offices.", "company", None),
        ("The Ministry of Health warned. The company has 12 offices.", "company", None),
    ],
)
def test_a_body_is_named_where_only_one_of_its_kind_was(read, text, noun, expected):
    reading = read(text)
    tree = reading.sentences[-1].sentence
    head = next(t.i for t in tree.tokens if t.lower == noun)
    assert Bodies(reading).meant(tree, head) == expected
