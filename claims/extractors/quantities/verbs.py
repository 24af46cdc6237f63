"""Say what was done with the things counted."""

import re

from claims.extractors.quantities.ellipsis import TABLE
from claims.lexicon.load import table, words
from claims.model.clause import Argument, Clause, ClauseKind, Role, Voice
from claims.model.sentence import Sentence

SHORT_VOWEL = re.compile(r"[^aeiou]+[aeiou][bdgmnprt]")  # 'ban', 'stop': the end is doubled
CORE = (Role.PATIENT, Role.AGENT, Role.ATTRIBUTE)


def verb_of(
    sentence: Sentence, clause: Clause | None, argument: Argument | None, thing: int
) -> str | None:
    """Return what was done with the things, as a past participle; none where nothing was."""
    lemma = clause.lemma if clause else ""
    spelled = lemma[:1].isalpha() and lemma not in words(TABLE, "say_nothing")
    if clause is None or argument is None or not spelled:
        return None
    if clause.voice is Voice.NONE:
        return _nominal(clause, argument)
    if argument.role not in CORE:
        weapons = sentence.tokens[thing].lemma in words(TABLE, "munitions")
        return "used" if weapons and argument.preposition in words(TABLE, "means") else None
    return _of_core(sentence, clause, argument, thing)


def _of_core(sentence: Sentence, clause: Clause, argument: Argument, thing: int) -> str | None:
    if argument.role is Role.AGENT and clause.of(Role.PATIENT, Role.CONTENT):
        return _with_object(sentence, clause) or _active(sentence, clause, thing)
    if argument.role is Role.AGENT and clause.lemma in words(TABLE, "light"):
        return None
    return _allowed(sentence, clause) or participle(_with_particle(sentence, clause))


def _allowed(sentence: Sentence, clause: Clause) -> str | None:
    """Return 'licensed' of 'is licensed to carry 65': so many may be carried, not were."""
    if clause.marker != "to" or clause.governor is None:
        return None
    above = sentence.tokens[clause.governor].lemma
    return participle(above) if above in words(TABLE, "allowing") else None


def _with_object(sentence: Sentence, clause: Clause) -> str | None:
    """Read 'took part', whose object belongs to the verb."""
    objects = {sentence.tokens[a.head].lemma for a in clause.of(Role.PATIENT)}
    known: dict[str, str] = table(TABLE)["verb_objects"]
    return next((known[k] for o in objects if (k := f"{clause.lemma} {o}") in known), None)


def _nominal(clause: Clause, argument: Argument) -> str | None:
    """Read 'the launch of 18 rockets', 'the seizure of 40 rifles'."""
    if clause.kind is not ClauseKind.NOMINAL or argument.preposition != "of":
        return None
    found: str | None = table(TABLE)["nominals"].get(clause.lemma)
    return found


def nominal_above(sentence: Sentence, thing: int) -> str | None:
    """Read 'the purchase of 48 jets was approved', where no clause holds the jets."""
    of = sentence.tokens[sentence.tokens[thing].head]
    if sentence.tokens[thing].dep != "pobj" or of.lower != "of":
        return None
    found: str | None = table(TABLE)["nominals"].get(sentence.tokens[of.head].lemma)
    return found


def _active(sentence: Sentence, clause: Clause, thing: int) -> str | None:
    """Return what things did to others, where a participle says it: 'hit the camp' is 'landed'."""
    if clause.lemma in words(TABLE, "arrivals"):
        return "landed" if sentence.tokens[thing].lemma in words(TABLE, "munitions") else None
    return participle(clause.lemma) if clause.lemma in words(TABLE, "moves") else None


def _with_particle(sentence: Sentence, clause: Clause) -> str:
    """Return the lemma with a particle that the parser took for an adverb, 'shoot down'."""
    known = f"{clause.lemma} {_next(sentence, clause.predicate)}"
    return known if known in table(TABLE)["participles"] else clause.lemma


def _next(sentence: Sentence, i: int) -> str:
    return sentence.tokens[i + 1].lower if i + 1 < len(sentence.tokens) else ""


def participle(lemma: str) -> str:
    """Return the past participle of a verb, its particle kept.

    >>> participle("fire"), participle("carry out"), participle("shoot down"), participle("have")
    ('fired', 'carried out', 'shot down', 'held')
    """
    known: dict[str, str] = table(TABLE)["participles"]
    if lemma in known:
        return known[lemma]
    verb, _, particle = lemma.partition(" ")
    prefix = next((p for p in table(TABLE)["prefixes"] if verb.startswith(p)), "")
    if verb in known:
        formed = known[verb]
    elif prefix and verb.removeprefix(prefix) in known:
        formed = f"{prefix}{known[verb.removeprefix(prefix)]}"
    elif verb in words(TABLE, "doubled") or SHORT_VOWEL.fullmatch(verb):
        formed = f"{verb}{verb[-1]}ed"
    elif verb.endswith("y") and verb[-2:-1] not in "aeiou":
        formed = f"{verb[:-1]}ied"
    else:
        formed = f"{verb}d" if verb.endswith("e") else f"{verb}ed"
    return f"{formed} {particle}".strip()
