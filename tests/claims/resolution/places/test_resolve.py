import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.mentions.places import find_all_places
from claims.model.document import Document
from claims.model.mention import Layer, Mention
from claims.model.place import Place
from claims.model.span import Span
from claims.resolution.places import resolve_places


@pytest.mark.parametrize(
    ("text", "word", "name", "country", "precision"),
    [
        ("He was in the UAE.", "UAE", "United Arab Emirates", "AE", "country"),
        ("It is in the Arabian Sea.", "Arabian Sea", "Arabian Sea", None, "sea"),
        ("He lives in Paris.", "Paris", "Paris", "FR", "settlement"),
        ("He lives in Paris, Texas.", "Paris", "Paris", "US", "settlement"),
        ("He lives in London, Ontario.", "London", "London", "CA", "settlement"),
        ("Police in Athens, Ga., held a man.", "Athens", "Athens", "US", "settlement"),
        ("They fled the Iraqi city of Mosul.", "Mosul", "Mosul", "IQ", "settlement"),
        ("He was born in Moscow, Idaho.", "Moscow", "Moscow", "US", "settlement"),
        ("Jets are at Al Udeid in Qatar.", "Al Udeid", "Al Udeid Air Base", "QA", "exact"),
        ("They met in Washington.", "Washington", "Washington", "US", "settlement"),
        ("Washington state passed a law.", "Washington", "Washington", "US", "region"),
        ("He fled Atlanta, Georgia.", "Georgia", "Georgia", "US", "region"),
        ("Troops from Georgia and Armenia met.", "Georgia", "Georgia", "GE", "country"),
        ("Fires hit Alabama, Georgia and Ohio.", "Georgia", "Georgia", "US", "region"),
        ("He was buried in Gaza.", "Gaza", "Gaza Strip", "PS", "region"),
        ("Leaders of Jordan met in Cuba.", "Jordan", "Jordan", "JO", "country"),
        ("Leaders of Jordan met in Cuba.", "Cuba", "Cuba", "CU", "country"),
        ("A Russian plane landed.", "Russian", "Russia", "RU", "country"),
        ("Clashes broke out in Tripoli and Benghazi.", "Tripoli", "Tripoli", "LY", "settlement"),
        ("Shells hit Tripoli, Sidon and Beirut.", "Tripoli", "Tripoli", "LB", "settlement"),
        (
            "Ships left Latakia in Syria for Tripoli and Sirte.",
            "Tripoli",
            "Tripoli",
            "LY",
            "settlement",
        ),
        (
            "WASHINGTON (Wire) - HMS Kent left Plymouth for Hull.",
            "WASHINGTON",
            "Washington",
            "US",
            "settlement",
        ),
        ("Envoys from Paris and Washington met.", "Washington", "Washington", "US", "settlement"),
        ("Nurses from Dnipro came to Kharkiv.", "Dnipro", "Dnipro", "UA", "settlement"),
        ("A barge sank on the Dnipro.", "Dnipro", "Dnipro", None, "region"),
        ("Geese rested on the Wash.", "Wash", "The Wash", "GB", "sea"),
        ("He lives in Yakima, Wash., with her.", "Wash.", "Washington", "US", "region"),
        ("A ferry crossed the Humber.", "Humber", "Humber Estuary", "GB", "sea"),
        ("He runs the port of Grimsby East.", "Grimsby East", "Grimsby East", "GB", "region"),
    ],
)
def test_a_name_means_the_place_that_its_text_supports(
    text, word, name, country, precision, resolved
):
    place = resolved(text)[word]
    assert (place.name, place.country, place.precision.value) == (name, country, precision)


