import pytest
from lxml import etree

from factcheck.ingest.nitf import read_nitf

STORY = """<nitf><head><title>Slug</title><docdata management-status="canceled">
<doc-id regsrc="WIRE" id-string="wire-77"/><du-key key="FIRE" version="3"/>
<date.issue norm="{date}"/><ed-msg info="KILL"/></docdata></head><body><body.head>
<hedline><hl1>Two die</hl1></hedline><byline>By Ana Ruiz</byline>
<distributor>Harbour Wire</distributor><dateline><location>KESSEL</location></dateline>
</body.head><body.content><p>Two died.</p><media><media-caption>The ferry.</media-caption></media>
</body.content></body></nitf>"""


def test_a_story_is_taken_apart():
    found = read_nitf(etree.fromstring(STORY.format(date="20200313T171400-0400")))
    assert found.flow.lines == ["Two died.", "The ferry."]
    assert found.flow.captions == ["The ferry."]
    assert (found.headline, found.byline, found.dateline) == ("Two die", "By Ana Ruiz", "KESSEL")
    assert (found.outlet, found.slugline, found.note) == ("Harbour Wire", "FIRE", "KILL")
    assert (found.ident, found.version, found.status) == ("wire-77", "3", "canceled")


@pytest.mark.parametrize(
    ("date", "when"),
    [
        ("20200313T171400-0400", "2020-03-13T17:14:00-04:00"),
        ("20200313T171400Z", "2020-03-13T17:14:00+00:00"),
        ("20200313", "2020-03-13"),
        ("2020-03-13T17:14:00Z", "2020-03-13T17:14:00+00:00"),
        ("20201399", None),
        ("", None),
    ],
)
def test_dates_are_read_with_dashes_and_without(date, when):
    found = read_nitf(etree.fromstring(STORY.format(date=date))).published
    assert (found and found.when.isoformat()) == when


def test_a_story_without_content_has_no_text():
    assert read_nitf(etree.fromstring("<nitf/>")).flow.lines == []
