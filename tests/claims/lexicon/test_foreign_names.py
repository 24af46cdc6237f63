import pytest

from claims.lexicon.foreign_names import foreign_name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The militia Kata’ib Hezbollah fired.", ["Kata’ib Hezbollah"]),
        ("Kata'eb Hezbollah and Kataib Hezbollah", ["Kata'eb Hezbollah", "Kataib Hezbollah"]),
        ("Harakat Hezbollah al-Nujaba left.", ["Harakat Hezbollah al-Nujaba"]),
        ("an al-Shabaab camp", ["al-Shabaab"]),
        ("Hezbollah fired.", []),
        ("The Islamic State and the Taliban met.", []),
        ("al-Qaeda in Iraq", ["al-Qaeda"]),
        ("Saal-Qaedas", []),
        ("", []),
    ],
)
def test_names_of_several_foreign_words_are_found_whole(text, names):
    assert foreign_name().findall(text) == names
