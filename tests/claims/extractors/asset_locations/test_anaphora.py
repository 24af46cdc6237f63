import pytest


def _last(text, setting):
    things = setting(text).things
    if not things:
        return None
    thing = things[-1]
    count = thing.asset.count
    return thing.asset.surface, (count.min, count.max) if count else None, thing.asset.operator


@pytest.mark.parametrize(
    ("text", "stands_for"),
    [
        ("HMS Kent docked in Rota. The vessel left Dover.", ("HMS Kent", (1, 1), "Royal Navy")),
        (
            "India moved eight Su-30 fighters to Goa. The jets had been at Pune.",
            ("Su-30 fighters", (8, 8), "India"),
        ),
        (
            "Germany keeps 180 soldiers at Tapa. The troops left Bonn in 2017.",
            ("soldiers", (180, 180), "Germany"),
        ),
        (
            "Germany keeps 180 soldiers at Tapa. The 40 soldiers left Bonn in 2017.",
            ("soldiers", (40, 40), None),
        ),
        (
            "ROKS Ahn left Geoje. The boat is in Oslo.",
            ("ROKS Ahn", (1, 1), "South Korean Navy"),
        ),
        ("The frigate Kent left Dover. The 90-tonne boat is in Oslo.", None),
        ("Germany keeps two tanks at Tapa. The jets left Bonn.", ("jets", (2, None), None)),
    ],
)
def test_a_common_noun_takes_up_what_was_named_before_unless_it_is_counted(
    text, stands_for, setting
):
    assert _last(text, setting) == stands_for


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("India sent INS Sumedha to Goa. It will then sail to Doha.", ["INS Sumedha"]),
        (
            "Iran fired two Fateh-110 missiles at Erbil. They fell in Duhok.",
            ["Fateh-110 missiles"],
        ),
        ("Around 400 Tanzanian soldiers are in Sake. They had come from Goma.", ["soldiers"]),
        ("The army met 400 Tanzanian soldiers in Sake. They had come from Goma.", []),
        ("India sent a frigate to Goa. It was confirmed that they had left.", []),
        ("Iran fired two Fateh-110 missiles. They were carried out from a base in Fars.", []),
    ],
)
def test_a_pronoun_stands_for_the_things_of_the_sentence_before(text, things, setting):
    assert [t.asset.surface for t in setting(text).things if t.pronoun] == things
