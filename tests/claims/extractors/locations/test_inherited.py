import pytest

from claims.extractors.locations.inherited import inherited_place


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("TULSA, Okla. (Wire) — A man was found dead.\n\nPolice know no more.", "Tulsa"),
        ("Tulsa police found a man dead.\n\nThe Tulsa man was 40.", "Tulsa"),
        ("Syria was named. Syria was named again.", None),
        ("German officials spoke of the Germans.", None),
        ("A man was found dead.", None),
        ("", None),
    ],
)
def test_the_article_is_about_the_town_it_names_most(text, name, read):
    found = inherited_place(read(text))
    assert (found and found.value.name.title()) == name
