"""Plain facts."""

import pytest

from claims.extractors.facts import extract_facts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge links two towns.", [("bridge", "links", "two towns")]),
        ("No group has claimed responsibility.", [("No group", "claimed", "responsibility")]),
        ("The city must rebuild the bridge.", []),
        ("The attack was outrageous.", []),
        ("Did the bridge link the towns?", []),
        ("The bridge will link two towns.", []),
        ("It is unclear who fell.", []),
        ("There is a bridge.", []),
        ("It was built of stone.", [("It", "built", "of stone")]),
        ("A quiet street.", []),
        (
            "Was treated with burns in a town.",
            [("unnamed", "treated", "with burns in a town")],
        ),
        ("Was treated.", []),
        ("Call the office for all the news of the town.", []),
        ("CLICK HERE for all the news of the town.", []),
        ("He slept.", []),
        ("The mayor slept.", [("mayor", "slept", None)]),
        ("Fox News reported.", []),
    ],
)
def test_a_fact_states_something_and_judges_nothing(read, text, expected):
    found = [
        (d.value.subject, d.value.predicate, d.value.object) for d in extract_facts(read(text))
    ]
    assert found == expected
