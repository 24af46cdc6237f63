"""Acronyms in capitals among capitals."""

import pytest

from claims.parsing.acronyms import expansions, lone_acronyms


@pytest.mark.parametrize(
    ("text", "acronyms", "names"),
    [
        (
            "THE FRONT FOR NATIONAL RENEWAL (FNR)",
            ["FNR"],
            ["Front for National Renewal"],
        ),
        ("OF THE FNR [FRONT FOR NATIONAL RENEWAL]", ["FNR"], ["Front for National Renewal"]),
        ("THE NATIONAL LIBERATION ARMY (ELN)", ["ELN"], ["National Liberation Army"]),
        ("THE OLD RADIO (KOPRA)", ["KOPRA"], []),
        ("HE SAW A MAN [SANDOVAL] AND A DOG [SICK]", [], []),
        ("", [], []),
    ],
)
def test_an_acronym_has_the_letters_of_its_name(text, acronyms, names):
    assert sorted(set(lone_acronyms(text))) == acronyms
    assert sorted(set(expansions(text))) == names
