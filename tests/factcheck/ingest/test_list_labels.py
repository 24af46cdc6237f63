import pytest

from factcheck.ingest.list_labels import point, spelt


@pytest.mark.parametrize(
    ("number", "form", "written"),
    [
        (4, "decimal", "4"),
        (4, "decimalZero", "04"),
        (27, "lowerLetter", "aa"),
        (10**6, "upperLetter", "N" * 9),
        (0, "lowerLetter", "0"),
        (1949, "upperRoman", "MCMXLIX"),
        (0, "lowerRoman", "0"),
        (4000, "lowerRoman", "4000"),
        (4, "none", ""),
        (4, "chineseCounting", "4"),
    ],
)
def test_a_number_is_written_in_its_form_and_never_without_end(number, form, written):
    assert spelt(number, form) == written


@pytest.mark.parametrize(
    ("text", "sign"), [("–", "–"), (" ▪ ", "▪"), ("o", "•"), ("\uf0b7", "•"), ("", "•")]
)
def test_a_sign_of_a_font_of_pictures_is_a_point(text, sign):
    assert point(text) == sign
