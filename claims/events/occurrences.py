"""Gather what each sentence says of the happenings that it names."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TypeVar

from claims.events.anchors import Anchors
from claims.events.asides import further
from claims.events.names import state_of
from claims.lexicon.load import words
from claims.mentions.events import singular, weapon_of
from claims.model.clause import Argument, Clause, Role
from claims.model.event import EventType
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse
from claims.model.reading import SentenceReading
from claims.model.sentence import Section, Sentence, Token
from claims.model.time import Granularity, Time, TimeType
from claims.model.trigger import Trigger

V = TypeVar("V")

WORDS = "event_words"
AFTER = frozenset(("after", "following"))
GENERAL = frozenset(("are", "is"))  # "when we are attacked": told of no one attack
ANSWER_DEPTH = 4  # ancestors: "in response to the attacks" is three steps
TARGETS = ("against", "on", "at", "upon", "into")
NOBODY = frozenset(("none", "nobody", "neither"))  # some parses take them for nouns
LONGEST_NAME = 8  # tokens: what is longer describes and does not name


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Hold one event word with what its clause says of when, where, who and whom."""

    sentence: int
    head: int
    trigger: Trigger
    text: str
    agent: str | None = None
    target: str | None = None
    weapon: str | None = None
    time: Time | None = None
    place: Place | None = None
    answer: bool = False  # it is said to answer another happening
    answered: bool = False  # another happening is said to answer it
    aside: bool = False  # an earlier or a mere possible happening
    another: bool = False  # said to be a further one
    pointing: bool = False  # 'that raid': the one named last


def find_occurrences(reading: SentenceReading) -> Iterator[Occurrence]:
    """Yield the happenings that a sentence names, in reading order.

    Words for what befell people stand only where no event word takes them up.
    """
    anchors = Anchors(reading)
    clauses = {clause.predicate: clause for clause in reading.clauses}
    when = _attached(anchors, reading.times)
    where = _attached(anchors, [m for m in reading.places if m.value.use is PlaceUse.LITERAL])
    carriers = {head: verb for verb, head in anchors.carriers.items()}
    for head, mention in anchors.triggers.items():
        if anchors.named(head) != head:
            continue
        own = [clauses[i] for i in (head, carriers.get(head)) if i is not None and i in clauses]
        found = Occurrence(
            sentence=reading.sentence.index,
            head=head,
            trigger=mention.value,
            text=mention.text,
            weapon=mention.value.weapon,
            time=finest(when.get(head, ())),
            place=next(iter(where.get(head, ())), None),
        )
        found = _with_parties(found, reading.sentence, own)
        yield _with_standing(found, reading.sentence, carriers.get(head), anchors.triggers)


def _attached(anchors: Anchors, mentions: Iterable[Mention[V]]) -> dict[int, list[V]]:
    """Return the values of mentions by the event word on which they hang."""
    found: dict[int, list[V]] = {}
    for mention in mentions:
        head = anchors.of(mention.head, clause=True)
        if head is not None:
            found.setdefault(head, []).append(mention.value)
    return found


def finest(times: Iterable[Time]) -> Time | None:
    """Return the resolved time that is said most precisely, the first of equals."""
    order = list(Granularity)
    dated = [t for t in times if t.start and t.type in (TimeType.DATE, TimeType.TIME)]
    return min(dated, key=lambda t: order.index(t.granularity), default=None)


def _with_parties(found: Occurrence, sentence: Sentence, clauses: Sequence[Clause]) -> Occurrence:
    """Add who did it, to whom and with what."""
    agent = target = None
    weapon = found.weapon
    for clause in clauses:
        ordered = clause.lemma in words(WORDS, "ordering_verbs")
        for argument in () if ordered else clause.of(Role.AGENT):
            armed = weapon_of(sentence, argument.head)
            weapon = weapon or armed
            name = _name(sentence, argument, found.head)
            if agent is None and (armed is None or state_of(name)):
                agent = name  # "U.S. aircraft" are means and name who sent them
        suffered = (*clause.of(Role.PATIENT), *clause.oblique(*TARGETS))
        for argument in suffered:
            if target is None and argument.head != found.head and _is_target(sentence, argument):
                target = _name(sentence, argument, found.head)
    return replace(found, agent=agent, target=target, weapon=weapon)


def _is_target(sentence: Sentence, argument: Argument) -> bool:
    """Tell whether an argument is what was aimed at: no weapon, toll or counted victims."""
    counted = any(sentence.tokens[i].pos == "NUM" for i in argument.tokens if i < argument.head)
    toll = sentence.tokens[argument.head].lemma.lower() in words(WORDS, "tolls")
    return not counted and not toll and weapon_of(sentence, argument.head) is None


