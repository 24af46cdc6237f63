from claims.lexicon.asset_words import asset_words


def test_a_part_holds_its_own_words():
    assert "keep" in asset_words("holder")
    assert "keep" not in asset_words("shy")
    assert asset_words("no such part") == frozenset()
