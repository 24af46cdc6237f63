"""Time claims."""

import pytest

from claims.extractors.times import extract_times

PUBLISHED = "2020-03-13T17:14:00"


def drawn(read, text):
    reading = read(text, published=PUBLISHED)
    return [
        (reading.text(d.slots["time"]), reading.text(d.slots["event"]), d.value.timex)
        for d in extract_times(reading)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Thirty rockets were fired yesterday.", [("yesterday", "fired", "2020-03-12")]),
        (
            "The group launched a rocket attack on Wednesday.",
            [("Wednesday", "rocket attack", "2020-03-11")],
        ),
        (
            "The strike took place at 23:20 GMT on Tuesday.",
            [("23:20 GMT on Tuesday", "strike", "2020-03-10T23:20")],
        ),
        (
            "The explosion occurred after 1:00 a.m.",
            [("after 1:00 a.m.", "explosion", "2020-03-13T01:00")],
        ),
        (
            "Guards shot at each other yesterday, Bishkek said on Friday.",
            [("yesterday", "shot", "2020-03-12")],
        ),
        ("It was published on Tuesday.", []),
        ("The fighting lasted three days.", []),
        ("A 28-year-old man is now in custody.", []),
        ("The army said on Friday that it was ready.", []),
    ],
)
def test_a_time_is_drawn_with_what_happened_then(read, text, found):
    assert drawn(read, text) == found


def test_a_happening_is_surer_than_a_bare_verb(read):
    texts = ("The strike came on Tuesday.", "He wrote it on Tuesday.")
    drafts = [next(extract_times(read(t, published=PUBLISHED))) for t in texts]
    assert drafts[0].confidence > drafts[1].confidence
    assert drafts[0].trigger is not None
    assert drafts[1].trigger is None
