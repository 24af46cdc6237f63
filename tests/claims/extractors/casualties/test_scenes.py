"""When and where it befell the victims."""

import pytest

from claims.pipeline import extract


def scenes(text):
    values = [c.value for c in extract(text, published="2024-05-20").claims]
    found = [v for v in values if v.kind == "casualty"]
    return [(v.time and v.time.raw, v.place and v.place.raw) for v in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Roe died at Mercy Hospital on Sunday.", [("Sunday", "Mercy Hospital")]),
        ("Two people died in hospital in Kyiv on Monday.", [("Monday", "Kyiv")]),
        ("A nurse was found dead at her home.", [(None, "her home")]),
        ("They killed six men near Kirkuk late on Friday.", [("late on Friday", "near Kirkuk")]),
        (
            "Rockets hit Camp Taji on Friday, killing two soldiers and wounding a clerk.",
            [("Friday", None), ("Friday", None)],
        ),
        ("On Friday, gunmen in Zamfara killed eight farmers in Kware.", [("Friday", "Kware")]),
        ("Four men were killed.", [(None, None)]),
        ("Officials in Dover said two men from Hull were killed.", [(None, None)]),
        ("The army left on Friday after rebels killed six men.", [(None, None)]),
        ("Two men died at the centre of the storm.", [(None, None)]),
    ],
)
def test_time_and_place_hang_on_the_verb_of_the_outcome(text, expected):
    assert scenes(text) == expected
