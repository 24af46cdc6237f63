"""Numbers that count things."""

import pytest

from claims.extractors.quantities import extract_quantities, participle


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thirty rockets were fired.", [("rockets", "rocket", "fired", 30)]),
        (
            "The jets targeted five weapon storage facilities.",
            [("weapon storage facilities", "facility", "targeted", 5)],
        ),
        ("The navy has two aircraft carriers.", [("aircraft carriers", "ship", "held", 2)]),
        (
            "About 20 rockets were fired and 18 landed inside the base.",
            [("rockets", "rocket", "fired", 20), ("rockets", "rocket", "landed", 18)],
        ),
        (
            "Guards found a pile of 30 rockets, of which 18 exploded.",
            [("rockets", "rocket", None, 30), ("rockets", "rocket", "exploded", 18)],
        ),
        ("The army deployed 3,000 troops.", [("troops", "people", "deployed", 3000)]),
        (
            "Twenty percent of the 50 houses were destroyed.",
            [("houses", "house", "destroyed", 10)],
        ),
        ("At least 15 rockets hit the camp.", [("rockets", "rocket", "landed", 15)]),
        ("They launched multiple strikes.", [("strikes", "strike", "launched", None)]),
        ("Police seized 1,200 kilograms of cocaine.", [("cocaine", "kg", "seized", 1200)]),
        ("It sank, spilling 300 metric tons of oil.", [("oil", "metric ton", "spilled", 300)]),
        ("He weighed 90 kilograms and walked 5 miles of road.", []),
        ("Two guards were killed, and 12 people died.", []),
        ("Militia Kills 3 Guards", []),
        ("It began at 1:00 a.m. on 12 March 2020.", []),
        ("John Smith, 28, paid $3 million for it.", []),
        ("He waited three days and walked 5 miles.", []),
        ("About 20 percent of it was lost.", []),
        ("Two officials said so.", []),
        ("The other two climbers are in a stable condition.", []),
        ("Some 300 people fled their homes.", []),
    ],
)
def test_what_is_counted_and_what_was_done_with_it(read, text, expected):
    values = [draft.value for draft in extract_quantities(read(text))]
    found = [(v.what, v.unit, v.verb, v.count.best) for v in values]
    assert found[: len(expected)] == expected
    assert expected or not found


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("No rockets were fired.", False),
        ("The raid did not involve missiles, just two jets.", False),
        ("The raid did not involve two jets.", None),
    ],
)
def test_an_affirmed_nothing_and_a_contrast_are_not_negated(read, text, negated):
    drafts = list(extract_quantities(read(text)))
    assert [draft.negated for draft in drafts] == [negated]


def test_slots_quote_the_text(read):
    reading = read("Guards later seized about 40 old rifles.")
    (draft,) = extract_quantities(reading)
    quoted = {name: reading.text(span) for name, span in draft.slots.items()}
    assert quoted == {"count": "about 40", "what": "old rifles", "verb": "seized"}


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [("destroy", "destroyed"), ("carry", "carried"), ("drop", "dropped"), ("keep", "held")],
)
def test_verbs_become_participles(lemma, expected):
    assert participle(lemma) == expected
