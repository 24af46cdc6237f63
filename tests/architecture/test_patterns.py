"""No regular expression takes 64 times as long for eight times the text."""

import importlib
import pkgutil
import re
import time
from pathlib import Path

import pytest

import claims
import factcheck

LONGER = 8  # times the text; so far apart, a busy machine's clock does not blur 8 and 64
SLOWER = 23  # that text may take at most this many times as long
LOOKS = 3  # before a pattern is called slow: others share the machine
SIZE = 2000  # characters; a quadratic pattern takes some milliseconds for them
WORTH_A_LOOK = 0.003  # seconds of CPU; below it a clock measures itself
STARTS = (
    ".ui.entry",
    ".ui.serving.screen",
    ".store.migrations",
    ".__main__",
)  # they run something

# What hostile texts repeat; besides, the words of each pattern itself.
REPEATED = (
    *("1", "(", "[", '"', "'", " ", "\n", "\t", "a", "A", "é", ".", "-", "’", "“", "–", "$", "%"),
    *("a ", "A ", "1 ", "- ", ". ", "1,", "1.", "1:", "a.", "A.", "a-", "a, ", "A, ", ":", "/"),
    *("@", "<", "&", "of ", "the ", "aA", "((a", "\n \n"),
)
ENDS = ("", "!")  # what spoils a match at the very end

# Patterns that are let to be quadratic, each with what bounds the text they are given.
BOUNDED = {
    "claims.resolution.places.relative.DISTANCE": "LOOK_BACK characters before a name",
    "claims.resolution.places.relative.WORD_BEFORE": "LOOK_BACK characters before a name",
    "claims.relations.entries.OWN_DEED": "MOST_BEFORE characters before a place",
    "claims.origins.credits.BYLINE": "HEAD characters of an article",
}


def modules():
    for package in (claims, factcheck):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not any(start in found.name for start in STARTS):
                yield importlib.import_module(found.name)


def patterns_in(value, depth=0):
    """Yield the patterns that a value is or holds."""
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value
    elif depth < 3 and isinstance(value, dict | list | tuple | set | frozenset):
        for item in list(value.values() if isinstance(value, dict) else value)[:500]:
            yield from patterns_in(item, depth + 1)


@pytest.fixture(scope="module")
def patterns():
    """Every pattern of the product once: where it is, itself."""
    found = {}
    for module in modules():
        for name, value in vars(module).items():
            for pattern in patterns_in(value):
                found.setdefault((pattern.pattern, pattern.flags), (module, name, pattern))
    return [
        (f"{module.__name__}.{name}", module, pattern) for module, name, pattern in found.values()
    ]


def asked_of(name, module, sources):
    """The methods that are called on the pattern, in its module or where it is imported."""
    called = rf"\b{name.rpartition('.')[2]}\.(match|fullmatch|search|finditer|findall|sub|split)\b"
    own = set(re.findall(called, sources[module.__name__]))
    others = {how for text in sources.values() for how in re.findall(called, text)}
    return own or others or {"search"}


def seconds(pattern, methods, text):
    began = time.process_time()
    for method in methods:
        if method in ("match", "fullmatch"):
            getattr(pattern, method)(text)
        else:
            for _ in pattern.finditer(text):
                pass
    return time.process_time() - began


def grows_too_fast(pattern, methods, unit, end):
    def least(size):
        text = unit * (size // len(unit)) + end
        return min(seconds(pattern, methods, text) for _ in range(3))

    if seconds(pattern, methods, unit * (SIZE // len(unit)) + end) < WORTH_A_LOOK:
        return False
    return all(least(LONGER * SIZE) > SLOWER * least(SIZE) for _ in range(LOOKS))


def repeated_for(pattern):
    words = re.findall(r"[A-Za-z]{3,}", pattern.pattern)[:3]
    return (*REPEATED, *(f"{word} " for word in words))


def slow(pattern, methods):
    """The first repeated text that a pattern is too slow for; null where there is none."""
    tried = ((unit, end) for unit in repeated_for(pattern) for end in ENDS)
    return next((t for t in tried if grows_too_fast(pattern, methods, *t)), None)


def test_no_pattern_is_quadratic(patterns):
    sources = {m.__name__: Path(m.__file__).read_text(encoding="utf-8") for _, m, _ in patterns}
    asked = [
        (name, slow(p, asked_of(name, m, sources)))
        for name, m, p in patterns
        if name not in BOUNDED
    ]
    assert len(asked) > 150
    assert {name: text for name, text in asked if text} == {}


@pytest.mark.parametrize(
    ("pattern", "quadratic"),
    [(r"\d+ km", True), (r"\s*\(", True), (r"\b\d+ km", False), (r"(?<!\s)\s*\(", False)],
)
def test_a_quadratic_pattern_is_seen(pattern, quadratic):
    assert (slow(re.compile(pattern), {"search"}) is not None) is quadratic
