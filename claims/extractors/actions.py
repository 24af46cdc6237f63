"""Draw from the clauses who did what to whom, where a checker would care."""

from collections.abc import Iterator, Sequence

from claims.clauses.phrases import below, entity_span, noun_phrase, trimmed
from claims.lexicon.load import words
from claims.mentions.events import singular
from claims.model.clause import Argument, Clause, ClauseKind, Role, Voice
from claims.model.event import EventType
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.sentence import Sentence, Token
from claims.model.span import Span
from claims.model.value import Action

LEXICON = "actions"
INTENT = "intent"
ACTING = (EventType.ATTACK, EventType.STRIKE, EventType.ARREST, EventType.DEPLOYMENT)
ACTING_LABELS = frozenset({*ACTING, EventType.CRIME, EventType.EXPLOSION})


def extract_actions(reading: Reading) -> Iterator[Draft]:
    """Yield the actions of each sentence; what somebody wants is kept as not checkable."""
    for sentence in reading.sentences:
        for clause in sentence.clauses:
            if clause.kind in (ClauseKind.NOMINAL, ClauseKind.APPOSITION):
                continue
            if clause.lemma in words(LEXICON, "intent"):
                yield from _intents(reading, sentence, clause)
            elif _matters(sentence, clause):
                yield _draft(reading, sentence, clause)


