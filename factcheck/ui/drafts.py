"""What is being typed: kept in the store at every pause, until it is saved or given up."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from factcheck.domain.evidence import EvidenceText, Excerpt, Proximity
from factcheck.domain.review import Draft, ReviewText
from factcheck.errors import UsageError
from factcheck.ui.desk import Desk
from factcheck.workflow.save_draft import drop_draft, load_draft, save_draft
from factcheck.workflow.show_article import ClaimCard

Typed = dict[str, str | bool | list[str] | None]
TEXTS = ("conclusion", "rationale", "open_questions", "reply_sought")
TICKED = frozenset({"named"})  # boxes that are ticked at first: there a False says something


def review_place(claim_id: str) -> str:
    """Return where typing of a review is kept."""
    return f"review:{claim_id}"


def evidence_place(claim_id: str) -> str:
    """Return where typing of an evidence item is kept."""
    return f"evidence:{claim_id}"


def correction_place(claim_id: str) -> str:
    """Return where typing of a correction is kept."""
    return f"correction:{claim_id}"


def correction_typed(desk: Desk, claim_id: str) -> Typed:
    """Return what was being typed into a part of the claim; 'part' names it."""
    draft = kept(desk, correction_place(claim_id))
    return dict(draft.typed) if draft else {}


def kept(desk: Desk, place: str) -> Draft | None:
    """Return what was being typed at a place, if anything."""
    return load_draft(desk.bench, desk.case.id, place, by=desk.by)


def review_typed(card: ClaimCard) -> Typed:
    """Return what the form of the review shows: the draft, else the saved review."""
    if card.draft is not None:
        return dict(card.draft.typed)
    return saved_review(card)


def saved_review(card: ClaimCard) -> Typed:
    """Return the saved review as it would stand in the form."""
    text: Typed = (card.mine.text if card.mine else ReviewText()).model_dump(mode="json")
    return {name: value for name, value in text.items() if value not in (None, "", [], False)}


def saved_in_fields(text: ReviewText) -> dict[str, object]:
    """Return what each field of the review shows once typing is given up for a saved text."""
    saved = text.model_dump(mode="json")
    typed_in = dict.fromkeys((*TEXTS, "as_of"), "")
    return {**saved, **typed_in, **{name: value for name, value in saved.items() if value}}


def evidence_typed(desk: Desk, claim_id: str) -> Typed:
    """Return what the form of a new evidence item shows."""
    draft = load_draft(desk.bench, desk.case.id, evidence_place(claim_id), by=desk.by)
    return dict(draft.typed) if draft else {}


def keep(desk: Desk, place: str, changes: Mapping[str, object]) -> Draft:
    """Add to what is being typed at a place; an empty value takes a field out."""
    before = load_draft(desk.bench, desk.case.id, place, by=desk.by)
    merged = {**(before.typed if before else {}), **changes}
    typed = {name: value for name, value in merged.items() if _says(name, value)}
    return save_draft(desk.bench, desk.case.id, place, typed, by=desk.by)  # type: ignore[arg-type]  # widgets hold these types only


def _says(name: str, value: object) -> bool:
    return value not in (None, "", [], False) or (value is False and name in TICKED)


def give_up(desk: Desk, place: str) -> None:
    """Forget what was typed at a place."""
    drop_draft(desk.bench, desk.case.id, place, by=desk.by)


def review_text(typed: Mapping[str, object]) -> ReviewText:
    """Return the review that was typed; UsageError where a field is not what it should be."""
    fields = {name: typed[name] for name in ReviewText.model_fields if typed.get(name)}
    if "as_of" in fields:
        fields["as_of"] = moment(str(fields["as_of"]))
    return ReviewText.model_validate(fields)


def evidence_text(typed: Mapping[str, object]) -> EvidenceText:
    """Return the evidence item that was typed; UsageError where nothing was."""
    fields = {name: typed[name] for name in EvidenceText.model_fields if typed.get(name)}
    fields |= {name: typed[name] for name in ("named", "first_hand") if name in typed}
    if typed.get("primary"):
        fields["proximity"] = Proximity.PRIMARY
    if not any(
        fields.get(name) for name in ("url", "excerpt", "title", "article", "note", "file_name")
    ):
        hint = "give a link, an excerpt, a file or a note"
        raise UsageError("cannot attach an empty item", hint=hint)
    if isinstance(fields.get("article"), str):
        article_id, start, end = str(fields["article"]).split(" ")
        fields["article"] = Excerpt(article_id=article_id, start=int(start), end=int(end))
    return EvidenceText.model_validate({"stance": "supports", **fields})


def moment(words: str) -> datetime:
    """Return a typed date or time in UTC; a date alone means its start."""
    try:
        found = datetime.fromisoformat(words.strip())
    except ValueError as error:
        today = date(2020, 3, 13).isoformat()
        raise UsageError(
            f"cannot read {words!r} as a date", hint=f"expected one such as {today}"
        ) from error
    return found if found.tzinfo else found.replace(tzinfo=UTC)
