"""What is seen of each casualty figure."""

import pytest

from claims.events.figures import figures_of
from claims.extractors.casualties import extract_casualties

LEAD = "Raid kills six in Orlen\n\nA raid killed six people in Orlen on Tuesday.\n\n"


def seen(read, text, **fields):
    reading = read(text, **fields)
    return figures_of(reading, list(extract_casualties(reading)))


def test_headline_and_first_sentences_with_figures_are_the_lead(read):
    figures = seen(
        read,
        f"{LEAD}It was dark. Four men died in hospital. Nine people died in Wexley.",
        published="2019-05-08",
    )
    assert [(f.best, f.lead) for f in figures] == [(6, True), (6, True), (4, True), (9, False)]


@pytest.mark.parametrize(
    ("sentence", "mark"),
    [
        ("The war has killed 4000 people.", "series"),
        ("More than 4000 people have been killed since the war began.", "series"),
        ("In March, a bomb killed nine people.", "former"),
        ("Elsewhere in the valley, nine people were killed.", "elsewhere"),
        ("Meanwhile nine people were killed by a mine.", "turned"),
        ("Another raid killed nine people.", "turned"),
        ("The raid killed nine people.", "pointed"),
        ("Doctors confirmed the deaths of nine people.", None),
        ("Nine were among the dead.", "resumed"),
        ("Two guards were hurt amid floods that killed nine people.", "elsewhere"),
        ("In March, bombers struck, killing nine people.", "former"),
        ("Another nine people died of their wounds.", "follows"),
        ("Nine people were killed by a mine.", None),
        ("Nine people were killed on Tuesday.", None),
    ],
)
def test_words_mark_a_figure(read, sentence, mark):
    text = f"{LEAD}Four men died in hospital.\n\n{sentence}"
    *_, figure = seen(read, text, published="2019-05-08")
    marks = ("series", "former", "turned", "elsewhere", "pointed", "follows", "resumed")
    assert [m for m in marks if getattr(figure, m)] == ([mark] if mark else [])


def test_days_of_the_week_tell_days_apart_where_no_date_is_known(read):
    text = f"{LEAD}Four men died in hospital.\n\n"
    *_, sunday = seen(read, f"{text}On Sunday nine people were killed.")
    *_, monday = seen(read, f"{text}On Monday nine people were killed.")
    assert (sunday.former, monday.former) == (True, False)


def test_parts_are_no_wholes(read):
    figures = seen(read, "Ten people, including two women, were killed.")
    assert {f.best: f.whole for f in figures} == {10: True, 2: False}
    assert len({(f.sentence, f.head) for f in figures}) == 1


def test_no_casualties_no_figures(read):
    assert seen(read, "The river is wide.") == ()
