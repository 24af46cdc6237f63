"""Draw what corrects the machine: a key a part, its fields where the reader looks, both versions.

The form opens in the browser without a word to the server, so that what is typed right after the
key is not lost.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from claims import Claim, Kind, Value
from factcheck.domain.odd_characters import marked
from factcheck.domain.status import Status
from factcheck.domain.value_form import FormField, form_fields, shown_at, typed_at
from factcheck.domain.value_parts import OWN, Part, part_fields, part_said
from factcheck.domain.wording import plain
from factcheck.ui.components.parts import component
from factcheck.workflow.show_article import ClaimCard

Field = Mapping[str, object]
FIGURE_FIRST = "best"
MERGED_AT_MOST = 12  # claims offered: those of the kind that lie next to it

_mount = component("correction_form")


class PartKey(NamedTuple):
    """Hold the key of a form, and what is printed beside it."""

    part: str
    key: str
    says: str


PART_KEYS = (
    PartKey(Part.WORDS, "W", "words"),
    PartKey(Part.VALUE, "V", "value"),
    PartKey(Part.POPULATION, "P", "population"),
    PartKey(Part.PLACE, "L", "place"),
    PartKey(Part.TIME, "D", "date, time"),
    PartKey(Part.SPEAKER, "B", "speaker"),
    PartKey(Part.KIND, "G", "kind"),
    PartKey("split", "Y", "split"),
    PartKey("merge", "F", "merge"),
    PartKey("reject", "O", "no claim"),
    PartKey("add", "N", "new claim"),
    PartKey("reopen", "0", "reopen"),
)


def correction_form(
    card: ClaimCard | None,
    *,
    article: str,
    alike: Mapping[str, str],
    typed: Mapping[str, object],
) -> None:
    """Draw the keys of the claim in hand; `alike` is what it may be merged with, label by id."""
    claim = card.claim if card is not None else None
    data = {
        "claim": claim.id if claim else "",
        "label": claim.label if claim else "",
        "version": claim.version if claim else 0,
        "article": article,
        "parts": parts_told(card, alike),
        "kinds": {
            kind.value: kind_fields(kind, claim.current.value if claim else None) for kind in Kind
        },
        "typed": dict(typed),
    }
    _mount(key="correction-form", data=data)


def parts_told(card: ClaimCard | None, alike: Mapping[str, str]) -> list[dict[str, object]]:
    """Return each form that the claim offers: key, fields, what it says now and said before."""
    return [_told(key, card, alike) for key in PART_KEYS if _offered(key.part, card, alike)]


def kind_fields(kind: Kind, before: Value | None) -> list[Field]:
    """Return the fields of a kind, filled with what the value says at the same path."""
    content = before.model_dump(mode="json") if before is not None else {}
    fields = sorted(
        form_fields(kind), key=lambda f: (not f.required, not f.path.endswith(FIGURE_FIRST))
    )
    return [_field(f, shown_at(content, f.path)) for f in fields]


def _offered(part: str, card: ClaimCard | None, alike: Mapping[str, str]) -> bool:
    if part == "add" or card is None:
        return part == "add"
    claim = card.claim
    if part == "reopen":
        return Status.RESEARCHING in card.steps and not claim.status.open
    if part == "merge":
        return bool(alike) and not claim.rejected
    return bool(_fields(part, claim.current, alike))


def _told(key: PartKey, card: ClaimCard | None, alike: Mapping[str, str]) -> dict[str, object]:
    now = was = ""
    fields = _fields(key.part, card.claim.current if card else None, alike)
    if card is not None and key.part in set(Part):
        part, claim = Part(key.part), card.claim
        now = part_said(claim.current, part)
        was = part_said(claim.machine, part) if claim.machine and claim.corrected else now
    changed = {"was": marked(was) or "nothing"} if was != now else {}
    return {
        "part": key.part,
        "key": key.key,
        "says": key.says,
        "now": marked(now),
        "fields": fields,
        **changed,
    }


def _fields(part: str, claim: Claim | None, alike: Mapping[str, str]) -> list[Field]:
    if claim is not None and part in OWN:
        found = part_fields(claim.kind, Part(part))
        return [_field(f, typed_at(claim.value, f.path)) for f in found]
    text = claim.text if claim else ""
    kind = claim.kind if claim else Kind.FACT
    others: list[Field] = [
        {"path": ident, "label": said, "value": "", "tick": True} for ident, said in alike.items()
    ]
    by_part = {
        "words": [_line("words", "The words that make the claim", text, long=True)],
        "speaker": _speaker(claim),
        "kind": [_kind(kind)],
        "add": [_line("words", "Words of the article", "", long=True), _kind(Kind.FACT)],
        "split": [_line("words", "Put | where a new claim begins", text, long=True)],
        "merge": others,
        "reject": [_line("why", "It is no claim, because", "")],
        "reopen": [_line("why", "It is looked at again, because", "")],
    }
    return by_part.get(part, [])


def _kind(chosen: Kind) -> Field:
    return _choice("kind", "Kind", chosen.value, [kind.value for kind in Kind])


def _speaker(claim: Claim | None) -> list[Field]:
    teller = claim.attribution[-1] if claim and claim.attribution else None
    return [
        _line(
            "speaker", "Who says so (empty: the outlet itself)", teller.speaker if teller else ""
        ),
        _line("role", "Role", (teller.role or "") if teller else ""),
    ]


def _field(field: FormField, value: str) -> Field:
    label = field.label + (" *" if field.required else "")
    if field.choices:
        return _choice(field.path, label, value, field.choices)
    return _line(field.path, label, value)


def _line(path: str, label: str, value: str, *, long: bool = False) -> Field:
    return {"path": path, "label": label, "value": value, "long": long}


def _choice(path: str, label: str, value: str, choices: Iterable[str]) -> Field:
    options = [[choice, plain(choice)] for choice in choices]
    return {"path": path, "label": label, "value": value, "choices": options}
