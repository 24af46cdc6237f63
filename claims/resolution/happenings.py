"""Tell whether a clause goes on to tell of a happening that the text has dated."""

from functools import cache

from claims.lexicon.load import table
from claims.model.clause import Tense
from claims.model.sentence import Sentence
from claims.resolution.stems import event_stem, stem
from claims.resolution.tenses import governor_of, tense_of

Family = frozenset[str]


def goes_on(sentence: Sentence, head: int, words: frozenset[str], dated: frozenset[str]) -> bool:
    """Tell whether the clause of a clock time tells of the happening that words have dated.

    It does by a word of one family ('the strike on Saturday … drones hit the depot at 03:40 GMT'),
    or by a subject that picks from what was told: 'The first one came at 7:15 a.m.'
    """
    families = [family for family in _families() if dated & family]
    if not families or tense_of(sentence, head) is not Tense.PAST:
        return False
    verb = governor_of(sentence, head)
    subject = sentence.child(verb, "nsubj", "nsubjpass") if verb is not None else None
    if subject is not None and _picks(sentence, subject):
        return True
    another = subject is not None and _names(sentence, subject)
    return not another and any(words & family for family in families)


def _picks(sentence: Sentence, subject: int) -> bool:
    """See 'the first one', 'the last' as what came, fell or went off."""
    known = table("event_words")
    below, word = _determiners(sentence, subject), sentence.tokens[subject].lower
    one = word in known["pro_forms"] and below & set(known["ordinals"])
    return "the" in below and bool(word in known["ordinals"] or one)


def _names(sentence: Sentence, subject: int) -> bool:
    """See 'the launch': known, but not by the word that was dated, it may be the answer to it."""
    below, known = _determiners(sentence, subject), table("event_words")
    named = event_stem(sentence.tokens[subject])
    happening = named in _stems(*known["nouns"].values())
    return happening and "the" in below and not below & set(known["ordinals"])


def _determiners(sentence: Sentence, noun: int) -> set[str]:
    return {sentence.tokens[c].lower for c in sentence.children[noun]}


@cache
def _families() -> tuple[Family, ...]:
    """Return the stems of the words for attacks, and of those for disasters and accidents."""
    known = table("event_words")
    shared = (known["harming"], known["with_force"])
    hostile = (*shared, known["with_weapon"], known["with_munition"])
    return (
        _stems(*hostile, *_groups(known["hostile"])),
        _stems(*shared, *_groups(known["mishap"])),
    )


def _groups(names: list[str]) -> list[list[str]]:
    known = table("event_words")
    return [known[part].get(name, []) for name in names for part in ("nouns", "verbs")]


def _stems(*groups: list[str]) -> Family:
    return frozenset(stem(word) for group in groups for word in group)
