"""Draw plain facts, each as small as it can be, from clauses that fit no other kind."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.clauses.asides import describes
from claims.clauses.cuts import cuts
from claims.clauses.phrases import entity_span, unbroken
from claims.clauses.reported import reporting_lemmas
from claims.extractors.facts.notes import OPINION, noted
from claims.lexicon.load import words
from claims.model.clause import Argument, Clause, ClauseKind, Role, Tense
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.sentence import Sentence
from claims.model.span import Span
from claims.model.value import Fact

FINITE_KINDS = (ClauseKind.MAIN, ClauseKind.COORDINATE, ClauseKind.COMPLEMENT)
HANGING = (ClauseKind.RELATIVE, ClauseKind.PARTICIPLE, ClauseKind.ADVERBIAL)
VERBLESS = (ClauseKind.NOMINAL, ClauseKind.APPOSITION)
CONFIDENCE = 0.5  # no table knows the predicate: only the form of the clause speaks for it
FINITE = frozenset({"VBZ", "VBD", "VBN", "MD"})  # a bare "VB" first is a request: 'Email her'
UNNAMED = "unnamed"
WHOLE = "sentence"  # slot of a fact that is wanted where no other claim says all of its sentence
SUBJECT_DROPPED = "subject_dropped"
FEWEST_WORDS = 4  # after the predicate of 'it …' or of nobody; less says nothing


def extract_facts(reading: Reading) -> Iterator[Draft]:
    """Yield the facts of each clause that has a subject and a predicate.

    First what the clause says at least, then each further thing that it says of it; opinions are
    yielded with their reason. The frame keeps facts only where the clause has no claim of
    another kind.
    """
    for sentence in reading.sentences:
        if sentence.sentence.text.rstrip("”\"' ").endswith("?"):
            continue
        clauses = (
            sentence.clauses if _has_verb(sentence) else ()
        )  # 'Outlet: the Times' says nothing
        told = _told(sentence)
        found = [d for clause in clauses for d in _in_clause(sentence, clause, told)]
        yield from found or noted(sentence)
        if len(found) > 1:
            yield _entire(sentence, found)


def _entire(sentence: SentenceReading, found: Sequence[Draft]) -> Draft:
    """Return the longest of the facts of a sentence in the words of all of it."""
    tree = sentence.sentence
    longest = max(found, key=lambda d: sum(p.end - p.start for p in (*d.words, *d.shared)))
    slots = {**longest.slots, WHOLE: tree.span}
    return replace(longest, words=(tree.span,), shared=(), link="", tail="", slots=slots)


def _has_verb(sentence: SentenceReading) -> bool:
    return any(t.pos in ("VERB", "AUX") for t in sentence.sentence.tokens)


def _in_clause(sentence: SentenceReading, clause: Clause, told: frozenset[int]) -> Iterator[Draft]:
    subject = _subject(sentence, clause)
    if subject is None and not _drops_subject(sentence, clause):
        return
    if _states(sentence, clause, told) and _is_put_forward(sentence, clause, told):
        yield from _of_clause(sentence, clause, subject)


def _told(sentence: SentenceReading) -> frozenset[int]:
    """Return the tokens that somebody is reported to have said."""
    tree = sentence.sentence
    spans = [s for m in sentence.attributions if m.value.told for s in m.value.content]
    return frozenset(i for span in spans for i in tree.within(span))


def _of_clause(
    sentence: SentenceReading, clause: Clause, subject: Argument | None
) -> Iterator[Draft]:
    draft = _draft(sentence, clause, subject)
    named = subject and sentence.sentence.tokens[subject.head].pos != "PRON"
    if not (named or "object" in draft.slots or _goes_on(sentence, clause)):
        return  # 'it appears' says nothing
    yield from _atoms(sentence, clause, draft)


def _atoms(sentence: SentenceReading, clause: Clause, draft: Draft) -> Iterator[Draft]:
    """Yield what a clause says at least, and each further thing that it says."""
    tree = sentence.sentence
    verbal = {c.predicate: c for c in sentence.clauses if c.kind not in VERBLESS}
    for made in cuts(tree, clause, verbal):
        yield replace(
            draft,
            words=_spans(tree, made.words),
            shared=_spans(tree, made.shared),
            link=made.link,
            tail=made.tail,
            slots={**draft.slots, made.part: tree.over(made.marked)} if made.part else draft.slots,
        )


def _spans(tree: Sentence, positions: Sequence[int]) -> tuple[Span, ...]:
    return tuple(tree.over(run) for run in unbroken(positions))


def _drops_subject(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether a sentence of notes begins with its verb: 'Was held for six days'."""
    first = sentence.sentence.tokens[0] if sentence.sentence.tokens else None
    if first is None or clause.kind is not ClauseKind.MAIN or first.tag not in FINITE:
        return False
    if first.text.isupper() or clause.lemma == "come":  # 'CLICK HERE', 'Comes as …'
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
    return found[0] if found else _existing(sentence, clause)


def _existing(sentence: SentenceReading, clause: Clause) -> Argument | None:
    """Return what there is, in 'there is a bridge'."""
    if sentence.sentence.child(clause.predicate, "expl") is None:
        return None
    return next(iter(clause.of(Role.ATTRIBUTE, Role.PATIENT)), None)


def _is_thing(sentence: SentenceReading, head: int) -> bool:
    """Tell whether a subject is somebody or something; questions and 'there' are not."""
    token = sentence.sentence.tokens[head]
    if token.pos in ("PRON", "DET"):
        return token.lower in words("framing", "persons")
    return token.pos in ("NOUN", "PROPN", "NUM", "ADJ")


