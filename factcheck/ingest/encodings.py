"""Bytes to text: which encoding, and how much of it did not fit."""

import codecs
import re
from dataclasses import dataclass

from factcheck.errors import UnreadableInput
from factcheck.ingest.characters import REPLACEMENT, is_control

# The longer mark first: that of UTF-32 begins with that of UTF-16.
MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})""", re.I)
_DECLARED_TYPE = re.compile(r"""charset\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})""", re.I)
_DECLARED_WITHIN = 2048  # bytes; browsers look at the first 1,024
BINARY_SHARE = 0.02  # of controls; a text has none, or a stray one
SAVE_AS_UTF8 = "save it as UTF-8"


@dataclass(frozen=True, slots=True)
class Decoded:
    """Hold a text without its byte-order mark, and how it was read."""

    text: str
    encoding: str
    damaged: int = 0  # characters that stand for bytes which did not fit


def decode(data: bytes, *, name: str, content_type: str | None = None) -> Decoded:
    """Decode by the byte-order mark, else as declared, else as UTF-8, else as Windows-1252.

    Text that is mostly UTF-8 stays UTF-8: what does not fit becomes U+FFFD and is counted.

    Raises:
        UnreadableInput: It is binary, or the encoding that it states does not fit.
    """
    decoded = _by_mark(data, name) or _by_declaration(data, content_type) or _by_trying(data)
    if decoded is None:
        raise UnreadableInput(name, "neither UTF-8 nor Windows-1252 fits", hint=SAVE_AS_UTF8)
    controls = sum(decoded.text.count(c) for c in set(decoded.text) if is_control(c))
    if controls > len(decoded.text) * BINARY_SHARE:
        raise UnreadableInput(name, "it is a binary file, not a text", hint=SAVE_AS_UTF8)
    return decoded


def _by_mark(data: bytes, name: str) -> Decoded | None:
    for mark, encoding in MARKS.items():
        if data.startswith(mark):
            try:
                text = data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                why = f"its byte-order mark says {encoding}, which byte {error.start} does not fit"
                raise UnreadableInput(name, why, hint=SAVE_AS_UTF8) from error
            return Decoded(text, f"{encoding} with byte-order mark")
    return None


def _by_declaration(data: bytes, content_type: str | None) -> Decoded | None:
    """Try what the server or the page says; a wrong declaration is common and no error."""
    said = [found[1] for found in [_DECLARED_TYPE.search(content_type or "")] if found]
    said += [
        found[1].decode("ascii") for found in [_DECLARED.search(data[:_DECLARED_WITHIN])] if found
    ]
    for label in said:
        try:
            encoding = codecs.lookup(label).name
            # Pages that say Latin-1 mean Windows-1252; a codec of bytes or of text is no encoding.
            encoding = "cp1252" if encoding in ("iso8859-1", "ascii") else encoding
            return Decoded(data.decode(encoding), encoding)
        except (LookupError, UnicodeError, ValueError):
            continue
    return None


def _by_trying(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _damaged_utf8(data) or _cp1252(data)


def _damaged_utf8(data: bytes) -> Decoded | None:
    """Take it for damaged UTF-8 where most of what is not ASCII is well-formed."""
    text = data.decode("utf-8", "replace")
    damaged = text.count(REPLACEMENT)
    fitting = sum(c > "\x7f" for c in text) - damaged
    return Decoded(text, "utf-8, damaged", damaged) if fitting > damaged else None


def _cp1252(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("cp1252"), "cp1252")
    except UnicodeDecodeError:
        return None
