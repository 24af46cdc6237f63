"""Casualty claims of whole texts."""

import pytest

from claims.extractors.casualties.document import extract_casualties


def rows(reading):
    return [
        (
            d.value.outcome.value,
            d.value.count.best if d.value.count.best is not None else d.value.count.min,
            d.value.population.raw,
            d.value.scope,
        )
        for d in extract_casualties(reading)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The group fired rockets, killing two U.S. soldiers and one British,"
                " as well as injuring 12 others."
            ),
            [
                ("killed", 2, "U.S. soldiers", "part"),
                ("killed", 1, "British", "part"),
                ("injured", 12, "others", "total"),
            ],
        ),
        (
            "The blast left 12 dead and 30 wounded, including three children.",
            [
                ("killed", 12, None, "total"),
                ("injured", 30, None, "total"),
                ("injured", 3, "children", "part"),
            ],
        ),
        (
            "At least 12 people, of whom three were children, lost their lives.",
            [("killed", 12, "people", "total"), ("killed", 3, "children", "part")],
        ),
        (
            "Two guards were killed. Another three died in hospital.",
            [("killed", 2, "guards", "total"), ("killed", 3, None, "part")],
        ),
        (
            "A mine killed five miners. The mayor said that John Smith was killed.",
            [("killed", 5, "miners", "total"), ("killed", 1, "John Smith", "part")],
        ),
        (
            "Thirteen civilians among them seven children were killed in a raid.",
            [("killed", 13, "civilians", "total"), ("killed", 7, "children", "part")],
        ),
        (
            "Eleven killed 25 injured in raid on Karsk.",
            [("killed", 11, None, "total"), ("injured", 25, None, "total")],
        ),
        (
            "A man and two children were killed in Karsk. The mayor mourned two children killed.",
            [
                ("killed", 1, "man", "part"),
                ("killed", 2, "children", "part"),
                ("killed", 2, "children", "part"),
            ],
        ),
        (
            "Two children were killed in Karsk. The mayor mourned two children killed.",
            [("killed", 2, "children", "total"), ("killed", 2, "children", "total")],
        ),
        (
            "Five children and four nurses killed by a raid on a hospital.",
            [("killed", 5, "children", "part"), ("killed", 4, "nurses", "part")],
        ),
        (
            "The mayor met two miners and three guards died.",
            [("killed", 3, "guards", "total")],
        ),
        ("A climber fell to her death.", [("killed", 1, "climber", "total")]),
        ("A soldier was killed.", [("killed", 1, "soldier", "total")]),
        ("There were no casualties.", [("casualties", 0, None, "total")]),
        ("As many as 30 rockets killed nobody's hopes.", []),
        ("The vote killed the bill, and three houses were hurt by hail.", []),
        ("John Smith, 28, lives in Karsk.", []),
    ],
)
def test_each_outcome_of_each_group_is_one_claim(read, text, expected):
    assert rows(read(text)) == expected


def test_killed_and_injured_are_never_added_up(read):
    reading = read("The raid killed three guards and injured 12 others.")
    assert 15 not in [count for _, count, _, _ in rows(reading)]
