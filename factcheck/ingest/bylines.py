"""Bylines that name the outlet beside who wrote: "Njeri Wambui, Coast Daily"."""

import re
from collections.abc import Mapping
from typing import Any

from claims import is_outlet_name

# What stands between a name and an outlet; an office or a town may stand there as well.
_BETWEEN = re.compile(
    r"\s{0,3}[|,;/·•—–]\s{0,3}(?:for\s)?|\s(?:-|for|of|at)\s|\s{0,3}\((?=[^()]{2,60}\)$)"
)


def outlet_in(facts: Mapping[str, Any]) -> dict[str, str]:
    """Return byline and outlet where the byline names the outlet and nothing else does.

    Only what can be no office, town or person counts, and where the byline is one text.

    >>> outlet_in({"byline": "Njeri Wambui | Coast Daily"})
    {'byline': 'Njeri Wambui', 'outlet': 'Coast Daily'}
    >>> outlet_in({"byline": "Njeri Wambui, Political Correspondent"})
    {}
    """
    byline = facts.get("byline")
    if facts.get("outlet") or not isinstance(byline, str):
        return {}
    for between in _BETWEEN.finditer(byline):
        author = byline[: between.start()].strip()
        named = byline[between.end() :].strip(" ).,")
        if author and is_outlet_name(named):
            return {"byline": author, "outlet": named}
    return {}
