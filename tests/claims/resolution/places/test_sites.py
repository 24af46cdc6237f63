import pytest

from claims.resolution.places.sites import named_by_label, named_by_title, read_words


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("parisnews", "paris"),
        ("theparisbeacon", "paris"),
        ("thisisoxfordshire", "oxfordshire"),
        ("newhavenregister", "newhaven new haven"),
        ("dublin-observer", "dublin"),
        ("herald", ""),
        ("the-sun", ""),
        ("parisqqq", ""),
        ("", ""),
    ],
)
def test_a_site_is_named_for_the_town_before_the_words_of_papers(label, key):
    assert " ".join(named_by_label(label)) == key


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("The Paris Post-Intelligencer", "paris"),
        ("Lamar County Echo", "lamar county"),
        ("Daily News", ""),
        ("The Xanthorp Gazette", ""),
    ],
)
def test_a_paper_is_named_for_the_town_that_its_title_begins_with(title, key):
    assert " ".join(named_by_title(title)) == key


@pytest.mark.parametrize(
    ("address", "country", "area"),
    [
        ("https://www.examplepost.co.uk/a", "GB", None),
        ("https://www.wvnews.com/a", None, "WV"),
        ("https://example.com/ohio/crime/a", None, "OH"),
        ("https://example.com/in/a", None, None),
        ("https://example.com/a", None, None),
    ],
)
def test_an_address_tells_a_country_or_a_state(address, country, area):
    words = read_words(address, None)
    assert (words.country, words.area) == (country, area)


def test_a_name_of_the_article_explains_an_address_that_nothing_else_explains():
    assert read_words("http://parispi.net/a", None).keys == ()
    assert read_words("http://parispi.net/a", None, {"paris", "ohio"}).keys == ("paris",)
