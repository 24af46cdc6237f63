import pytest

from claims.mentions.assets.finder import find_assets
from claims.mentions.numbers import find_numbers


def assets(parse, text):
    return [m.value for s in parse(text) for m in find_assets(s, list(find_numbers(s)))]


@pytest.mark.parametrize(
    ("text", "operator"),
    [
        ("The U.S. Air Force keeps dozens of fighter jets in Qatar.", "US Air Force"),
        ("Russia sent two bombers to Venezuela.", "Russia"),
        ("Israeli warplanes flew over Lebanon.", "Israel"),
        ("The U.S. has two aircraft carriers in the region.", "US"),
        ("USS Nimitz sailed.", "US Navy"),
        ("HMS Nowhere sailed.", "Royal Navy"),
        ("MV Nowhere sailed.", None),
        ("Two bombers flew over the town.", None),
        ("They keep fighter jets there.", None),
    ],
)
def test_the_operator_is_the_owner_before_or_the_subject_that_keeps(text, operator, parse):
    [asset] = assets(parse, text)
    assert asset.operator == operator


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("Dozens of fighter jets landed.", 24, 99),
        ("Two U.S. aircraft carriers sailed.", 2, 2),
        ("Bombers landed in Oman.", 2, None),
        ("A destroyer sank.", 1, 1),
        ("USS Nimitz sailed.", 1, 1),
        ("About 3,000 troops left.", 2700, 3300),
    ],
)
def test_the_count_is_the_number_before_or_two_of_a_plural(text, least, most, parse):
    [asset] = assets(parse, text)
    assert (asset.count.min, asset.count.max) == (least, most)


def test_a_definite_singular_is_not_counted(parse):
    [asset] = assets(parse, "The destroyer sank.")
    assert asset.count is None
