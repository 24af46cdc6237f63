"""Casualties written down as drafts."""

import pytest

from claims.extractors.casualties import extract_casualties


def test_slots_quote_the_text(read):
    reading = read("On Monday a roadside bomb killed at least three Turkish soldiers.")
    (draft,) = extract_casualties(reading)
    assert {name: reading.text(span) for name, span in draft.slots.items()} == {
        "count": "at least three",
        "population": "Turkish soldiers",
        "outcome": "killed",
        "cause": "roadside bomb",
    }


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("No casualties were reported.", False),
        ("Nobody was injured.", False),
        ("John Smith was not injured.", None),
    ],
)
def test_an_affirmed_nobody_is_not_negated(read, text, negated):
    assert [d.negated for d in extract_casualties(read(text))] == [negated]


@pytest.mark.parametrize(
    ("text", "severity"),
    [("Two men were critically injured.", "critically"), ("Two men were injured.", None)],
)
def test_severity_is_read(read, text, severity):
    (draft,) = extract_casualties(read(text))
    assert draft.value.severity == severity


@pytest.mark.parametrize(
    ("text", "cumulative"),
    [
        ("Some 115 people were killed since October.", True),
        ("Some 115 people were killed in October.", False),
    ],
)
def test_a_series_is_cumulative(read, text, cumulative):
    (draft,) = extract_casualties(read(text))
    assert draft.value.cumulative is cumulative


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Rebels launched a rocket attack, killing two guards.", "attack"),
        ("The army launched strikes after rebels killed two guards.", "killed"),
        ("Two guards were missing.", None),
    ],
)
def test_a_casualty_hangs_on_the_event_that_brought_it(read, text, word):
    reading = read(text)
    (draft,) = extract_casualties(reading)
    tokens = reading.sentences[0].sentence.tokens
    assert (None if draft.trigger is None else tokens[draft.trigger].text) == word
