"""Hold ClaimReviews to the eighteen rules V01–V18."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from factcheck.domain.claim_review import claim_rules as c
from factcheck.domain.claim_review import record_rules as r
from factcheck.domain.claim_review.problems import Node, Problem, Rule, Shown, Weight, text

BREAKS_OUT = ("</script", "<!--")  # ends or upsets a script element that holds JSON

RULES: dict[str, Rule] = {
    "V01": r.v01_type,
    "V02": r.v02_claim,
    "V03": r.v03_address,
    "V04": r.v04_label,
    "V05": c.v05_scale,
    "V06": c.v06_off_scale,
    "V07": r.v07_author,
    "V08": c.v08_item,
    "V09": c.v09_one_address,
    "V10": c.v10_dates,
    "V11": c.v11_final,
    "V13": c.v13_visible,
    "V14": r.v14_explanation,
    "V17": r.v17_language,
    "V18": r.v18_legend,
}


def validate(
    reviews: Sequence[Node], *, shown: Mapping[str, Shown] | None = None
) -> tuple[Problem, ...]:
    """Return what is wrong with records; `shown` tells by address what readers see of each."""
    found: list[Problem] = []
    for number, review in enumerate(reviews, start=1):
        url = text(review.get("url"))
        where = url or f"review {number}"
        found += _of_one(review, where, (shown or {}).get(url))
    return (*found, *_once(reviews))


def validate_text(told: str, *, shown: Mapping[str, Shown] | None = None) -> tuple[Problem, ...]:
    """Return what is wrong with records as they are written into a page or a file."""
    loose = told.lower()
    escapes = [
        Problem(rule="V16", weight=Weight.ERROR, where="text", what=f"{sign!r} is not escaped")
        for sign in BREAKS_OUT
        if sign in loose
    ]
    read = json.loads(told)
    return (*escapes, *validate(read if isinstance(read, list) else [read], shown=shown))


def errors(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Return the problems that keep a record in the house."""
    return tuple(p for p in problems if p.weight is Weight.ERROR)


def escaped(reviews: object) -> str:
    """Return JSON, keys sorted, that nothing can break out of where it stands in a page."""
    told = json.dumps(reviews, sort_keys=True, ensure_ascii=False, indent=1)
    return told.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _of_one(review: Node, where: str, shown: Shown | None) -> Iterator[Problem]:
    for name, rule in RULES.items():
        for weight, what in rule(review, shown):
            yield Problem(rule=name, weight=weight, where=where, what=what)
    for path in _empty(review, ""):
        what = f"{path} is empty; leave it out"
        yield Problem(rule="V15", weight=Weight.ERROR, where=where, what=what)


def _empty(told: object, path: str) -> Iterator[str]:
    """Yield the paths of nulls, and of strings, lists and objects that hold nothing."""
    if told is None or told in ("", [], {}):
        yield path or "the record"
    elif isinstance(told, Mapping):
        if path and set(told) == {"@type"}:
            yield path
        for name, value in told.items():
            yield from _empty(value, f"{path}.{name}" if path else str(name))
    elif isinstance(told, list):
        for number, value in enumerate(told):
            yield from _empty(value, f"{path}[{number}]")


def _once(reviews: Sequence[Node]) -> Iterator[Problem]:
    """Ask for one review a claim, and one address a review (V12)."""
    said: tuple[tuple[str, Callable[[Node], str]], ...] = (
        ("address", lambda review: text(review.get("url"))),
        ("claim", lambda review: text(review.get("claimReviewed")).casefold()),
    )
    for what, of in said:
        counts = Counter(of(review) for review in reviews)
        for name, count in counts.items():
            if name and count > 1:
                told = f"{count} reviews have one {what}; expected one review a {what}"
                yield Problem(rule="V12", weight=Weight.ERROR, where=name, what=told)
