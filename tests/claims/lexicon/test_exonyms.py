from claims.lexicon.exonyms import exonyms


def test_english_names_belong_to_one_country():
    assert ("BE", "ghent") in exonyms()
    assert ("US", "ghent") not in exonyms()
