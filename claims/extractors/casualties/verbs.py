"""See casualties in clauses: 'killing two', 'was shot dead', 'lost their lives', '12 dead'."""

from collections.abc import Iterator
from dataclasses import replace

from claims.clauses.noun_phrases import conjuncts, phrase
from claims.extractors.casualties.losses import fighters_lost
from claims.extractors.casualties.meant import companions, meant
from claims.extractors.casualties.sightings import SURE, TABLE, WEAK, Sighting, outcomes
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, ClauseKind, Role, Voice
from claims.model.reading import SentenceReading
from claims.model.sentence import Section, Sentence, Token
from claims.model.value import Outcome
from claims.resolution.counted import is_after_person
from claims.resolution.populations import is_elliptical, is_people, noun_of

AIMS = ("at", "into", "toward", "towards", "through", "up")  # 'shot into a house'
NOT_VERBAL = (ClauseKind.NOMINAL, ClauseKind.APPOSITION)
ALONG = " along"  # taken for a particle: 'was killed along with'
SUBJECT = (Role.AGENT, Role.PATIENT)
NAME_TYPES = frozenset(("PERSON", "ORG", "GPE", ""))  # the tagger takes surnames for all of these


def see_verbs(reading: SentenceReading) -> Iterator[Sighting]:
    """Yield what the verbs and the adjectives of a sentence say befell people."""
    sentence = reading.sentence
    for clause in map(_without_particle, reading.clauses):
        if clause.kind in NOT_VERBAL or _adverbs(sentence, clause) & words(TABLE, "near_adverbs"):
            continue
        found = _outcome(sentence, clause)
        if found is None:
            continue
        outcome, said, victims = found
        weak = clause.lemma in words(TABLE, "weak") and outcome is not Outcome.KILLED
        victims = tuple(meant(reading, clause, v) for v in victims)
        for victim in (*victims, *companions(sentence, clause, victims)):
            if accepts(sentence, victim, weak=weak):
                yield Sighting(
                    outcome=outcome,
                    head=clause.predicate,
                    said=said,
                    victim=victim.head,
                    tokens=victim.tokens,
                    clause=clause,
                    part=_is_share(sentence, victim.head),
                    confidence=WEAK if weak else SURE,
                )


def _without_particle(clause: Clause) -> Clause:
    lemma = clause.lemma
    return replace(clause, lemma=lemma.removesuffix(ALONG)) if lemma.endswith(ALONG) else clause


def _is_share(sentence: Sentence, i: int) -> bool:
    """Tell whether a number is of a group told of elsewhere: 'five of the wounded'."""
    of = sentence.child(i, "prep")
    group = sentence.child(of, "pobj") if of is not None else None
    if of is None or group is None or sentence.tokens[of].lower != "of":
        return False
    return sentence.tokens[group].lower in words(TABLE, "group_words")


def accepts(sentence: Sentence, victim: Argument, *, weak: bool = False) -> bool:
    """Tell whether an argument can stand for people whom something befell."""
    token = sentence.tokens[victim.head]
    number = token.pos == "NUM" and is_after_person(sentence, victim.head)  # 'Smith, 28 was shot'
    if number or not token.text[:1].isalnum():
        return False
    if is_elliptical(sentence, victim.head):
        noun = noun_of(sentence, victim.head)
        return noun == victim.head or is_people(sentence, noun)
    if is_people(sentence, victim.head) or token.lemma in words(TABLE, "lives"):
        return True
    if token.pos == "PRON":
        return token.lower in words("populations", "pronouns")
    return not weak and _may_be_people(sentence, token, victim)


def _may_be_people(sentence: Sentence, token: Token, victim: Argument) -> bool:
    """Take a name, or a plural with a number, for people where the verb takes nothing else."""
    if {token.lower, token.lemma} & words("populations", "things"):
        return False
    if token.entity in ("DATE", "TIME"):
        return False
    if token.pos == "PROPN":
        return token.entity in NAME_TYPES
    return token.tag == "NNS" and _counted(sentence, victim)


def _counted(sentence: Sentence, victim: Argument) -> bool:
    return any(sentence.tokens[i].pos == "NUM" for i in victim.tokens)


def _adverbs(sentence: Sentence, clause: Clause) -> set[str]:
    return {sentence.tokens[i].lower for i in clause.adverbs}


EVER = "ever"  # tells of no time, and so of no happening
Found = tuple[Outcome, tuple[int, ...], tuple[Argument, ...]]


