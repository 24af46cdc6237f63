from factcheck.domain.matching.vocabulary import vocabulary


def test_words_of_a_group_lead_to_its_first_and_others_nowhere():
    groups = vocabulary().groups
    assert {groups[word] for word in ("dead", "died", "killed", "deaths")} == {"killed"}
    assert "lemon" not in groups


def test_peoples_lead_to_their_state():
    names = vocabulary().names
    assert names["iraqis"] == names["iraqi"] == "iraq"
    assert names["washington"] == names["u.s."]
    assert "us" not in {word for word in names if word != names["u.s."]}


def test_every_list_is_there_and_in_lower_case():
    known = vocabulary()
    for words in (known.stop, known.frequent, known.months, known.groups, known.names):
        assert len(words) > 10
        assert all(word == word.casefold() for word in words)
    assert known.numbers["dozen"] == known.magnitudes["dozen"] == 12
