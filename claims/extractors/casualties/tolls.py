"""See tolls: 'the death toll rose from 4 to 13', 'bringing the number of dead to 20'."""

from collections.abc import Iterator

from claims.extractors.casualties.sightings import TABLE, Sighting, outcomes
from claims.lexicon.load import words
from claims.model.clause import Clause, ClauseKind, Role
from claims.model.count import Count
from claims.model.mention import Mention
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence, Token
from claims.model.value import Outcome
from claims.resolution.counted import counted_noun
from claims.resolution.populations import is_people

SUPERSEDED = "superseded"
REACH = 6  # steps from a number up to the verb; a longer way leads into another phrase
FORMER_REACH = 3  # words before a number that may call it old


def see_tolls(reading: SentenceReading, told: Outcome | None = None) -> Iterator[Sighting]:
    """Yield the figures of a toll; those that it replaces are flagged.

    `told` is what befell those last spoken of, and so what 'the number' counts.
    """
    sentence = reading.sentence
    above, here = told, False
    bodies, nouns = words("crimes", "bodies"), words(TABLE, "toll_nouns")
    groups = words(TABLE, "group_words")
    for token in sentence.tokens:
        if token.pos == "VERB":
            above = outcomes("verbs").get(token.lemma, above)
        elif token.lower in bodies:
            above = Outcome.KILLED
        noun = token.lemma in nouns and token.pos in ("NOUN", "PROPN")
        noun = noun and token.lower != "counts"  # of murder: what somebody is charged with
        if not noun and not (token.lower in groups and _is_estimated(reading, token)):
            continue
        bare = _is_bare(sentence, token) or (token.lemma == "total" and here)
        outcome = _outcome(sentence, token.i) or (above if bare else None)
        if outcome is None:
            continue
        above, here = outcome, True
        clause = _verbal(reading, token.i)
        for mention in reading.numbers:
            own = _outcome(sentence, token.i) is not None
            if mention.value.unit is None and (own or mention.head > token.i):
                yield from _figure(reading, clause, mention, (outcome, token.i))


def _is_bare(sentence: Sentence, token: Token) -> bool:
    """Tell whether 'the number', 'the total' does not say itself what it counts."""
    first = sentence.child(token.i, "det", "poss")
    definite = first is not None and sentence.tokens[first].lower in ("the", "that", "its")
    return definite and sentence.child(token.i, "prep", "compound", "amod", "nummod") is None


def _is_estimated(reading: SentenceReading, token: Token) -> bool:
    """See the group of 'put the dead at four', 'bringing the dead to six'."""
    after = reading.sentence.tokens[token.i + 1 : token.i + 2]
    for part, link in (("estimating", "at"), ("raising", "to")):
        beside = token.dep == "conj" and bool(after) and after[0].lower == link
        for clause in reading.clauses:
            told = beside or token.i in {a.head for a in clause.of(Role.PATIENT)}
            if clause.lemma in words(TABLE, part) and told and clause.oblique(link):
                return True
    return False


def _is_nearer(sentence: Sentence, at: int, number: int) -> bool:
    """Tell whether another group stands between toll and number: 'dead at 13, missing at 40'."""
    groups = words(TABLE, "group_words")
    if sentence.tokens[at].lower not in groups:
        return False
    return number < at or any(t.lower in groups for t in sentence.tokens[at + 1 : number])


def _outcome(sentence: Sentence, toll: int) -> Outcome | None:
    """Return what a toll counts: 'death toll', 'number of injured', 'toll' alone the dead."""
    if sentence.tokens[toll].lower in outcomes("group_nouns"):
        return outcomes("group_nouns")[sentence.tokens[toll].lower]
    for i in sentence.subtree(toll):
        if i != toll and sentence.tokens[i].lower in outcomes("toll_kinds"):
            return outcomes("toll_kinds")[sentence.tokens[i].lower]
    return Outcome.KILLED if sentence.tokens[toll].lemma == "toll" else None


def _verbal(reading: SentenceReading, i: int) -> Clause | None:
    holding = [
        c
        for c in reading.clauses
        if i in c.tokens and c.kind not in (ClauseKind.NOMINAL, ClauseKind.APPOSITION)
    ]
    return min(holding, key=lambda c: len(c.tokens), default=None)


