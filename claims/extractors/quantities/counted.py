"""Find what the numbers of a sentence count, casualties included."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from claims.extractors.quantities.ellipsis import (
    TABLE,
    compares,
    is_gapped,
    left_out,
    members_of,
    own_part,
)
from claims.lexicon.load import table, words
from claims.mentions.numbers import Number, share_of
from claims.model.count import Count, Modifier
from claims.model.mention import Mention
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.resolution.counted import counted_noun, number_at
from claims.resolution.populations import is_people

PERCENT = "percent"
LONGEST_MEASURE = 3  # words of a unit with its sign: '- square kilometres'
NO_NAMES = ("DATE", "TIME", "MONEY", "PERCENT", "ORDINAL")


@dataclass(frozen=True, slots=True)
class Counted:
    """Hold a number with the thing that it counts; positions are tokens of the sentence."""

    number: Mention[Count]
    count: Count
    noun: int  # of a sum of money its sign or currency, of 'arrested 12' the number
    measure: int | None = None  # the 'tonnes' of '300 tonnes of oil'
    whole: bool = False  # the 20 of '12 of 20 drones': nothing is said to be done with it
    members: bool = False  # the noun holds so many: 'a crew of 19'
    previous: "Counted | None" = None  # what was counted before in the sentence
    like: "Counted | None" = None  # the 20 of 'fired 20 rockets on Monday and 30 on Tuesday'

    @property
    def is_money(self) -> bool:
        """Tell whether a sum of money is counted."""
        return self.number.value.unit in currencies()


def currencies() -> frozenset[str]:
    """Return the codes of currencies."""
    return frozenset(table("measures")["currencies"].values())


def find_counted(reading: SentenceReading) -> Iterator[Counted]:
    """Yield each number that counts things, people or money; measures of nothing stay out.

    A whole that the words of its share quote, the 80 of 'half of the 80', is not told again.
    """
    last: Counted | None = None
    for mention in reading.numbers:
        if any(m is not mention and m.span.contains(mention.span) for m in reading.numbers):
            continue
        found = _counted(reading, mention, last)
        if found is None or not _is_thing(reading.sentence, found):
            continue
        found = replace(found, previous=last)
        last = last if found.is_money else found
        yield found


def _counted(
    reading: SentenceReading, mention: Mention[Count], last: Counted | None
) -> Counted | None:
    sentence, unit = reading.sentence, mention.value.unit
    if unit == PERCENT:
        return _share(reading, mention)
    if unit is not None:
        return (_money if unit in currencies() else _measured)(sentence, mention)
    return _of_things(reading, mention, last)


def _of_things(
    reading: SentenceReading, mention: Mention[Count], last: Counted | None
) -> Counted | None:
    sentence = reading.sentence
    if compares(sentence, mention):
        return None
    members = members_of(sentence, mention)
    if members is not None:
        return Counted(mention, mention.value, members, members=True)
    noun = own_part(sentence, mention) or counted_noun(sentence, mention)
    if noun is not None:
        noun = _past_compound(sentence, noun)
        return Counted(mention, mention.value, noun, whole=_is_whole(reading, mention))
    return _without_noun(reading, mention, last)


def _without_noun(
    reading: SentenceReading, mention: Mention[Count], last: Counted | None
) -> Counted | None:
    if mention.text.lower() in words(TABLE, "nobody"):
        return None
    noun = left_out(reading, mention, last.noun if last else None)
    if noun is not None:
        return Counted(mention, mention.value, noun)
    if last is not None and is_gapped(reading, mention, last.noun):
        return Counted(mention, mention.value, last.noun, like=last)
    return None


def _past_compound(sentence: Sentence, noun: int) -> int:
    """Return the rounds of '14 mortar rounds' where the number hangs on the mortar."""
    token = sentence.tokens[noun]
    above = sentence.tokens[token.head]
    after = sentence.tokens[noun + 1 : noun + 2]
    if token.lower in words("numbers", "alone") and after and after[0].tag == "NNS":
        return after[0].i  # 'eight of the dozen boats'
    part = token.dep == "compound" and above.i == noun + 1 and above.tag == "NNS"
    return above.i if part and token.lemma in words(TABLE, "munitions") else noun


def _is_whole(reading: SentenceReading, mention: Mention[Count]) -> bool:
    """See the 20 of '12 of 20 drones', 'one of the 20', and of 'the fourth of 20 trials'."""
    sentence = reading.sentence
    first = min(sentence.within(mention.span), default=0)
    while first and sentence.tokens[first - 1].pos in ("DET", "PRON", "PART", "NOUN", "PROPN"):
        first -= 1  # 'three of the town's five'
    before = sentence.tokens[max(first - 2, 0) : first]
    if len(before) <= 1 or before[1].lower != "of":
        return False
    return before[0].dep == "quantmod" or before[0].pos == "NUM"


def _measured(sentence: Sentence, mention: Mention[Count]) -> Counted | None:
    """Read '300 tonnes of oil': how much of a stuff; a measure of nothing counts nothing."""
    if mention.value.unit not in words("measures", "amounts"):
        return None
    last = max(sentence.within(mention.span), default=-1)
    for token in sentence.tokens[last + 1 : last + 1 + LONGEST_MEASURE]:
        of = sentence.child(token.i, "prep")
        stuff = sentence.child(of, "pobj") if of is not None else None
        if of is None or stuff is None or sentence.tokens[stuff].entity == "PERSON":
            continue
        if sentence.tokens[of].lower == "of":
            return Counted(mention, mention.value, stuff, token.i)
    return None


def _money(sentence: Sentence, mention: Mention[Count]) -> Counted | None:
    """Return a sum with its sign or currency, or with what it is for: '$3 million in ransom'."""
    inside = sentence.within(mention.span)
    known = table("measures")["currencies"]
    beside = sentence.tokens[inside[-1] + 1 : inside[-1] + 2] if inside else ()
    near = (*inside, *(t.i for t in beside))
    sign = next((i for i in near if sentence.tokens[i].lower in known), None)
    if sign is None:
        return None
    for i in (*near, mention.head):
        for child in sentence.children[i]:
            stuff = sentence.child(child, "pobj")
            of = sentence.tokens[child].lower in ("of", "in")
            if of and stuff is not None and sentence.tokens[stuff].lower in words(TABLE, "sums"):
                return Counted(mention, mention.value, stuff, sign)
    return Counted(mention, mention.value, sign, sign)


def _share(reading: SentenceReading, mention: Mention[Count]) -> Counted | None:
    """Read '20 percent of 50 houses' as ten houses; without a total a share counts nothing."""
    sentence = reading.sentence
    share = mention.value.best
    for i in sentence.within(mention.span):
        for child in sentence.children[i]:
            noun = sentence.child(child, "pobj") if sentence.tokens[child].lower == "of" else None
            total = _total(reading, noun)
            if noun is not None and total is not None and share is not None:
                return Counted(mention, share_of(share, total, mention.text), noun)
    return None


def _total(reading: SentenceReading, noun: int | None) -> Number | None:
    found = number_at(reading.sentence, reading.numbers, noun) if noun is not None else None
    return found.value.best if found is not None else None


def _is_thing(sentence: Sentence, counted: Counted) -> bool:
    token = sentence.tokens[counted.noun]
    if counted.is_money or counted.members or counted.noun == counted.number.head:
        return True
    named = token.entity in NO_NAMES and counted.measure is None
    named = named and token.lemma not in words(TABLE, "munitions")  # 'six mortars' as a DATE
    if named or not token.text[0].isalpha() or _counts_nothing(sentence, counted.noun):
        return False
    vague = counted.number.text.lower() in words(TABLE, "vague_people")
    return not (vague and is_people(sentence, counted.noun)) and _agrees(sentence, counted)


def _agrees(sentence: Sentence, counted: Counted) -> bool:
    """Tell whether noun and number are both of one or of many; not 'one of the most …'."""
    if counted.measure is not None or counted.count.modifier is Modifier.NONE:
        return True
    if counted.count.best == 1 and counted.count.max == 1:
        return sentence.tokens[counted.noun].tag not in ("NNS", "NNPS")
    return _is_plural(sentence, counted.noun)


def _is_plural(sentence: Sentence, noun: int) -> bool:
    """Tell whether a noun may stand for many; '10 monitoring group' and '30 FIRED' are misread."""
    token = sentence.tokens[noun]
    if token.tag in ("NNS", "NNPS") or token.lower in words("quantities", "same_in_plural"):
        return True
    named = token.tag == "NNP" and token.lower.endswith(("s", "men", "people", "children"))
    return named or (token.tag in ("NN", "JJ") and is_people(sentence, noun))


def _counts_nothing(sentence: Sentence, noun: int) -> bool:
    """See deaths, days and reasons; 'rounds of ammunition', 'cases of cholera' are things."""
    token = sentence.tokens[noun]
    if {token.lower, token.lemma} & words(TABLE, "casualty_nouns"):
        return True
    if not {token.lower, token.lemma} & words(TABLE, "no_things"):
        return False
    if token.lower == "rounds" and sentence.child(noun, "compound") is not None:
        return False  # mortar rounds
    of = sentence.child(noun, "prep")
    told = of is not None and sentence.tokens[of].lower == "of"
    return not (told and token.lower in words(TABLE, "things_of_something"))
