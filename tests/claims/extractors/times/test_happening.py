"""Which word names what happened at a time."""

import pytest

from claims.extractors.times.happening import happening, is_occasion


def word_for(read, text, said):
    [sentence] = read(text, published="2020-03-13T17:14:00").sentences
    triggers = {m.head for m in sentence.triggers}
    [time] = [m for m in sentence.times if m.text == said]
    found = happening(sentence, time, triggers)
    return None if found is None else sentence.sentence.tokens[found].text


@pytest.mark.parametrize(
    ("text", "said", "word"),
    [
        ("Sunday's attack killed two.", "Sunday", "attack"),
        ("He spoke of the 2016 election.", "2016", "election"),
        ("The election took place on Tuesday.", "Tuesday", "election"),
        ("The attack was on Wednesday.", "Wednesday", "attack"),
        ("There was an exchange of gunfire on Wednesday.", "Wednesday", "gunfire"),
        ("The house was the target of an attack on Wednesday.", "Wednesday", "attack"),
        ("Two blasts were reported on Wednesday.", "Wednesday", "blasts"),
        ("The fort was built in 1990.", "1990", "built"),
    ],
)
def test_the_happening_is_a_noun_or_a_verb(read, text, said, word):
    assert word_for(read, text, said) == word


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The verdict cited a 1990 law.", "1990"),
        ("The story stood in today's edition.", "today"),
        ("It would amend the Roads Act of 1936.", "1936"),
        ("The army said on Friday that it was ready.", "Friday"),
    ],
)
def test_a_time_that_describes_a_thing_dates_nothing(read, text, said):
    assert word_for(read, text, said) is None


def test_what_a_time_is_counted_from_did_not_happen_then(read):
    told = "Leaders met on Wednesday. He was set to speak, one day after leaders met in Rome."
    sentence = read(told, published="2020-03-13T17:14:00").sentences[-1]
    [time] = [m for m in sentence.times if m.text == "one day"]
    found = happening(sentence, time, set())
    assert found is None or sentence.sentence.tokens[found].text != "met"


def test_what_is_held_is_no_happening(read):
    text = "Seven died in a district held by the militia on Saturday."
    assert word_for(read, text, "Saturday") == "died"


def test_occasions_are_known_by_their_noun(parse):
    [sentence] = parse("The meeting of the table.")
    assert [t.text for t in sentence.tokens if is_occasion(sentence, t.i)] == ["meeting"]
