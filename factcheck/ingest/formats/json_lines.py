"""Documents of ours, as JSON: one a line, a list, or one alone."""

import json

from factcheck.errors import EmptyInput
from factcheck.ingest import json_lines
from factcheck.ingest.encodings import decode
from factcheck.ingest.openings import opening, rough_text
from factcheck.ingest.outcome import Intake


def looks(head: bytes, *, whole: bytes) -> bool:
    """Tell whether the first line is an object with a text."""
    if not opening(head).lstrip().startswith("{"):
        return False
    first = rough_text(whole).lstrip().partition("\n")[0]
    try:
        return "text" in json.loads(first)
    except (ValueError, RecursionError):
        return False


def read(data: bytes, *, name: str, content_type: str | None) -> Intake:
    """Read each object with a text as a document.

    Raises:
        EmptyInput: It holds white space only.
        UnreadableInput: Not one document could be read.
    """
    decoded = decode(data, name=name, content_type=content_type)
    if not decoded.text.strip():
        raise EmptyInput(name)
    return Intake(*json_lines.read(decoded, name=name))
