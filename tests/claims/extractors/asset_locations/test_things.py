import pytest


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("The tanker USS Cole is in Rota.", ["USS Cole"]),
        ("INS Vikrant, its first carrier, is in Goa.", ["INS Vikrant"]),
        ("Two frigates, HMS Kent and HMS Duncan, left Oslo.", ["HMS Kent", "HMS Duncan"]),
        ("HMS Kent left Dover. It is in Oslo.", ["HMS Kent"]),
        ("USS Cole left Rota. The destroyer is in Oslo.", ["USS Cole"]),
        ("HMS Kent left Dover. It was confirmed that she was late.", ["HMS Kent"]),
        ("The minister left Dover. It is in Oslo.", []),
    ],
)
def test_each_thing_stands_once_under_its_own_name(text, things, setting):
    assert [t.asset.surface for t in setting(text).things if not t.denied] == things


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("There are 5,200 troops in Iraq and 13,000 in Jordan.", [5200, 13000]),
        ("The fighters killed 12 in Mosul.", []),
    ],
)
def test_a_bare_number_counts_what_was_named_before(text, counts, setting):
    found = [t.asset.count for t in setting(text).things]
    assert [c.best for c in found if c and c.best] == counts


def test_most_of_them_are_not_all_of_them(setting):
    things = setting("Turkey has 5,000 soldiers in Iraq, most of them in Dohuk.").things
    assert [t.asset.count is None for t in things] == [False, True]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("No destroyers are in Guam.", True),
        ("None of the destroyers are in Guam.", True),
        ("Two destroyers are in Guam.", False),
    ],
)
def test_a_thing_may_be_denied(text, denied, setting):
    assert [t.denied for t in setting(text).things] == [denied]
