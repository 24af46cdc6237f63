"""Tell the dateline of an article: 'WASHINGTON (AP) -'."""

import re

from claims.model.document import Document
from claims.model.mention import Mention
from claims.model.place import Place

CLOSE = re.compile(r"[^\n]{0,40}?(?:\s--?|\s?[—–]|:)\s")  # a date and an agency may come before


def is_dateline(document: Document, m: Mention[Place]) -> bool:
    """Tell whether a name in capitals opens a line that goes on with a dash."""
    before = document.text[: m.span.start].rsplit("\n", 1)[-1]
    opens = not before.strip() and m.text.isupper()
    return opens and CLOSE.match(document.text, m.span.end) is not None
