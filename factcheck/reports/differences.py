"""What changed between two versions of a report, in words that stand alone."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Protocol

from factcheck.domain.record import Value
from factcheck.domain.wording import plain
from factcheck.reports.article_parts import ArticlePart
from factcheck.reports.casualty_table import TollRow
from factcheck.reports.claim_parts import ClaimPart
from factcheck.reports.evidence_parts import EvidencePart
from factcheck.reports.finding_parts import FindingPart

NO_CLAIM = "no claim changed"
LONGEST = 160  # characters of a text that a change quotes


class ChangeKind(StrEnum):
    """Name what changed, the gravest first."""

    CORRECTION = "correction"
    VERDICT = "verdict"
    CLAIM = "claim"
    EVIDENCE = "evidence"
    SOURCE = "source"
    CASUALTIES = "casualties"
    FINDING = "finding"
    ARTICLE = "article"
    WORDING = "wording"


class Change(Value):
    """Hold one thing that is not as it was."""

    kind: ChangeKind
    label: str  # of the claim, item, article or event
    what: str
    before: str
    after: str

    @property
    def line(self) -> str:
        """Return the change in a line: 'C5: the verdict was “mixed” and is “refuted”'."""
        if self.before and self.after:
            return f"{self.label}: {self.what} was “{self.before}” and is “{self.after}”"
        told = self.after or self.before
        return f"{self.label}: {self.what}{f' “{told}”' if told else ''}"


class Reported(Protocol):
    """Be the contents of a report, as far as two are compared."""

    @property
    def title(self) -> str:
        """Return the name of the case."""

    @property
    def articles(self) -> tuple[ArticlePart, ...]:
        """Return its articles."""

    @property
    def claims(self) -> tuple[ClaimPart, ...]:
        """Return its claims."""

    @property
    def findings(self) -> tuple[FindingPart, ...]:
        """Return its findings."""

    @property
    def casualties(self) -> tuple[TollRow, ...]:
        """Return its table of casualties."""


def differences(before: Reported, after: Reported) -> tuple[Change, ...]:
    """Return what changed from one report to another, the gravest first, then in reading order."""
    found = [
        *_differing(ChangeKind.WORDING, "case", "its name", before.title, after.title),
        *_articles(before, after),
        *_claims(before, after),
        *_findings(before, after),
        *_tolls(before, after),
    ]
    order = list(ChangeKind)
    return tuple(sorted(found, key=lambda change: order.index(change.kind)))


def _differing(
    kind: ChangeKind, label: str, what: str, before: str | None, after: str | None
) -> Iterator[Change]:
    """Yield a change where two texts differ."""
    if (before or "") != (after or ""):
        old, new = _cut(before), _cut(after)
        if old == new:  # they differ only beyond what is quoted
            old, new = "", ""
        yield Change(kind=kind, label=label, what=what, before=old or "–", after=new or "–")


def _cut(text: str | None) -> str:
    told = " ".join((text or "").split())
    return told if len(told) <= LONGEST else f"{told[: LONGEST - 1]}…"


def _articles(before: Reported, after: Reported) -> Iterator[Change]:
    same = _unchanged_articles(before, after)
    old, new = ({a.id: a for a in side.articles} for side in (before, after))
    for ident, article in new.items():
        if ident not in old:
            yield _one(ChangeKind.ARTICLE, article.label, "new article", after=article.title)
        elif article.edition_line != old[ident].edition_line:
            yield _corrected(old[ident], article, same=article.label in same)
    for ident, article in old.items():
        if ident not in new:
            yield _one(ChangeKind.ARTICLE, article.label, "article gone", before=article.title)


def _corrected(old: ArticlePart, new: ArticlePart, *, same: bool) -> Change:
    """Return that an article was corrected, taken back, or is no longer held for that."""
    what = new.edition_line or f"is no longer held for what it was: {old.edition_line}"
    return _one(ChangeKind.CORRECTION, new.label, f"{what}; {NO_CLAIM}" if same else what)


def _unchanged_articles(before: Reported, after: Reported) -> set[str]:
    """Return the articles in whose newer version every claim stands as it was."""
    heirs = _heirs(before, after)
    old, new = (_by_article(side.claims) for side in (before, after))
    return {
        article.label
        for article in after.articles
        if article.superseded_by
        and _stand(old.get(article.label, []), new.get(article.superseded_by, []), heirs)
    }


def _stand(old: list[ClaimPart], new: list[ClaimPart], heirs: Mapping[str, str]) -> bool:
    went_over = all(claim.label in heirs for claim in new)
    return went_over and list(map(_said, old)) == list(map(_said, new))


def _by_article(claims: Sequence[ClaimPart]) -> dict[str, list[ClaimPart]]:
    found: dict[str, list[ClaimPart]] = {}
    for claim in claims:
        found.setdefault(claim.article, []).append(claim)
    return found


def _said(claim: ClaimPart) -> tuple[object, ...]:
    return claim.kind, claim.text, claim.value_line, claim.said_by


def _heirs(before: Reported, after: Reported) -> dict[str, str]:
    """Return by claim of a newer version, as both are called, the one that it was."""
    old = {claim.id: claim for claim in before.claims}
    named = ((claim.label, _name(claim, old), claim.id) for claim in after.claims)
    return {label: old[name].label for label, name, ident in named if name != ident}


def _claims(before: Reported, after: Reported) -> Iterator[Change]:
    old, new = ({c.id: c for c in side.claims} for side in (before, after))
    new = {_name(claim, old): claim for claim in new.values()}
    for ident, claim in new.items():
        if ident not in old:
            yield _one(ChangeKind.CLAIM, claim.label, "new claim", after=_cut(claim.text))
        else:
            yield from _claim(old[ident], claim)
    for ident, claim in old.items():
        if ident not in new:
            yield _one(ChangeKind.CLAIM, claim.label, "claim gone", before=_cut(claim.text))


def _name(claim: ClaimPart, old: Mapping[str, ClaimPart]) -> str:
    """Return the id under which a claim was told: that of the earlier version, where it was."""
    earlier = claim.version_of
    return earlier if claim.id not in old and earlier in old and earlier else claim.id


def _claim(old: ClaimPart, new: ClaimPart) -> Iterator[Change]:
    label = new.label if new.id == old.id else f"{old.label}, now {new.label}"
    yield from _differing(
        ChangeKind.VERDICT, label, "the verdict", old.verdict.line, new.verdict.line
    )
    for what, name in (("its words", "text"), ("its value", "value_line")):
        yield from _differing(
            ChangeKind.CLAIM, label, what, getattr(old, name), getattr(new, name)
        )
    told = (" ← ".join(side.said_by) for side in (old, new))
    yield from _differing(ChangeKind.CLAIM, label, "who says so", *told)
    stages = (plain(side.status) for side in (old, new))
    yield from _differing(ChangeKind.WORDING, label, "its status", *stages)
    for what, name in (
        ("the conclusion", "conclusion"),
        ("the rationale", "rationale"),
        ("the open questions", "open_questions"),
        ("the right of reply", "reply_sought"),
    ):
        words = (str(getattr(side.verdict.standing, name, "")) for side in (old, new))
        yield from _differing(ChangeKind.WORDING, label, what, *words)
    yield from _evidence(label, old.evidence, _as_before(old.evidence, new.evidence))


def _as_before(old: Sequence[EvidencePart], new: Sequence[EvidencePart]) -> list[EvidencePart]:
    """Return items under the ids that they had before they went over to a newer version."""
    known = {_cited(item): item.id for item in old}
    kept = {item.id for item in old}
    return [
        item
        if item.id in kept
        else item.model_copy(update={"id": known.get(_cited(item), item.id)})
        for item in new
    ]


def _cited(item: EvidencePart) -> tuple[object, ...]:
    return item.title, item.url, item.excerpt, item.sha256


def _evidence(
    label: str, before: Sequence[EvidencePart], after: Sequence[EvidencePart]
) -> Iterator[Change]:
    old, new = ({e.id: e for e in side} for side in (before, after))
    for ident, item in new.items():
        if ident not in old:
            what = f"new evidence that {_does(item)}"
            yield _one(ChangeKind.EVIDENCE, label, what, after=_cut(item.title or item.url))
            continue
        was = old[ident]
        yield from _differing(
            ChangeKind.EVIDENCE, item.label, "its stance", was.stance, item.stance
        )
        yield from _differing(
            ChangeKind.SOURCE, item.label, "the grade of its source", was.grade, item.grade
        )
    for ident, item in old.items():
        if ident not in new:
            yield _one(
                ChangeKind.EVIDENCE,
                label,
                "evidence withdrawn",
                before=_cut(item.title or item.url),
            )


def _does(item: EvidencePart) -> str:
    return "gives context" if item.stance == "context" else item.stance.value


def _findings(before: Reported, after: Reported) -> Iterator[Change]:
    heirs = _heirs(before, after)
    old = {f.id: f for f in before.findings if f.shown}
    known = {_compared(f, {}): ident for ident, f in old.items()}
    shown = [f for f in after.findings if f.shown]
    new = {f.id if f.id in old else known.get(_compared(f, heirs), f.id): f for f in shown}
    for ident, finding in new.items():
        what = f"new finding ({plain(finding.relation)})"
        if ident not in old:
            yield _one(ChangeKind.FINDING, _of(finding), what, after=_cut(finding.explanation))
        else:
            yield from _differing(
                ChangeKind.FINDING,
                _of(finding),
                "what the desk made of it",
                old[ident].state,
                finding.state,
            )
    for ident, finding in old.items():
        if ident not in new:
            what = f"finding gone ({plain(finding.relation)})"
            yield _one(ChangeKind.FINDING, _of(finding), what, before=_cut(finding.explanation))


def _compared(finding: FindingPart, heirs: Mapping[str, str]) -> tuple[object, ...]:
    """Return by what a finding is another's: the rule, what it says, and of which claims."""
    values = frozenset((heirs.get(v.claim, v.claim), v.text) for v in finding.values)
    return finding.rule, finding.relation, values


def _of(finding: FindingPart) -> str:
    return ", ".join(dict.fromkeys(value.claim for value in finding.values)) or finding.slot


def _tolls(before: Reported, after: Reported) -> Iterator[Change]:
    old, new = ({_row(r): r for r in side.casualties} for side in (before, after))
    for key in dict.fromkeys([*new, *old]):
        row = new.get(key) or old[key]
        ranges = (side[key].range_words if key in side else "" for side in (old, new))
        what = f"{row.outcome}, {row.who}"
        yield from _differing(ChangeKind.CASUALTIES, row.event, what, *ranges)


def _row(row: TollRow) -> tuple[str, str, str, bool]:
    return row.event_id, row.outcome, row.who, row.part


def _one(kind: ChangeKind, label: str, what: str, *, before: str = "", after: str = "") -> Change:
    return Change(kind=kind, label=label, what=what, before=before, after=after)
