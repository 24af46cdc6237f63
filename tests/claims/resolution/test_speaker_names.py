"""Whom 'he', a surname and 'the source' mean."""

import pytest

from claims.resolution.speakers import resolve_tellers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Defense Minister Tom Keller arrived on Monday. It rained. “We stay,” he said.",
            ("Tom Keller", "Defense Minister"),
        ),
        (
            "Mayor Tom Keller arrived on Monday. “We stay,” Keller said.",
            ("Tom Keller", "Mayor"),
        ),
        (
            "A senior military source told Reuters that it rained. The source said it stopped.",
            ("A senior military source", "senior military source"),
        ),
        (
            "UN Chief of Food Aid and Disaster Relief, Tom Keller, says it rained.",
            ("Tom Keller", "UN Chief of Food Aid and Disaster Relief"),
        ),
        ("The army said it rained.", ("The army", "army")),
    ],
)
def test_a_speaker_has_the_fullest_name(read, text, expected):
    last = resolve_tellers(read(text)).told[-1].tellers[-1]
    assert (last.speaker, last.role) == expected


def test_a_spokesman_of_the_army_is_not_the_army(read):
    told = resolve_tellers(
        read("Tom Keller, a spokesman for the army, said it rained. The army said it stopped.")
    ).told
    assert told[-1].tellers[-1].speaker == "The army"


def test_a_pronoun_without_antecedent_names_itself_or_nobody(read):
    (told,) = resolve_tellers(read("“It rained,” he said.")).told
    assert told.tellers[-1].speaker == "he"
