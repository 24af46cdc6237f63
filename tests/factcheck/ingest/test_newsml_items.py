import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.newsml_items import read

G2 = "http://iptc.org/std/nar/2006-10-01/"
NITF = """<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/">
<body><body.head><hedline><hl1>Fire</hl1></hedline></body.head><body.content><p>Two died.</p>
<p>One <person>Ana</person> lives.</p></body.content></body></nitf></inlineXML>"""
XHTML = """<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
<head><title>Slug</title></head><body><p>Two died.</p><p>One Ana lives.</p></body></html>
</inlineXML>"""
PLAIN = "<inlineData contenttype='text/plain'>Two died.\n\nOne Ana lives.</inlineData>"
HTML = """<inlineData contenttype="text/html">&lt;p&gt;Two died.&lt;/p&gt;&lt;p&gt;One Ana lives.
&lt;/p&gt;</inlineData>"""


def _item(
    body=NITF, *, meta="", content="", attributes='guid="tag:wire.example,2020:f" version="3"'
):
    return f"""<newsItem xmlns="{G2}" {attributes}><itemMeta>
<itemClass qcode="ninat:text"/><provider qcode="nprov:HW"><name>Harbour Wire</name></provider>
<versionCreated>2020-03-13T17:14:00-04:00</versionCreated>{meta}</itemMeta><contentMeta>
<contentCreated>2020-03-12</contentCreated><headline>Fire kills two</headline>
<slugline>FIRE</slugline><by>By Ana Ruiz</by><language tag="en"/>{content}</contentMeta>
<contentSet>{body}</contentSet></newsItem>"""


def _read(text):
    return read(text.encode(), name="a.xml", content_type=None)


def test_an_item_comes_with_all_that_an_agency_says_of_it():
    note = "<edNote>CORRECTS the toll.</edNote><signal qcode='sig:update'/>"
    link = "<link rel='irel:canonical' href='https://wire.example/f'/>"
    (found,) = _read("<?xml version='1.0'?>" + _item(meta=note + link))
    assert found.text == "Fire kills two\n\nTwo died.\n\nOne Ana lives."
    assert found.published.isoformat() == "2020-03-13T17:14:00-04:00"
    assert (found.headline, found.outlet) == ("Fire kills two", "Harbour Wire")
    assert found.url == "https://wire.example/f"
    more = found.model_extra
    assert (more["byline"], more["slugline"], more["language"]) == ("Ana Ruiz", "FIRE", "en")
    assert (more["wire_id"], more["wire_version"]) == ("tag:wire.example,2020:f", "3")
    assert (more["wire_status"], more["edition_note"]) == ("corrected", "CORRECTS the toll.")
    assert more["first_published"] == "2020-03-12"


@pytest.mark.parametrize("body", [NITF, XHTML, PLAIN, HTML, PLAIN + NITF])
def test_the_text_is_read_in_each_form(body):
    assert _read(_item(body))[0].text == "Fire kills two\n\nTwo died.\n\nOne Ana lives."


def test_a_dateline_stands_before_the_text():
    dateline = "<dateline>KESSEL, March 13 (HW)</dateline>"
    assert _read(_item(content=dateline))[0].text.split("\n\n")[1] == (
        "KESSEL, March 13 (HW) — Two died."
    )


@pytest.mark.parametrize(
    ("meta", "status"),
    [
        ("", "usable"),
        ("<pubStatus qcode='stat:usable'/>", "usable"),
        ("<pubStatus qcode='stat:canceled'/>", "killed"),
        ("<pubStatus uri='http://cv.iptc.org/newscodes/pubstatusg2/withheld'/>", "withdrawn"),
        ("<signal qcode='sig:correction'/>", "corrected"),
        ("<signal qcode='sig:update'/>", "usable"),
        ("<embargoed>2020-03-14T06:00:00-04:00</embargoed>", "embargoed"),
        ("<edNote>KILL. The toll is wrong.</edNote>", "killed"),
    ],
)
def test_codes_become_a_status(meta, status):
    assert _read(_item(meta=meta))[0].model_extra["wire_status"] == status


def test_a_message_holds_several_items_and_what_is_no_story_is_left_out():
    picture = _item("<remoteContent href='a.jpg'/>").replace("ninat:text", "ninat:picture")
    package = "<packageItem><groupSet><group><itemRef/><itemRef/></group></groupSet></packageItem>"
    message = f"<newsMessage xmlns='{G2}'><header/><itemSet>{_item()}{picture}{package}</itemSet>"
    intake = _read(f"{message}</newsMessage>")
    assert [d.headline for d in intake] == ["Fire kills two"]
    assert [str(error).partition(";")[0] for error in intake.left_out] == [
        "cannot read a.xml, item 2: it is a picture without a text in it",
        "cannot read a.xml, item 3: it is a package that only names 2 other items",
    ]


def test_a_kill_without_the_story_is_read():
    meta = "<pubStatus qcode='stat:canceled'/><edNote>KILL. The toll is wrong.</edNote>"
    assert _read(_item("", meta=meta))[0].text == "Fire kills two\n\nKILL. The toll is wrong."


def test_a_bare_nitf_is_read():
    story = """<!DOCTYPE nitf SYSTEM "nitf-3-1.dtd"><nitf><head>
<docdata management-status="usable">
<doc-id id-string="hw-7"/><date.issue norm="20200313T171400Z"/></docdata></head><body><body.head>
<hedline><hl1>Fire kills two</hl1></hedline><byline>By Ana Ruiz</byline>
<dateline>KESSEL</dateline></body.head><body.content><p>Two died.</p></body.content></body>
</nitf>"""
    (found,) = _read(story)
    assert found.text == "Fire kills two\n\nKESSEL — Two died."
    assert found.published.isoformat() == "2020-03-13T17:14:00+00:00"
    assert found.model_extra["wire_id"] == "hw-7"
    assert found.model_extra["wire_status"] == "usable"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (_item(""), "it is a story without a text in it"),
        (f"<newsMessage xmlns='{G2}'/>", "it holds no item"),
        ("<conceptItem/>", "it is a conceptitem, no story"),
        ("<nitf/>", "it is a story without a text"),
        ("<newsItem>", "it is not well-formed XML"),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]>" + _item(), "entities of its own"),
        (_item(HTML.replace("&lt;p&gt;", "&lt;div&gt;" * 3000)), "without end"),
    ],
)
def test_what_holds_no_story_is_named(text, why):
    with pytest.raises(UnreadableInput, match=why) as caught:
        _read(text)
    assert "\n" not in str(caught.value)
