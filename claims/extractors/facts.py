"""Draw a plain fact from clauses that state one and fit no other kind."""

from collections.abc import Iterator

from claims.clauses.phrases import entity_span
from claims.clauses.reported import reporting_lemmas
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, ClauseKind, Role, Tense
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.span import Span
from claims.model.value import Fact

STATING = (ClauseKind.MAIN, ClauseKind.COORDINATE, ClauseKind.COMPLEMENT)
CONFIDENCE = 0.5  # no table knows the predicate: only the form of the clause speaks for it
FINITE = frozenset({"VBZ", "VBD", "MD"})  # a bare "VB" first is a request: 'Email her'
UNNAMED = "unnamed"
SUBJECT_DROPPED = "subject_dropped"
FEWEST_WORDS = 4  # after the predicate of 'it …' or of nobody; less says nothing


def extract_facts(reading: Reading) -> Iterator[Draft]:
    """Yield one fact a clause that has a subject, a finite predicate and no opinion in it.

    The frame keeps them only where the sentence has no claim of another kind.
    """
    for sentence in reading.sentences:
        if sentence.sentence.text.rstrip("”\"' ").endswith("?"):
            continue
        for clause in sentence.clauses:
            subject = _subject(sentence, clause)
            if subject is None and not _drops_subject(sentence, clause):
                continue
            if not _states(sentence, clause):
                continue
            draft = _draft(sentence, clause, subject)
            named = subject and sentence.sentence.tokens[subject.head].pos != "PRON"
            long = _goes_on(sentence, clause)
            if named or "object" in draft.slots or long:  # 'it appears' says nothing
                yield draft


def _drops_subject(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether a sentence of notes begins with its verb: 'Was held for six days'."""
    first = sentence.sentence.tokens[0] if sentence.sentence.tokens else None
    if first is None or clause.kind is not ClauseKind.MAIN or first.tag not in FINITE:
        return False
    if first.text.isupper():  # 'CLICK HERE'
        return False
    alone = not clause.of(Role.AGENT) and first.i in (clause.predicate, *clause.tokens)
    return alone and first.i <= clause.predicate and _goes_on(sentence, clause)


def _goes_on(sentence: SentenceReading, clause: Clause) -> bool:
    return len(sentence.sentence.tokens) - clause.predicate > FEWEST_WORDS


def _subject(sentence: SentenceReading, clause: Clause) -> Argument | None:
    found = [
        a
        for a in clause.of(Role.AGENT, Role.PATIENT)
        if _is_thing(sentence, a.head) and a.head < clause.predicate
    ]
    return found[0] if found else None


def _is_thing(sentence: SentenceReading, head: int) -> bool:
    """Tell whether a subject is somebody or something; questions and 'there' are not."""
    token = sentence.sentence.tokens[head]
    if token.pos in ("PRON", "DET"):
        return token.lower in words("framing", "persons")
    return token.pos in ("NOUN", "PROPN", "NUM", "ADJ")


def _states(sentence: SentenceReading, clause: Clause) -> bool:
    if clause.kind not in STATING or clause.tense not in (Tense.PAST, Tense.PRESENT):
        return False
    told = bool(clause.of(Role.CONTENT)) or not clause.of(Role.PATIENT, Role.ATTRIBUTE)
    reports = clause.lemma in reporting_lemmas() and told
    if reports or clause.marker in ("if", "whether", "to"):
        return False
    if set(clause.auxiliaries) & words("framing", "opinion_modals"):
        return False
    tokens = sentence.sentence.tokens
    said = {tokens[a.head].lemma for a in clause.of(Role.ATTRIBUTE)}
    if "it" in {tokens[a.head].lower for a in clause.of(Role.AGENT)} and clause.of(Role.CONTENT):
        return False  # 'it is good to …' has no subject of its own
    judged = said | {tokens[i].lemma for i in clause.tokens if tokens[i].pos == "ADV"}
    unknown = bool(said & words("framing", "ignorance_heads"))
    return not unknown and not judged & words("framing", "opinion_words")


def _draft(sentence: SentenceReading, clause: Clause, subject: Argument | None) -> Draft:
    tree = sentence.sentence
    slots: dict[str, Span] = {"predicate": tree.over([clause.predicate])}
    if subject is not None:
        slots["subject"] = entity_span(tree, subject)
    others = [
        a
        for a in clause.of(Role.PATIENT, Role.ATTRIBUTE, Role.RECIPIENT, Role.OBLIQUE)
        if a.head > clause.predicate
    ]
    if others:
        slots["object"] = _with_preposition(sentence, others[0])
    return Draft(
        value=Fact(
            subject=tree.quoted(slots["subject"]) if subject else UNNAMED,
            predicate=tree.quoted(slots["predicate"]),
            object=tree.quoted(slots["object"]) if others else None,
        ),
        sentence=tree.index,
        span=tree.span,
        slots=slots,
        head=clause.predicate,
        confidence=CONFIDENCE,
        flags=() if subject else (SUBJECT_DROPPED,),
    )


def _with_preposition(sentence: SentenceReading, argument: Argument) -> Span:
    tree = sentence.sentence
    first = min(argument.tokens)
    governed = first > 0 and tree.tokens[first - 1].lower == argument.preposition
    return tree.over([first - 1 if governed else first, max(argument.tokens)])
