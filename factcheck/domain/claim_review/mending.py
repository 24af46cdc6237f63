"""Take words, addresses and days out of records that others wrote as they liked."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from html import unescape
from urllib.parse import urlsplit

TAG = re.compile(r"<[^<>]{0,500}>")
BETWEEN_URLS = re.compile(r"[\s,;|](?=https?://)")
ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
SLASHED = re.compile(r"(\d{4})[/.](\d\d?)[/.](\d\d?)")  # year first: no doubt of day and month


def first(raw: object) -> object:
    """Return the first of a list that says something; anything else as it is."""
    if isinstance(raw, list):
        return next((one for one in raw if one not in (None, "", {}, [])), None)
    return raw


def words_of(raw: object, what: str, notes: list[str]) -> str:
    """Return the words of a value: text without markup; of an object its name or value."""
    told = first(raw)
    if isinstance(raw, list) and len(raw) > 1:
        notes.append(f"{what} was a list: the first was taken")
    if isinstance(told, Mapping):
        told = told.get("name") or told.get("@value") or ""
    if told is None or isinstance(told, bool | Mapping | list):
        return ""
    text = str(told)
    plain = " ".join(unescape(TAG.sub(" ", text)).split()) if "<" in text or "&" in text else text
    if plain != text:
        notes.append(f"markup was taken out of {what}")
    return storable(" ".join(plain.split()))


def storable(text: str) -> str:
    """Return a text that every encoding holds: a lone surrogate becomes '?'."""
    return text.encode(errors="replace").decode()


def is_web_address(url: str) -> bool:
    """Tell whether it is one absolute address of the web.

    >>> is_web_address("https://a.example/b"), is_web_address("a.example/b")
    (True, False)
    """
    if any(c.isspace() for c in url):
        return False
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False


def urls_of(raw: object, what: str, notes: list[str]) -> tuple[str, ...]:
    """Return the web addresses of a value, each once: of a list, an object or a joined string."""
    found = list(_urls(raw, what, notes))
    kept = list(dict.fromkeys(url for url in found if is_web_address(url)))
    if len(kept) < len(set(found)):
        notes.append(f"what is no web address was left out of {what}")
    return tuple(kept)


def _urls(raw: object, what: str, notes: list[str]) -> Iterator[str]:
    if isinstance(raw, list):
        for one in raw:
            yield from _urls(one, what, notes)
    elif isinstance(raw, Mapping):
        yield from _urls(raw.get("url") or raw.get("@id"), what, notes)
    elif isinstance(raw, str) and raw.strip():
        parts = BETWEEN_URLS.split(raw.strip())
        if len(parts) > 1:
            notes.append(f"{what} joined {len(parts)} addresses: they were parted")
        yield from (part.strip(" \t\r\n,;|") for part in parts)


def day_of(raw: object, what: str, notes: list[str]) -> str | None:
    """Return the day of a date in ISO 8601; none where it cannot be read without a guess."""
    text = str(first(raw) or "").strip()
    if not text:
        return None
    slashed = SLASHED.match(text)
    if slashed:
        notes.append(f"{what} {text[:30]!r} was put into ISO 8601")
        text = "-".join(part.zfill(2) for part in slashed.groups())
    found = ISO_DAY.match(text)
    try:
        return date.fromisoformat(found[0]).isoformat() if found else _stamp(text)
    except ValueError:
        notes.append(f"{what} {text[:30]!r} is no date of ISO 8601: left out")
        return None


def _stamp(text: str) -> str:
    """Return the day of the shorter forms of ISO 8601; ValueError where it is none."""
    return datetime.fromisoformat(text).date().isoformat()
