"""Draw what became of the claims of an article in its newer version."""

from collections.abc import Iterator

from factcheck.domain.version_changes import Fate
from factcheck.ui.components.sheet import Node, el, quiet
from factcheck.ui.wording import plain, verdict_sign
from factcheck.workflow.rows import ClaimRow
from factcheck.workflow.show_changes import ChangeLine, VersionChanges

TONES = {Fate.ALTERED: "mid", Fate.GONE: "bad", Fate.ADDED: "good", Fate.UNCHANGED: "open"}
SIGNS = {Fate.ALTERED: "≠", Fate.GONE: "–", Fate.ADDED: "+", Fate.UNCHANGED: "="}
SHORT = 160  # characters of a claim's words in a line


def change_nodes(changes: VersionChanges, *, editor: bool) -> list[Node]:
    """Return what changed: counts, a warning of reports, and a line a claim but the same ones."""
    older, newer = changes.older.label, changes.newer.label
    nodes: list[Node] = [el("h3", f"What changed from {older} to {newer}")]
    nodes.append(el("p", quiet(changes.words)))
    nodes += _outdated(changes)
    shown = [c for c in changes.lines if c.fate is not Fate.UNCHANGED or c.carried]
    rows = [_row(line, editor=editor) for line in shown]
    return [*nodes, el("ul", *rows, cls="lines")] if rows else nodes


def _outdated(changes: VersionChanges) -> list[Node]:
    if not changes.outdated:
        return []
    last = changes.outdated[-1]
    words = (
        f"Version {last} of the report is out of date because {changes.older.label} was corrected."
    )
    return [el("div", words, cls="warn mid")]


def _row(line: ChangeLine, *, editor: bool) -> Node:
    sign = el("span", f"{SIGNS[line.fate]} {line.fate}", cls=f"tone {TONES[line.fate]}")
    return el("li", sign, " ", *_claims(line), *_verdict(line, editor=editor))


def _claims(line: ChangeLine) -> Iterator[Node]:
    """Yield the claim as it is, and where it differs as it was."""
    if line.after:
        yield _claim(line.after)
        yield " "
    if line.before and line.fate is not Fate.UNCHANGED:
        yield quiet(f"was {line.before.label} “{_words(line.before, line.after)}”")
    if line.what:
        yield quiet(f" ({line.what})")


def _claim(row: ClaimRow) -> Node:
    act = {"do": "go", "claim": row.claim_id}
    return el("button", f"{row.label} {plain(row.kind)}: {_words(row, None)}", act=act)


def _words(row: ClaimRow, beside: ClaimRow | None) -> str:
    """Return what a claim says in a line; beside one that says the same, its words."""
    said = row.text if beside and beside.said == row.said else row.says
    return said if len(said) <= SHORT else f"{said[: SHORT - 1]}…"


def _verdict(line: ChangeLine, *, editor: bool) -> Iterator[Node]:
    """Yield the verdict that was carried over, or the old one that is to be given again."""
    row = line.before if line.again else line.after
    if row is None or not (line.again or line.carried):
        return
    sign = verdict_sign(row.verdict, editor=editor, disagree=row.disagree)
    yield " "
    yield el("span", f"{sign.glyph} {sign.word}", cls=f"tone {sign.tone}")
    yield quiet(" carried over" if line.carried else " was the verdict: it must be given again")