def _matters(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether a clause acts: a verb of the table with someone or something it acts on."""
    if clause.lemma.split()[0] not in words(LEXICON, "verbs"):
        return False
    tokens = sentence.sentence.tokens
    patients = [tokens[a.head] for a in clause.of(Role.PATIENT)]
    agents = [tokens[a.head] for a in clause.of(Role.AGENT)]
    if not patients:
        return False
    nobody = any(
        t.entity in ("DATE", "TIME") or t.lower in words(LEXICON, "anybody") for t in agents
    )
    spoken = any(t.lemma in words(LEXICON, "statement_things") for t in patients)
    state = clause.lemma == "leave" and clause.of(Role.CONTENT, Role.ATTRIBUTE)
    if state or nobody or spoken or _is_open(sentence, clause) or _tells_target(sentence, clause):
        return False
    if not _is_weighty(sentence, clause, patients):
        return False
    return any(_trigger(sentence, t.i) for t in patients) or _settled(sentence, clause)


def _is_weighty(sentence: SentenceReading, clause: Clause, patients: Sequence[Token]) -> bool:
    """Tell whether what is used is a weapon, and is not just counted: that is a quantity."""
    verb = clause.lemma.split()[0]
    if verb not in words(LEXICON, "with_means"):
        return True
    counted = [t for t in patients if sentence.sentence.child(t.i, "nummod") is not None]
    if counted and clause.negation is None:
        return False
    armed = [t for t in patients if singular(t) in words("event_words", "weapons")]
    assets = {m.head for m in sentence.assets}
    loose = verb in words(LEXICON, "loose_verbs")
    return not loose or bool(armed) or any(t.i in assets for t in patients)


def _is_open(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether a clause is only wanted or purposed: 'to attack', 'wants to attack'."""
    governor = _governor(sentence, clause)
    if governor is None:
        return clause.marker == "to"
    phased = governor.lemma in words(LEXICON, "phased")
    heard = governor.lemma in words("speech", "hearsay_passives")
    wanted = governor.lemma in words(LEXICON, "intent")
    return wanted or (clause.marker == "to" and not (phased or heard))


def _tells_target(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether a clause only adds the target: 'strikes that targeted the bases'."""
    agents = clause.of(Role.AGENT)
    added = clause.kind is ClauseKind.RELATIVE and clause.lemma in words(LEXICON, "target_verbs")
    return added and any(_trigger(sentence, a.head) for a in agents)


def _settled(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether both sides of the verb are things of the world.

    Questions such as 'what jets were used' state nothing.
    """
    tree = sentence.sentence
    asked = any(tree.tokens[i].tag in ("WP", "WDT", "WRB", "WP$") for i in clause.tokens)
    stated = not asked or clause.kind is ClauseKind.RELATIVE
    return stated and not _asks_which(tree, clause) and _says_who(tree, clause)


def _asks_which(tree: Sentence, clause: Clause) -> bool:
    """Tell whether a question word stands before a noun: 'from which bases they launched'."""
    objects = [a for a in clause.of(Role.PATIENT, Role.AGENT) if len(a.tokens) > 1]
    return any(tree.tokens[i].tag in ("WDT", "WP") for a in objects for i in a.tokens)


def _says_who(tree: Sentence, clause: Clause) -> bool:
    """Tell whether a side is named: not 'weapons used to …', not 'they were conducted'."""
    if clause.of(Role.AGENT):
        return True
    pronoun = all(tree.tokens[a.head].pos == "PRON" for a in clause.of(Role.PATIENT))
    return clause.kind is not ClauseKind.PARTICIPLE and not pronoun


def _governor(sentence: SentenceReading, clause: Clause) -> Clause | None:
    return next((c for c in sentence.clauses if c.predicate == clause.governor), None)


def _trigger(sentence: SentenceReading, head: int) -> bool:
    return any(t.head == head and t.value.type in ACTING_LABELS for t in sentence.triggers)


def _intents(reading: Reading, sentence: SentenceReading, clause: Clause) -> Iterator[Draft]:
    """Yield what somebody wants to do, outside quotations."""
    tree = sentence.sentence
    wanted = clause.of(Role.CONTENT)
    verb = tree.over([clause.predicate])
    if not wanted or reading.is_quoted(verb):
        return
    inner = next((c for c in sentence.clauses if c.predicate == wanted[0].head), None)
    who = [a for a in clause.of(Role.AGENT) if tree.tokens[a.head].pos in ("NOUN", "PROPN")]
    if inner is None or not who or inner.lemma in words(LEXICON, "empty_verbs"):
        return
    action = tree.over([clause.predicate, *inner.tokens])
    slots = {"action": action}
    agent = _entity(sentence, clause, Role.AGENT, slots, "agent")
    yield Draft(
        value=Action(agent=agent, action=tree.quoted(action)),
        sentence=tree.index,
        span=tree.span,
        slots=slots,
        head=clause.predicate,
        checkable=False,
        not_checkable_because=INTENT,
    )


def _draft(reading: Reading, sentence: SentenceReading, clause: Clause) -> Draft:
    tree = sentence.sentence
    outer = _governor(sentence, clause)
    complement = clause.kind is ClauseKind.COMPLEMENT  # not 'stopped the crowd, which stormed'
    phased = complement and outer is not None and outer.lemma in words(LEXICON, "phased")
    slots: dict[str, Span] = {}
    agent = _entity(sentence, clause, Role.AGENT, slots, "agent")
    target = _target(sentence, clause, slots)
    means = _means(sentence, clause, slots)
    slots["action"] = _action_span(sentence, clause, slots)
    first = reading.text(slots["action"])
    if clause.voice is Voice.PASSIVE:
        first = _active(sentence, clause, target)
    if clause.negation is not None:
        slots["negation"] = tree.over([clause.negation])
    purpose = _purpose(sentence, clause)
    if purpose is not None:
        slots["purpose"] = purpose
    head = outer.predicate if phased and outer is not None else clause.predicate
    if phased and outer is not None:
        slots["action"] = tree.over([outer.predicate]).cover(slots["action"])
        first = reading.text(slots["action"])
    return Draft(
        value=Action(
            agent=agent,
            action=first,
            target=target,
            means=means,
            purpose=reading.text(purpose) if purpose else None,
        ),
        sentence=tree.index,
        span=tree.span,
        slots=slots,
        head=head,
        trigger=_trigger_of(sentence, clause),
    )


def _trigger_of(sentence: SentenceReading, clause: Clause) -> int | None:
    heads = {clause.predicate, *(a.head for a in clause.arguments)}
    return next((t.head for t in sentence.triggers if t.head in heads), None)


def _entity(
    sentence: SentenceReading, clause: Clause, role: Role, slots: dict[str, Span], name: str
) -> str | None:
    """Write down the first argument of a role and return its words."""
    found = [a for a in clause.of(role) if sentence.sentence.tokens[a.head].pos != "VERB"]
    if not found:
        return None
    slots[name] = entity_span(sentence.sentence, found[0])
    return sentence.sentence.quoted(slots[name])


def _target(sentence: SentenceReading, clause: Clause, slots: dict[str, Span]) -> str | None:
    """Return what is acted on: the object, or of an event word what it is against."""
    tree = sentence.sentence
    events = [a for a in clause.of(Role.PATIENT) if _trigger(sentence, a.head)]
    if not events:
        if clause.lemma.split()[0] in words(LEXICON, "with_means"):
            return _against(tree, clause, slots)
        return _entity(sentence, clause, Role.PATIENT, slots, "target")
    for other in sentence.clauses:
        hit = other.predicate == events[0].head or (
            other.lemma in words(LEXICON, "target_verbs")
            and events[0].head in [a.head for a in other.of(Role.AGENT)]
        )
        if hit and other.of(Role.PATIENT):
            return _entity(sentence, other, Role.PATIENT, slots, "target")
    return _against(tree, clause, slots)


def _against(tree: Sentence, clause: Clause, slots: dict[str, Span]) -> str | None:
    found = [
        a
        for a in clause.oblique(*words(LEXICON, "against"))
        if tree.tokens[a.head].entity not in ("DATE", "TIME")
    ]
    if not found:
        return None
    slots["target"] = entity_span(tree, found[0])
    return tree.quoted(slots["target"])


def _means(sentence: SentenceReading, clause: Clause, slots: dict[str, Span]) -> str | None:
    """Return the weapon: what is used or fired, what stands after 'with', what an attack is of."""
    tree = sentence.sentence
    found: list[Argument] = []
    if clause.lemma.split()[0] in words(LEXICON, "with_means"):
        found = [a for a in clause.of(Role.PATIENT) if not _trigger(sentence, a.head)]
    found = found or list(clause.oblique(*words(LEXICON, "means_prepositions")))
    things = [a for a in found if tree.tokens[a.head].pos in ("NOUN", "PROPN")]
    if things:
        slots["means"] = entity_span(tree, things[0])
        return tree.quoted(slots["means"])
    heads = {clause.predicate, *(a.head for a in clause.of(Role.PATIENT))}
    return next((t.value.weapon for t in sentence.triggers if t.head in heads), None)


def _action_span(sentence: SentenceReading, clause: Clause, slots: dict[str, Span]) -> Span:
    """Return the verb and, where that alone says little, its object."""
    tree = sentence.sentence
    verb = tree.over([clause.predicate])
    patients = clause.of(Role.PATIENT)
    if not patients or slots.get("target") == entity_span(tree, patients[0]):
        return verb
    return verb.cover(tree.over([patients[0].head]))


def _active(sentence: SentenceReading, clause: Clause, target: str | None) -> str:
    """Return a passive verb with its object behind it: 'the launch was ordered'."""
    tree = sentence.sentence
    verb = tree.tokens[clause.predicate].text
    patients = clause.of(Role.PATIENT)
    if not patients or tree.quoted(entity_span(tree, patients[0])) == target:
        return verb
    return f"{verb} {tree.quoted(entity_span(tree, patients[0]))}"


def _purpose(sentence: SentenceReading, clause: Clause) -> Span | None:
    """Return what an action answers or is meant to do: 'in response to …', 'to protect …'."""
    tree = sentence.sentence
    for argument in clause.oblique("in", "for"):
        if tree.tokens[argument.head].lemma in words(LEXICON, "purposes"):
            return tree.over(noun_phrase(tree, argument.head))
    for other in sentence.clauses:
        hangs = other.governor == clause.predicate and other.predicate > clause.predicate
        if hangs and other.marker == "to" and clause.lemma not in words(LEXICON, "phased"):
            return tree.over(trimmed(tree, below(tree, other.predicate)))
    return None
