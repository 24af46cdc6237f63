import pytest

from factcheck.errors import Refused, UnreadableInput
from factcheck.ingest.xml_parts import parse_part


def test_comments_and_instructions_are_no_part_of_a_text():
    found = parse_part(b"<a>Two<!-- no --> died<?x y?>.</a>", path="a.xml", name="a")
    assert (found.text, len(found)) == ("Two died.", 0)


@pytest.mark.parametrize(
    ("data", "kind", "why"),
    [
        (b"<a", UnreadableInput, r"part\.xml in it is damaged"),
        (b"", UnreadableInput, "damaged"),
        (b"<!DOCTYPE a><a/>", Refused, r"cannot read x\.odt: part\.xml in it defines entities"),
    ],
)
def test_what_is_no_xml_of_an_office_program_is_said(data, kind, why):
    with pytest.raises(kind, match=why):
        parse_part(data, path="part.xml", name="x.odt")
