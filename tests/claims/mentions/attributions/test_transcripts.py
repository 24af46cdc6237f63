"""Turns of a transcript."""

import pytest

from claims.mentions.attributions.transcripts import find_turns


def turns(parse, text):
    return [
        (m.value.source[0].of(text), " ".join(m.value.content[0].of(text).split()))
        for m in find_turns(parse(text))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "REED: We held the port. Nobody came.\n\nROE: Why did they go?\n\nThe port is open.",
            [("REED", "We held the port. Nobody came."), ("ROE", "Why did they go?")],
        ),
        (
            "[Reed] We held the port.\n\nNobody came.\n\n[Roe] Why did they leave?",
            [("Reed", "We held the port. Nobody came."), ("Roe", "Why did they leave?")],
        ),
        (
            "[Begin recording] [Anna Reed] We left.\n\nNobody came. [End recording]\n\nRain.",
            [("Anna Reed", "We left. Nobody came.")],
        ),
        (
            "[Reporter] Who held the port?\n\n[Reed] We did.",
            [("Reed", "We did.")],
        ),
        (
            "[Speech] [General Reed] [Text] We held the port.\n\nNobody came.",
            [("General Reed", "[Text] We held the port. Nobody came.")],
        ),
        ("RELATED: Two hurt.\n\nREAD: Who was hurt?", []),
        ("[Text] We held the port.\n\n[Continued] Nobody came.", []),
        ("REED: We held the port.", []),  # one label makes no transcript
        ("The port [of Karsk] was held.\n\nThe town [of Homs] was not.", []),
    ],
)
def test_a_turn_goes_on_to_the_next_label(parse, text, expected):
    assert turns(parse, text) == expected
