"""Black out what a house does not publish: names of private victims, and contact data.

A sign stands for each letter, so that every place in a text stays where it was.
"""

import re
from collections.abc import Iterable, Mapping

from factcheck.domain.record import Value
from factcheck.reports.hidden_names import Names

SIGN = "█"
EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
PHONE = re.compile(r"(?<![\w.])\+?\(?\d[\d ()/.-]{6,18}\d(?!\w|\.\d)")
PHONE_DIGITS = (9, 15)  # an international number; fewer may be a date or a toll
DATE_LIKE = re.compile(r"\d{4}-\d\d-\d\d|\d{1,3}(?:[ .]\d{3})+$|\d+\.\d+")
# What only holds places or days: nothing in it is for readers.
KEPT = frozenset(("sha256", "id", "report_id", "history_head", "event_id", "tool", "page"))
ADDRESSES = frozenset(("url", "archive_url", "file_name"))  # a name in them may be in any case
HOST = re.compile(r"[a-z][a-z0-9+.-]*://[^/?#]*", re.IGNORECASE)


class Withheld(Value):
    """Count what was blacked out."""

    names: int = 0  # different ones
    contacts: int = 0  # places

    @property
    def line(self) -> str:
        """Return it as a report says it."""
        return (
            f"Blacked out, a sign a letter: {_counted(self.names, 'name')} of private victims, "
            f"and contact data in {_counted(self.contacts, 'place')}. Hashes of texts are of the "
            "texts as captured."
        )


def withheld(
    told: object, names: Iterable[str], *, places: Iterable[str] = ()
) -> tuple[object, Withheld]:
    """Return what JSON holds with names and contact data blacked out, and how much that was.

    A name is blacked out whole, and each of its parts wherever it stands for the person;
    `places` of the case that are called like a person stay where they are places.
    """
    known = Names(names, places)
    counter = _Counter()
    shown = _walked(told, known, counter)
    return shown, Withheld(names=len(known.whole), contacts=counter.contacts)


class _Counter:
    def __init__(self) -> None:
        self.contacts = 0


def _walked(told: object, names: Names, counter: _Counter) -> object:
    if isinstance(told, str):
        return _blacked(told, names, counter)
    if isinstance(told, Mapping):
        return {key: _field(key, value, names, counter) for key, value in told.items()}
    if isinstance(told, list | tuple):
        return [_walked(one, names, counter) for one in told]
    return told


def _field(key: str, value: object, names: Names, counter: _Counter) -> object:
    if key in KEPT:
        return value
    if key in ADDRESSES and isinstance(value, str):
        path = HOST.match(value)
        start = path.end() if path else 0
        return value[:start] + _signed(value[start:], names.in_address(value[start:]))
    return _walked(value, names, counter)


def _blacked(text: str, names: Names, counter: _Counter) -> str:
    def contact(found: re.Match[str]) -> str:
        if found.re is PHONE and not _is_phone(found[0]):
            return found[0]
        counter.contacts += 1
        return _signs(found[0])

    shown = PHONE.sub(contact, EMAIL.sub(contact, text))
    return _signed(shown, names.found(shown))


def _signed(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in spans:  # a sign a letter: places stay as they are
        text = text[:start] + _signs(text[start:end]) + text[end:]
    return text


def _is_phone(said: str) -> bool:
    digits = sum(c.isdigit() for c in said)
    return PHONE_DIGITS[0] <= digits <= PHONE_DIGITS[1] and not DATE_LIKE.match(said)


def _signs(said: str) -> str:
    return "".join(c if c.isspace() else SIGN for c in said)


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
