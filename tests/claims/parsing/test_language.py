import pytest

from claims.parsing.language import is_english

GERMAN = "Die Rakete traf den Stützpunkt in der Nacht und tötete drei Soldaten der Koalition."
FRENCH = "Trois soldats ont été tués dans une attaque à la roquette contre une base au nord."
SPANISH = "Tres soldados murieron en un ataque con cohetes contra una base al norte de la capital."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three soldiers were killed in a rocket attack on a base north of the capital.", True),
        ("Militia Rockets Kill Three Coalition Service Members at Iraqi Base", None),
        ("ALL THREE OF THE MEN WERE KILLED IN THE ATTACK ON THE BASE", True),
        (GERMAN, False),
        (FRENCH, False),
        (SPANISH, False),
        ("Ракета попала в базу и убила трех солдат коалиции ночью", False),
        ("攻击造成三名士兵死亡", False),
        ("Two killed", None),
        ("", None),
    ],
)
def test_english_is_told_by_its_function_words(text, expected):
    assert is_english(text) is expected
