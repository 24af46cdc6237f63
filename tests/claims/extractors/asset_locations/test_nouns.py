import pytest

from claims.extractors.asset_locations.nouns import nominal_pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "The arrival of HMS Defender in Odesa angered Moscow.",
            {("HMS Defender", "deployed_to", "Odesa")},
        ),
        (
            "The withdrawal of French troops from Niger began.",
            {("troops", "departed", "Niger")},
        ),
        ("USS Cole is en route to Haifa.", {("USS Cole", "deployed_to", "Haifa")}),
        ("En route to Guam, USS Cole stopped in Oslo.", {("USS Cole", "deployed_to", "Guam")}),
        (
            "HMS Kent docked after a month in the Gulf of Oman.",
            {("HMS Kent", "located_in", "Gulf of Oman")},
        ),
        ("The accord will prevent the passage of soldiers through Georgia.", set()),
        ("USS Cole sailed after the minister's visit to Haifa.", set()),
    ],
)
def test_a_noun_puts_what_it_is_of_somewhere(text, pairs, told):
    assert told(nominal_pairs, text) == pairs
