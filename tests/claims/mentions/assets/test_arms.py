import pytest

from claims.mentions.assets.arms import find_arm
from claims.mentions.assets.view import View


@pytest.fixture
def arms(parse):
    def found(text):
        view = View(parse(text)[0])
        seen, at, before = [], 0, None
        while at < len(view.words):
            arm = find_arm(view, at, before)
            if arm:
                seen.append(
                    (view.quoted(arm.start, arm.end), arm.name, arm.type.asset_class.value)
                )
                before = arm
            at = arm.end if arm else at + 1
        return seen

    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A P-8A Poseidon flew over.", ("P-8A Poseidon", "P-8 Poseidon", "aircraft")),
        ("An F-16 squadron left.", ("F-16 squadron", None, "unit")),
        (
            "Puma infantry fighting vehicles left.",
            ("Puma infantry fighting vehicles", None, "vehicle"),
        ),
        ("RAF Typhoons took off.", ("Typhoons", "Eurofighter Typhoon", "aircraft")),
        ("Russian T-72B3Ms burned.", ("T-72B3Ms", "T-72", "vehicle")),
        ("The Boeing 737-800 landed.", ("Boeing 737-800", "Boeing 737", "aircraft")),
        ("Kalibr cruise missiles hit it.", ("Kalibr cruise missiles", "Kalibr", "missile")),
    ],
)
def test_a_type_has_its_words_and_its_name(text, expected, arms):
    assert arms(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The F-16 pilot landed.",
        "The typhoon hit Luzon.",
        "Typhoon Haiyan hit Leyte.",
        "The A10 was closed after the accident.",
        "He has an F-1 visa.",
        "Leopards live in Sri Lanka.",
        "The Houston Astros won.",
        "The B-52s played at the festival.",
        "Tor is a browser.",
    ],
)
def test_other_things_of_the_name_are_no_arms(text, arms):
    assert arms(text) == []


def test_a_doubtful_name_is_vouched_for_by_the_arm_listed_before(arms):
    [_, last] = arms("F-16s and Apaches circled.")
    assert last == ("Apaches", "AH-64 Apache", "aircraft")
