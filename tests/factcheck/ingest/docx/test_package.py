import pytest

from factcheck.errors import Refused, UnreadableInput
from factcheck.ingest.docx.package import STRICT, Package, W, properties, style_names
from tests.factcheck.ingest.docx.making import SPACE, document, p, root

CORE = (
    '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><!-- a note --><dc:title>Two\n hurt'
    "</dc:title><dc:creator> </dc:creator></cp:coreProperties>"
)
STYLES = '<w:style w:styleId="berschrift1"><w:name w:val="Heading 1"/></w:style><w:style/>'


def test_the_main_part_is_where_the_relations_say():
    package = Package(document(p("Two died.")), name="a.docx")
    assert package.main == "word/document.xml"
    assert package.part(package.main).find(f"{W}body") is not None
    assert package.part("word/none.xml") is None


def test_the_strict_form_names_the_same_elements():
    header = f'<w:hdr xmlns:w="{STRICT.decode()}"/>'
    (found,) = Package(document("", header1=header), name="a").beside("header")
    assert found.tag == f"{W}hdr"


def test_parts_beside_the_main_one_are_found_by_their_names():
    data = document("", header1=root("hdr", p("The Fen Post")), footer1=root("ftr", ""))
    assert len(Package(data, name="a").beside("header")) == 1


def test_properties_go_by_their_bare_names_and_empty_ones_are_none():
    assert properties(Package(document("", core=CORE), name="a")) == {"title": "Two hurt"}
    assert properties(Package(document(""), name="a")) == {}


def test_styles_go_by_their_english_names_whatever_their_ids():
    data = document("", styles=root("styles", STYLES))
    assert style_names(Package(data, name="a")) == {"berschrift1": "heading 1"}


def test_a_style_that_is_built_on_the_one_of_captions_is_called_so():
    built = '<w:style w:styleId="{}"><w:name w:val="{}"/><w:basedOn w:val="{}"/></w:style>'
    told = built.format("C", "Caption", "N") + built.format("I", "Illustration", "C")
    styles = root("styles", told + built.format("T", "Title", "N"))
    assert style_names(Package(document("", styles=styles), name="a")) == {
        "C": "caption",
        "I": "caption",
        "T": "title",
    }


@pytest.mark.parametrize(
    ("part", "kind", "why"),
    [
        ("<w:document", UnreadableInput, "document.xml in it is damaged|header1.xml in it"),
        (f"<!DOCTYPE x [<!ENTITY a 'b'>]><w:hdr {SPACE}>&a;</w:hdr>", Refused, "defines entities"),
    ],
)
def test_a_part_that_is_no_xml_or_defines_entities_is_said(part, kind, why):
    with pytest.raises(kind, match=why):
        Package(document("", header1=part), name="a").beside("header")
