"""Which came first."""

import pytest

from claims import Document, check

FIRST = "The raid on Tarsk came after the ambush, the army said."
SCENE = "Nine people died in Tarsk on Monday."


def text(name, words):
    return Document(id=name, text=f"{words} {SCENE}", published="2022-11-08T09:00:00")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (FIRST, "The ambush in Tarsk followed the raid, villagers said.", "contradiction"),
        (FIRST, "After the raid came the ambush in Tarsk, villagers said.", "contradiction"),
        (FIRST, "The ambush in Tarsk was followed by the raid, villagers said.", "consistent"),
        (FIRST, "Hours after the ambush, the raid on Tarsk began, villagers said.", "consistent"),
        (FIRST, "The ambush in Tarsk ended; hours later the raid began.", "consistent"),
        (FIRST, "The ambush in Tarsk did not follow the raid, villagers said.", None),
        (FIRST, "The ambush in Tarsk ended before midnight, villagers said.", None),
        (FIRST, "The bridge in Tarsk fell before the bells rang, villagers said.", None),
        (
            "Baku opened fire at Tarsk only after Yerevan had sent troops.",
            "Yerevan sent troops to Tarsk only after Baku had opened fire.",
            "contradiction",
        ),
        (
            "The club sold Arvo after losing Berg to Tarsk.",
            "The club lost Arvo after selling Berg to Tarsk.",
            None,
        ),
    ],
)
def test_the_order_of_two_happenings_is_compared(one, other, expected):
    findings = check([text("a", one), text("b", other)]).findings
    found = {f.relation.value for f in findings if f.rule == "R22"}
    assert found == ({expected} if expected else set())
