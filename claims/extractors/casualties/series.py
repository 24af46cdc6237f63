"""Tell figures that sum up many happenings: '115 killed since October', 'the war has killed'."""

from itertools import pairwise

from claims.extractors.casualties.sightings import TABLE, Sighting
from claims.lexicon.load import words
from claims.model.clause import Clause
from claims.model.event import EventType
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence, Token

SPAN_WORDS = 4  # of 'in the past three months'
ONCE = (EventType.EXPLOSION, EventType.ACCIDENT, EventType.DISASTER)  # attacks begin wars
RANKED = frozenset(("JJS", "RBS"))  # 'the deadliest since May' is one


def is_series(at: SentenceReading, sighting: Sighting) -> bool:
    """Tell whether the figure of a sighting is of more than one happening."""
    if _counts_from(at, sighting):
        return True
    clause = sighting.clause
    if clause is None:
        return False
    return _of_a_war(at, sighting, clause) or _over_time(at.sentence, clause)


def _of_one(at: SentenceReading, since: Token) -> bool:
    """See one happening after 'since': 'missing since the gas leak', "since Friday's blast"."""
    below = set(at.sentence.subtree(since.i))
    return any(m.head in below and m.value.type in ONCE for m in at.triggers)


def _counts_from(at: SentenceReading, sighting: Sighting) -> bool:
    """Tell whether 'since' opens the time that a figure covers, wherever the parser hung it.

    What is ranked or counted since then is one happening: 'the third since May'.
    """
    sentence = at.sentence
    for token in sentence.tokens:
        if token.lower != "since" or token.tag not in ("IN", "RB") or _of_one(at, token):
            continue
        above = [sentence.tokens[i] for i in sentence.ancestors(token.i)]
        held = {c for t in above for c in sentence.children[t.i] if t.pos != "VERB"}
        ranks = [*above, *(sentence.tokens[c] for c in held)]
        if not any(_ranks(t) for t in ranks) and _reaches(sentence, token, sighting.head):
            return True
    return False


def _ranks(token: Token) -> bool:
    return token.tag in RANKED or token.lower in words(TABLE, "ranks")


def _reaches(sentence: Sentence, since: Token, head: int) -> bool:
    """Tell whether the verb of a figure governs 'since', or nothing but nouns stand between."""
    path = {since.i, *sentence.ancestors(since.i)}
    if head in path or (since.dep == "advmod" and since.head == head):
        return True
    if since.i < head:
        between = sentence.tokens[since.i + 1 : head]
        return since.i == 0 or not any(t.text in ",;:" for t in between)
    between = sentence.tokens[head + 1 : since.i]
    return not any(t.pos == "VERB" or t.text in ",;:" for t in between)


def _of_a_war(at: SentenceReading, sighting: Sighting, clause: Clause) -> bool:
    """Tell whether a war or the like killed, or people were killed in one."""
    tokens = at.sentence.tokens
    long = {tokens[a.head].lemma for a in clause.arguments if a.head != sighting.victim}
    above = at.sentence.tokens[clause.predicate]
    if above.dep == "relcl":
        held = at.sentence.tokens[above.head]
        long |= {held.lemma, *(t.lemma for t in _of(at.sentence, held.i))}
    return bool(long & words(TABLE, "series_nouns"))


def _of(sentence: Sentence, i: int) -> list[Token]:
    """Return the nouns after 'of': the conflict of 'five years of conflict'."""
    of = (c for c in sentence.children[i] if sentence.tokens[c].lower == "of")
    return [sentence.tokens[c] for at in of for c in sentence.children[at]]


def _over_time(sentence: Sentence, clause: Clause) -> bool:
    """Tell whether the clause names the weeks, months or years over which was counted."""
    lowers = [sentence.tokens[i].lower for i in clause.tokens]
    if any(pair in (("so", "far"), ("to", "date")) for pair in pairwise(lowers)):
        return True
    for at, word in enumerate(lowers):
        ahead = lowers[at + 1 : at + SPAN_WORDS]
        if word in words(TABLE, "span_openers") and words(TABLE, "span_units") & set(ahead):
            return True
        if word == "this" and words(TABLE, "open_units") & set(ahead[:1]):
            return True
    return False
