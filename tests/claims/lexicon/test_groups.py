import pytest

from claims.lexicon.gazetteer import fold
from claims.lexicon.groups import aliases, are_lookalikes, canonical_group, lookalikes


@pytest.mark.parametrize(
    ("name", "canonical"),
    [
        ("the Kata’eb Hezbollah", "Kata'ib Hezbollah"),
        ("Kata’ib Hizbollah (KH)", "Kata'ib Hezbollah"),
        ("KH", "Kata'ib Hezbollah"),
        ("Hizbullah", "Hezbollah"),
        ("ISIL", "Islamic State"),
        ("Daesh", "Islamic State"),
        ("the Defense Department", "U.S. Department of Defense"),
        ("a militia", None),
        ("", None),
    ],
)
def test_a_group_is_known_by_all_its_names(name, canonical):
    assert canonical_group(name) == canonical


def test_no_alias_is_another_groups_name():
    names = set(aliases().values())
    assert all(aliases()[fold(name)] == name for name in names)


@pytest.mark.parametrize(
    ("one", "other", "different"),
    [
        ("Kataib Hezbollah", "Hezbollah", True),
        ("HMS Albion", "HMS Albany", True),
        ("ISIS", "ISIS-K", True),
        ("ISIL", "Daesh", False),
        ("Kata’eb Hezbollah", "KH", False),
        ("Hamas", "HMS Albion", False),
    ],
)
def test_look_alikes_are_told_from_aliases(one, other, different):
    assert are_lookalikes(one, other) is different


def test_every_look_alike_is_a_pair_of_two():
    assert {len(pair) for pair in lookalikes()} == {2}
