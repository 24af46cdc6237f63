"""Show what became of the claims of an article in its newer version."""

from collections import Counter
from collections.abc import Iterable, Mapping

from factcheck.domain.article import Article
from factcheck.domain.record import Value
from factcheck.domain.version_changes import ClaimChange, Fate, claim_changes
from factcheck.errors import NotAllowed
from factcheck.workflow.blindness import blinded
from factcheck.workflow.import_files import FileLine, Outcome
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.rows import ClaimRow, RowsWanted
from factcheck.workflow.supersede import VERSION_OF, told_of_before, versions_of


class ChangeLine(Value):
    """Hold what became of one claim: as it was, as it is, or both.

    `carried` tells that its verdict went along; that of an altered claim is to be given again.
    """

    fate: Fate
    what: str = ""
    before: ClaimRow | None = None
    after: ClaimRow | None = None
    carried: bool = False

    @property
    def again(self) -> bool:
        """Tell whether a verdict was given on the earlier words, and none yet on these."""
        judged = self.before is not None and bool(self.before.reviewed_by)
        return self.fate is Fate.ALTERED and judged and not (self.after and self.after.reviewed_by)


class VersionChanges(Value):
    """Hold two versions of an article and what differs in their claims, the gravest first."""

    older: Article
    newer: Article
    lines: tuple[ChangeLine, ...]
    outdated: tuple[int, ...] = ()  # versions of the report that rest on the older one

    def count(self, fate: Fate) -> int:
        """Return how many claims have had a fate."""
        return Counter(line.fate for line in self.lines)[fate]

    @property
    def words(self) -> str:
        """Return how many claims changed, and what that means for verdicts: '1 altered · …'."""
        counts = ", ".join(f"{n} {fate}" for fate in Fate if (n := self.count(fate)))
        same = self.count(Fate.UNCHANGED) == len(self.lines)
        head = "no claim changed" if same else counts
        again = sum(line.again for line in self.lines)
        carried = sum(line.carried for line in self.lines)
        told = [f"{_many(carried)} carried over" if carried else ""]
        told += [f"{_many(again)} to be given again" if again else ""]
        return " · ".join(filter(None, [head, *told]))


def show_changes(bench: Workbench, article_id: str, *, by: str = "") -> VersionChanges:
    """Return what changed from the earlier version of an article, as the reader may see it.

    NotAllowed where the article is the only version.
    """
    with bench.store.read() as tx:
        newer = tx.articles.get(article_id)
        if newer.supersedes is None:
            what = f"tell what changed in {newer.label}"
            raise NotAllowed(what, ["an earlier version of it in the case"])
        older = tx.articles.get(newer.supersedes)
        case = tx.cases.get(newer.case_id)
        both = RowsWanted(articles=(older.id, newer.id))
        rows = {r.claim_id: r for r in blinded(tx.claim_rows(case.id, both), case, by=by)}
        found = _changes(tx, older, newer)
        told = tx.history(case.id, subject=f"article:{newer.id}")
        linked = max(entry.at for entry in told if entry.action == VERSION_OF)
        reports = tx.reports.where(case_id=case.id)
    lines = [_line(change, rows) for change in found]
    lines.sort(key=_grave)
    outdated = tuple(r.number for r in reports if r.made_at < linked)
    return VersionChanges(older=older, newer=newer, lines=tuple(lines), outdated=outdated)


def changes_of(
    bench: Workbench, lines: Iterable[FileLine], *, by: str
) -> tuple[VersionChanges, ...]:
    """Return what changed in each version that an import brought, in their order."""
    versions = dict.fromkeys(n.article_id for n in lines if n.outcome is Outcome.VERSION)
    with bench.store.read() as tx:
        linked = [ident for ident in versions if tx.articles.get(ident).supersedes]
    return tuple(show_changes(bench, ident, by=by) for ident in linked)


def list_versions(bench: Workbench, article_id: str) -> tuple[Article, ...]:
    """Return all versions of an article, the first one first."""
    with bench.store.read() as tx:
        return versions_of(tx, tx.articles.get(article_id))


def _many(verdicts: int) -> str:
    return f"{verdicts} verdict{'s' * (verdicts != 1)}"


def _grave(line: ChangeLine) -> tuple[int, bool, bool]:
    """Return the place of a line: what asks for work first, then what means something else."""
    return list(Fate).index(line.fate), not line.again, "meaning" not in line.what


def _changes(tx: Transaction, older: Article, newer: Article) -> tuple[ClaimChange, ...]:
    sides = (
        [
            claim
            for claim in tx.claims.where(case_id=article.case_id, article_id=article.id)
            if not claim.vanished and told_of_before(article, claim.current) is None
        ]
        for article in (older, newer)
    )
    return claim_changes(*sides)


def _line(change: ClaimChange, rows: Mapping[str, ClaimRow]) -> ChangeLine:
    before = rows.get(change.before.id) if change.before else None
    after = rows.get(change.after.id) if change.after else None
    reviewed = bool(before and before.reviewed_by) and bool(after and after.reviewed_by)
    carried = change.fate is Fate.UNCHANGED and reviewed
    return ChangeLine(
        fate=change.fate, what=change.what, before=before, after=after, carried=carried
    )
