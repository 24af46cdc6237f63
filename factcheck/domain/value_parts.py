"""Which part of a claim a field of its value belongs to, as a desk speaks of it."""

from enum import StrEnum

from claims import Claim, Kind, Value
from factcheck.domain.value_form import FormField, form_fields, typed_at
from factcheck.domain.value_words import value_line
from factcheck.domain.wording import plain


class Part(StrEnum):
    """Name what of a claim is corrected at once."""

    WORDS = "words"
    VALUE = "value"
    POPULATION = "population"
    PLACE = "place"
    TIME = "time"
    SPEAKER = "speaker"
    KIND = "kind"


OWN = (Part.VALUE, Part.POPULATION, Part.PLACE, Part.TIME)  # are fields of the value
HEADS = {"population": Part.POPULATION, "place": Part.PLACE, "time": Part.TIME, "as_of": Part.TIME}
SHOWN = 3  # things that a part says, in a line


def part_of(kind: Kind, path: str) -> Part:
    """Return the part that a field of a kind belongs to."""
    if kind is Kind.TIME:
        return Part.TIME
    return HEADS.get(path.partition(".")[0], Part.VALUE)


def part_fields(kind: Kind, part: Part) -> tuple[FormField, ...]:
    """Return the fields of a part, the figure first; empty where the kind has no such part."""
    found = [f for f in form_fields(kind) if part_of(kind, f.path) is part]
    return tuple(sorted(found, key=lambda f: not f.path.endswith("best")))


def part_said(claim: Claim, part: Part) -> str:
    """Return what a claim says in a part, in a line; empty where it says nothing there.

    An empty speaker means the outlet itself.
    """
    match part:
        case Part.WORDS:
            return claim.text
        case Part.KIND:
            return plain(claim.kind)
        case Part.SPEAKER:
            return ", ".join(teller.speaker for teller in reversed(claim.attribution))
        case Part.VALUE:
            return value_line(claim.value)
        case Part.POPULATION | Part.PLACE | Part.TIME:
            return _said(claim.kind, claim.value, part)


def _said(kind: Kind, value: Value, part: Part) -> str:
    typed = (typed_at(value, f.path) for f in part_fields(kind, part))
    told = dict.fromkeys(words for words in typed if words not in ("", "unknown"))
    return " · ".join(list(told)[:SHOWN])
