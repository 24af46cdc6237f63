"""What verbs and adjectives say befell people."""

import pytest

from claims.extractors.casualties.verbs import see_verbs, without_shadows


def seen(reading):
    tokens = reading.sentences[0].sentence.tokens
    found = without_shadows(list(see_verbs(reading.sentences[0])))
    return [(s.outcome.value, tokens[s.victim].text) for s in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels killed two guards.", [("killed", "guards")]),
        ("Two guards were killed by rebels.", [("killed", "guards")]),
        ("Nine miners died.", [("killed", "miners")]),
        ("Six people lost their lives.", [("killed", "people")]),
        ("The storm claimed 14 lives.", [("killed", "lives")]),
        ("Two men were shot dead.", [("killed", "men")]),
        ("Two men were shot and killed.", [("killed", "men")]),
        ("Two men were fatally shot.", [("killed", "men")]),
        ("Two men were nearly killed.", []),
        ("Eight people suffered injuries.", [("injured", "people")]),
        ("Five sailors are missing.", [("missing", "sailors")]),
        ("Gunmen abducted three nurses.", [("captured", "nurses")]),
        ("Floods displaced 900 families.", [("displaced", "families")]),
        ("The frost killed two horses.", []),
        ("The senate killed the bill.", []),
    ],
)
def test_verbs_say_what_befell_whom(read, text, expected):
    assert seen(read(text)) == expected
