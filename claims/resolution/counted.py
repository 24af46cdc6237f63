"""Which noun a number counts, and which number a noun has."""

from collections.abc import Iterable

from claims.lexicon.load import words
from claims.model.count import Count
from claims.model.mention import Mention
from claims.model.sentence import Sentence, Token

OLDEST = 120  # years
AFTER_PERSON = 2  # tokens from a person over the comma to the age
MODIFIERS = frozenset(("compound", "amod", "nmod"))
NO_PERSONS = frozenset(("GPE", "LOC", "FAC", "DATE", "TIME", "EVENT"))
RELATIVE = frozenset(("that", "who", "which"))
EVERYBODY = frozenset(("every", "each"))
NOMINAL = frozenset(("NOUN", "PROPN"))
NUMERIC = frozenset(("nummod", "quantmod", "amod", "det", "predet", "nmod", "compound"))


def number_at(
    sentence: Sentence, numbers: Iterable[Mention[Count]], head: int
) -> Mention[Count] | None:
    """Return the count that belongs to a noun: its own words, a modifier, or just before it."""
    counts = [m for m in numbers if m.value.unit is None and not is_age(sentence, m)]
    for mention in counts:
        inside = sentence.within(mention.span)
        at = mention.head
        while at in inside and at != head and sentence.tokens[at].head != at:
            at = sentence.tokens[at].head
        if (at == head or head in inside) and not part_of_word(sentence, mention.head):
            return mention
    return next((m for m in counts if _stands_before(sentence, m, head)), None)


def is_one_more(sentence: Sentence, i: int) -> bool:
    """Tell whether a word stands for one more: 'and a third was wounded', 'another died'."""
    token = sentence.tokens[i]
    if token.lower == "another" and token.pos != "ADJ":
        after = sentence.tokens[i + 1 : i + 2]
        if after and after[0].lower in RELATIVE:
            return False  # 'one group that robbed, and another that killed'
        return token.dep != "det" or sentence.tokens[token.head].pos == "VERB"
    led = i > 0 and sentence.tokens[i - 1].lower in ("a", "the")
    of = any(sentence.tokens[c].lower == "of" for c in sentence.children[i])
    return sentence.tokens[i].lower in words("casualties", "ordinals") and led and not of


def number_of_all(
    sentence: Sentence, numbers: Iterable[Mention[Count]], one: int
) -> Mention[Count] | None:
    """Return the number of whom 'every one of the nine miners', 'each of the nine' are all."""
    before = sentence.tokens[max(0, one - 1) : one + 1]
    if not {t.lower for t in before} & EVERYBODY:
        return None
    of = sentence.child(one, "prep")
    below = sentence.child(of, "pobj") if of is not None else None
    return number_at(sentence, numbers, below) if below is not None else None


def is_counted(sentence: Sentence, noun: int) -> bool:
    """Tell whether a noun has a number before it."""
    return any(
        sentence.tokens[i].pos == "NUM" or sentence.tokens[i].dep in ("nummod", "quantmod")
        for i in sentence.children[noun]
    )


def counted_noun(sentence: Sentence, mention: Mention[Count]) -> int | None:
    """Return the noun that a number counts: 'five storage facilities', 'dozens of fighter jets'.

    None where the noun is left out, or where the number is a part of a word.
    """
    inside = sentence.within(mention.span)
    if not inside or part_of_word(sentence, inside[-1]) or is_age(sentence, mention):
        return None
    at = mention.head
    for _ in sentence.tokens:  # climb out of the number's own words
        token = sentence.tokens[at]
        if token.head == at or not (_joins(token, inside) or _is_partitive(sentence, at, inside)):
            break
        at = token.head
    if at not in inside and glued_to_number(sentence, at):
        at = sentence.tokens[at].head  # 'eighteen 107mm rockets' are no millimetres
    if at not in inside:
        return at if sentence.tokens[at].pos in NOMINAL and at > inside[0] else None
    return _after_of(sentence, inside) or _directly_after(sentence, inside[-1])


def _joins(token: Token, inside: list[int]) -> bool:
    """Tell whether a word of the number hangs on more of it: 'between 10 and 15 rockets'."""
    numeric = token.dep in NUMERIC or (token.dep == "conj" and token.head in inside)
    return token.i in inside and numeric


def _is_partitive(sentence: Sentence, at: int, inside: list[int]) -> bool:
    """See the 20 on which the 12 of '12 of 20 drones' hangs."""
    token = sentence.tokens[at]
    if at in inside or token.pos != "NUM" or token.dep not in NUMERIC:
        return False
    return any(
        sentence.tokens[c].lower == "of" and inside[-1] < c < at for c in sentence.children[at]
    )


def glued_to_number(sentence: Sentence, i: int) -> bool:
    """Tell whether a word is the unit of a number before it: the 'mm' of '107mm rockets'."""
    before = sentence.tokens[max(0, i - 1) : i]
    return bool(before) and before[0].pos == "NUM" and before[0].end == sentence.tokens[i].start


def is_age(sentence: Sentence, mention: Mention[Count]) -> bool:
    """Tell whether a bare number after one person and a comma is an age: 'the boy, 15, …'."""
    inside = sentence.within(mention.span)
    if len(inside) != 1 or (mention.value.best or 0) > OLDEST:
        return False
    following = sentence.tokens[inside[0] + 1 : inside[0] + 2]
    ends = not following or following[0].pos in ("PUNCT", "AUX", "VERB", "CCONJ")
    return ends and is_after_person(sentence, inside[0])


def is_after_person(sentence: Sentence, i: int) -> bool:
    """Tell whether a word stands after one person and a comma: 'Smith, 28', 'the boy, 15'."""
    if i < AFTER_PERSON or sentence.tokens[i - 1].text not in ",(":
        return False
    person = sentence.tokens[i - AFTER_PERSON]
    named = person.tag == "NNP" and person.entity not in NO_PERSONS
    return named or (person.tag == "NN" and person.lower in words("populations", "people"))


def part_of_word(sentence: Sentence, i: int) -> bool:
    """Tell whether a number is glued to the next word: 'a 12-member family'."""
    after = sentence.tokens[i + 1 : i + 2]
    return bool(after) and after[0].text in "-–" and after[0].start == sentence.tokens[i].end


def _after_of(sentence: Sentence, inside: list[int]) -> int | None:
    for i in inside:
        for child in sentence.children[i]:
            if sentence.tokens[child].lower == "of":
                below = sentence.child(child, "pobj")
                if below is not None and sentence.tokens[below].pos in NOMINAL:
                    return below
    return None


def _directly_after(sentence: Sentence, last: int) -> int | None:
    """Return the noun of the run of nouns after a number that the parser left alone."""
    at = None
    for token in sentence.tokens[last + 1 :]:
        if token.pos not in (*NOMINAL, "ADJ") or token.dep not in (*MODIFIERS, "pobj", "dobj"):
            break
        at = token.i if token.pos in NOMINAL else at
    return at


def _stands_before(sentence: Sentence, mention: Mention[Count], head: int) -> bool:
    """Tell whether only modifiers stand between a number and a noun."""
    last = max(sentence.within(mention.span), default=head)
    between = sentence.tokens[last + 1 : head]
    if not last < head or part_of_word(sentence, last):
        return False
    return all(t.pos in (*NOMINAL, "ADJ") and t.dep in MODIFIERS for t in between)
