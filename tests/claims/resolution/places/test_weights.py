from claims.resolution.places import weights


def test_what_is_told_outweighs_what_is_guessed():
    told = weights.CONTAINED
    assert told > weights.SHARED > 0
    assert told > weights.COUNTRY + weights.AREA - weights.NEAR
    assert weights.HOME_COUNTRY < weights.HOME_AREA < weights.HOME_NEAR < weights.HOME_NAME


def test_what_speaks_against_a_place_is_no_gain():
    assert max(weights.TOWN_OF_NAME, weights.CITY_FIRST, weights.BARE_COUNTY) < 0
