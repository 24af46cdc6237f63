from datetime import date

import pytest

from factcheck.errors import Refused, UnreadableInput
from factcheck.ingest.odt.article import read_article
from tests.factcheck.ingest.odt.making import SPACES, odt, p, root

BODY = p("Two workers were hurt on Friday when a crane fell.") + p("They live, it is said.")
META = root(
    "<office:meta><meta:initial-creator>Oda\n Marsh</meta:initial-creator>"
    '<dc:creator xmlns:dc="urn:dc">The Desk</dc:creator></office:meta>'
)
HEAD = root(
    "<office:master-styles><style:master-page><style:header>"
    f"{p('The Fen Post, 17 May 2024')}</style:header></style:master-page></office:master-styles>"
)


def test_headline_and_text_follow_each_other_and_the_file_states_the_rest():
    data = odt(p("Crane falls", "Title") + BODY, looks='<style:style style:name="Title"/>',
               meta=META, styles=HEAD)  # fmt: skip
    found = read_article(data, name="a.odt")
    assert found.text.split("\n\n")[0] == found.headline == "Crane falls"
    assert (found.byline, found.outlet) == ("Oda Marsh", "The Fen Post")
    assert found.published == date(2024, 5, 17)


def test_a_heading_of_the_highest_level_is_the_headline_without_a_style():
    body = f'<text:h text:outline-level="1">Crane falls</text:h>{BODY}'
    assert read_article(odt(body), name="a.odt").headline == "Crane falls"


@pytest.mark.parametrize(
    ("data", "kind", "why"),
    [
        (odt(""), UnreadableInput, "it holds no text"),
        (odt(BODY).replace(b"content.xml", b"contenu.xml"), UnreadableInput, "no text of a word"),
        (odt(BODY, manifest="<a><encryption-data/></a>"), UnreadableInput, "with a password"),
        (odt(BODY, meta="<office:document"), UnreadableInput, r"meta\.xml in it is damaged"),
        (odt(BODY, meta=f"<!DOCTYPE a [<!ENTITY b 'c'>]><a {SPACES}/>"), Refused, "entities"),
        (odt(BODY, meta=root("<a>" * 300 + "</a>" * 300)), UnreadableInput, "damaged"),
    ],
)
def test_what_is_no_text_is_said(data, kind, why):
    with pytest.raises(kind, match=why):
        read_article(data, name="a.odt")
