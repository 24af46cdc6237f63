import json

import pytest

from factcheck.ingest.formats.ninjs import looks, read

STORY = {"uri": "urn:1", "versioncreated": "2024-05-17", "body_text": "Two died."}


@pytest.mark.parametrize(
    ("value", "is_one"),
    [
        (STORY, True),
        ([STORY], True),
        ({"uri": "urn:1", "pubStatus": "usable", "bodies": []}, True),
        ({"uri": "a", "text": "b", "versioncreated": "c"}, False),
        ({"headline": "a", "versioncreated": "c"}, False),
        ({"text": "Two died."}, False),
        ("uri", False),
    ],
)
def test_a_story_is_known_by_its_fields(value, is_one):
    data = json.dumps(value).encode()
    assert looks(data[:4096], whole=data) is is_one


def test_a_story_is_read():
    (found,) = read(json.dumps(STORY).encode(), name="a.json", content_type=None)
    assert found.text == "Two died."
