import pytest

from claims.parsing.datelines import dateline_end


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("BAGHDAD, March 12 (Meridian Wire) — ", "Two soldiers died."),
        ("WASHINGTON (Wire) - ", "The army said so."),
        ("NAVARRO COUNTY, Texas (CBS 9) – ", "A man died."),
        ("CAIRO — ", "Police said so."),
        ("   SAN SALVADOR, 3 JAN 90 -- [REPORT] [PRESS OFFICE] [TEXT]", " THE ARMY HAS MOVED."),
        ("TURIN (ITALY), 11 JAN 90 -- [TALK WITH\nA MAYOR] [TEXT]", " THE ARMY HAS MOVED."),
        ("ST. LOUIS, Mo. (June 15, 2014) — ", "A man died."),
    ],
)
def test_a_dateline_is_told_from_its_sentence(line, rest):
    assert (line + rest)[dateline_end(line + rest) :].strip() == rest.strip()


@pytest.mark.parametrize(
    "text",
    [
        "A FIRE - the third this week - broke out.",
        "NATO said on Friday — after a week of talks — that it would stay.",
        "THE ARMY -- WHICH MOVED NORTH -- LOST FIVE MEN.",
        "Baghdad — once a city of peace — was quiet.",
        "",
    ],
)
def test_what_is_no_dateline_is_left_alone(text):
    assert dateline_end(text) == 0


def test_a_dateline_is_a_sentence_of_its_own(parse):
    assert [s.text for s in parse("BAGHDAD (Wire) — Two soldiers died. One fled.")] == [
        "BAGHDAD (Wire) —",
        "Two soldiers died.",
        "One fled.",
    ]
