"""Print how far the confidence of findings can be trusted: by bins, and what a threshold keeps."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from claims.model.finding import FindingRelation
from scripts.confidence.tables import head_of, percent, row_of
from scripts.finding_confidence.cases import PAIRS
from scripts.finding_confidence.labels import Label

BINS = (0.0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 1.0)
THRESHOLDS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
FEWEST = 5  # findings of which a share is printed
FEW = 3  # errors of one cause below which the cause is not printed

Judged = tuple[Label, float]  # with its confidence


def tables_of(labels: Sequence[Label], confidences: Sequence[float]) -> str:
    """Return all tables of findings; those of notes are told apart from those of news."""
    judged = list(zip(labels, confidences, strict=True))
    news = [row for row in judged if row[0].corpus != PAIRS]
    notes = [row for row in judged if row[0].corpus == PAIRS]
    parts = (_reliability(news), _coverage(news, notes), _causes(label for label, _ in news))
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _reliability(judged: Sequence[Judged]) -> Iterator[str]:
    """Yield the bins: what the engine said, what was right."""
    yield from head_of("confidence", "findings", "said", "right")
    for low, high in pairwise(BINS):
        held = [(said, label.right) for label, said in judged if low <= said < high]
        if held:
            said, right = (sum(column) for column in zip(*held, strict=True))
            shares = percent(said, len(held)), percent(right, len(held))
            yield row_of(f"{low:.1f}-{high:.1f}", len(held), *shares)


def _coverage(news: Sequence[Judged], notes: Sequence[Judged]) -> Iterator[str]:
    """Yield what is right at or above each threshold, and how many findings that keeps."""
    yield from head_of("findings", "judged", *("all" if not t else f"≥ {t}" for t in THRESHOLDS))
    for relation in FindingRelation:
        own = [row for row in news if row[0].relation is relation]
        if own:
            yield row_of(relation.value.replace("_", " "), len(own), *_cells(own))
    for corpus in sorted({label.corpus for label, _ in news}):
        own = [row for row in news if row[0].corpus == corpus]
        yield row_of(f"of {corpus}", len(own), *_cells(own))
    yield row_of("**all of news**", len(news), *_cells(news))
    yield row_of("pairs of notes", len(notes), *_cells(notes))


def _cells(judged: Sequence[Judged]) -> Iterator[str]:
    for threshold in THRESHOLDS:
        held = [label.right for label, said in judged if said >= threshold]
        if len(held) < FEWEST:
            yield "–"
            continue
        share = percent(sum(held), len(held))
        yield share if not threshold else f"{share} of {percent(len(held), len(judged))}"


def _causes(labels: Iterable[Label]) -> Iterator[str]:
    """Yield what is wrong with the findings that are."""
    wrong = Counter(label.cause for label in labels if not label.right)
    whole = sum(wrong.values())
    yield from head_of("what is wrong", "findings", "share")
    ranked = sorted(wrong.items(), key=lambda item: (-item[1], item[0]))
    for cause, count in ranked:
        if count >= FEW:
            yield row_of(cause, count, percent(count, whole))
    rest = sum(count for _, count in ranked if count < FEW)
    if rest:
        yield row_of("other", rest, percent(rest, whole))
