"""Names of victims who were counted without them."""

import pytest

from claims.extractors.casualties.names import see_names
from claims.extractors.casualties.verbs import see_verbs
from claims.model.value import Outcome

LISTED = (
    "Soldiers killed three reporters: Pedro Sandoval, a photographer, Luis Vidal and Jorge "
    "Linares."
)


@pytest.mark.parametrize(
    ("text", "before", "names"),
    [
        (
            "Soldiers killed two reporters, Pedro Sandoval and Marta Vidal, on Monday.",
            None,
            ["Sandoval", "Vidal"],
        ),
        (
            LISTED,
            None,
            ["Sandoval", "Vidal", "Linares"],
        ),
        ("The victims were identified as Pedro Sandoval and Marta Vidal.", None, []),
        (
            "The victims were identified as Pedro Sandoval and Marta Vidal.",
            Outcome.KILLED,
            ["Sandoval", "Vidal"],
        ),
        ("The victims in the clinic are Pedro Sandoval and Marta Vidal.", Outcome.KILLED, []),
        ("They are Pedro Sandoval and Marta Vidal.", Outcome.KILLED, ["Sandoval", "Vidal"]),
        ("They are Pedro Sandoval and Marta Vidal.", None, []),
        ("The suspects were identified as Pedro Sandoval and Marta Vidal.", Outcome.KILLED, []),
        ("Soldiers killed a reporter, Pedro Sandoval, on Monday.", None, []),
        ("Three reporters died: police told Pedro Sandoval.", None, []),
    ],
)
def test_each_name_is_a_part_of_those_who_were_counted(read, text, before, names):
    (reading,) = read(text).sentences
    tokens = reading.sentence.tokens
    found = list(see_names(reading, list(see_verbs(reading)), before, near=True))
    assert [tokens[s.victim].text for s in found] == names
    assert all(s.part and s.outcome is Outcome.KILLED for s in found)
