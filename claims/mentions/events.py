"""See the words that name happenings: verbs, nouns, and what befell people."""

from collections.abc import Iterator, Sequence
from functools import cache

from claims.lexicon.load import table, words
from claims.model.clause import Clause
from claims.model.event import EventType
from claims.model.mention import Layer, Mention
from claims.model.sentence import Sentence, Token
from claims.model.trigger import Trigger

WORDS = "event_words"
NOUN_TAGS = ("NOUN", "PROPN")
PARTICLE = "prt"
ARGUMENTS = ("dobj", "nsubj", "nsubjpass", "pobj", "nmod")


@cache
def _types(part: str) -> dict[str, EventType]:
    """Return the event type of each lemma of a part of the word table."""
    return {w: EventType(kind) for kind, group in table(WORDS)[part].items() for w in group}


def find_triggers(sentence: Sentence, clauses: Sequence[Clause]) -> Iterator[Mention[Trigger]]:
    """Yield the event words of a sentence in reading order.

    "launched a rocket attack" yields the noun alone: its verb is light. "killed" and "died" are of
    type `other`: they tell of a happening, not of which kind.
    """
    lemmas = {clause.predicate: clause.lemma.lower() for clause in clauses}
    for token in sentence.tokens:
        if token.pos == "VERB":
            kind = _verb_type(sentence, token, lemmas.get(token.i, _lemma(sentence, token)))
            if kind is not None:
                yield _mention(sentence, token, kind, nominal=False)
        elif token.pos in NOUN_TAGS:
            kind = _noun_type(sentence, token)
            if kind is not None:
                headline_verb = singular(token) in words(WORDS, "consequences")
                yield _mention(sentence, token, kind, nominal=not headline_verb)


def singular(token: Token) -> str:
    """Return the lemma of a noun in lower case; names keep their plural, so it is cut off."""
    lemma = token.lemma.lower()
    if token.pos == "PROPN" and lemma.endswith("s") and not lemma.endswith("ss"):
        return lemma[:-1]
    return lemma


def weapon_of(sentence: Sentence, i: int) -> str | None:
    """Return the weapon that a token names, alone or in a compound, as the table spells it."""
    forms = table(WORDS)["weapon_forms"]
    for at in (i, *sentence.children[i]):
        lemma = singular(sentence.tokens[at])
        if lemma in words(WORDS, "weapons") and (at == i or _modifies(sentence.tokens[at])):
            return str(forms.get(lemma, lemma))
    return None


def _modifies(token: Token) -> bool:
    return token.dep in ("compound", "amod", "nmod")


def _lemma(sentence: Sentence, token: Token) -> str:
    particle = sentence.child(token.i, PARTICLE)
    lemma = token.lemma.lower()
    return lemma if particle is None else f"{lemma} {sentence.tokens[particle].lower}"


def _verb_type(sentence: Sentence, token: Token, lemma: str) -> EventType | None:
    known = _types("verbs").get(lemma)
    if lemma in words(WORDS, "with_force") and _near(sentence, token.i, "natural_forces"):
        return EventType.DISASTER
    if _carries(sentence, token):
        return None
    if lemma in words(WORDS, "with_weapon") | words(WORDS, "with_munition"):
        armed = _armed(sentence, token.i, lemma) or _struck(sentence, token, lemma)
        return EventType.ATTACK if armed else None
    if known is not None:
        return known
    return EventType.OTHER if token.lemma.lower() in words(WORDS, "consequences") else None


def _near(sentence: Sentence, verb: int, key: str) -> frozenset[str]:
    """Return the words of a list among the arguments of the verb and their own children."""
    children = sentence.children[verb]
    below = {*children, *(i for child in children for i in sentence.children[child])}
    return frozenset(singular(sentence.tokens[i]) for i in below) & words(WORDS, key)


def _armed(sentence: Sentence, verb: int, lemma: str) -> bool:
    """Tell whether a verb goes with a weapon; a jet that lands or is launched is none."""
    weapons = _near(sentence, verb, "weapons") - words(WORDS, "no_missiles")
    if lemma in words(WORDS, "with_munition"):
        weapons -= words(WORDS, "platforms")
    return bool(weapons)


def _struck(sentence: Sentence, verb: Token, lemma: str) -> bool:
    """Tell whether what is hit is a place or a thing that armies hit, and not a car or a wall."""
    if lemma not in words(WORDS, "struck_by_force"):
        return False
    hit = [sentence.tokens[i] for i in sentence.children[verb.i]]
    return any(
        t.dep in ("dobj", "nsubjpass")
        and (
            t.entity in words(WORDS, "struck_entities")
            or singular(t) in words(WORDS, "struck_things")
        )
        for t in hit
    )


