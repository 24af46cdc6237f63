"""Read vague quantities: 'dozens', 'several hundred', 'tens of thousands', 'no casualties'."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from claims.lexicon.load import table, words
from claims.mentions.numbers.numerals import number_words
from claims.model.sentence import Token

LONGEST_PHRASE = 4  # words, 'a large number of'


@dataclass(frozen=True, slots=True)
class Vague:
    """Hold the row of a vague phrase, what it is multiplied with, and its tokens."""

    first: int
    last: int
    head: int
    row: str
    scale: int = 1


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return the phrases by their first word, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, row in table("quantities")["phrases"].items():
        parts = tuple(phrase.split())
        found.setdefault(parts[0], []).append((parts, row))
    for rows in found.values():
        rows.sort(key=lambda item: -len(item[0]))
    return found


def starts_vague() -> frozenset[str]:
    """Return the words with which a vague quantity may start."""
    return frozenset(_phrases()) | {"no", "without"}


def read_vague(tokens: Sequence[Token], i: int) -> Vague | None:
    """Return the vague quantity that starts at a token."""
    if tokens[i].lower in ("no", "without") and (none := _none_of(tokens, i)):
        return none
    ahead = tuple(t.lower for t in tokens[i : i + LONGEST_PHRASE])
    for parts, row in _phrases().get(tokens[i].lower, ()):
        if ahead[: len(parts)] == parts and _means_a_quantity(tokens, i, len(parts)):
            last = i + len(parts) - 1
            last -= parts[-1] == "of"
            return _scaled(tokens, Vague(i, last, last, row))
    return None


def _none_of(tokens: Sequence[Token], i: int) -> Vague | None:
    """Read 'no' before a plural, 'without' before a loss: 'no serious casualties'."""
    for token in tokens[i + 1 : i + 4]:
        if token.tag in ("NNS", "NNPS"):
            said = token.lower in words("quantities", "losses") or tokens[i].lower == "no"
            return Vague(i, i, i, "none") if said else None
        if token.pos not in ("ADJ", "NOUN", "VERB") or token.lower in ("more", "less", "fewer"):
            return None
    return None


def _means_a_quantity(tokens: Sequence[Token], i: int, length: int) -> bool:
    """Tell whether the words count: not 'as many as', 'test scores', 'the couple', 'none too'."""
    word, last = tokens[i].lower, tokens[i + length - 1]
    before = tokens[i - 1] if i else None
    after = tokens[i + length].lower if i + length < len(tokens) else ""
    rules: dict[str, Any] = table("quantities")
    if word == "many":
        return after != "a" and (before is None or before.lower not in rules["not_many_after"])
    if word == "scores":
        compound = before is not None and before.pos in ("ADJ", "NOUN")
        return after in rules["scores_before"] and not compound
    if last.lower == "couple":
        return after in rules["couples_before"] or _plural(tokens, i + length)
    if last.lower == "number":
        return after == "of"
    return last.pos not in ("VERB", "AUX") and (word, after) not in (
        ("none", "too"),
        ("none", "the"),
    )


def _plural(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and tokens[i].tag in ("NNS", "NNPS")


def _scaled(tokens: Sequence[Token], vague: Vague) -> Vague:
    """Take in what multiplies: 'several hundred', 'a couple of dozen', 'tens of thousands'."""
    if vague.row not in words("quantities", "scaled"):
        return vague
    step = vague.last + 1
    step += step < len(tokens) and tokens[step].lower == "of"
    if step >= len(tokens):
        return vague
    word = tokens[step].lower
    scale = table("quantities")["plural_multipliers"].get(word)
    if vague.row in ("couple", "few", "many"):
        scale = scale or number_words()["multipliers"].get(word)
    return Vague(vague.first, step, step, vague.row, scale) if scale else vague
