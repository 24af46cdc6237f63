"""Where the Sources page stands, and what its buttons do."""

from dataclasses import dataclass

import streamlit as st

from factcheck.domain.evidence import Reliability
from factcheck.domain.reviewer import reviewer_id as plain
from factcheck.errors import UsageError
from factcheck.ui import address, drafts, session
from factcheck.ui.acting import Told
from factcheck.ui.desk import Desk
from factcheck.workflow.grade_source import grade_source
from factcheck.workflow.ports import Workbench
from factcheck.workflow.save_draft import load_draft
from factcheck.workflow.show_sources import SourceEntry, SourcesView, show_sources, stamp_of

KEPT = 4  # views in memory, a case each
NEW = "new"  # the place of typing about a source that nothing rests on yet


@dataclass(frozen=True, slots=True)
class SourcesPlace:
    """Hold what the page shows; `chosen` is null where there is no source at all."""

    desk: Desk
    view: SourcesView
    chosen: SourceEntry | None


@st.cache_resource(max_entries=KEPT, show_spinner=False)
def _view(case_id: str, stamp: str, _bench: Workbench) -> SourcesView:  # noqa: ARG001  # a key
    """Return the sources of a case; reading thousands of claims anew at each key would be slow."""
    return show_sources(_bench, case_id)


def arrive(desk: Desk) -> SourcesPlace:
    """Return the source that the address asks for, else the first."""
    view = _view(desk.case.id, stamp_of(desk.bench, desk.case.id), desk.bench)
    every = (*view.graded, *view.offered)
    wanted = address.place("source")
    chosen = next((entry for entry in every if entry.id == wanted), next(iter(every), None))
    return SourcesPlace(desk, view, chosen)


class SourceActs:
    """Grade sources; the version is the one on screen."""

    def __init__(self, place: SourcesPlace) -> None:
        self.place = place
        self.desk = place.desk

    def choose(self, told: Told) -> None:
        """Show another source."""
        address.go(source=str(told["source"]))

    def typed(self, ident: str, entry: SourceEntry | None = None) -> dict[str, object]:
        """Return what the form shows: the draft, over what the register says."""
        source = entry.source if entry else None
        stored: dict[str, object] = {}
        if source is not None:
            stored = {"reliability": source.reliability.value, "rationale": source.rationale}
            stored["domain"] = source.domain or ""
        draft = load_draft(self.desk.bench, self.desk.case.id, place_of(ident), by=self.desk.by)
        return stored | (dict(draft.typed) if draft else {})

    def keep(self, ident: str, name: str, key: str) -> None:
        """Keep a field as typing."""
        drafts.keep(self.desk, place_of(ident), {name: session.field(key)})
        session.say("not saved yet")

    def grade(self, entry: SourceEntry) -> None:
        """Save the grade of the source on screen; it is made known where it is new."""
        seen = entry.source.version if entry.source else 0
        self._save(entry.id, entry.name, self._filled(entry.id, entry), seen=seen)

    def add(self) -> None:
        """Put a source into the register that is typed by name."""
        typed = self._filled(NEW)
        name = str(typed.get("name") or "")
        self._save(NEW, name, typed, seen=0)
        address.go(source=plain(name))

    def _filled(self, ident: str, entry: SourceEntry | None = None) -> dict[str, object]:
        return self.typed(ident, entry) | session.fields_of("source", field_owner(ident))

    def _save(self, ident: str, name: str, typed: dict[str, object], *, seen: int) -> None:
        if not typed.get("reliability"):
            hint = "choose a letter; F where it cannot be judged"
            raise UsageError(f"no grade is given for {name or 'the source'}", hint=hint)
        source = grade_source(
            self.desk.bench,
            name,
            Reliability(str(typed["reliability"])),
            by=self.desk.by,
            rationale=str(typed.get("rationale") or ""),
            domain=str(typed.get("domain") or "") or None,
            seen=seen,
        )
        drafts.give_up(self.desk, place_of(ident))
        session.empty_fields("source-")
        session.say(f"✓ {source.name} graded {source.reliability.value}")


def place_of(ident: str) -> str:
    """Return where typing about a source is kept."""
    return f"source:{ident}"


def field_owner(ident: str) -> str:
    """Return what tells the fields of one source from those of another, in keys of widgets."""
    return ident.replace("-", "_")
