import pytest

from claims.extractors.asset_locations.verbs import verbal_pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("France sent jets to Estonia.", {("jets", "deployed_to", "Estonia")}),
        ("Qatar hosts American jets.", {("jets", "based_at", "Qatar")}),
        ("HMS Kent entered the Black Sea.", {("HMS Kent", "deployed_to", "Black Sea")}),
        ("HMS Kent entered Russian waters.", {("HMS Kent", "deployed_to", "Russian")}),
        (
            "HMS Kent sailed from Dover to Oslo.",
            {("HMS Kent", "departed", "Dover"), ("HMS Kent", "deployed_to", "Oslo")},
        ),
        (
            "Iran fired ballistic missiles at Erbil.",
            {("ballistic missiles", "targeted_at", "Erbil")},
        ),
        (
            "HMS Kent escorted a tanker through the Suez Canal.",
            {
                ("HMS Kent", "transiting", "Suez Canal"),
                ("tanker", "transiting", "Suez Canal"),
            },
        ),
        (
            "A tanker was seized in the Strait of Hormuz.",
            {("tanker", "located_in", "Strait of Hormuz")},
        ),
        ("The ship moved its office to Oslo.", set()),
        ("The jets struck a depot in Syria.", set()),
        ("Soldiers killed 12 people in Mosul.", set()),
    ],
)
def test_a_verb_puts_its_subject_or_its_object_somewhere(text, pairs, told):
    assert told(verbal_pairs, text) == pairs
