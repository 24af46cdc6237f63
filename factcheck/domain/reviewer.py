"""Who works on a case."""

import re
import unicodedata
from datetime import datetime

from factcheck.domain.record import Record

NAME_LENGTH = 80  # fits a line of a report


class Reviewer(Record):
    """Hold a person of the desk; the id is the name made plain."""

    id: str
    name: str
    created_at: datetime


def reviewer_id(name: str) -> str:
    """Return the plain form of a name: 'Ana Ruíz' and 'ana ruiz' are one person."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", "-", letters).strip("-")[:NAME_LENGTH]
