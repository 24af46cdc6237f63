"""Who is where others are."""

import pytest

from claims.extractors.asset_locations import extract_asset_locations


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        ("The 400 soldiers in Goma will be joined by 250 Italian soldiers.", {"250"}),
        ("Kenyan troops join the 900 Italians who are deployed in Goma.", {"troops"}),
        ("The 400 soldiers in Goma will be honoured by 250 Italian soldiers.", set()),
    ],
)
def test_those_who_join_others_go_to_them(text, goes, read):
    drafts = list(extract_asset_locations(read(text)))
    first = text.index("will be" if "will be" in text else "join")
    agents = {
        d.value.asset.count.raw
        for d in drafts
        if d.value.relation.value == "deployed_to"
        and (d.slots["asset"].start > first) is ("will be" in text)
    }
    assert agents == goes


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("The UK has 30 jets at Akrotiri, including six Typhoons.", {"jets", "Typhoons"}),
        ("The UK has 30 jets at Akrotiri, but no Typhoons.", {"jets"}),
    ],
)
def test_a_part_is_where_the_whole_is(text, things, read):
    assert {d.value.asset.surface for d in extract_asset_locations(read(text))} == things
