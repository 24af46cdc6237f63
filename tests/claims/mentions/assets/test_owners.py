import pytest

from claims.mentions.assets.finder import find_assets
from claims.mentions.assets.owners import nation_before
from claims.mentions.assets.view import View
from claims.mentions.numbers import find_numbers


def assets(parse, text):
    return [m.value for s in parse(text) for m in find_assets(s, list(find_numbers(s)))]


@pytest.mark.parametrize(
    ("text", "operator"),
    [
        ("The U.S. Air Force keeps dozens of fighter jets in Qatar.", "US Air Force"),
        ("Russia sent two bombers to Venezuela.", "Russia"),
        ("Japan plans to station fighter jets there.", "Japan"),
        ("Israeli warplanes flew over Lebanon.", "Israel"),
        ("The U.S. has two aircraft carriers in the region.", "US"),
        ("The Royal Navy's frigates sailed.", "Royal Navy"),
        ("Frigates of the Indian Navy sailed.", "Indian Navy"),
        ("Paratroopers from Chad landed.", "Chad"),
        ("Washington keeps soldiers there.", "US"),
        ("UNIFIL peacekeepers stayed.", "UNIFIL"),
        ("USS Nimitz sailed.", "US Navy"),
        ("USCGC Stratton sailed.", "US Coast Guard"),
        ("HMS Nowhere sailed.", "Royal Navy"),
        ("MV Nowhere sailed.", None),
        ("Turkish-made drones flew.", None),
        ("A Panama-flagged tanker sank.", None),
        ("They withdrew troops from Iraq.", None),
        ("Two bombers flew over the town.", None),
        ("They keep fighter jets there.", None),
    ],
)
def test_the_operator_is_the_owner_before_or_after_or_the_subject_that_keeps(
    text, operator, parse
):
    [asset] = assets(parse, text)
    assert asset.operator == operator


def test_the_nation_before_may_have_two_words(parse):
    view = View(parse("North Korea's new destroyer sailed.")[0])
    assert nation_before(view, view.words.index("destroyer")) == "KP"
    assert nation_before(view, 0) is None
