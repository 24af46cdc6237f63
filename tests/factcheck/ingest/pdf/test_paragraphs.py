import pytest

from factcheck.ingest.pdf.paragraphs import paragraphs_of
from tests.factcheck.ingest.pdf.making import line, lines

FULL = "Two workers were hurt on Friday when a crane fell on"


def texts(*pages) -> list[str]:
    return [paragraph.text for paragraph in paragraphs_of(pages)]


def test_lines_become_a_paragraph_and_a_gap_ends_it():
    first = lines(FULL, "the new quay, officials said. Both men were flown to", "a hospital.")
    second = lines(FULL, "the old quay.", top=640)
    assert texts([*first, *second]) == [
        f"{FULL} the new quay, officials said. Both men were flown to a hospital.",
        f"{FULL} the old quay.",
    ]


def test_an_indented_line_begins_a_paragraph_where_there_is_no_gap():
    given = lines(FULL, "the new quay, as the harbour said on Friday evening.")
    given += [line("It was the third to fall there.", left=84, bottom=670)]
    assert len(texts(given)) == 2


def test_a_sentence_that_ends_before_the_edge_ends_its_paragraph():
    given = lines(FULL, "the new quay.", FULL, "the old quay, and nobody knew why it did so now.")
    assert len(texts(given)) == 2


@pytest.mark.parametrize(
    ("last", "count"), [("which nobody had expected to", 1), ("which it did.", 2)]
)
def test_a_sentence_goes_on_in_the_next_column_or_page(last, count):
    assert len(texts(lines(FULL, last), lines("fall again on the same day.", page=1))) == count


def test_another_size_begins_a_paragraph():
    given = [line("A headline of two words", bottom=730, size=24), *lines(FULL, "the quay.")]
    assert texts(given)[0] == "A headline of two words"


def test_ligatures_are_spelt_out():
    assert texts(lines("The o\ufb03cer \ufb02ed the \ufb01re.")) == ["The officer fled the fire."]


def test_a_date_that_goes_on_over_other_columns_is_no_measure_of_a_column():
    narrow = "Two workers were hurt on"
    head = line("The Fen Post, Thursday, 12 September 2024 and on", bottom=720)
    body = lines(narrow, "Friday, officials said. A", "crane fell, and the men", "live.", top=700)
    assert texts([head, *body])[1:] == [
        "Two workers were hurt on Friday, officials said. A crane fell, and the men live."
    ]


@pytest.mark.parametrize(
    ("entries", "count"),
    [
        (("1. It meets", "2. It hears"), 2),
        (("• " + FULL, "• " + FULL), 2),
        (("which cost 40 pounds and had the number that is printed as", "3. It ran dry."), 1),
    ],
)
def test_an_entry_of_a_list_begins_a_paragraph(entries, count):
    assert len(texts([*lines(FULL, "the quay.", top=760), *lines(*entries)])) == count + 1


def test_no_lines_are_no_paragraphs():
    assert texts([]) == []


@pytest.mark.parametrize("place", [0, 2])
@pytest.mark.parametrize(
    ("letter", "first", "whole"),
    [
        ("B", "RACKWATER — The fire began at noon and", "BRACKWATER — The fire"),
        ("A", "fter the fire nobody knew why it had", "After the fire"),
        ("A", "fire began in a conveyor of the store", "A fire began"),
    ],
)
def test_a_large_initial_begins_its_line_wherever_the_file_has_it(letter, first, whole, place):
    body = lines(first, "nobody saw the fire. It burned for two days.", left=100)
    body.insert(place, line(letter, left=72, bottom=682, size=34)._replace(right=97))
    assert texts(body)[0].startswith(whole)
    assert len(texts(body)) == 1


def test_one_letter_of_the_usual_size_is_no_initial():
    assert texts([line("B", bottom=730), *lines(FULL, "the quay.", top=600)])[0] == "B"


def test_a_paragraph_goes_on_after_a_box_that_stands_between():
    box = line("In short", left=420, bottom=600, size=8)
    pages = lines(FULL, "which nobody had expected to"), [box]
    after = lines("fall again on the same day.", "It did.", page=1)
    assert texts(*pages, after)[0].endswith("expected to fall again on the same day. It did.")
    assert texts(*pages, after)[1] == "In short"
