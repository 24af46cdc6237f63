"""What numbers count."""

import pytest

from claims.extractors.quantities.counted import currencies, find_counted


def counted(read, text):
    (reading,) = read(text).sentences
    return [(c.number.text, reading.sentence.tokens[c.noun].text) for c in find_counted(reading)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Of the 30 rockets, 18 landed.", [("30", "rockets"), ("18", "rockets")]),
        ("They shot down 12 of 20 drones.", [("12", "drones"), ("20", "drones")]),
        ("Police arrested 12.", [("12", "12")]),
        ("It spilled 300 tonnes of oil.", [("300", "oil")]),
        ("It paid $3 million in cash to them.", [("$3 million", "cash")]),
        ("They used 40 rounds of ammunition.", [("40", "rounds")]),
        ("Between 10 and 15 tanks came.", [("Between 10 and 15", "tanks")]),
        ("He went five miles in three days.", []),
        ("He gave three reasons.", []),
        ("Two cars came, and nobody moved.", [("Two", "cars")]),
        ("Two deaths were confirmed.", []),
        ("Militia kills 10 monitoring group says", []),
    ],
)
def test_a_number_counts_things_people_or_money(read, text, found):
    assert counted(read, text) == found


def test_the_whole_and_the_money_are_told(read):
    (reading,) = read("They stole 12 of 20 cars and $300 from us.").sentences
    found = list(find_counted(reading))
    assert [c.whole for c in found] == [False, True, False]
    assert [c.is_money for c in found] == [False, False, True]
    assert "USD" in currencies()
