import pytest

from claims.model.document import Document
from claims.resolution.places.headline import headline_toponyms


@pytest.mark.parametrize(
    ("headline", "keys"),
    [
        ("Man held in Paris, Texas", ["texas"]),
        ("Lamar County Storm Kills Two", ["lamar county"]),
        ("French police hold man", ["french"]),
        ("Fire in New South Wales", ["new south wales"]),
        ("Reading Is Fun", []),
        ("man held in texas", []),
        ("", []),
        (None, []),
    ],
)
def test_a_headline_tells_states_and_countries(headline, keys):
    assert [t.key for t in headline_toponyms(Document(text="A.", headline=headline))] == keys


def test_a_headline_that_the_text_holds_is_read_there():
    assert (
        headline_toponyms(Document(text="Texas man held\n\nHe …", headline="Texas man held")) == ()
    )


def test_a_headline_decides_between_towns_of_one_name(resolved):
    plain = resolved("He was held in Paris.")["Paris"]
    told = resolved("He was held in Paris.", headline="Texas man held")["Paris"]
    assert (plain.country, told.country, told.within) == ("FR", "US", ("Texas", "United States"))
