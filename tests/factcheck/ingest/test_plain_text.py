from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import EmptyInput, FactcheckError
from factcheck.ingest.encodings import Decoded, decode
from factcheck.ingest.plain_text import read

PRINTED = (
    "Harbour news\n\nPUBLISHED: 5:14 PM 13 Mar 2020\n\nBy Ana Prill\n\n"
    "Two hurt as a crane falls in Fenmouth\n\nTwo workers were hurt on Friday, police said.\n"
)
FENCED = (
    "---\ntitle: Two hurt\noutlet: The Fen Post\npublished: 2020-03-13T17:14\n"
    "zone: Europe/London\n---\nTwo workers were hurt.\n"
)


def text_of(text: str):
    return read(Decoded(text, "utf-8"), name="a.txt")


def test_what_is_printed_above_an_article_is_read_and_stays_in_the_text():
    document = text_of(PRINTED)
    assert document.text == PRINTED
    assert document.published == datetime.fromisoformat("2020-03-13T17:14")
    assert document.headline == "Two hurt as a crane falls in Fenmouth"
    assert document.model_extra["byline"] == "Ana Prill"
    assert document.model_extra["published_as_printed"] == "5:14 PM 13 Mar 2020"


def test_front_matter_is_read_and_is_no_part_of_the_text():
    document = text_of(FENCED)
    assert document.text == "Two workers were hurt.\n"
    assert (document.headline, document.outlet) == ("Two hurt", "The Fen Post")
    assert (document.published, document.zone) == (
        datetime.fromisoformat("2020-03-13T17:14"),
        "Europe/London",
    )
    assert document.model_extra["characters_before_text"] == FENCED.index("Two workers")


@pytest.mark.parametrize(
    "text",
    [
        "Two workers were hurt on 13 March 2020 in Fenmouth, police said.",
        "Crane falls\n\nTwo workers were hurt.",
        "Published works of the author fill a shelf in the town hall.",
        "A list of words that never comes to an end",
    ],
)
def test_nothing_is_guessed_where_nothing_plain_is_printed(text):
    document = text_of(text)
    assert (document.published, document.headline, document.outlet) == (None, None, None)


@pytest.mark.parametrize(("line", "headline"), [("# Two hurt as a crane falls", 1), ("Short", 0)])
def test_a_headline_has_its_markup_removed_and_is_no_kicker(line, headline):
    expected = "Two hurt as a crane falls" if headline else None
    assert text_of(f"{line}\n\nTwo workers were hurt.").headline == expected


@pytest.mark.parametrize("text", [" \n", "---\ntitle: x\n---\n \n"])
def test_a_file_without_a_text_says_that_it_is_empty(text):
    with pytest.raises(EmptyInput, match="it is empty"):
        text_of(text)


@pytest.mark.parametrize(
    ("above", "day"),
    [
        ("Fourteen dead at depot\nSunday, March 8, 2026", "2026-03-08"),
        ("Fourteen dead at depot\nBy Oda Marsh\n\n8 March 2026", "2026-03-08"),
        ("Sunday, March 8, 2026", None),
        ("Fourteen dead at depot\nAttack of March 8, 2026", None),
        ("Fourteen dead at depot\n\nMen died.\n8 March 2026", None),
    ],
)
def test_a_date_alone_under_the_headline_is_that_of_print(above, day):
    document = text_of(f"{above}\n\nFourteen people were killed on Friday.")
    assert (document.published and document.published.isoformat()[:10]) == day


def test_line_ends_stay_as_they_are():
    assert text_of("One.\r\nTwo.\rThree.\n").text == "One.\r\nTwo.\rThree.\n"


@given(st.binary())
def test_any_bytes_are_read_or_refused_in_one_line(data):
    try:
        told = read(decode(data, name="a.txt"), name="a.txt").model_dump_json()
    except FactcheckError as error:
        told = str(error)
    assert "\n" not in told
