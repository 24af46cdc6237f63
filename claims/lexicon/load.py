"""Read the word lists that lie beside this file."""

import gzip
import json
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """Return a table, `<name>.json` or `<name>.json.gz`; read once, not to be changed.

    >>> "the" in table("function_words")["en"]
    True
    """
    folder = files("claims.lexicon")
    plain = folder / f"{name}.json"
    if plain.is_file():
        data = plain.read_bytes()
    else:
        data = gzip.decompress((folder / f"{name}.json.gz").read_bytes())
    loaded: dict[str, Any] = json.loads(data)
    return loaded


@cache
def words(name: str, key: str) -> frozenset[str]:
    """Return one list of a table as a set."""
    return frozenset(table(name)[key])
