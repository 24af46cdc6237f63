"""Stories of agencies in JSON: ninjs."""

import re

from factcheck.ingest.openings import opening
from factcheck.ingest.outcome import Intake

_NAMES = frozenset(("uri", "guid"))
_BODIES = frozenset(("body_text", "body_html", "body_xhtml", "bodies", "pubstatus"))
_BODIES |= frozenset(("versioncreated",))
_KEY = re.compile(r'"([A-Za-z_]{3,40})"\s{0,9}:')
_TEXT = re.compile(r'"text"\s{0,9}:')


def looks(head: bytes, *, whole: bytes) -> bool:
    """Tell a story by its fields; documents of ours have a text, which these have not."""
    text = opening(head).lstrip()
    if not text.startswith(("{", "[")) or _TEXT.search(text):
        return False
    keys = {found[1].lower() for found in _KEY.finditer(text)}
    return bool(keys & _NAMES) and bool(keys & _BODIES)


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read the stories of a file.

    Raises:
        UnreadableInput: Not one story could be read.
    """
    from factcheck.ingest import ninjs_stories

    return ninjs_stories.read(data, name=name, content_type=content_type)
