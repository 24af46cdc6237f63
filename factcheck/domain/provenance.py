"""Where a document was found, beside what it says of itself, and what to mind of it."""

from claims import Document
from factcheck.domain.wire_status import WireStatus


def found_at(document: Document, url: str, **marks: str | None) -> Document:
    """Return a document with the address that its bytes came from, and marks such as the time.

    An address that the document states itself is kept as `stated_url` where it is another: any
    page may name one. A story of an agency or an entry of a feed, which was sent with others,
    keeps its own address.
    """
    noted = {name: value for name, value in marks.items() if value}
    own = document.url
    sent = bool((document.model_extra or {}).get("wire_id"))
    if own and sent:
        return document.model_copy(update=noted)
    stated = {"stated_url": own} if own and own != url else {}
    return document.model_copy(update={**stated, **noted, "url": url})


def origins_of(document: Document) -> list[tuple[str, str]]:
    """Return from where and when a document was had, as labelled lines; of a file, none."""
    more = document.model_extra or {}
    asked, at = str(more.get("fetched_from") or ""), str(more.get("fetched_at") or "")[:16]
    lines = [
        ("fetched", f"{at.replace('T', ' ')} UTC, asked for as {asked}" if asked else ""),
        ("archived", str(more.get("archived_at") or "")),
        ("names as its address", str(more.get("stated_url") or "")),
    ]
    return [(name, said) for name, said in lines if said]


def caution_of(document: Document) -> str:
    """Return what to mind before a document is used; empty where there is nothing."""
    more = document.model_extra or {}
    told = []
    if more.get("wire_status") == WireStatus.EMBARGOED:
        told.append(f"Its agency sent it under embargo until {more.get('embargoed_until')}.")
    if more.get("summary_only"):
        told.append("It is only the summary that a feed gives of it.")
    return " ".join(told)
