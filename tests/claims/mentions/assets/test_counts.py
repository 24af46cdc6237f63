import pytest

from claims.mentions.assets import find_assets
from claims.mentions.numbers import find_numbers


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("Dozens of fighter jets landed.", 24, 99),
        ("Two U.S. aircraft carriers sailed.", 2, 2),
        ("Four Kilo-class submarines sailed.", 4, 4),
        ("They fired 18 107mm rockets at the base.", 18, 18),
        ("A pair of Royal Navy frigates sailed.", 2, 2),
        ("A Liberian-flagged bulk carrier sank.", 1, 1),
        ("Bombers landed in Oman.", 2, None),
        ("A destroyer sank.", 1, 1),
        ("USS Nimitz sailed.", 1, 1),
        ("About 3,000 troops left.", 2700, 3300),
    ],
)
def test_the_count_is_the_number_before_or_two_of_a_plural(text, least, most, parse):
    [asset] = [m.value for s in parse(text) for m in find_assets(s, list(find_numbers(s)))]
    assert (asset.count.min, asset.count.max) == (least, most)


@pytest.mark.parametrize(
    "text",
    ["The destroyer sank.", "The 82nd Airborne Division left.", "The aircraft landed on 3 May."],
)
def test_a_definite_singular_and_a_unit_are_not_counted(text, parse):
    [asset] = [m.value for s in parse(text) for m in find_assets(s, list(find_numbers(s)))]
    assert asset.count is None
