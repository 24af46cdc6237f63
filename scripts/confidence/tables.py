"""Print how far confidence can be trusted: by bins, and what a threshold keeps."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from claims import Kind
from scripts.confidence.labels import Label

BINS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
THRESHOLDS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
FEWEST = 10  # claims of which a share is printed
FEW = 4  # errors of one cause below which the cause is not printed
# Claims of each kind that the engine found in 1,306 articles of the seven sets: kinds were judged
# in other shares, and what is said of all claims weighs them as they come.
FOUND = {
    Kind.CASUALTY: 4042,
    Kind.QUANTITY: 1901,
    Kind.TIME: 3402,
    Kind.ASSET_LOCATION: 155,
    Kind.LOCATION: 1979,
    Kind.RESPONSIBILITY: 931,
    Kind.STATEMENT: 6420,
    Kind.ACTION: 4160,
    Kind.IDENTITY: 1391,
    Kind.FACT: 14343,
}

Judged = tuple[Label, float, float]  # with its confidence and how many claims it stands for


def tables_of(labels: Sequence[Label], confidences: Sequence[float]) -> str:
    """Return all tables of the page."""
    sampled = Counter(label.kind for label in labels)
    judged = [
        (label, confidence, FOUND[label.kind] / sampled[label.kind])
        for label, confidence in zip(labels, confidences, strict=True)
    ]
    parts = (_reliability(judged), _coverage(judged), _causes(labels))
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def row_of(*cells: object) -> str:
    """Return a row of a table."""
    return f"| {' | '.join(map(str, cells))} |"


def head_of(*names: str) -> Iterator[str]:
    """Yield the head of a table."""
    yield row_of(*names)
    yield row_of(*("---" for _ in names))


def percent(part: float, whole: float) -> str:
    """Return a share in words."""
    return f"{100 * part / whole:.0f} %"


def _reliability(judged: Sequence[Judged]) -> Iterator[str]:
    """Yield the bins: what the engine said, what was right."""
    yield from head_of("confidence", "claims", "said", "right")
    for low, high in pairwise(BINS):
        held = [(said, label.right) for label, said, _ in judged if low <= said < high]
        if held:
            said, right = (sum(column) for column in zip(*held, strict=True))
            shares = percent(said, len(held)), percent(right, len(held))
            yield row_of(f"{low:.1f}-{high:.1f}", len(held), *shares)


def _coverage(judged: Sequence[Judged]) -> Iterator[str]:
    """Yield by kind what is right at or above each threshold, and how many claims that keeps."""
    yield from head_of("kind", "claims", *("all" if not t else f"≥ {t}" for t in THRESHOLDS))
    for kind in Kind:
        own = [(label, said, 1.0) for label, said, _ in judged if label.kind is kind]
        yield row_of(kind.value, len(own), *_cells(own))
    yield row_of("**all, as they come**", len(judged), *_cells(judged))


def _cells(judged: Sequence[Judged]) -> Iterator[str]:
    whole = sum(weight for *_, weight in judged)
    for threshold in THRESHOLDS:
        held = [row for row in judged if row[1] >= threshold]
        if len(held) < FEWEST:
            yield "–"
            continue
        kept = sum(weight for *_, weight in held)
        right = sum(weight for label, _, weight in held if label.right)
        share = percent(right, kept)
        yield share if not threshold else f"{share} of {percent(kept, whole)}"


def _causes(labels: Iterable[Label]) -> Iterator[str]:
    """Yield what is wrong with the claims that are."""
    wrong = [label for label in labels if not label.right]
    yield from head_of("what is wrong", "claims", "share", "mostly in")
    ranked = _ranked(wrong, lambda label: label.cause)
    for cause, count in ranked:
        if count < FEW:
            continue
        kinds = _ranked([label for label in wrong if label.cause == cause], lambda x: x.kind.value)
        where = ", ".join(kind for kind, _ in kinds[:2])
        yield row_of(cause, count, percent(count, len(wrong)), where)
    rest = sum(count for _, count in ranked if count < FEW)
    yield row_of("other", rest, percent(rest, len(wrong)), "")


def _ranked(labels: Iterable[Label], key: Callable[[Label], str]) -> list[tuple[str, int]]:
    """Return what occurs with its number, the most frequent first."""
    counted = Counter(map(key, labels))
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))
