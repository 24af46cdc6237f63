import pytest

from factcheck.ingest.markup import Flow
from factcheck.ingest.story import plain_byline, told_story


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ({"headline": "Fire"}, "Fire\n\nTwo died.\n\nMore."),
        ({"headline": None}, "Two died.\n\nMore."),
        ({"headline": "Two died."}, "Two died.\n\nMore."),
        ({"headline": None, "dateline": "KESSEL"}, "KESSEL — Two died.\n\nMore."),
        ({"headline": None, "dateline": "KESSEL (Wire) -"}, "KESSEL (Wire) - Two died.\n\nMore."),
    ],
)
def test_a_story_is_its_headline_and_its_paragraphs(parts, text):
    assert told_story(flow=Flow(["Two died.", "More."]), status="usable", **parts) == text


def test_a_dateline_that_stands_in_the_text_is_not_said_twice():
    flow = Flow(["Kessel, March 13 (Wire) - Two died."])
    assert told_story(None, flow, status="usable", dateline="KESSEL, March 13") == flow.lines[0]


@pytest.mark.parametrize(
    ("status", "note", "text"),
    [
        ("killed", "KILL. The toll is wrong.", "Fire\n\nKILL. The toll is wrong."),
        ("withdrawn", "Hold it.", "Fire\n\nHold it."),
        ("usable", "Eds: photos follow", ""),
        ("killed", None, ""),
    ],
)
def test_a_kill_without_the_story_is_told_by_its_note(status, note, text):
    assert told_story("Fire", Flow(), status=status, note=note) == text


@pytest.mark.parametrize(
    ("printed", "name"),
    [("By Ana Ruiz", "Ana Ruiz"), ("BY ANA RUIZ", "ANA RUIZ"), ("Byron", "Byron"), (None, None)],
)
def test_a_byline_is_a_name(printed, name):
    assert plain_byline(printed) == name
