"""See the parts of a number in neighbouring words: '86 dead, 30 of them children'.

The parser hangs such phrases in many ways, and texts without commas mislead it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.clauses.noun_phrases import phrase
from claims.extractors.casualties.sightings import LIKELY, TABLE, Sighting, outcomes
from claims.lexicon.load import words
from claims.model.count import Count
from claims.model.mention import Mention
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.value import Outcome
from claims.resolution.counted import is_age
from claims.resolution.populations import is_people

KIND_WORDS = 5  # after a number: 'two Red Crescent relief workers'
GROUP_BACK = 5  # from a number back to 'those killed in it included'
LINKS = 3  # words between the members of a list: ', as well as'
GROUP_WORDS = 7  # from 'among' to the number or the dead: 'among a crowd of at least'
OF_THEM = (("of", "them"), ("of", "whom"))
MODIFYING = ("ADJ", "NOUN", "PROPN", "PUNCT", "DET", "PRON")


def see_included(
    reading: SentenceReading, found: Sequence[Sighting], told: Outcome | None
) -> Iterator[Sighting]:
    """Yield the numbered parts that a sentence gives of those found in it, or of 'the dead'.

    `told` is what befell those last spoken of, and so 'the victims'.
    """
    sentence = reading.sentence
    open_list: Sighting | None = None
    end = -1
    for inside, mention in _countable(reading):
        whole = _listed(sentence, inside, found, told) or _after_group(sentence, inside, told)
        if whole is None and _follows(sentence, end, inside[0], fewest=mention is None):
            whole = open_list
        open_list = whole
        whole = whole or _of_them(sentence, inside, found) or _among(sentence, inside, found, told)
        kind = _kind(sentence, inside)
        if kind is None and mention is not None and _bare_share(sentence, inside):
            kind = inside[-1]
        if whole is None or kind is None:
            open_list = None
            continue
        end = kind
        yield _part(sentence, whole, mention, kind)


def _bare_share(sentence: Sentence, inside: list[int]) -> bool:
    """Tell whether 'of them' says no kind: '11 of them in one village'."""
    if _lowers(sentence, inside[-1] + 1, 2) not in OF_THEM:
        return False
    after = sentence.tokens[inside[-1] + 3 : inside[-1] + 4]
    return not after or after[0].pos in ("ADP", "PUNCT")


def _countable(reading: SentenceReading) -> Iterator[tuple[list[int], Mention[Count] | None]]:
    """Yield the tokens of each number of people and of each 'a', in reading order."""
    sentence = reading.sentence
    numbers = [
        (inside, mention)
        for mention in reading.numbers
        if mention.value.unit is None
        and (inside := sentence.within(mention.span))
        and not is_age(sentence, mention)
    ]
    taken = {i for inside, _ in numbers for i in inside}
    articles = [([t.i], None) for t in sentence.tokens if t.lower in ("a", "an")]
    yield from sorted(
        [*numbers, *((i, m) for i, m in articles if not taken & set(i))], key=lambda pair: pair[0]
    )


def _part(
    sentence: Sentence, whole: Sighting, mention: Mention[Count] | None, kind: int
) -> Sighting:
    return replace(
        whole,
        victim=kind,
        tokens=phrase(sentence, kind),
        number=mention,
        part=True,
        confidence=LIKELY,
        flags=(),
    )


def _kind(sentence: Sentence, inside: list[int]) -> int | None:
    """Return the people that a number counts: its noun, or what 'of them' says they were."""
    start = inside[-1] + 1
    if _lowers(sentence, start, 2) in OF_THEM:
        start += 2
        if _lowers(sentence, start, 1) in (("were",), ("are",)):
            start += 1
    last = None
    for token in sentence.tokens[start : start + KIND_WORDS]:
        people = is_people(sentence, token.i)
        if last is not None and not people:
            break
        if not people and token.pos not in MODIFYING:
            break
        last = token.i if people else last
    return last


def _lowers(sentence: Sentence, start: int, length: int) -> tuple[str, ...]:
    return tuple(t.lower for t in sentence.tokens[start : start + length])


def _before(found: Sequence[Sighting], at: int) -> Sighting | None:
    """Return the last sighting whose people or number stand before a word."""
    earlier = [(place, s) for s in found if (place := _place(s)) < at]
    return max(earlier, key=lambda pair: pair[0])[1] if earlier else None


def _place(sighting: Sighting) -> int:
    if sighting.number is not None:
        return sighting.number.head
    return sighting.victim if sighting.victim is not None else sighting.said[0]


def _listed(
    sentence: Sentence, inside: list[int], found: Sequence[Sighting], told: Outcome | None
) -> Sighting | None:
    """Return the whole of 'people including three', 'civilians -- among them four'."""
    opening = tuple(t.lower for t in sentence.tokens[max(0, inside[0] - 2) : inside[0]])
    if opening[-1:] == ("included",):
        return _group(sentence, max(-1, inside[0] - GROUP_BACK), told)
    first = inside[0] - 1 if opening[-1:] in (("including",), ("include",)) else inside[0] - 2
    if first == inside[0] - 2 and opening not in (("among", "them"), ("among", "whom")):
        return None
    return _before(found, first)


def _follows(sentence: Sentence, end: int, start: int, *, fewest: int) -> bool:
    """Tell whether a number goes on with the list that a word ended: ', nine women and a'."""
    between = sentence.tokens[end + 1 : start]
    links = words(TABLE, "list_links")
    linked = end >= 0 and all(t.lower in links for t in between)
    return linked and fewest <= len(between) <= LINKS


def _of_them(sentence: Sentence, inside: list[int], found: Sequence[Sighting]) -> Sighting | None:
    """Return the whole of '30 of them children'."""
    if _lowers(sentence, inside[-1] + 1, 2) not in OF_THEM:
        return None
    return _before(found, inside[0])


def _after_group(sentence: Sentence, inside: list[int], told: Outcome | None) -> Sighting | None:
    """Return the whole of 'among those killed were three children'."""
    opening = sentence.tokens[max(0, inside[0] - GROUP_BACK) : inside[0]]
    if not opening or opening[-1].lower not in ("were", "was", "are"):
        return None
    among = next((t.i for t in opening if t.lower == "among"), None)
    return _group(sentence, among, told) if among is not None else None


def _among(
    sentence: Sentence, inside: list[int], found: Sequence[Sighting], told: Outcome | None
) -> Sighting | None:
    """Return the whole of '11 children among 18 dead', '20 women were among the dead'."""
    kind = _kind(sentence, inside)
    if kind is None:
        return None
    at = kind + 1
    if _lowers(sentence, at, 1) in (("were",), ("are",)):
        at += 1
        at += _lowers(sentence, at, 1)[:1] in {(w,) for w in words(TABLE, "counting_in")}
    if _lowers(sentence, at, 1) != ("among",) or _lowers(sentence, at + 1, 1) == ("them",):
        return None
    return _counted_group(at, found) or _group(sentence, at, told)


def _counted_group(among: int, found: Sequence[Sighting]) -> Sighting | None:
    """Return the sighting of the people of whom 'among' makes the others a part."""
    near = range(among + 1, among + 1 + GROUP_WORDS)
    return next((s for s in found if _place(s) in near and not s.part), None)


def _group(sentence: Sentence, among: int, told: Outcome | None = None) -> Sighting | None:
    """Return what befell 'the dead', 'those killed' after 'among'."""
    for token in sentence.tokens[among + 1 : among + 4]:
        outcome = outcomes("group_nouns").get(token.lower)
        if token.lower in words(TABLE, "victims"):
            outcome = told
        if outcome is not None and outcome is not Outcome.DISPLACED:
            return Sighting(outcome=outcome, head=token.i, said=(token.i,), victim=None)
    return None