def _name(sentence: Sentence, argument: Argument, trigger: int) -> str | None:
    """Return the words of an argument up to its head, articles left out; none for a pronoun."""
    tokens = sentence.tokens
    head = tokens[argument.head]
    if head.pos == "PRON" or head.lower in NOBODY or head.entity in ("DATE", "TIME"):
        return None
    own = [i for i in argument.tokens if i <= argument.head and i != trigger][-LONGEST_NAME:]
    while own and tokens[own[0]].pos in ("DET", "PUNCT"):
        own = own[1:]
    return sentence.quoted(sentence.over((own[0], own[-1]))) if own else None


def _with_standing(
    found: Occurrence, sentence: Sentence, carrier: int | None, triggers: Container[int]
) -> Occurrence:
    """Add whether it answers another happening, is answered by one, or stands aside."""
    tokens = sentence.tokens
    modifiers = {tokens[i].lower for i in sentence.children[found.head]}
    verb = found.head if carrier is None else carrier
    above = takewhile(lambda i: i not in triggers, sentence.ancestors(found.head))
    path = [tokens[i] for i in above][:ANSWER_DEPTH]
    below = {tokens[i].lemma.lower() for i in sentence.subtree(verb) if tokens[i].dep == "pobj"}
    nouns, verbs = words(WORDS, "retaliation_nouns"), words(WORDS, "retaliation_verbs")
    retorts = [t for t in path if t.pos == "VERB" and t.lemma.lower() in verbs]
    retorts = [] if _comes_to_help(sentence, retorts, path) else retorts
    suffers = bool(retorts) and tokens[found.head].dep == "dobj" and path[0] is retorts[0]
    named = any(t.pos != "VERB" and t.lemma.lower() in nouns for t in path)
    answered = named or suffers or _follows_a_strike(sentence, found.head)
    replies = bool(retorts) or bool(nouns & below)
    replies = replies or bool(modifiers & words(WORDS, "retaliation_adjectives"))
    return replace(
        found,
        answered=answered,
        answer=not answered and (replies or _precedes_its_cause(sentence, found.head, verb)),
        another=further(sentence, found.head) and not _is_consequence(found),
        pointing=found.trigger.nominal and bool(modifiers & words(WORDS, "demonstratives")),
        aside=bool(modifiers & words(WORDS, "background")) or _unreal(sentence, found),
    )


def _is_consequence(found: Occurrence) -> bool:
    """Tell whether a word is for people: 'a third victim' is of the same happening."""
    return found.trigger.lemma in words(WORDS, "consequence_nouns")


def _comes_to_help(sentence: Sentence, retorts: Sequence[Token], path: Sequence[Token]) -> bool:
    """Tell whether police or doctors respond: 'officers responded to a report of a shooting'."""
    subjects = (sentence.child(t.i, "nsubj", "nsubjpass") for t in retorts)
    who = {singular(sentence.tokens[i]) for i in subjects if i is not None}
    called = {singular(t) for t in path} & words("crimes", "calls")
    return bool(who & words("crimes", "responders") or called)


def _follows_a_strike(sentence: Sentence, head: int) -> bool:
    """Tell whether the word stands in 'strikes after …'."""
    tokens = sentence.tokens
    after = False
    for at in (head, *sentence.ancestors(head)):
        marks = {tokens[c].lower for c in sentence.children[at] if tokens[c].dep == "mark"}
        after = after or bool({tokens[at].lower, *marks} & AFTER)
        subjects = {singular(tokens[c]) for c in sentence.children[at] if c != head}
        subjects |= {tokens[at].lemma.lower()} & words(WORDS, "struck_by_force")
        strikes = words(WORDS, "strikes") | words(WORDS, "struck_by_force")
        if after and at != head and subjects & strikes:
            return True
    return False


def _precedes_its_cause(sentence: Sentence, head: int, verb: int) -> bool:
    """Tell whether a strike is told with 'after …' and what people suffered."""
    strikes = words(WORDS, "strikes") | words(WORDS, "struck_by_force")
    if not {singular(sentence.tokens[head]), sentence.tokens[head].lemma.lower()} & strikes:
        return False
    below = [sentence.tokens[i] for i in sentence.subtree(verb)]
    after = next((t.i for t in below if t.lower in AFTER), None)
    suffered = words(WORDS, "consequences")
    return after is not None and any(t.i > after and singular(t) in suffered for t in below)


def _unreal(sentence: Sentence, found: Occurrence) -> bool:
    """Tell whether the happening is only feared, planned or general."""
    tokens = sentence.tokens
    if found.trigger.definite or found.time is not None:
        return False
    chain = (found.head, *sentence.ancestors(found.head))
    verb = next((i for i in chain if tokens[i].pos == "VERB"), None)
    if verb is None:
        return False
    helpers = {
        tokens[c].lower for c in sentence.children[verb] if tokens[c].dep in ("aux", "auxpass")
    }
    general = found.trigger.plural or bool(helpers & GENERAL)
    present = tokens[verb].tag in ("VBP", "VBZ") or bool(helpers & GENERAL)
    headline = sentence.section is Section.HEADLINE or found.trigger.type is EventType.OTHER
    return bool(helpers & words(WORDS, "unreal")) or (present and general and not headline)
