import pytest

from claims.extractors.locations.scene import Scene, listed


def _scene(text, read):
    return Scene(read(text).sentences[0])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A bomb killed two in an attack.", ["killed", "attack"]),
        ("The minister made a statement.", []),
        ("It rained.", []),
    ],
)
def test_only_what_happens_somewhere_is_in_the_scene(text, words, read):
    assert [m.text for m in _scene(text, read).triggers.values()] == words


def test_a_named_happening_goes_before_what_befell_people(read):
    scene = _scene("A bomb killed two in an attack.", read)
    assert scene.tokens[scene.main].text == "attack"


@pytest.mark.parametrize(
    ("key", "word", "known"), [("where", "near", True), ("whence", "near", False)]
)
def test_words_around_places_are_listed_by_what_they_tell(key, word, known):
    assert listed(key, word) is known