def _figure(
    reading: SentenceReading,
    clause: Clause | None,
    mention: Mention[Count],
    toll: tuple[Outcome, int],
) -> Iterator[Sighting]:
    sentence = reading.sentence
    outcome, at = toll
    link = _link(sentence, mention.head, at, clause)
    counted = counted_noun(sentence, mention)
    first = min(sentence.within(mention.span), default=0)
    if link in words(TABLE, "change_prepositions") and sentence.tokens[first - 1].lower == "to":
        link = "to"  # 'jumped by 14 to 92'
    if _is_nearer(sentence, at, mention.head):
        return
    if link is None or link in words(TABLE, "change_prepositions"):
        return
    if _is_thing(sentence, counted, at):
        return
    former = (
        link in words(TABLE, "former_prepositions")
        or _called_former(sentence, mention)
        or _told_by_former(sentence, clause)
    )
    yield Sighting(
        outcome=outcome,
        head=clause.predicate if clause else at,
        said=_said(sentence, at),
        victim=_people(sentence, counted, at),
        tokens=(mention.head,),
        clause=clause,
        number=mention,
        flags=(SUPERSEDED,) if former else (),
    )


def _is_thing(sentence: Sentence, noun: int | None, toll: int) -> bool:
    """Tell whether a number counts things, as in 'a total of 18 raids that left two dead'."""
    if noun is None or sentence.tokens[toll].lemma != "total" or is_people(sentence, noun):
        return False
    token = sentence.tokens[noun]
    kinds = outcomes("toll_kinds")
    return token.tag == "NNS" and not (
        token.lower in kinds or token.lemma in words(TABLE, "lives") | words(TABLE, "toll_nouns")
    )


def _people(sentence: Sentence, counted: int | None, toll: int) -> int | None:
    """Return those who are counted: 'rose to 8 civilians', 'the number of rebels killed'."""
    if counted is not None and is_people(sentence, counted) and counted != toll:
        return counted
    for child in sentence.children[toll]:
        below = sentence.child(child, "pobj") if sentence.tokens[child].lower == "of" else None
        if below is not None and is_people(sentence, below):
            return below
    return None


def _said(sentence: Sentence, toll: int) -> tuple[int, ...]:
    kinds = outcomes("toll_kinds")
    below = [i for i in sentence.subtree(toll) if sentence.tokens[i].lower in kinds]
    return (*below[:1], toll) if below and below[0] < toll else (toll, *below[:1])


def _link(sentence: Sentence, number: int, toll: int, clause: Clause | None) -> str | None:
    """Return the preposition between a number and its toll, '' for an object or a predicate."""
    at, link = number, ""
    for _ in range(REACH):
        token = sentence.tokens[at]
        if at == toll or (clause is not None and at == clause.predicate):
            known = words(TABLE, "toll_prepositions") | words(TABLE, "former_prepositions")
            fits = link in known | words(TABLE, "change_prepositions") | {""}
            return link if fits and _moves(clause, at, toll) else None
        if token.dep in ("appos", "relcl", "advcl", "conj") or token.head == at:
            return None
        if token.pos == "ADP" and token.dep == "prep":
            link = link or token.lower
        at = token.head
    return None


def _moves(clause: Clause | None, reached: int, toll: int) -> bool:
    if reached == toll:
        return True
    return clause is not None and clause.lemma.split()[0] in words(TABLE, "toll_verbs")


def _called_former(sentence: Sentence, mention: Mention[Count]) -> bool:
    """Tell whether a number is called old: 'an earlier figure of four', 'up from 4'."""
    first = min(sentence.within(mention.span), default=0)
    before = sentence.tokens[max(0, first - FORMER_REACH) : first]
    return any(t.lower in words(TABLE, "former_words") for t in before)


def _told_by_former(sentence: Sentence, clause: Clause | None) -> bool:
    """Tell whether an older report gives the figure: 'an earlier report put the toll at 4'."""
    agents = clause.of(Role.AGENT) if clause is not None else ()
    said = {sentence.tokens[c].lower for a in agents for c in sentence.children[a.head]}
    return bool(said & (words(TABLE, "former_words") - {"up", "down", "first"}))


def told_before(sentence: Sentence, i: int) -> bool:
    """Tell whether a figure is one that had been given earlier: 'had earlier reported 12 dead'."""
    for at in (i, *sentence.ancestors(i)):
        below = {sentence.tokens[c].lower for c in sentence.children[at]}
        if "had" in below and below & words(TABLE, "former_adverbs"):
            return at != i or sentence.tokens[at].lemma not in outcomes("verbs")
    return False
