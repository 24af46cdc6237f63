"""Tell ages: 'aged 28', 'Smith, 28,', 'the boy, 15,', 'she was 34', 'children under 12'."""

from claims.lexicon.load import words
from claims.mentions.numbers.surroundings import lower_at, people_words, token_at
from claims.model.sentence import Sentence, Token

AGE = "years"
OLDEST = 120
LONGEST = 3  # digits of an age; longer ones are not worth turning into a number
AFTER = 2  # a name and a comma stand before an age
ENDS = frozenset(("", ".", ",", ")", ";", "!", "?", "–", "—", "and", "when", "or"))


def is_age(sentence: Sentence, first: int, last: int) -> bool:
    """Tell whether the number in the tokens first to last says how old somebody is."""
    if _after_age_word(sentence, first) or _limits_age(sentence, first, last):
        return True
    if first != last or not _possible(sentence.tokens[first]):
        return False
    return (
        _after_a_person(sentence, first)
        or _of_a_person(sentence, first)
        or _is_predicate(sentence, first)
    )


def _possible(token: Token) -> bool:
    return not token.text.isdecimal() or (len(token.text) <= LONGEST and int(token.text) <= OLDEST)


def _after_age_word(sentence: Sentence, first: int) -> bool:
    """See 'aged 28', 'ages 3 and 4', 'aged 3, 5 and 7', 'the ages of 18 and 45'."""
    at = first - 1
    while at >= 0 and (
        sentence.tokens[at].pos == "NUM" or lower_at(sentence, at) in (",", "and", "to")
    ):
        at -= 1
    at -= lower_at(sentence, at) in ("of", "between", "from")
    return lower_at(sentence, at) in words("measures", "ages")


def _limits_age(sentence: Sentence, first: int, last: int) -> bool:
    """See 'children under 12', 'men over 18 and under 60'."""
    if lower_at(sentence, first - 1) not in ("under", "over", "below", "above"):
        return False
    after = token_at(sentence, last + 1)
    ends = after is None or after.pos in ("PUNCT", "VERB", "AUX", "CCONJ", "ADP", "PRON")
    return ends and lower_at(sentence, first - 2) in words("measures", "aged_people")


def _after_a_person(sentence: Sentence, first: int) -> bool:
    """See 'John Smith, 28,', 'John Smith (28)' and 'the boy, 15,'."""
    if first < AFTER or lower_at(sentence, first - 1) not in (",", "("):
        return False
    if lower_at(sentence, first + 1) not in ENDS:
        return False
    person = sentence.tokens[first - 2]
    if person.tag in ("NN", "UH") or person.lower in people_words():
        return person.tag != "NNS" and person.lower in people_words()
    named = person.tag == "NNP" and person.entity not in ("GPE", "LOC", "DATE")
    return person.entity == "PERSON" or named


def _of_a_person(sentence: Sentence, first: int) -> bool:
    """See 'a boy of 12', 'a girl of six'; 'a group of six' and 'a father of three' count."""
    token = sentence.tokens[first]
    if token.dep != "pobj" or lower_at(sentence, first - 1) != "of" or sentence.children[first]:
        return False
    person = token_at(sentence, first - 2)
    return (
        person is not None and person.tag == "NN" and person.lower in words("measures", "one_aged")
    )


def _is_predicate(sentence: Sentence, first: int) -> bool:
    """See 'she was 34.': a person is a number."""
    token = sentence.tokens[first]
    verb = sentence.tokens[token.head]
    if verb.lemma not in ("be", "turn") or token.dep not in ("attr", "acomp", "dobj"):
        return False
    after = token_at(sentence, first + 1)
    turned = verb.lemma == "turn" and after is not None and after.pos == "ADP"
    if not (turned or lower_at(sentence, first + 1) in ENDS) or token.i < verb.i:
        return False
    subject = sentence.child(verb.i, "nsubj")
    if subject is None:
        return False
    who = sentence.tokens[subject]
    return who.lower in words("measures", "aged_subjects") or who.entity == "PERSON"
