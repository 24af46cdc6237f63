"""Find the noun of numbers that leave it out, or that stand away from it."""

from collections.abc import Iterator

from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, ClauseKind, Role, Voice
from claims.model.count import Count
from claims.model.mention import Mention
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence, Token

TABLE = "counted_things"
PLURALS = ("NNS", "NNPS")
PRONOUNS = ("WDT", "WP", "PRP", "DT")
ENDS = ("PUNCT", "CCONJ")
FEWEST_BEFORE = 2  # words before the number of 'crew of 19'


def own_part(sentence: Sentence, mention: Mention[Count]) -> int | None:
    """Return the drones of '24 of 36 drones and two of five missiles', whatever 24 hangs on."""
    of = _own_of(sentence, mention)
    noun = sentence.child(of, "pobj") if of is not None else None
    return noun if noun is not None and sentence.tokens[noun].tag in PLURALS else None


def _own_of(sentence: Sentence, mention: Mention[Count]) -> int | None:
    inside = sentence.within(mention.span)
    at = inside[-1] + 1 if inside else len(sentence.tokens)
    if at >= len(sentence.tokens) or sentence.tokens[at].lower != "of":
        return None
    return at if sentence.tokens[at].head in inside else None


def compares(sentence: Sentence, mention: Mention[Count]) -> bool:
    """Tell 'three times more men', '700 fewer pupils' from numbers of things."""
    inside = sentence.within(mention.span)
    after = sentence.tokens[inside[-1] + 1 : inside[-1] + 2] if inside else ()
    return bool(after) and after[0].lower in words(TABLE, "compared")


def members_of(sentence: Sentence, mention: Mention[Count]) -> int | None:
    """Return the crew of 'a crew of 19', the turnout of 'put the turnout at up to 5,000'."""
    inside = sentence.within(mention.span)
    if len(inside) == 0 or inside[0] < FEWEST_BEFORE:
        return None
    noun, of = sentence.tokens[inside[0] - FEWEST_BEFORE : inside[0]]
    after = sentence.tokens[inside[-1] + 1 : inside[-1] + 2]
    told = of.lower == "at" and noun.lemma in words(TABLE, "gatherings")
    named = ("NOUN", "PROPN", "ADJ", "NUM") if told else ("NOUN", "PROPN", "ADJ", "NUM", "ADP")
    if after and after[0].pos in named:
        return None
    held = of.lower == "of" and noun.lemma in words(TABLE, "collectives")
    return noun.i if noun.pos == "NOUN" and (held or told) else None


def left_out(reading: SentenceReading, mention: Mention[Count], last: int | None) -> int | None:
    """Return the noun that '18 landed' leaves out; the number itself in 'arrested 12'.

    `last` is what was counted before in the sentence.
    """
    sentence = reading.sentence
    if last is not None and _of_those(sentence, mention):
        return last
    for clause, argument in _held(reading, mention.head):
        among = clause.oblique("of", "among")
        if among and (among[0].shared or among[0].head < mention.head):
            return among[0].head
        if last is not None and _goes_on(reading, mention, last, clause):
            return last
        if _is_of_people(sentence, clause, argument.role):
            return mention.head
    done = participle_below(reading, mention.head)
    return mention.head if done and done.lemma in words(TABLE, "done_to_people") else None


def _is_of_people(sentence: Sentence, clause: Clause, role: Role) -> bool:
    """Tell whether only people can be in a role of a clause: '18,000 marched', 'arrested 12'."""
    if role is Role.PATIENT:
        return clause.lemma in words(TABLE, "done_to_people")
    if clause.lemma == "take":
        return any(sentence.tokens[a.head].lower == "part" for a in clause.of(Role.PATIENT))
    return clause.lemma in words(TABLE, "done_by_people")


def _held(reading: SentenceReading, head: int) -> Iterator[tuple[Clause, Argument]]:
    for clause in reading.clauses:
        held = [a for a in clause.of(Role.AGENT, Role.PATIENT) if a.head == head]
        if held:
            yield clause, held[0]


def _of_those(sentence: Sentence, mention: Mention[Count]) -> bool:
    """See '24 of which were shot down', '24 of them'."""
    of = _own_of(sentence, mention)
    below = sentence.child(of, "pobj") if of is not None else None
    return below is not None and sentence.tokens[below].tag in PRONOUNS


def _goes_on(reading: SentenceReading, mention: Mention[Count], last: int, clause: Clause) -> bool:
    """Tell whether a number goes on counting: 'of the 30, 18 landed', '30 fell; 18 exploded'."""
    sentence = reading.sentence
    if clause.kind is ClauseKind.COORDINATE or _told_by_of(sentence, last):
        return True
    first = min(sentence.within(mention.span), default=0)
    before = sentence.tokens[first - 1].lower if first else ""
    return before in words(TABLE, "goes_on_after")


def _told_by_of(sentence: Sentence, last: int) -> bool:
    """Tell whether the things counted before were told of by 'of': 'of the 30', 'out of 30'."""
    token = sentence.tokens[last]
    of = ("of", "among")
    if token.dep == "pobj" and sentence.tokens[token.head].lower in of:
        return True
    before = [t.lower for t in sentence.tokens[:last] if t.pos not in ("DET", "NUM", "ADJ")]
    return len(before) > 0 and before[-1] in of


def participle_below(reading: SentenceReading, noun: int) -> Clause | None:
    """Return the clause of 'Five houses destroyed in blaze', '40 arrested after riot'."""
    for clause in reading.clauses:
        token = reading.sentence.tokens[clause.predicate]
        if token.head == noun and token.dep == "acl" and clause.voice is Voice.PASSIVE:
            return clause
    return None


def is_gapped(reading: SentenceReading, mention: Mention[Count], last: int) -> bool:
    """Tell whether a number leaves out verb and noun: 'sent 14 tanks and Germany 18'.

    Also '20 rockets on Monday and 30 on Tuesday'. Numbers beside the names of people may be ages.
    """
    sentence = reading.sentence
    inside = sentence.within(mention.span)
    if not inside or inside[0] <= last + 1:
        return False
    before = inside[0] - 1
    while before > last and sentence.tokens[before].lower in words(TABLE, "contrast"):
        before -= 1
    after = sentence.tokens[inside[-1] + 1 : inside[-1] + 2]
    if sentence.tokens[before].lower == "and":
        return bool(after) and _same_preposition(sentence, after[0], last, before)
    return (not after or after[0].pos in ENDS) and _other_agent(sentence, before)


def _same_preposition(sentence: Sentence, token: Token, last: int, before: int) -> bool:
    between = {t.lower for t in sentence.tokens[last + 1 : before]}
    return token.pos == "ADP" and token.lower in between


def _other_agent(sentence: Sentence, at: int) -> bool:
    """See the 'and Germany' and ', the rebels' before a number."""
    token = sentence.tokens[at]
    if token.pos not in ("NOUN", "PROPN") or token.entity in ("PERSON", "DATE"):
        return False
    while at and sentence.tokens[at - 1].pos in ("DET", "ADJ", "PROPN"):
        at -= 1
    return bool(at) and sentence.tokens[at - 1].lower in words(TABLE, "goes_on_after")