def _states(sentence: SentenceReading, clause: Clause, told: frozenset[int]) -> bool:
    """Tell whether a clause says something of its subject that the article does not ask."""
    if not _has_form(sentence, clause) or clause.kind is ClauseKind.APPOSITION:
        return clause.kind is ClauseKind.APPOSITION and describes(
            sentence.sentence, clause.predicate
        )
    below = set(sentence.sentence.subtree(clause.predicate)) - {clause.predicate}
    if any(c.predicate in below and _is_weighed(sentence, c) for c in sentence.clauses):
        return False
    content = clause.of(Role.CONTENT)
    silent = not content and not clause.of(Role.PATIENT, Role.ATTRIBUTE)
    reports = clause.lemma in reporting_lemmas()
    if reports and (silent or any(_is_drawn(sentence, a.head, told) for a in content)):
        return False  # what is said is drawn with its speaker
    tokens = sentence.sentence.tokens
    said = {tokens[a.head].lemma for a in clause.of(Role.ATTRIBUTE)}
    if "it" in {tokens[a.head].lower for a in clause.of(Role.AGENT)} and content:
        return False  # 'it is good to …' has no subject of its own
    return not said & words("framing", "ignorance_heads")


def _is_drawn(sentence: SentenceReading, head: int, told: frozenset[int]) -> bool:
    """Tell whether what is reported has a subject of its own: no 'is thought to have fallen'."""
    return head in told and sentence.sentence.child(head, "nsubj", "nsubjpass", "expl") is not None


def _has_form(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether a clause has the form of a statement; headlines leave out 'is' and 'was'."""
    tree = sentence.sentence
    if clause.marker in words("framing", "unstated_markers"):
        return False
    if clause.kind in HANGING:
        asked = {tree.tokens[c].lower for c in tree.children[clause.predicate]}
        own = any(a.shared or a.head in clause.tokens for a in clause.of(Role.AGENT, Role.PATIENT))
        whereabouts = clause.kind is ClauseKind.RELATIVE and asked & {"where", "when", "why"}
        verb = tree.tokens[clause.predicate]
        of_noun = verb.dep == "pcomp" and tree.tokens[tree.tokens[verb.head].head].pos != "VERB"
        return own and not whereabouts and not of_noun and "to" not in asked
    if clause.kind not in FINITE_KINDS:
        return False
    if clause.tense is not Tense.NONE:
        return True
    headline = tree.tokens[clause.predicate].tag in ("VBN", "VBG", "VBD", "JJ", "VB", "NN", "NNS")
    return headline and clause.kind is not ClauseKind.COMPLEMENT


def _is_put_forward(sentence: SentenceReading, clause: Clause, told: frozenset[int]) -> bool:
    """Tell whether a clause holds by itself: not what is only feared, supposed or asked for.

    'He fears that the bridge will fall' says nothing of the bridge, unless he is the teller.
    """
    by_place = {c.predicate: c for c in sentence.clauses}
    at: Clause | None = clause
    while at is not None and at.predicate not in told:
        del by_place[at.predicate]  # a misread tree may lead in a ring
        above = by_place.get(at.governor) if at.governor is not None else None
        if (
            at.kind is ClauseKind.COMPLEMENT
            and above is not None
            and not (_is_beside(at, above) or _is_weighed(sentence, at))
        ):
            return False
        if at.marker in words("framing", "conditional_markers"):
            return False
        open_ = above is not None and (above.negation is not None or _is_modal(above))
        if open_ and at.kind in (ClauseKind.PARTICIPLE, ClauseKind.ADVERBIAL):
            return False
        at = above
    return True


def _is_modal(clause: Clause) -> bool:
    hedged = words("framing", "modal_hedges") | words("framing", "opinion_modals")
    return clause.tense is Tense.FUTURE or bool(set(clause.auxiliaries) & hedged)


def _is_weighed(sentence: SentenceReading, clause: Clause) -> bool:
    """Tell whether a clause is what is denied, or a report judged: 'reports that … were false'."""
    above = sentence.sentence.tokens[sentence.sentence.tokens[clause.predicate].head]
    weighed = above.lemma == "deny" or above.lemma in words("speech", "cue_nouns")
    return clause.marker == "that" and weighed


def _is_beside(clause: Clause, above: Clause) -> bool:
    """Tell whether the parser hung a whole clause under the next: 'It was not he - it was she'."""
    finite = clause.tense is not Tense.NONE and clause.marker is None
    return finite and clause.predicate < above.predicate and above.lemma not in reporting_lemmas()


def _opines(sentence: SentenceReading, clause: Clause) -> bool:
    modals = set(clause.auxiliaries) & words("framing", "opinion_modals")
    guessed = "must" in modals and "have" in clause.auxiliaries  # 'must have died'
    if modals and not guessed:
        return True
    tokens = sentence.sentence.tokens
    said = {tokens[a.head].lemma for a in clause.of(Role.ATTRIBUTE)}
    judged = said | {tokens[i].lemma for i in clause.tokens if tokens[i].pos == "ADV"}
    return bool(judged & words("framing", "opinion_words"))


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
    opinion = _opines(sentence, clause)
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
        checkable=not opinion,
        not_checkable_because=OPINION if opinion else None,
        flags=() if subject else (SUBJECT_DROPPED,),
    )


def _with_preposition(sentence: SentenceReading, argument: Argument) -> Span:
    tree = sentence.sentence
    first = min(argument.tokens)
    governed = first > 0 and tree.tokens[first - 1].lower == argument.preposition
    return tree.over([first - 1 if governed else first, max(argument.tokens)])