def _outcome(sentence: Sentence, clause: Clause) -> Found | None:
    """Return the outcome that a clause states, its words, and those whom it befell."""
    if EVER in _adverbs(sentence, clause) and clause.negation is None:
        return None  # 'anyone who has ever taken a life'
    if clause.lemma in outcomes("verbs"):
        return _verb(sentence, clause)
    if clause.voice is Voice.NONE and clause.lemma in outcomes("adjectives"):
        victims = clause.of(Role.PATIENT)
        return outcomes("adjectives")[clause.lemma], (clause.predicate,), victims
    if clause.lemma in words(TABLE, "becoming"):
        return _state(sentence, clause) or _condition(sentence, clause)
    readers = (_lives, _injuries, _sent, _own_death, _to_death, _missing, _homes, fighters_lost)
    return next((found for read in readers if (found := read(sentence, clause))), None)


def _verb(sentence: Sentence, clause: Clause) -> Found:
    outcome = outcomes("verbs")[clause.lemma]
    said: tuple[int, ...] = (clause.predicate,)
    fatal = [i for i in clause.adverbs if _is_fatal(sentence, i)]
    states = (*clause.of(Role.ATTRIBUTE, Role.CONTENT), *clause.oblique("to"))
    fatal += [a.head for a in states if sentence.tokens[a.head].lower in ("dead", "death")]
    if fatal and outcome in (Outcome.INJURED, Outcome.CASUALTIES):
        outcome, said = Outcome.KILLED, tuple(sorted((*said, fatal[0])))
    aimed = outcome is Outcome.CASUALTIES and _aims(sentence, clause)
    nobody = aimed or _goes_on(sentence, clause) or _brings_down(sentence, clause)
    return outcome, said, () if nobody else clause.of(Role.PATIENT)


def _brings_down(sentence: Sentence, clause: Clause) -> bool:
    """Tell whether something was shot out of the sky: 'shot down three of them'."""
    after = sentence.tokens[clause.predicate + 1 : clause.predicate + 2]
    if clause.lemma.split()[0] != "shoot" or not after or after[0].lower != "down":
        return False
    hit = [sentence.tokens[a.head] for a in clause.of(Role.PATIENT)]
    return not any(t.pos in ("NOUN", "PROPN") and is_people(sentence, t.i) for t in hit)


def _goes_on(sentence: Sentence, clause: Clause) -> bool:
    """Tell whether somebody is being hurt, which is said of what harms: 'is hurting the army'."""
    now = sentence.tokens[clause.predicate].tag == "VBG" and clause.auxiliaries
    return bool(now) and clause.lemma in words(TABLE, "harming")


def _aims(sentence: Sentence, clause: Clause) -> bool:
    """Tell whether somebody shoots at something, and hits nobody: 'Smith shot at the car'."""
    passive = sentence.child(clause.predicate, "auxpass", "aux") is not None
    aimed = bool(clause.oblique(*AIMS))
    return not passive and sentence.section is not Section.HEADLINE and aimed


def _is_fatal(sentence: Sentence, i: int) -> bool:
    """Tell whether an adverb says that it killed: 'fatally', and not 'not fatally'."""
    before = sentence.tokens[i - 1].lower if i else ""
    return sentence.tokens[i].lower in words(TABLE, "fatal_adverbs") and before not in (
        "not",
        "non",
    )


