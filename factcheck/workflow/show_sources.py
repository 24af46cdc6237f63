"""Show the register of sources, and what in a case rests on each."""

from collections.abc import Iterable, Sequence

from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.evidence import Evidence, Source
from factcheck.domain.history import HistoryEntry
from factcheck.domain.record import Value
from factcheck.domain.reviewer import reviewer_id as plain
from factcheck.domain.sources import Part, behind, sayers
from factcheck.workflow.grade_source import DESK
from factcheck.workflow.ports import Workbench


class SourceEntry(Value):
    """Hold a source with what rests on it in the case; `source` is null: not in the register.

    `origin` holds the claims whose word it is, `passed_on` those it repeats from another.
    """

    id: str
    name: str
    source: Source | None = None
    origin: tuple[StoredClaim, ...] = ()
    passed_on: tuple[StoredClaim, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    history: tuple[HistoryEntry, ...] = ()

    @property
    def weight(self) -> int:
        """Return how much rests on it."""
        return len(self.origin) + len(self.passed_on) + len(self.evidence)


class SourcesView(Value):
    """Hold the graded sources, and apart the sources of the case that are not in it yet."""

    graded: tuple[SourceEntry, ...]
    offered: tuple[SourceEntry, ...]


class _Gathered:
    """Gather under each source what rests on it."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self.names = {source.id: source.name for source in sources}
        self.claims: dict[Part, dict[str, list[StoredClaim]]] = {part: {} for part in Part}
        self.evidence: dict[str, list[Evidence]] = {}

    def claim(self, claim: StoredClaim, outlet: str | None) -> None:
        for said in sayers(claim.current, outlet):
            ident = plain(said.name)
            if said.named or ident in self.names:
                self.names.setdefault(ident, said.name)
                self.claims[said.part].setdefault(ident, []).append(claim)

    def item(self, item: Evidence, sources: Sequence[Source]) -> None:
        for ident, name in behind(item, sources).items():
            self.names.setdefault(ident, name)
            self.evidence.setdefault(ident, []).append(item)

    def entry(
        self, ident: str, source: Source | None, told: Sequence[HistoryEntry]
    ) -> SourceEntry:
        return SourceEntry(
            id=ident,
            name=self.names[ident],
            source=source,
            origin=tuple(self.claims[Part.ORIGIN].get(ident, ())),
            passed_on=tuple(self.claims[Part.PASSES_ON].get(ident, ())),
            evidence=tuple(self.evidence.get(ident, ())),
            history=tuple(entry for entry in told if entry.subject == f"source:{ident}"),
        )


def show_sources(bench: Workbench, case_id: str) -> SourcesView:
    """Return the register by name, and what else the case names, the weightiest first.

    Who is not named ("officials") is offered nowhere: a grade is of a source that can be found
    again. Rejected and vanished claims and withdrawn evidence count for nothing.
    """
    with bench.store.read() as tx:
        tx.cases.get(case_id)
        sources = tx.sources.where()
        articles = {a.id: a for a in tx.articles.where(case_id=case_id)}
        claims = [c for c in tx.claims.where(case_id=case_id) if c.counts]
        items = [e for e in tx.evidence.where(case_id=case_id) if e.withdrawn is None]
        told = tx.history(DESK)
    gathered = _gathered(sources, articles, claims, items)
    known = {source.id: source for source in sources}
    entries = [gathered.entry(ident, known.get(ident), told) for ident in gathered.names]
    offered = [entry for entry in entries if entry.source is None]
    return SourcesView(
        graded=tuple(e for e in entries if e.source is not None),
        offered=tuple(sorted(offered, key=lambda e: (-e.weight, e.id))),
    )


def stamp_of(bench: Workbench, case_id: str) -> str:
    """Return what changes whenever `show_sources` would show something else."""
    with bench.store.read() as tx:
        versions = [source.version for source in tx.sources.where()]
        return f"{tx.cases.get(case_id).changed_at.isoformat()} {versions}"


def _gathered(
    sources: Sequence[Source],
    articles: dict[str, Article],
    claims: Iterable[StoredClaim],
    items: Iterable[Evidence],
) -> _Gathered:
    gathered = _Gathered(sources)
    for claim in claims:
        gathered.claim(claim, articles[claim.article_id].document.outlet)
    for item in items:
        gathered.item(item, sources)
    return gathered
