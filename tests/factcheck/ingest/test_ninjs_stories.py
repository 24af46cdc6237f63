import json

import pytest

from factcheck.errors import EmptyInput, UnreadableInput
from factcheck.ingest.ninjs_stories import read

STORY = {
    "uri": "urn:newsml:wire.example:20200313:fire",
    "version": "2",
    "firstcreated": "2020-03-12T08:00:00Z",
    "versioncreated": "2020-03-13T17:14:00-04:00",
    "pubstatus": "usable",
    "headline": "Fire kills two",
    "slugline": "FIRE-KESSEL",
    "byline": "By Ana Ruiz",
    "located": "Kessel",
    "copyrightholder": "Harbour Wire",
    "language": "en",
    "body_xhtml": "<p>KESSEL (HW) - Two died.</p><p>One lives.</p>",
}
THIRD = {
    "uri": "https://wire.example/fire",
    "versionCreated": "2020-03-13T17:14:00Z",
    "by": "Ana Ruiz",
    "infoSources": [{"name": "Harbour Wire"}],
    "headlines": [{"role": "short", "value": "Fire"}, {"role": "main", "value": "Fire kills two"}],
    "bodies": [
        {"role": "main", "contentType": "text/plain", "value": "Two died. One lives."},
        {"role": "rich", "contentType": "text/html", "value": "<p>Two died.</p><p>One lives.</p>"},
    ],
}


def _read(*values, text=None):
    data = text if text is not None else json.dumps(list(values) if len(values) > 1 else values[0])
    return read(data.encode(), name="a.json", content_type=None)


def test_a_story_comes_with_all_that_an_agency_says_of_it():
    (found,) = _read({**STORY, "ednote": "CORRECTS the toll."})
    assert found.text == "Fire kills two\n\nKESSEL (HW) - Two died.\n\nOne lives."
    assert found.published.isoformat() == "2020-03-13T17:14:00-04:00"
    assert (found.headline, found.outlet) == ("Fire kills two", "Harbour Wire")
    more = found.model_extra
    assert (more["byline"], more["slugline"], more["language"]) == (
        "Ana Ruiz",
        "FIRE-KESSEL",
        "en",
    )
    assert (more["wire_id"], more["wire_version"]) == (STORY["uri"], "2")
    assert (more["wire_status"], more["edition_note"]) == ("corrected", "CORRECTS the toll.")
    assert more["first_published"] == "2020-03-12T08:00:00Z"


def test_a_story_of_version_3_is_read_in_its_richest_form():
    (found,) = _read(THIRD)
    assert found.text == "Fire kills two\n\nTwo died.\n\nOne lives."
    assert (found.outlet, found.url) == ("Harbour Wire", "https://wire.example/fire")
    assert found.model_extra["byline"] == "Ana Ruiz"


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({}, "usable"),
        ({"pubstatus": "canceled"}, "killed"),
        ({"pubstatus": "withheld"}, "withdrawn"),
        ({"embargoed": "2020-03-14T06:00:00-04:00"}, "embargoed"),
        ({"embargoed": "2020-03-13T06:00:00-04:00"}, "usable"),
        ({"signals": [{"uri": "sig:correction"}]}, "corrected"),
        ({"signal": "sig:update"}, "usable"),
        ({"pubstatus": 7, "signals": 3, "ednote": ["x"], "embargoed": {}}, "usable"),
    ],
)
def test_codes_become_a_status(more, status):
    assert _read({**STORY, **more})[0].model_extra["wire_status"] == status


def test_a_kill_without_the_story_is_read():
    (found,) = _read(
        {**STORY, "pubstatus": "canceled", "body_xhtml": "", "ednote": "KILL. The toll is wrong."}
    )
    assert found.text == "Fire kills two\n\nKILL. The toll is wrong."


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([STORY, THIRD]),
        json.dumps({"_items": [STORY, THIRD]}),
        f"{json.dumps(STORY)}\n\n{json.dumps(THIRD)}\n",
    ],
)
def test_several_stories_come_in_a_list_or_a_line_each(text):
    assert [d.headline for d in _read(text=text)] == ["Fire kills two"] * 2


def test_what_is_no_story_is_left_out_by_its_number():
    picture = {**STORY, "type": "picture", "body_xhtml": None}
    deep = {**STORY, "body_xhtml": "<div>" * 3000}
    intake = _read(text="\n".join([json.dumps(STORY), "{", json.dumps(picture), json.dumps(deep)]))
    assert len(intake) == 1
    assert [str(error).partition(";")[0] for error in intake.left_out] == [
        "cannot read a.json, story 2: it is no story",
        "cannot read a.json, story 3: it is a picture without a text",
        "cannot read a.json, story 4: its text is nested without end",
    ]


@pytest.mark.parametrize(
    ("text", "kind", "why"),
    [
        ("", EmptyInput, "it is empty"),
        ("[]", UnreadableInput, "none of its 0 stories"),
        ("{}", UnreadableInput, "story 1: it is no story; expected ninjs"),
        ("[" * 100_000, UnreadableInput, "it is no story"),
        ("9" * 10_000, UnreadableInput, "it is no story"),
        ("null\n3", UnreadableInput, "none of its 2 stories"),
    ],
)
def test_what_holds_no_story_is_named(text, kind, why):
    with pytest.raises(kind, match=why):
        _read(text=text)