def _state(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'were dead', 'remain missing', 'was found dead', 'went missing'."""
    for state in clause.of(Role.ATTRIBUTE):
        token = sentence.tokens[state.head]
        outcome = outcomes("adjectives").get(token.lower)
        if outcome is not None and token.pos in ("ADJ", "VERB"):
            # paramedics by whom a man 'was pronounced dead' live
            roles = (Role.PATIENT,) if clause.voice is Voice.PASSIVE else SUBJECT
            subjects = tuple(a for a in clause.of(*roles) if a.head != state.head)
            return outcome, (state.head,), subjects
    return None


def _condition(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'are in a serious condition'."""
    for state in clause.oblique("in"):
        how = {sentence.tokens[c].lower for c in sentence.children[state.head]}
        named = sentence.tokens[state.head].lemma in words(TABLE, "conditions")
        if named and how & words(TABLE, "conditions_of"):
            return Outcome.INJURED, (state.head,), clause.of(*SUBJECT)
    return None


def _homes(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'drove 300 from their homes' and '300 fled their homes'."""
    if clause.lemma in words(TABLE, "driving"):
        left, moved = clause.oblique("from", "of"), clause.of(Role.PATIENT)
    elif clause.lemma in words(TABLE, "fleeing"):
        left, moved = clause.of(Role.PATIENT), clause.of(Role.AGENT)
    else:
        return None
    for home in left:
        token = sentence.tokens[home.head]
        theirs = sentence.child(home.head, "poss") is not None
        if token.lemma in words(TABLE, "homes") and theirs:
            return Outcome.DISPLACED, (clause.predicate,), moved
    return None


def _lives(sentence: Sentence, clause: Clause) -> Found | None:
    """Read '12 lost their lives' and 'claimed 12 lives'."""
    lives = [
        a
        for a in clause.of(Role.PATIENT)
        if sentence.tokens[a.head].lemma in words(TABLE, "lives")
    ]
    if not lives:
        return None
    said = (clause.predicate, lives[0].head)
    own = {sentence.tokens[c].lower for c in sentence.children[lives[0].head]}
    if clause.lemma == "take" and "own" in own:
        return Outcome.KILLED, said, clause.of(Role.AGENT)
    if clause.lemma == "lose":
        return Outcome.KILLED, said, clause.of(Role.AGENT)
    if clause.lemma not in ("claim", "cost", "take"):
        return None
    whose = [own for a in lives for own in _of(sentence, a.head)]
    return Outcome.KILLED, said, tuple(whose or lives)


def _of(sentence: Sentence, head: int) -> Iterator[Argument]:
    """Yield those of whom a noun is: of 'the lives of his wife and son' the two."""
    for child in sentence.children[head]:
        below = sentence.child(child, "pobj") if sentence.tokens[child].lower == "of" else None
        for i in conjuncts(sentence, below) if below is not None else ():
            yield Argument(Role.PATIENT, i, phrase(sentence, i), "of")


def _own_death(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'committed suicide'."""
    for argument in clause.of(Role.PATIENT):
        if sentence.tokens[argument.head].lower in words(TABLE, "own_death"):
            return Outcome.KILLED, (clause.predicate, argument.head), clause.of(Role.AGENT)
    return None


def _to_death(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'fell to his death', 'were crushed to death'."""
    if clause.lemma not in words(TABLE, "to_death"):
        return None
    for end in clause.oblique("to"):
        if sentence.tokens[end.head].lemma == "death":
            suffered = clause.of(Role.PATIENT) or clause.of(Role.AGENT)
            return Outcome.KILLED, (clause.predicate, end.head), suffered
    return None


def _are_people(sentence: Sentence, i: int) -> bool:
    return is_people(sentence, i) or is_elliptical(sentence, i)


def _injuries(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'eight people suffered injuries', 'both victims had wounds'."""
    sufferers = clause.of(Role.AGENT)
    has = clause.lemma == "have" and all(_are_people(sentence, a.head) for a in sufferers)
    if clause.lemma not in words(TABLE, "suffer_verbs") and not has:
        return None
    for wound in clause.of(Role.PATIENT):
        if sentence.tokens[wound.head].lemma in words(TABLE, "wounds"):
            return Outcome.INJURED, (clause.predicate, wound.head), sufferers
    return None


def _sent(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'sent four people to the hospital'."""
    if clause.lemma not in words(TABLE, "sending") or clause.voice is not Voice.ACTIVE:
        return None
    for end in clause.oblique("to", "in"):
        if sentence.tokens[end.head].lemma in words(TABLE, "hospitals"):
            return Outcome.INJURED, (clause.predicate, end.head), clause.of(Role.PATIENT)
    return None


def _missing(sentence: Sentence, clause: Clause) -> Found | None:
    """Read 'are missing' where the parser sees the verb."""
    objectless = not clause.of(Role.PATIENT, Role.CONTENT)
    if sentence.tokens[clause.predicate].lower != "missing" or not objectless:
        return None
    return Outcome.MISSING, (clause.predicate,), clause.of(Role.AGENT)


def without_shadows(found: list[Sighting]) -> list[Sighting]:
    """Drop the shot who are the killed: 'was shot and killed' is one outcome."""
    settled = {s.victim for s in found if s.outcome in (Outcome.KILLED, Outcome.INJURED)}
    return [s for s in found if not (s.outcome is Outcome.CASUALTIES and s.victim in settled)]
