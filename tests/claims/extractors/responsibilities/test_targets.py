"""What was attacked."""

import pytest

from claims.extractors.responsibilities import extract_responsibilities


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Rebels attacked the convoy on Monday.", "convoy"),
        ("Rebels launched an attack against the barracks.", "barracks"),
        ("Rebels fired rockets at the camp.", "camp"),
        ("Hamas claimed the attack on the embassy.", "embassy"),
        ("Hamas claimed responsibility for the bombing of the market.", "market"),
        ("Hamas claimed the market bombing.", "market"),
        ("Hamas claimed the blast outside the courthouse.", "courthouse"),
        ("Two guards were shot by a gunman.", "Two guards"),
        ("Hamas claimed the attack.", None),
        ("The Karsk Front said it attacked them.", None),
        ("Hamas claimed the car bombing.", None),
        ("Rebels set off explosives.", None),
    ],
)
def test_the_target_is_what_was_acted_on(read, text, target):
    found = [d.value.target for d in extract_responsibilities(read(text))]
    assert found[:1] in ([target], [] if target is None else [target])
