"""What a verb says of a place with the preposition before it."""

import pytest

from claims.extractors.asset_locations import extract_asset_locations


def _said(drafts):
    return {(d.value.place.raw, d.value.relation.value) for d in drafts}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Two frigates are trapped in Odesa.", {("Odesa", "located_in")}),
        ("Two frigates scudded past Malta.", {("Malta", "transiting")}),
        ("The carrier weaved into the Persian Gulf.", {("Persian Gulf", "deployed_to")}),
        ("The frigate stole out of Norfolk.", {("Norfolk", "departed")}),
        ("The frigate was criticised in Madrid.", set()),
        ("The frigate was sold to Chile.", set()),
    ],
)
def test_an_unlisted_verb_leaves_it_to_the_preposition(text, said, read):
    assert _said(extract_asset_locations(read(text))) == said


def test_what_only_the_preposition_tells_is_less_sure(read):
    [listed] = extract_asset_locations(read("Two frigates sailed past Malta."))
    [unlisted] = extract_asset_locations(read("Two frigates scudded past Malta."))
    assert unlisted.confidence < listed.confidence


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Israel has parked Merkava tanks along the Golan Heights.", "deployed_to"),
        ("Poland parks 40 Leopard tanks at Orzysz.", "based_at"),
        ("The Leopard tanks are parked at Orzysz.", "located_in"),
        ("The frigate steered for Malta.", "deployed_to"),
    ],
)
def test_putting_moves_and_a_habit_of_putting_bases(text, relation, read):
    [draft] = extract_asset_locations(read(text))
    assert draft.value.relation.value == relation


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("HMS Kent shot down a drone over the Red Sea.", {"HMS Kent", "drone"}),
        ("Two minesweepers are clearing mines off Cape Kaliakra.", {"minesweepers"}),
        ("HMS Kent entered the Aegean through the Dardanelles.", {"HMS Kent"}),
        ("HMS Kent was praised by sailors in Oslo.", set()),
        ("HMS Kent guards the interests of merchants in Oslo.", set()),
    ],
)
def test_a_deed_at_sea_tells_where_the_ship_is_that_does_it(text, said, read):
    drafts = extract_asset_locations(read(text))
    assert {d.value.asset.surface for d in drafts} & {"HMS Kent", "drone", "minesweepers"} == said
