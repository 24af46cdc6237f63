"""How claims are compared with the hand-made ones beside this file."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ARTICLES = Path(__file__).parent / "articles"
ESSENTIALS = {
    "casualty": ("outcome", "count.min", "count.max", "population.nationality"),
    "quantity": ("verb", "count.min", "count.max"),
    "time": ("timex",),
    "asset_location": ("asset.name", "asset.class", "asset.count.min", "relation", "place.name"),
    "responsibility": ("actor", "role", "basis"),
    "statement": ("speaker", "direct"),
    "action": ("agent", "action", "target"),
}
# Of these kinds the gold names every claim, so that what is found beyond it is wrong;
# of statements the direct ones, for whatever anybody "said" is an indirect one.
EXHAUSTIVE = ("casualty", "quantity", "time", "asset_location", "responsibility", "statement")
ARTICLES_AND_SUCH = {"the", "a", "an", "of", "on", "in", "at"}
Line = dict[str, Any]


def read_articles() -> list[Line]:
    """Read the articles with their gold claims, in the order of the files' names."""
    files = sorted(ARTICLES.glob("*.jsonl"))
    return [json.loads(line) for f in files for line in f.read_text("utf-8").splitlines()]


def at(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def same(one: Any, other: Any) -> bool:
    """Compare two values; words agree where one side's are all among the other's."""
    if not (isinstance(one, str) and isinstance(other, str)):
        return bool(one == other)
    left, right = (
        {word.strip(".,;“”") for word in text.casefold().replace("_", " ").split()}
        - ARTICLES_AND_SUCH
        for text in (one, other)
    )
    return bool(left and right) and (left <= right or right <= left)


def overlap(one: Line, other: Line) -> int:
    return min(one["end"], other["end"]) - max(one["start"], other["start"])


def slots_overlap(one: Line, other: Line) -> int:
    """Count the characters that the slots of two claims share."""
    pairs = [(a, b) for a in one["slots"].values() for b in other["slots"].values()]
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a, b in pairs)


def field_agrees(gold: Line, predicted: Line, path: str) -> bool:
    """Tell whether a field is as the gold has it; what the gold leaves out is free."""
    full = f"value.{path}"
    if any(full == free or full.startswith(f"{free}.") for free in gold.get("not_scored", ())):
        return True
    want, have = at(gold["value"], path), at(predicted["value"], path)
    if want is None and not (path == "count.max" and "count" in gold["value"]):
        return True
    wanted = [want, *gold.get("accept", {}).get(full, ())]
    return any(same(option, have) for option in wanted)


def agrees(gold: Line, predicted: Line) -> bool:
    """Tell whether the predicted claim is this gold claim."""
    kinds = gold.get("accept", {}).get("kind", [gold["kind"]])
    if predicted["kind"] not in kinds or overlap(gold, predicted) <= 0:
        return False
    free = "polarity" in gold.get("not_scored", ())
    if gold["polarity"] != predicted["polarity"] and not free:
        return False
    if not slots_overlap(gold, predicted):
        return False
    paths = ESSENTIALS[gold["kind"]] if predicted["kind"] == gold["kind"] else ()
    return all(field_agrees(gold, predicted, path) for path in paths)


def matches(gold: list[Line], predicted: list[Line]) -> Iterator[tuple[int, int]]:
    """Pair gold and predicted claims one to one, those that share the most slot words first."""
    pairs = [
        (-slots_overlap(g, p), i, k)
        for i, g in enumerate(gold)
        for k, p in enumerate(predicted)
        if agrees(g, p)
    ]
    used: tuple[set[int], set[int]] = set(), set()
    for _, i, k in sorted(pairs):
        if i not in used[0] and k not in used[1]:
            used[0].add(i)
            used[1].add(k)
            yield i, k


def trapped(trap: Line, predicted: Line) -> bool:
    """Tell whether a predicted claim is what the article never says."""
    start, end = trap["within"]
    polarity = trap.get("polarity", predicted["polarity"])
    if predicted["kind"] != trap["kind"] or predicted["polarity"] != polarity:
        return False
    inside = overlap(predicted, {"start": start, "end": end}) > 0
    return inside and all(same(w, at(predicted["value"], p)) for p, w in trap["value"].items())


def measure(articles: list[Line], claims: list[list[Line]]) -> dict[str, dict[str, float]]:
    """Return by kind the shares `found` (of what must be found) and `precise`.

    Under `traps` stands the share of traps avoided. An approximate or bounded count has to have
    the bounds of the gold.
    """
    counts: dict[str, list[int]] = {}
    traps = [0, 0]
    for article, predicted in zip(articles, claims, strict=True):
        gold = article["claims"]
        pairs = dict(matches(gold, predicted))
        for i, claim in enumerate(gold):
            if claim.get("must", True):
                tally(counts, f"{claim['kind']}.found", hit=i in pairs)
        for k, claim in enumerate(predicted):
            if claim["kind"] in EXHAUSTIVE and claim["value"].get("direct", True):
                tally(counts, f"{claim['kind']}.precise", hit=k in pairs.values())
        for trap in article["must_not_claims"]:
            traps[0] += not any(trapped(trap, claim) for claim in predicted)
            traps[1] += 1
    shares: dict[str, dict[str, float]] = {"traps": {"avoided": traps[0] / traps[1]}}
    for name, (hits, all_) in sorted(counts.items()):
        kind, share = name.split(".")
        shares.setdefault(kind, {})[share] = round(hits / all_, 3)
    return shares


def tally(counts: dict[str, list[int]], name: str, *, hit: bool) -> None:
    counts.setdefault(name, [0, 0])
    counts[name][0] += hit
    counts[name][1] += 1
