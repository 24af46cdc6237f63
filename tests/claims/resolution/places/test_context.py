import pytest

from claims.resolution.places.context import BLANK, Known, gather, point_of


@pytest.fixture
def context(entry):
    return gather(
        [
            Known("paris", entry("Paris"), 1.0, 1),
            Known("dallas", entry("Dallas", lat=32.8, lon=-96.8), 1.0, 4),
            Known("lyon", entry("Lyon", country="FR", area="84", lat=45.8, lon=4.8), 0.1, 1),
        ]
    )


def test_other_names_tell_the_country_and_no_name_tells_its_own(context):
    assert context.country_share("ohio", "US") > context.country_share("dallas", "US")
    assert context.country_share("dallas", "US") > context.country_share("dallas", "FR")
    assert context.area_share("ohio", "US", "TX") > 0.5
    assert context.area_share("ohio", "US", None) == 0


def test_a_blank_context_tells_nothing():
    assert BLANK.country_share("paris", "US") == 0
    assert BLANK.nearness("paris", (0.0, 0.0)) == 0
    assert BLANK.pull("US") == 1


def test_only_sure_places_of_other_names_are_near(context):
    assert context.nearness("reno", (33.0, -95.0)) > 0.9
    assert context.nearness("paris", (33.0, -95.0)) < 0.2
    assert context.nearness("macon", (45.8, 4.8)) < 0.1


def test_an_article_on_other_countries_lets_go_of_home(context):
    assert context.pull("US") > 0.9
    assert context.pull("GB") < 0.1


def test_countries_have_no_point_and_small_regions_have(entry):
    assert point_of(entry("Iraq", "country")) is None
    assert point_of(entry("Texas", "region", radius=500.0)) is None
    assert point_of(entry("Gaza", "region", radius=25.0)) == (33.0, -95.0)


def test_neighbours_are_countries_beside_those_named(entry):
    armenia = entry("Armenia", "country", country="AM", lat=40.0, lon=45.0)
    context = gather([Known("armenia", armenia, 1.0, 1)])
    assert context.neighbourhood("georgia", (42.0, 43.5)) > 0.5
    assert context.neighbourhood("armenia", (42.0, 43.5)) == 0
    assert context.neighbourhood("cuba", (22.0, -79.5)) < 0.1
