"""Read vague quantities: 'dozens', 'several hundred', 'tens of thousands', 'no casualties'."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from claims.lexicon.load import table, words
from claims.mentions.numbers.numeral import lower, number_words
from claims.mentions.numbers.surroundings import people_words
from claims.model.sentence import Token

LONGEST_PHRASE = 5  # words, 'double-digit number of'
FEW_WORDS = 3  # up to the plural: 'a lot of very young men'
NOT_NONE = frozenset(("more", "less", "fewer"))


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


@cache
def starts_vague() -> frozenset[str]:
    """Return the words with which a vague quantity may start."""
    described = {*table("quantities")["number_adjectives"], *words("quantities", "intensifiers")}
    described |= {*table("quantities")["low_or_high"]}
    return frozenset(_phrases()) | described | {"no", "without", "a", "an"}


def read_vague(tokens: Sequence[Token], i: int) -> Vague | None:
    """Return the vague quantity that starts at a token."""
    if lower(tokens, i) not in starts_vague():
        return None
    if tokens[i].lower in ("no", "without") and (none := _none_of(tokens, i)):
        return none
    if described := _described_number(tokens, i) or _low_or_high(tokens, i):
        return described
    ahead = tuple(t.lower for t in tokens[i : i + LONGEST_PHRASE])
    for parts, row in _phrases().get(tokens[i].lower, ()):
        if ahead[: len(parts)] == parts and _means_a_quantity(tokens, i, len(parts)):
            last = i + len(parts) - 1
            last -= parts[-1] == "of"
            return _scaled(tokens, Vague(i, last, last, row))
    return None


def _low_or_high(tokens: Sequence[Token], i: int) -> Vague | None:
    """Read 'in the low hundreds', 'the high thousands'."""
    row = table("quantities")["low_or_high"].get(tokens[i].lower)
    scale = table("quantities")["plural_multipliers"].get(lower(tokens, i + 1))
    return Vague(i, i + 1, i + 1, row, scale) if row and scale else None


def _described_number(tokens: Sequence[Token], i: int) -> Vague | None:
    """Read 'an unknown number of', 'a very large number of', 'huge numbers of'."""
    at = i + (tokens[i].lower in ("a", "an"))
    at += lower(tokens, at) in words("quantities", "intensifiers")
    row = table("quantities")["number_adjectives"].get(lower(tokens, at))
    named = lower(tokens, at + 1) in ("number", "numbers") and lower(tokens, at + 2) == "of"
    return Vague(i, at + 1, at + 1, row) if row and named else None


def _none_of(tokens: Sequence[Token], i: int) -> Vague | None:
    """Read 'no' before a plural or a person, 'without' before a loss: 'no serious casualties'."""
    no = tokens[i].lower == "no"
    for token in tokens[i + 1 : i + 4]:
        if token.lower == "any" and not no:
            continue
        if token.tag in ("NNS", "NNPS") or _same_in_plural(tokens, token):
            lost = token.lower in words("quantities", "losses")
            return Vague(i, i, i, "none") if lost or no else None
        one = token.tag in ("NN", "NNP") and _is_one_lost(tokens, token)
        if one and not _in_compound(tokens, token.i):
            return Vague(i, i, i, "none")
        if token.pos not in ("ADJ", "NOUN", "VERB", "PROPN") or token.lower in NOT_NONE:
            return None
    return None


def _same_in_plural(tokens: Sequence[Token], token: Token) -> bool:
    """See 'no aircraft', not the 'aircraft' of 'no aircraft carrier'."""
    plural = token.lower in words("quantities", "same_in_plural")
    return plural and not _in_compound(tokens, token.i)


def _is_one_lost(tokens: Sequence[Token], token: Token) -> bool:
    """Tell whether a singular is a person or a loss: 'no soldier', 'no loss of life'."""
    if token.lower == "loss":
        return lower(tokens, token.i + 2) in ("life", "lives")
    losses, people = words("quantities", "losses"), people_words()
    return token.lower in losses or (token.tag == "NN" and token.lower in people)


def _in_compound(tokens: Sequence[Token], i: int) -> bool:
    return i + 1 < len(tokens) and tokens[i + 1].pos in ("NOUN", "PROPN")


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
        hurt = tokens[tokens[i].head].lower in words("number_lookalikes", "verbs")
        goes_on = vague_range_end(tokens, Vague(i, i, i, "scores")) is not None
        return ((after in rules["scores_before"] or goes_on) and not compound) or hurt
    if parts_of_many := last.lower == "of" and word in ("a", "lots", "plenty"):
        lot = tokens[i + length - 2].lower in words("quantities", "lots")
        if lot and parts_of_many:
            return _plural_ahead(tokens, i + length)
    if last.lower in ("couple", "number") or word == "neither":
        return _counts_as_noun(tokens, i, i + length)
    return last.pos not in ("VERB", "AUX") and (word, after) not in (
        ("none", "too"),
        ("none", "the"),
    )


def _plural_ahead(tokens: Sequence[Token], i: int) -> bool:
    """Tell 'a lot of young men' from 'a lot of money'."""
    for token in tokens[i : i + FEW_WORDS]:
        if token.tag in ("NNS", "NNPS"):
            return True
        if token.pos not in ("ADJ", "NOUN", "ADV"):
            return False
    return False


def _counts_as_noun(tokens: Sequence[Token], i: int, end: int) -> bool:
    """Tell 'a couple of men', 'a number of men', 'neither man' from the things of these names."""
    if lower(tokens, i) == "neither":
        return _is_neither(tokens, i)
    if lower(tokens, end - 1) == "number":
        return lower(tokens, end) == "of"
    return lower(tokens, end) in words("quantities", "couples_before") or _plural(tokens, end)


def _is_neither(tokens: Sequence[Token], i: int) -> bool:
    """Tell 'neither man died' and 'neither of them' from 'neither … nor' and 'neither did he'."""
    token = tokens[i]
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is None or token.tag == "CC" or token.dep in ("preconj", "cc"):
        return False
    return after.lower == "of" or after.tag == "NN"


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
    if not scale:
        return vague
    further = number_words()["multipliers"].get(lower(tokens, step + 1), 0)
    if further > scale:  # 'a few hundred thousand'
        scale, step = scale * further, step + 1
    return Vague(vague.first, step, step, vague.row, scale)


def vague_range_end(tokens: Sequence[Token], low: Vague) -> Vague | None:
    """Return the upper end of 'dozens or hundreds', 'hundreds, if not thousands'."""
    steps = words("quantities", "steps")
    if low.row not in steps:
        return None
    at = low.last + 1
    at += lower(tokens, at) == ","
    for joint in table("quantities")["joints"]:
        parts = joint.split()
        if [lower(tokens, at + k) for k in range(len(parts))] == parts:
            high = read_vague(tokens, at + len(parts)) if at + len(parts) < len(tokens) else None
            rises = high is not None and high.row in steps and high.scale >= low.scale
            return high if rises else None
    return None
