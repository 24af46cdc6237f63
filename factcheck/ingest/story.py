"""The text of an agency's story, put together from the parts in which it is sent."""

import re

from factcheck.domain.wire_status import TAKEN_BACK, WireStatus
from factcheck.ingest.markup import Flow

_DASH = re.compile(r"[-—–]\s{0,3}$")


def told_story(
    headline: str | None,
    flow: Flow,
    *,
    status: str,
    note: str | None = None,
    dateline: str | None = None,
) -> str:
    """Return the text of a story: headline, then its paragraphs, the dateline before the first.

    A kill is often sent without the story: then the note of the editor is the text. Empty where
    there is nothing to read.
    """
    lines = flow.lines[1:] if flow.lines and flow.lines[0] == headline else list(flow.lines)
    if not lines and WireStatus(status) in TAKEN_BACK and note:
        lines = [note]
    if not lines:
        return ""
    if dateline and not _stands(dateline, lines[0]):
        ended = dateline if _DASH.search(dateline) else f"{dateline} —"
        lines[0] = f"{ended.rstrip()} {lines[0]}"
    return "\n\n".join([headline, *lines] if headline else lines)


def _stands(dateline: str, first: str) -> bool:
    """Tell whether a paragraph opens with the place of a dateline already."""
    place = re.split(r"[,(—–]| - ", dateline)[0].strip().casefold()
    return first.casefold().startswith(place)


def plain_byline(printed: str | None) -> str | None:
    """Return who wrote a story, without the word that says so."""
    return re.sub(r"(?i)^by\s+", "", printed) or None if printed else None