@pytest.mark.parametrize(
    ("text", "site", "word", "within"),
    [
        (
            "The mayor of Birmingham spoke.",
            {"url": "https://www.al.com/a"},
            "Birmingham",
            "Alabama",
        ),
        ("The mayor of Birmingham spoke.", {"outlet": "Birmingham Mail"}, "Birmingham", "England"),
        ("The mayor of Birmingham spoke.", {}, "Birmingham", "England"),
        (
            "The school board of Paris met. Clarksville sent a team.",
            {"url": "https://www.parisbeacon.com/a"},
            "Paris",
            "Texas",
        ),
        ("He was buried in Damascus.", {"outlet": "The Washington Post"}, "Damascus", "Syria"),
    ],
)
def test_the_home_of_the_outlet_draws_the_names_near_it(text, site, word, within, resolved):
    assert within in resolved(text, **site)[word].within


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("A Paris man was held, the Lamar County sheriff said.", "Texas"),
        ("A Paris man was held, the Henry County sheriff said.", "Tennessee"),
        ("A Paris man was held, the French police said.", "France"),
    ],
)
def test_a_county_tells_which_of_the_towns_of_a_name_it_holds(text, within, resolved):
    assert within in resolved(text)["Paris"].within


def test_a_container_told_once_holds_for_the_whole_article(parse):
    text = "Police in Paris, Texas, held a man.\n\nHe had fled from Paris on foot."
    found = tuple(find_all_places(parse(text)))
    places = [m.value for m in resolve_places(Document(text=text), found) if m.text == "Paris"]
    assert [(p.country, p.grounds.value) for p in places] == [
        ("US", "contained"),
        ("US", "defined"),
    ]


def test_a_building_is_where_the_text_puts_it_and_nowhere_where_it_does_not(resolved):
    text = "Nurses of Adelaide Hospital in Goma fled. Kinshasa sent help."
    assert "Goma" in resolved(text)["Adelaide"].within
    away = resolved("Nurses of Adelaide Hospital fled. Goma and Kinshasa sent help.")["Adelaide"]
    assert (away.lat, away.precision.value) == (None, "unknown")
    home = resolved("Nurses of Adelaide Hospital fled. Sydney and Perth sent help.")["Adelaide"]
    assert home.country == "AU"


def test_a_town_of_a_list_is_not_put_into_another_state(resolved):
    text = "Trees fell in Syracuse, Oswego, Florence and Watertown. New York sent crews."
    assert resolved(text)["Florence"].lat is None
    assert resolved("Trees fell in Florence, Pisa and Siena.")["Florence"].country == "IT"


def test_one_unknown_place_leaves_the_others_alone(resolved):
    places = resolved("They drove from Xanthorp to Baghdad.")
    assert places["Baghdad"].country == "IQ"
    assert "Xanthorp" not in places or places["Xanthorp"].lat is None


def test_nested_places_name_what_holds_them(resolved):
    assert resolved("He lives in Mosul, Iraq.")["Mosul"].within == ("Iraq",)
    assert resolved("He lives in Paris, Texas.")["Paris"].within == ("Texas", "United States")


def test_what_else_bears_the_name_is_kept_with_what_decided(resolved):
    paris = resolved("He lives in Paris, Texas.")["Paris"]
    assert paris.grounds.value == "contained"
    assert (paris.candidates > 3, paris.alternatives) == (True, ())  # the text leaves no doubt
    london = resolved("He lives in London.")["London"]
    assert [a.within[0] for a in london.alternatives] == ["Ontario"]
    mosul = resolved("He lives in Mosul.")["Mosul"]
    assert (mosul.grounds.value, mosul.alternatives) == ("only", ())


def test_a_text_without_places_has_none():
    assert resolve_places(Document(text="Nothing happened."), ()) == ()


WORDS = st.sampled_from(
    ["Paris", "Texas", "Ga.", "City of", "West", "N. ", ", ", " in ", " and ", "'s ", "county",
     "counties", "near", "5 miles", "off", "between", "\u2019", "", "(", "\n", "EU", "Jordan"]
)  # fmt: skip


@given(st.lists(st.tuples(WORDS | st.text(max_size=8), st.booleans()), max_size=12), st.text())
def test_no_text_and_no_outlet_makes_it_fail(parts, outlet):
    text, mentions = "", []
    for word, named in parts:
        start, text = len(text), f"{text}{word} "
        if named and word:
            span = Span(start=start, end=start + len(word))
            mentions.append(Mention(Layer.PLACES, span, word, Place(raw=word, name=word), 0, 0))
    document = Document(text=text, outlet=outlet, url=f"http://{outlet}")
    found = resolve_places(document, mentions)
    assert [m.span for m in found] == [m.span for m in mentions]
