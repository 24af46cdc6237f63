import pytest

from claims.extractors.asset_locations.unlisted import unlisted_places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Two bombers left for Qwertovsk.", ["Qwertovsk"]),
        ("Two bombers are at Qwertovsk airport.", ["Qwertovsk"]),
        ("Two bombers are in South Korea's Qwertong.", ["Qwertong"]),
        ("Two bombers are in Poland.", []),  # is listed
        ("Two bombers took part in Exercise Qwertov.", []),
        ("Two bombers were sold to NATO.", []),
        ("Two bombers flew on Monday.", []),
        ("The minister went to Qwertovsk.", []),  # nothing that a desk locates
        ("TWO BOMBERS WENT TO QWERTOVSK.", []),
    ],
)
def test_a_name_that_no_list_has_is_a_place_where_only_one_can_stand(text, places, read):
    [sentence] = read(text).sentences
    assert [m.text for m in unlisted_places(sentence)] == places