def _carries(sentence: Sentence, token: Token) -> bool:
    """Tell whether a verb is light: an event word as its object says what was done."""
    light = words(WORDS, "light_verbs") | words(WORDS, "ordering_verbs")
    if not {token.lemma.lower(), _lemma(sentence, token)} & light:
        return False
    objects = [sentence.tokens[i] for i in sentence.children[token.i]]
    return any(t.dep in ("dobj", "nsubjpass") and singular(t) in _types("nouns") for t in objects)


def _noun_type(sentence: Sentence, token: Token) -> EventType | None:
    lemma = singular(token)
    if _part_of_name(sentence, token):
        return None
    if lemma == "fire" and (kind := _of_fire(sentence, token)):
        return kind
    kind = _types("nouns").get(lemma)
    if kind is None:
        lists = words(WORDS, "consequence_nouns"), words(WORDS, "consequences")
        return EventType.OTHER if any(lemma in listed for listed in lists) else None
    return None if lemma in words(WORDS, "strikes") and _of_labour(sentence, token) else kind


def _of_labour(sentence: Sentence, token: Token) -> bool:
    """Tell whether workers strike: 'a rail strike', 'nurses went on strike'."""
    children = sentence.children[token.i]
    modifiers = {sentence.tokens[i].lower for i in children}
    bare = not children and sentence.tokens[token.head].lower == "on"
    return bare or bool(modifiers & words(WORDS, "labour"))


def _of_fire(sentence: Sentence, token: Token) -> EventType | None:
    """Tell fire that is opened, exchanged or laid by somebody from fire that burns."""
    above = (sentence.tokens[i].lemma.lower() for i in sentence.ancestors(token.i))
    verbs = {next(above, ""), next(above, "")}
    if verbs & words(WORDS, "exchange"):
        return EventType.CLASH
    if verbs & words(WORDS, "opening"):
        return EventType.ATTACK
    laid = token.dep == "dobj" and sentence.tokens[token.head].lemma == "set"
    return EventType.OTHER if laid else None


def _part_of_name(sentence: Sentence, token: Token) -> bool:
    """Tell whether a noun only names a thing: an attack helicopter, 11 March, the fire brigade."""
    head = sentence.tokens[token.head]
    if token.entity == "DATE":
        return True
    return token.dep == "compound" and singular(head) in words(WORDS, "not_heads")


def _mention(
    sentence: Sentence, token: Token, kind: EventType, *, nominal: bool
) -> Mention[Trigger]:
    tokens = sentence.tokens
    first = last = token.i
    while nominal and first and _belongs(tokens[first - 1], token):
        first -= 1
    particle = None if nominal else sentence.child(token.i, PARTICLE)
    if particle is not None and particle == token.i + 1:
        last = particle
    span = sentence.over((first, last))
    lower = {tokens[i].lower for i in sentence.children[token.i]}
    owned = any(tokens[i].dep == "poss" for i in sentence.children[token.i])
    value = Trigger(
        type=_sharper(sentence, token, kind) if nominal else kind,
        lemma=singular(token) if nominal else _lemma(sentence, token),
        nominal=nominal,
        definite=nominal and (owned or bool(lower & words(WORDS, "definite"))),
        plural=nominal and token.tag in ("NNS", "NNPS"),
        weapon=_weapon(sentence, token.i, nominal=nominal),
    )
    return Mention(
        Layer.EVENTS, span, sentence.quoted(span), value, sentence=sentence.index, head=token.i
    )


def _belongs(before: Token, noun: Token) -> bool:
    """Tell whether a word is part of the event's name ('rocket attack') and not its agent."""
    known = singular(before) in words(WORDS, "weapons")
    return before.dep == "compound" and (known or (before.pos == "NOUN" and before.head == noun.i))


def _sharper(sentence: Sentence, token: Token, kind: EventType) -> EventType:
    """Return the type that the modifiers sharpen: an air raid is a strike."""
    modifiers = {singular(sentence.tokens[i]) for i in sentence.children[token.i]}
    from_the_air = modifiers & {"air", "drone", "missile"} and kind is EventType.ATTACK
    return EventType.STRIKE if from_the_air and singular(token) == "raid" else kind


def _weapon(sentence: Sentence, i: int, *, nominal: bool) -> str | None:
    own = weapon_of(sentence, i)
    if own is not None or nominal:
        return own
    for child in sentence.children[i]:
        below = (
            [child, *sentence.children[child]]
            if sentence.tokens[child].dep
            in (
                "agent",
                "prep",
            )
            else [child]
        )
        for at in below:
            if sentence.tokens[at].dep in ARGUMENTS and (found := weapon_of(sentence, at)):
                return found
    return None
