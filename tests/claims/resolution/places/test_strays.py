import pytest

from claims.model.document import Document
from claims.model.place import PlaceUse
from claims.resolution.places.strays import holders, is_site


@pytest.mark.parametrize(
    ("text", "use", "site"),
    [
        ("Adelaide Hospital was hit.", PlaceUse.EMBEDDED, True),
        ("Adelaide Hospital was hit.", PlaceUse.LITERAL, False),
        ("Adelaide Rovers won.", PlaceUse.EMBEDDED, False),
        ("Adelaide hospital staff left.", PlaceUse.EMBEDDED, False),
    ],
)
def test_a_name_before_a_building_is_that_of_the_building(text, use, site, mentions_of):
    [mention] = mentions_of(text, "Adelaide", use=use)
    assert is_site(Document(text=text), mention) is site


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Adelaide General Hospital in Goma", [1, None]),
        ("Adelaide Hospital near Goma", [1, None]),
        ("Adelaide Hospital sent nurses to Goma", [None, None]),
        ("Adelaide in Goma", [None, None]),
    ],
)
def test_what_follows_a_building_holds_it(text, expected, mentions_of):
    mentions = mentions_of(text, "Adelaide", "Goma", use=PlaceUse.EMBEDDED)
    assert holders(Document(text=text), mentions, [None, None]) == expected
