"""Read documents from lines of JSON; what cannot be read is named by its line."""

import json
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from claims import Document
from factcheck.errors import EmptyInput, UnreadableInput
from factcheck.ingest.characters import clean, clean_deep, one_line
from factcheck.ingest.dates import read_date
from factcheck.ingest.encodings import Decoded
from factcheck.ingest.front_matter import known_zone

EXPECTED = "expected an object with 'text'"
EXPECTED_DATE = "expected ISO 8601 such as '2020-03-13T17:14'"
Read = tuple[list[Document], list[UnreadableInput]]


def read(decoded: Decoded, *, name: str) -> Read:
    """Return the documents, and an error for each line that is none.

    A file that is one JSON list of documents, or one document over several lines, is read too.

    Raises:
        UnreadableInput: Not one document could be read.
    """
    documents: list[Document] = []
    left_out: list[UnreadableInput] = []
    for where, source in _values(decoded.text, name):
        try:
            documents.append(_document(source, where, name, decoded.encoding))
        except UnreadableInput as error:
            left_out.append(error)
    if not documents:
        raise _nothing(name, left_out)
    return documents, left_out


def _nothing(name: str, left_out: list[UnreadableInput]) -> UnreadableInput:
    if not left_out:
        return EmptyInput(name)
    if len(left_out) == 1:
        return left_out[0]
    why = f"none of its {len(left_out)} lines is a document; first: {left_out[0].message}"
    return UnreadableInput(name, why, hint=EXPECTED)


def _values(text: str, name: str) -> Iterator[tuple[str, Any]]:
    """Yield where each value stands, and the value: parsed, or a line that is still to be."""
    whole = _whole(text)
    if whole is not None:
        for number, item in enumerate(whole, start=1):
            yield f"{name}, item {number}", item
        return
    # Split at line feeds alone: JSON may hold U+2028 and its like within a text.
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield f"{name}, line {number}", line


def _whole(text: str) -> list[Any] | None:
    """Return the values of a file that is one piece of JSON over several lines, or a list."""
    if "\n" not in text.strip() and not text.lstrip().startswith("["):
        return None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, list) and value else [value]


def _document(source: Any, where: str, name: str, encoding: str) -> Document:
    value = _parsed(source, where) if isinstance(source, str) else source
    if not isinstance(value, dict) or not isinstance(value.get("text"), str):
        raise UnreadableInput(where, "it is no document", hint=EXPECTED)
    text = value.pop("text")  # the model cleans the text itself, and counts
    try:
        fields = _titled(_dated(clean_deep(value), where))
        noted = {"file": clean(name), "encoding": encoding}
        return Document.model_validate({**noted, **fields, "text": text})
    except (ValueError, RecursionError) as error:
        raise UnreadableInput(where, _first_problem(error)) from error


def _parsed(line: str, where: str) -> Any:
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        why = f"it is not JSON ({error.msg} at character {error.pos + 1})"
        raise UnreadableInput(where, why, hint=EXPECTED) from error
    except (ValueError, RecursionError) as error:  # an endless number, endless brackets
        raise UnreadableInput(where, "its JSON is out of bounds", hint=EXPECTED) from error


def _dated(fields: dict[str, Any], where: str) -> dict[str, Any]:
    """Read the date of publication, and see that the zone is one."""
    stated, zone = fields.get("published"), fields.get("zone")
    if stated is not None and not isinstance(stated, str):
        raise UnreadableInput(where, "'published' is no text", hint=EXPECTED_DATE)
    printed = read_date(stated) if stated else None
    if stated and printed is None:
        why = f"cannot read {one_line(stated, longest=60)!r} as a date"
        raise UnreadableInput(where, why, hint=EXPECTED_DATE)
    if zone and known_zone(zone) is None:
        why = f"no time zone {one_line(str(zone), longest=60)!r}"
        raise UnreadableInput(where, why, hint="expected a name such as 'Asia/Baghdad'")
    return {**fields, "published": printed.when if printed else None}


def _titled(fields: dict[str, Any]) -> dict[str, Any]:
    """Take a 'title', as many feeds call it, for the headline that is not given."""
    title = fields.get("title")
    if fields.get("headline") or not isinstance(title, str) or not title.strip():
        return fields
    return {**fields, "headline": title}


def _first_problem(error: Exception) -> str:
    """Name the first field that a model refuses."""
    if not isinstance(error, ValidationError):
        return one_line(str(error), longest=200)
    problems = error.errors()
    place = ".".join(map(str, problems[0]["loc"]))
    return one_line(f"{place}: {problems[0]['msg']}" if place else problems[0]["msg"], longest=200)
