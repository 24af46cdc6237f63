import pytest

from claims.extractors.asset_locations import extract_asset_locations


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("HMS Kent left Dover on Monday.", {"Dover": "Monday"}),
        ("On Monday HMS Kent left Dover and reached Oslo.", {"Dover": "Monday", "Oslo": "Monday"}),
        ("HMS Kent left Dover on Monday and reached Oslo.", {"Dover": "Monday", "Oslo": None}),
        (
            "HMS Kent left Dover on Monday and made for Oslo.",
            {"Dover": "Monday", "Oslo": "Monday"},
        ),
        ("Images taken on Friday showed three jets in Guam.", {"Guam": "Friday"}),
        ("The navy said on Monday that HMS Kent was in Oslo.", {"Oslo": None}),
        ("HMS Kent was in Oslo for five months.", {"Oslo": None}),
        ("The arrival of six bombers in Guam was announced on Friday.", {"Guam": None}),
        ("The arrival of six bombers in Guam on Friday surprised them.", {"Guam": "Friday"}),
        ("A jet flew over the Gulf of Riga on Monday, data showed.", {"Gulf of Riga": "Monday"}),
        ("The withdrawal of troops from Niger began on Friday.", {"Niger": "Friday"}),
    ],
)
def test_the_time_is_that_of_the_clause_that_puts_a_thing_somewhere(text, times, read):
    drafts = list(extract_asset_locations(read(text, published="2024-05-22")))
    said = {d.value.place.raw: d.value.as_of.raw if d.value.as_of else None for d in drafts}
    assert {place: time and time.removeprefix("on ") for place, time in said.items()} == times
