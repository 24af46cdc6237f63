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
        ("Two men are in a critical condition.", [("injured", "men")]),
        ("Two houses are in a bad condition.", []),
        ("Two men are in the same state.", []),
        ("The fire drove 30 families from their homes.", [("displaced", "families")]),
        ("Some 300 people fled their homes.", [("displaced", "people")]),
        ("The deer fled their homes.", []),
        ("Some 300 people fled from justice.", []),
        ("A climber fell to his death.", [("killed", "climber")]),
        ("Two fans were crushed to death.", [("killed", "fans")]),
        ("Two men fell to the ground.", []),
        ("A guard was killed along with two nurses.", [("killed", "guard"), ("killed", "nurses")]),
        ("A guard was killed with two nurses in sight.", [("killed", "guard")]),
        ("A man was pronounced dead by paramedics.", [("killed", "man")]),
        ("Paramedics found a man dead.", [("killed", "man")]),
        ("Anyone who has ever killed two guards knows it.", []),
        ("The army shot down three of them.", []),
        ("The frost killed two horses.", []),
        ("The senate killed the bill.", []),
    ],
)
def test_verbs_say_what_befell_whom(read, text, expected):
    assert seen(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Five of the wounded were in a serious condition.", True),
        ("Five of the miners were hurt.", False),
        ("Five miners were hurt.", False),
    ],
)
def test_some_of_the_wounded_are_a_part(read, text, part):
    (reading,) = read(text).sentences
    assert [s.part for s in see_verbs(reading)] == [part]
