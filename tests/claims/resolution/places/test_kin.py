from claims.resolution.places.kin import Kin


def test_a_county_and_its_town_are_kin_and_one_of_another_state_is_not(entry):
    town = entry("Paris", county="Lamar County")
    county = entry("Lamar County", "county")
    elsewhere = entry("Lamar County", "county", area="GA")
    kin = Kin([town, county, elsewhere])
    assert kin.of(town)
    assert kin.of(county)
    assert not kin.of(elsewhere)
    assert not kin.of(entry("Texas", "region"))
