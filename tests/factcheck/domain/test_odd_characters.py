import pytest

from factcheck.domain.odd_characters import marked, name_of, odd_places


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Basra \u202edetaerter", "Basra ⟨U+202E⟩detaerter"),
        ("a\u2066b\u2069", "a⟨U+2066⟩b⟨U+2069⟩"),
        ("Ba\u200bsra", "Ba⟨U+200B⟩sra"),
        ("co\u00adoperate", "co⟨U+00AD⟩operate"),
        ("\ufeffBasra", "⟨U+FEFF⟩Basra"),
        ("1\u200d2", "1⟨U+200D⟩2"),
        ("red\x1b[31m", "red⟨U+001B⟩[31m"),
        ("\x9b31m", "⟨U+009B⟩31m"),
        ("half \ud800", "half ⟨U+D800⟩"),
        ("hidden\U000e0041\U000e0042", "hidden⟨U+E0041⟩⟨U+E0042⟩"),
        ("B\u0430sra", "B\u0430⟨U+0430⟩sra"),
        ("\u0391thens", "\u0391⟨U+0391⟩thens"),
        ("\uff11\uff12 killed", "\uff11⟨U+FF11⟩\uff12⟨U+FF12⟩ killed"),
        ("\U0001d4d1asra", "\U0001d4d1⟨U+1D4D1⟩asra"),
    ],
)
def test_what_does_not_show_is_told_by_its_code(text, shown):
    assert marked(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Two people were killed in Basra.\r\n\tPolice said so.",
        "Łódź, Reykjavík, São Tomé, İzmir",
        "Владимир Путин said",
        "Αθήνα and Basra",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "family \U0001f468\u200d\U0001f469\u200d\U0001f467 here",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f won",
        "البصرة",
        "5 µm",
        "→ “quoted” – ⟨U+200B⟩",
    ],
)
def test_what_is_as_it_looks_stays_as_it_is(text):
    assert marked(text) == text
    assert odd_places(text) == {}


def test_places_count_characters_and_characters_have_names():
    assert odd_places("\U0001f680\u200b!\u202e") == {1: "U+200B", 3: "U+202E"}
    assert name_of("\u202e") == "right-to-left override"
    assert name_of("\x1b") == "no name"
