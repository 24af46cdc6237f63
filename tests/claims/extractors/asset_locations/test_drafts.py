import pytest

from claims.extractors.asset_locations import extract_asset_locations


@pytest.fixture
def seen(read):
    def claims(text):
        return {
            (d.value.asset.surface, d.value.relation.value, d.value.place.name)
            for d in extract_asset_locations(read(text))
        }

    return claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "It has two frigates: HMS Kent in the Baltic Sea and HMS Duncan in the North Sea.",
            {
                ("HMS Kent", "located_in", "Baltic Sea"),
                ("HMS Duncan", "located_in", "North Sea"),
            },
        ),
        (
            "It keeps dozens of fighter jets in Jordan and the UAE and F-22 fighters in Oman.",
            {
                ("fighter jets", "based_at", "Jordan"),
                ("fighter jets", "based_at", "United Arab Emirates"),
                ("F-22 fighters", "based_at", "Oman"),
            },
        ),
        (
            "The carrier Abraham Lincoln left Lisbon for the Persian Gulf.",
            {
                ("Abraham Lincoln", "departed", "Lisbon"),
                ("Abraham Lincoln", "deployed_to", "Persian Gulf"),
            },
        ),
        (
            "The army moved Patriot batteries from Jordan to Saudi Arabia.",
            {
                ("Patriot batteries", "departed", "Jordan"),
                ("Patriot batteries", "deployed_to", "Saudi Arabia"),
            },
        ),
        (
            "USS Cole sailed through the Suez Canal on Monday.",
            {("USS Cole", "transiting", "Suez Canal")},
        ),
        (
            "Russian Su-35 fighters based at Hmeimim bombed Idlib.",
            {("Su-35 fighters", "based_at", "Hmeimim Air Base")},
        ),
        (
            "USS Cole was in the Red Sea on Friday with the USS Nimitz, an officer said.",
            {("USS Cole", "located_in", "Red Sea"), ("USS Nimitz", "located_in", "Red Sea")},
        ),
        ("HMS Defender left Portsmouth.", {("HMS Defender", "departed", "Portsmouth")}),
        (
            "USS Cole was in the Red Sea with a crew of 300.",
            {("USS Cole", "located_in", "Red Sea")},
        ),
        ("It is not clear whether the bombers are in Guam.", set()),
        ("It is not clear from which bases in Oman the jets launched.", set()),
        ("The jets struck a depot in Syria.", set()),
        (
            "A drone was shot down over the Red Sea.",
            {("drone", "located_in", "Red Sea")},
        ),
        ("Two soldiers were killed in Mosul.", set()),
        ("President Truman was in the Red Sea.", set()),
    ],
)
def test_each_asset_is_put_where_the_sentence_puts_it(text, claims, seen):
    assert seen(text) == claims


def test_a_count_and_its_words_are_a_slot(read):
    text = "Spain sent about 300 troops to Kuwait."
    [draft] = extract_asset_locations(read(text))
    assert {name: span.of(text) for name, span in draft.slots.items()} == {
        "asset": "troops",
        "count": "about 300",
        "place": "Kuwait",
    }


def test_no_carriers_is_a_negated_claim_without_a_count(read):
    [draft] = extract_asset_locations(read("No U.S. carriers are in the Persian Gulf."))
    assert draft.negated
    assert draft.value.asset.count is None


def test_each_verb_has_a_time_of_its_own(read):
    text = "HMS Kent left Dover on Monday and reached the Black Sea."
    drafts = extract_asset_locations(read(text, published="2020-03-13"))
    assert [(d.value.place.name, d.value.as_of is not None) for d in drafts] == [
        ("Dover", True),
        ("Black Sea", False),
    ]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Planes fly to London every day.", 0),
        ("Five planes fly to London every day.", 1),
        ("Planes flew to London on Monday.", 1),
    ],
)
def test_what_such_things_do_again_and_again_puts_none_anywhere(text, claims, read):
    assert len(list(extract_asset_locations(read(text, published="2020-03-13")))) == claims


def test_the_bare_word_carrier_is_a_ship_where_none_is(read):
    [draft] = extract_asset_locations(read("No carriers are in Guam."))
    assert draft.negated
    assert not list(extract_asset_locations(read("No carriers fly to Guam.")))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Two bombers left Olenya air base in the Murmansk region.", {"Olenya"}),
        ("Missiles hit Ain al-Asad in Iraq, where U.S. troops are stationed.", {"Ain al-Asad"}),
        ("India has built an airfield at Nyoma in Ladakh.", {"Nyoma"}),
        ("The Emirates have built an airstrip on Abd al-Kuri.", {"Abd al-Kuri"}),
        ("Iran fired two missiles into waters east of Muscat.", {"east of Muscat"}),
        ("India has built an airfield.", set()),
    ],
)
def test_the_innermost_place_holds_the_thing(text, places, read):
    assert {d.value.place.raw for d in extract_asset_locations(read(text))} == places


def test_two_bases_are_each_at_their_own_place(read):
    drafts = extract_asset_locations(
        read("Russia operates a naval base at Tartus and an air base at Hmeimim.")
    )
    pairs = {(d.value.asset.surface, d.value.place.raw) for d in drafts}
    assert pairs == {("naval base", "Tartus"), ("air base", "Hmeimim")}
