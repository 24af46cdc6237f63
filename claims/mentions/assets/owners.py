"""Tell who has an asset, and how many."""

from collections.abc import Sequence
from typing import NamedTuple

from claims.lexicon.armory import AssetType, Weapon, operators
from claims.lexicon.asset_words import asset_words
from claims.lexicon.countries import countries, country_of
from claims.lexicon.vessels import Ship, prefixes
from claims.mentions.numbers import bare_plural, exactly
from claims.model.asset import AssetClass
from claims.model.count import Count
from claims.model.mention import Mention
from claims.model.sentence import Sentence
from claims.model.span import Span

COUNT_GAP = 4  # words between a number and what it counts: "two nuclear-powered U.S. carriers"
OWNER_WORDS = 4  # of "the Royal New Zealand Navy"
FORCES = frozenset({"navy", "army"})
PLURAL_TAGS = frozenset({"NNS", "NNPS"})


class Found(NamedTuple):
    """Hold the tokens of an asset and what the lists say of it."""

    start: int
    end: int
    head: int
    ship: Ship | None = None
    weapon: Weapon | None = None
    type: AssetType | None = None
    prefix: str | None = None


def count_of(
    sentence: Sentence, found: Found, words: str, numbers: Sequence[Mention[Count]]
) -> Count | None:
    """Return how many: a number before the words, one of a name, two or more of a bare plural."""
    head = sentence.tokens[found.end - 1]
    if found.ship or found.prefix:
        return exactly(1, words, unit="ship")
    for m in reversed(numbers):
        if m.span.end <= sentence.tokens[found.start].start and _counts(sentence, m, found):
            return m.value.model_copy(update={"unit": m.value.unit or words})
    if head.tag in PLURAL_TAGS or (found.weapon and head.text[-1:] == "s"):
        return bare_plural(head.text, unit=head.text)
    before = sentence.tokens[found.start - 1].lower if found.start else ""
    if before in ("a", "an") and head.lower != "aircraft":
        return exactly(1, f"{before} {words}", unit=head.text)
    return None


def _counts(sentence: Sentence, number: Mention[Count], found: Found) -> bool:
    """Tell whether only adjectives, names and 'of' stand between a number and the words."""
    inside = [t for t in sentence.tokens if number.span.end <= t.start and t.i < found.start]
    if len(inside) > COUNT_GAP or number.value.unit:
        return False
    return all(
        t.pos in ("ADJ", "PROPN", "NOUN", "ADV") or t.lower in ("of", "-", "more") for t in inside
    )


def operator_of(sentence: Sentence, found: Found) -> str | None:
    """Return who has it: by name, by the word before, or as subject of 'keeps', 'sent'."""
    if found.ship and found.ship.operator in operators():
        return operators()[found.ship.operator].navy
    if found.prefix and (code := prefixes()[found.prefix][0]) in operators():
        return operators()[code].navy if code else None
    return _owner_before(sentence, found) or _holder(sentence, found)


def _owner_before(sentence: Sentence, found: Found) -> str | None:
    """Return the country or force just before: 'Russian warplanes', 'Royal Navy frigates'."""
    stop = found.start
    while stop > 0 and sentence.tokens[stop - 1].pos in ("ADJ", "NOUN", "NUM"):
        if country_of(sentence.tokens[stop - 1].text):
            break
        stop -= 1
    for start in range(max(0, stop - OWNER_WORDS), stop):
        words = _words(sentence, start, stop).removesuffix("'s").removesuffix("’s").strip()
        if code := country_of(words):
            return _short(code)
        if sentence.tokens[stop - 1].lower in asset_words("force"):
            return _force(words)
    return None


def _holder(sentence: Sentence, found: Found) -> str | None:
    """Return the subject of the verb that says who keeps, sends or moves the asset."""
    if found.type and found.type.asset_class is AssetClass.INSTALLATION:
        return None
    path = {*range(found.start, found.end)}
    for i in sentence.ancestors(found.head):
        path.add(i)
        if sentence.tokens[i].pos in ("VERB", "AUX"):
            keeps = sentence.tokens[i].lemma in asset_words("holder")
            subject = sentence.child(i, "nsubj") if keeps else None
            return None if subject is None or subject in path else _named(sentence, subject)
    return None


def _named(sentence: Sentence, subject: int) -> str | None:
    if sentence.tokens[subject].pos == "PRON":
        return None
    below = [j for j in sentence.subtree(subject) if j <= subject]
    words = _words(sentence, min(below), subject + 1)
    code = country_of(words)
    return _short(code) if code else _force(words)


def _words(sentence: Sentence, start: int, end: int) -> str:
    return sentence.quoted(
        Span(start=sentence.tokens[start].start, end=sentence.tokens[end - 1].end)
    )


def _short(code: str) -> str:
    return operators()[code].country if code in operators() else countries()[code].name


def _force(words: str) -> str | None:
    """Return a force by its usual name: 'The U.S. Air Force' is the 'US Air Force'."""
    plain = words.removeprefix("The ").removeprefix("the ").replace(".", "")
    nation, _, branch = plain.replace("’", "'").replace("'s ", " ").rpartition(" ")
    known = operators().get(country_of(nation) or "")
    if known and branch.lower() in FORCES:
        return known.navy if branch.lower() == "navy" else known.army
    return plain if plain[:1].isupper() else None
