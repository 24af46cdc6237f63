"""Read what the words around a number do to it: 'at least', 'about', 'or more'."""

from functools import cache

from claims.lexicon.load import table, words
from claims.mentions.numbers.surroundings import lower_at
from claims.model.count import Modifier
from claims.model.sentence import Sentence

Phrases = dict[str, list[tuple[tuple[str, ...], Modifier]]]

ABOVE = ">"
BOUNDS = frozenset(Modifier) - {Modifier.APPROX, Modifier.EXACT}


@cache
def _phrases(side: str) -> Phrases:
    """Return the phrases of one side by the word next to the number, longest first."""
    found: Phrases = {}
    for name, phrases in table("number_modifiers")[side].items():
        for phrase in phrases:
            parts = tuple(phrase.split())
            nearest = parts[-1] if side == "before" else parts[0]
            found.setdefault(nearest, []).append((parts, Modifier(name)))
    for rows in found.values():
        rows.sort(key=lambda item: -len(item[0]))
    return found


def modifier_of_mark(mark: str) -> Modifier | None:
    """Return what a sign glued before a number does to it: '~50', '≥12'."""
    found: str | None = table("number_modifiers")["marks"].get(mark)
    return Modifier(found) if found else None


def read_modifier(sentence: Sentence, first: int, last: int) -> tuple[Modifier, int, int]:
    """Return what is done to the number in tokens first to last, and the tokens with the words.

    Of two ('at least about 50') the bound decides.
    """
    found = Modifier.EXACT
    while (before := _before(sentence, first, last)) is not None:
        modifier, first = before
        found = modifier if found not in BOUNDS else found
    after = _after(sentence, last)
    if after is not None and (found is Modifier.EXACT or _decides(found, after[0])):
        return after[0], first, after[1]
    return found, first, last


def _decides(before: Modifier, after: Modifier) -> bool:
    """See 'some 500+', where the bound behind decides."""
    return before is Modifier.APPROX and after in BOUNDS


def _before(sentence: Sentence, first: int, last: int) -> tuple[Modifier, int] | None:
    if not first:
        return None
    for parts, modifier in _phrases("before").get(sentence.tokens[first - 1].lower, ()):
        start = first - len(parts)
        if start < 0 or tuple(t.lower for t in sentence.tokens[start:first]) != parts:
            continue
        phrase = " ".join(parts)
        if phrase == ABOVE and lower_at(sentence, start - 1) == ABOVE:
            continue  # the mark after a place of writing: 'NEW HAVEN>> One woman'
        if phrase in words("number_modifiers", "prepositions") and (
            _is_preposition(sentence, first - 1, last) or _is_one_of(sentence, first, last)
        ):
            continue
        if phrase == "past" and not _goes_up(sentence, start):
            continue
        return modifier, start
    return None


def _is_one_of(sentence: Sentence, first: int, last: int) -> bool:
    """See 'under one of the cars'."""
    if first != last or last + 1 >= len(sentence.tokens):
        return False
    return (sentence.tokens[first].lower, sentence.tokens[last + 1].lower) == ("one", "of")


def _goes_up(sentence: Sentence, i: int) -> bool:
    """Tell 'climbed past 1,200' from 'the past 12 days' and 'drove past 12 villages'."""
    return i > 0 and sentence.tokens[i - 1].lemma in words("number_modifiers", "changes")


def _is_preposition(sentence: Sentence, i: int, last: int) -> bool:
    """Tell whether 'over', 'about', 'up to' governs a noun phrase instead of the number."""
    token = sentence.tokens[i]
    if _governed(sentence, i):
        return True
    if token.dep not in ("prep", "agent", "mark") and token.pos != "VERB":
        return False
    below = next(
        (
            t
            for t in sentence.tokens[last + 1 :]
            if t.dep in ("pobj", "dobj") and t.head == i and t.pos != "NUM"
        ),
        None,
    )
    return below is not None and not _is_subject(sentence, below.i)


def _is_subject(sentence: Sentence, noun: int) -> bool:
    """See 'over 50 men were freed', where 'over' looks like a preposition."""
    after = sentence.tokens[noun + 1 : noun + 2]
    return bool(after) and after[0].pos == "AUX" and after[0].tag != "VBG"


def _governed(sentence: Sentence, i: int) -> bool:
    """See the word that asks for the preposition: 'concerned about 39', 'told us about two'."""
    governors = table("number_modifiers")["governors"].get(sentence.tokens[i].lower, ())
    back = 1 + (i > 1 and sentence.tokens[i - 1].tag == "PRP")
    before = sentence.tokens[i - back] if i >= back else None
    return before is not None and bool({before.lemma, before.lower} & set(governors))


def _after(sentence: Sentence, last: int) -> tuple[Modifier, int] | None:
    if last + 1 >= len(sentence.tokens):
        return None
    for parts, modifier in _phrases("after").get(sentence.tokens[last + 1].lower, ()):
        end = last + len(parts)
        if tuple(t.lower for t in sentence.tokens[last + 1 : end + 1]) != parts:
            continue
        if len(parts) > 1 and parts[-1] in ("least", "most") and _starts_a_number(sentence, end):
            continue
        return modifier, end
    return None


def _starts_a_number(sentence: Sentence, end: int) -> bool:
    """Tell whether 'at least' belongs to the next number: 'killed 3, at least 12 …'."""
    return end + 1 < len(sentence.tokens) and sentence.tokens[end + 1].pos == "NUM"
