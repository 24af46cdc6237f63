import pytest

from claims.parsing import syntax


def test_tokens_carry_labels_and_offsets_without_white_space():
    [[tokens]] = list(syntax.parse([("Two  soldiers died.", 0)]))
    assert [t.text for t in tokens] == ["Two", "soldiers", "died", "."]
    assert [t.head for t in tokens] == [1, 2, 2, 2]
    assert (tokens[1].start, tokens[1].end, tokens[1].lemma) == (5, 13, "soldier")


def test_the_offset_of_a_text_is_added():
    text = "The Kata’ib Hezbollah struck.  It left."
    [near, far] = syntax.parse([(text, 0), (text, 100)])
    assert [[t._replace(start=t.start + 100, end=t.end + 100) for t in s] for s in near] == far


@pytest.mark.parametrize(
    ("text", "first", "head", "label"),
    [
        ("Jets struck depots of the militia Kata’ib Hezbollah on Friday.", "Kata’ib", 7, "ORG"),
        ("A spokesman for Kata’ib Hezbollah denied it.", "Kata’ib", 4, "ORG"),
        ("Two soldiers died.", "Two", 1, "CARDINAL"),
    ],
)
def test_a_name_in_foreign_words_is_one_phrase_under_its_last_word(text, first, head, label):
    [[tokens]] = list(syntax.parse([(text, 0)]))
    [token] = [t for t in tokens if t.text == first]
    assert (token.head, token.entity) == (head, label)
    assert [text[t.start : t.end] for t in tokens] == [t.text for t in tokens]
    assert [t.i for t in tokens] == list(range(len(tokens)))


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("The ship left. The crew stayed.", [".", "."]),
        ("The port of Nahr el Qasab Osprey Three said had closed was open.", ["."]),
        ("GLENMORE (Wire) -- A port was shut on Friday after a fire.", ["--", "."]),
    ],
)
def test_no_sentence_begins_between_two_words(text, ends):
    [sentences] = list(syntax.parse([(text, 0)]))
    assert [tokens[-1].text for tokens in sentences] == ends


@pytest.mark.parametrize(
    "text",
    [
        "Two sailors died, according to Cmdr. Ann Reed.",
        "Lt. Cmdr. Ann Reed flew home.",
        "Lt. j.g. Tom Hale spoke.",
        "Sgt. 1st Class Tom Hale was hurt.",
        "Pfc. Tom Hale and Spc. Ann Reed were hurt.",
        "Lance Cpl. Tom Hale was hurt.",
        "Brig. Gen. Tom Hale and Maj. Gen. Ann Reed met.",
        "Rear Adm. Tom Hale met Capt. Ann Reed and Col. Lee.",
        "Flt. Lt. Ann Reed and Wing Cmdr. Tom Hale flew.",
        "Police said Supt. Rosa Lund led the search.",
        "Det. Tom Hale met Insp. Rosa Lund.",
        "Gov. Ann Reed met Sen. Tom Hale and Rep. Rosa Lund.",
        "The Rev. Tom Hale met the Hon. Rosa Lund.",
        "Asst. Supt. Ann Reed met Prof. Tom Hale.",
        "They met Pres. Hale and Amb. Rosa Lund.",
        "It fell near Mt. Hebo, Ft. Rowan and St. Albin.",
        "It fell at pit No. 4 and mills Nos. 7 and 8.",
        "It hit approx. 20 houses.",
        "The Dept. of Works closed it.",
    ],
)
def test_an_abbreviation_before_its_name_or_number_ends_no_sentence(text):
    [sentences] = list(syntax.parse([(text, 0)]))
    assert [tokens[-1].text for tokens in sentences] == ["."]


@pytest.mark.parametrize(
    "text",
    [
        "The wall is 6 ft. The man fell.",
        "The firm is Reed Corp. It closed.",
        "The ship left at 3 p.m. Two men stayed.",
        "They met Col. Hale. Ann Reed left.",
    ],
)
def test_an_abbreviation_that_nothing_goes_on_may_end_a_sentence(text):
    [sentences] = list(syntax.parse([(text, 0)]))
    assert len(sentences) == 2
