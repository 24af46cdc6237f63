import pytest

from claims.mentions.assets.units import find_unit
from claims.mentions.assets.view import View


@pytest.fixture
def units(parse):
    def found(text):
        view = View(parse(text)[0])
        seen, at = [], 0
        while at < len(view.words):
            upper = view.words[at][:1].isupper() or view.words[at][:1].isdigit()
            unit = find_unit(view, at) if upper else None
            if unit:
                seen.append(view.quoted(unit.start, unit.end))
            at = unit.end if unit else at + 1
        return seen

    return found


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The 1st Marine Expeditionary Force left.", "1st Marine Expeditionary Force"),
        ("The 173rd Airborne Brigade Combat Team left.", "173rd Airborne Brigade Combat Team"),
        ("I Corps is at Fort Lewis.", "I Corps"),
        ("The 58th Combined Arms Army attacked.", "58th Combined Arms Army"),
        ("The 4th Guards Tank Division attacked.", "4th Guards Tank Division"),
        ("The Fifth Fleet sailed.", "Fifth Fleet"),
        ("Destroyer Squadron 15 sailed.", "Destroyer Squadron 15"),
        ("Combined Task Force 151 sailed.", "Combined Task Force 151"),
        ("VMFA-121 flew home.", "VMFA-121"),
        ("The Black Watch marched.", "Black Watch"),
        ("South Korea's Cheonghae unit sailed home on a destroyer.", "Cheonghae unit"),
        ("3RD INFANTRY BRIGADE ATTACKED THE TOWN", "3RD INFANTRY BRIGADE"),
    ],
)
def test_a_unit_has_all_its_words(text, unit, units):
    assert units(text) == [unit]


@pytest.mark.parametrize(
    "text",
    [
        "They play in the Second Division.",
        "The 21st Century Company folded.",
        "A 5th Fleet spokesman declined to comment.",
        "London Fire Brigade came.",
        "The 3rd Circuit ruled.",
        "I met him in the first company he ran.",
        "The COVID-19 rules changed.",
        "San Marcos is in Texas.",
        "South Korea's Samsung unit made a loss.",
        "The Boeing unit builds jets.",
    ],
)
def test_other_numbers_make_no_unit(text, units):
    assert units(text) == []
