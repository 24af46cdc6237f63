"""Read the words that turn from what an article reports to something else."""

from collections.abc import Sequence, Set
from itertools import pairwise

from claims.lexicon.load import table, words
from claims.model.sentence import Sentence, Token
from claims.resolution.populations import is_people

WORDS = "event_words"
WEEK = 7
OPENING = 4  # tokens: 'Just two days after a raid killed six' opens a sentence


def turned_away(sentence: Sentence, i: int) -> bool:
    """Tell whether 'meanwhile', 'elsewhere' or the like stands before a word of a sentence."""
    return any(t.lower in words(WORDS, "turning") for t in sentence.tokens[:i])


def elsewhere(sentence: Sentence, i: int) -> bool:
    """Tell whether a word is told of another place or case, as the words before it say.

    'Elsewhere in the province, two died'; 'in a separate accident, two died'.
    """
    for token in sentence.tokens[:i]:
        if token.lower == "elsewhere" or _is_apart(sentence, token):
            return True
    return False


def amid(sentence: Sentence, i: int) -> bool:
    """Tell whether a word is told of what went on besides: 'shot two amid raids that killed 9'."""
    return any(t.lower in words(WORDS, "besides") for t in sentence.tokens[OPENING:i])


def _is_apart(sentence: Sentence, token: Token) -> bool:
    """Tell whether a word is the 'separate' of 'in a separate accident'."""
    if token.lower not in words(WORDS, "apart") or token.dep != "amod":
        return False
    above = sentence.tokens[sentence.tokens[token.head].head].lower
    return above in ("in", "during") and not is_people(sentence, token.head)


def long_ago(sentence: Sentence, positions: Sequence[int]) -> bool:
    """Tell whether words say an earlier week, month or year: 'last year', 'two months ago'."""
    lowers = [sentence.tokens[i].lower for i in positions]
    if "ago" in lowers:
        return bool({sentence.tokens[i].lemma for i in positions} & words(WORDS, "long_intervals"))
    return any(
        one in words(WORDS, "bygone") and other in words(WORDS, "long_intervals")
        for one, other in pairwise(lowers)
    )


def weekdays(sentence: Sentence, positions: Sequence[int]) -> set[int]:
    """Return the days of the week that words name, Monday as 0."""
    known: dict[str, int] = table(WORDS)["weekdays"]
    return {known[w] for i in positions if (w := sentence.tokens[i].lower) in known}


def are_other_days(days: Set[int], known: Set[int]) -> bool:
    """Tell whether no day lies beside a known one: articles misdate their own event by one.

    >>> are_other_days({6}, {1}), are_other_days({6}, {0, 3}), are_other_days(set(), {0})
    (True, False, False)
    """
    beside = {(day + shift) % WEEK for day in known for shift in (-1, 0, 1)}
    return bool(days and known) and not days & beside


def goes_on(sentence: Sentence, i: int) -> bool:
    """Tell whether a figure goes on with those of the sentence before: 'five of them died'."""
    opening = sentence.tokens[: i + 1]
    if set(pairwise(t.lower for t in opening)) & {("of", "them"), ("of", "those")}:
        return True
    if not opening or opening[0].lower not in words(WORDS, "going_on"):
        return False
    return any(t.pos == "NUM" or is_people(sentence, t.i) for t in opening[1:2])


def says_the_dead(sentence: Sentence, positions: Sequence[int]) -> bool:
    """Tell whether words for an outcome point back: 'the toll', 'the dead', 'those killed'."""
    if any(sentence.tokens[i].lemma in words(WORDS, "tolls") for i in positions):
        return True
    first = min(positions, default=0)
    before = sentence.tokens[max(0, first - 1) : first]
    group = sentence.tokens[first].lower in words(WORDS, "groups") | words(WORDS, "numbering")
    return group and bool(before) and before[0].lower in words(WORDS, "pointing")


def pointed_back(sentence: Sentence, positions: Sequence[int]) -> bool:
    """Tell whether a number is of people told of before: 'the three', 'all three'."""
    first = min(positions, default=0)
    before = sentence.tokens[max(0, first - 1) : first]
    return bool(before) and before[0].lower in words(WORDS, "pointing")


def points_there(sentence: Sentence) -> bool:
    """Tell whether a sentence is of what the one before tells: 'died there', 'that raid'."""
    for token in sentence.tokens:
        if token.lower in words(WORDS, "demonstratives") and token.dep == "det":
            happening = sentence.tokens[token.head].lemma.lower()
            if any(happening in nouns for nouns in table(WORDS)["nouns"].values()):
                return True
        if token.lower == "there" and token.dep != "expl":
            return True
    return False


def further(sentence: Sentence, i: int | None) -> bool:
    """Tell whether an event word is of one more happening: 'another raid', 'separate attacks'."""
    if i is None or is_people(sentence, i) or sentence.tokens[i].lemma in words(WORDS, "accounts"):
        return False
    modifiers = {sentence.tokens[c].lower for c in sentence.children[i]}
    return bool(modifiers & words(WORDS, "others"))


def after_interval(sentence: Sentence, i: int) -> bool:
    """Tell whether a word is of what came first: 'struck a day after bombs killed 12'."""
    before = sentence.tokens[:i]
    for unit, marker in pairwise(before):
        if unit.lemma in words(WORDS, "intervals") and marker.lower == "after":
            opens = marker.i > OPENING or _marks(sentence, marker.i, i)
            return opens or marker.i in sentence.ancestors(i)
    return False


def _marks(sentence: Sentence, marker: int, i: int) -> bool:
    """Tell whether a word stands in the clause that 'after' opens, or below what it governs."""
    holder = sentence.tokens[marker].head
    if holder == marker or holder < marker:
        return False
    return holder == i or holder in sentence.ancestors(i)
