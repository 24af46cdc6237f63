"""To which side of the anchor a time points, by the verb that it hangs on."""

from claims.lexicon.load import table, words
from claims.model.clause import Tense
from claims.model.sentence import Section, Sentence, Token

VERBS = ("VERB", "AUX")
NOMINAL = ("poss", "compound", "nmod", "amod", "nummod")
NEAR = 2  # words between 'said' and the day on which it was said
BEGINNING = ("begin", "start")  # what began to leak has leaked
WILL = ("will", "shall", "'ll", "’ll", "wo")


def governor_of(sentence: Sentence, i: int) -> int | None:
    """Return the nearest verb above the token of a time.

    The day of 'they fired yesterday, the army said' belongs to what was said before it, that of
    'reported that on Friday rebels fired' to what comes after, whatever the parser hangs it on.
    """
    verb = _verb_above(sentence, i)
    while verb is not None and _is_beyond(sentence, i, verb):
        verb = _verb_above(sentence, verb)
    if verb is None:
        return None
    return _of_report(sentence, i, verb) if is_report(sentence, verb) else _told(sentence, i, verb)


def _verb_above(sentence: Sentence, i: int) -> int | None:
    return next((k for k in sentence.ancestors(i) if sentence.tokens[k].pos in VERBS), None)


def _is_beyond(sentence: Sentence, i: int, verb: int) -> bool:
    """Tell whether a time stands before the noun that the verb describes, so not in its clause.

    'On Friday troops, equipped with tanks, entered' says nothing of when they were equipped.
    """
    token = sentence.tokens[verb]
    return token.dep in ("acl", "relcl") and i < token.head < verb


def _of_report(sentence: Sentence, i: int, verb: int) -> int:
    """Return the verb of what is reported where a time stands with it, else the verb of speech."""
    subject = sentence.child(verb, "nsubj", "nsubjpass")
    content = sentence.child(verb, "ccomp")
    if content is None:
        return verb
    between = subject is not None and content < i < subject
    told = verb < i < content and any(t.lower == "that" for t in sentence.tokens[verb + 1 : i])
    return content if between or told else verb


def _told(sentence: Sentence, i: int, verb: int) -> int:
    """Return the verb of speech for the day right after it: 'said on Wednesday it would go'."""
    token = sentence.tokens[verb]
    subject = sentence.child(verb, "nsubj", "nsubjpass", "expl")
    if token.dep != "ccomp" or subject is None or not token.head < i < subject:
        return verb
    between = sentence.tokens[token.head + 1 : i]
    near = len(between) <= NEAR and all(t.pos in ("ADP", "DET", "ADJ") for t in between)
    return token.head if near and is_report(sentence, token.head) else verb


def is_report(sentence: Sentence, verb: int | None) -> bool:
    """Tell whether a verb reports speech: 'said', 'released'."""
    return verb is not None and sentence.tokens[verb].lemma in words("times", "report_lemmas")


def modifies_noun(sentence: Sentence, i: int) -> bool:
    """Tell whether a time belongs to a noun: "Sunday's attack", 'the attack on Sunday'."""
    token = sentence.tokens[i]
    if token.dep in NOMINAL:
        return True
    above = sentence.tokens[token.head]
    if above.pos == "ADP":
        above = sentence.tokens[above.head]
    return above.pos in ("NOUN", "PROPN")


def tense_of(sentence: Sentence, i: int) -> Tense:
    """Return the tense of the verb that a time hangs on, the future for what is yet to come.

    A simple present with a bare day is a plan in a text ('talks begin Monday') and the past in a
    headline ('rockets hit base Monday').
    """
    if _is_set_ahead(sentence, i):
        return Tense.FUTURE
    if modifies_noun(sentence, i):
        tense = _tense_above(sentence, i)
        return Tense.NONE if tense is Tense.FUTURE else tense  # "Sunday's attack will be studied"
    return _tense_above(sentence, i)


def _is_set_ahead(sentence: Sentence, i: int) -> bool:
    """See what lies ahead by its own words: 'payable Dec. 1', 'put off until Monday'."""
    token = sentence.tokens[i]
    preposition = sentence.tokens[token.head] if token.dep == "pobj" else None
    ruler = sentence.tokens[token.head if preposition is None else preposition.head]
    due = ruler.lemma in words("times", "ahead_adjectives") and ruler.i != i
    planned = ruler.lemma in words("times", "ahead_verbs") and ruler.pos in (*VERBS, "NOUN")
    verb = governor_of(sentence, i)
    if due or planned or (verb is not None and _is_set_for(sentence, verb)):
        return True
    if verb is None or preposition is None:
        return False
    return _runs_until(sentence, verb, preposition.lower)


def _runs_until(sentence: Sentence, verb: int, preposition: str) -> bool:
    """See the end of 'put off until Monday', 'they have until Monday', 'runs through May 3'."""
    if preposition not in words("times", "bounding"):
        return False
    if sentence.tokens[verb].lemma in words("times", "moved_on"):
        return True
    lowers = {t.lower for t in _auxiliaries(sentence, verb)}
    now = sentence.tokens[verb].tag in ("VBZ", "VBP") or bool(lowers & {"has", "have"})
    return now and preposition in words("times", "deadlines")


def _is_set_for(sentence: Sentence, verb: int) -> bool:
    """See 'a summit set for April', 'set for Washington in April'."""
    token = sentence.tokens[verb]
    below = {sentence.tokens[c].lower for c in sentence.children[verb]}
    return token.lemma == "set" and token.tag == "VBN" and "for" in below


def _tense_above(sentence: Sentence, i: int) -> Tense:
    verb = governor_of(sentence, i)
    seen: set[int] = set()
    while verb is not None and verb not in seen:
        seen.add(verb)
        tense = _own_tense(sentence, verb)
        if tense is not Tense.NONE:
            return tense
        above = next(
            (k for k in sentence.ancestors(verb) if sentence.tokens[k].pos in VERBS), None
        )
        if above is not None and _looks_ahead(sentence, verb, above):
            return Tense.FUTURE
        verb = above
    return Tense.NONE


def _auxiliaries(sentence: Sentence, verb: int) -> list[Token]:
    children = (sentence.tokens[c] for c in sentence.children[verb])
    return [t for t in children if t.dep in ("aux", "auxpass") or t.tag == "TO"]


def _looks_ahead(sentence: Sentence, verb: int, above: int) -> bool:
    """See the plan of 'expected to meet', 'are to meet': the infinitive lies ahead."""
    to = any(t.tag == "TO" for t in _auxiliaries(sentence, verb))
    between = {t.lower for t in sentence.tokens[above + 1 : verb]}
    is_to = between <= {"to", "be"} and sentence.tokens[above].lemma == "be"
    begun = sentence.tokens[above].tag == "VBD" and sentence.tokens[above].lemma in BEGINNING
    ahead = sentence.tokens[above].lemma in words("times", "future_governors") and not begun
    return to and (is_to or ahead)


def _own_tense(sentence: Sentence, verb: int) -> Tense:
    """Return what the verb group itself says, nothing for infinitives and bare participles."""
    token, said = sentence.tokens[verb], _auxiliaries(sentence, verb)
    lowers = {t.lower for t in said}
    perfect = token.tag in ("VBN", "VBG") and any(t.lemma == "have" for t in said)
    ahead = set(table("times")["future_auxiliaries"]) & lowers
    if ahead:
        return Tense.PAST if perfect and not ahead & set(WILL) else Tense.FUTURE
    if perfect or token.tag == "VBD" or lowers & {"was", "were", "did", "had"}:
        return Tense.PAST
    if any(t.tag == "TO" for t in said):
        return Tense.NONE  # 'to be completed': the verb above knows
    now = lowers & {"is", "are", "'s", "’s", "am", "'re", "’re"}
    if token.tag in ("VBN", "VBG"):
        past = Tense.PAST if token.tag == "VBN" else Tense.NONE
        return past if not now else Tense.PRESENT if token.tag == "VBN" else Tense.FUTURE
    return _simple_present(sentence, verb) if token.tag in ("VBZ", "VBP") else Tense.NONE


def _simple_present(sentence: Sentence, verb: int) -> Tense:
    """Tell the plan of 'talks begin Monday' from a headline and from 'he says'."""
    lemma = sentence.tokens[verb].lemma
    subject = sentence.child(verb, "nsubj")
    is_on = lemma == "be" and subject is not None and sentence.tokens[subject].pos == "NOUN"
    is_on = is_on and sentence.child(verb, "acomp") is None
    planned = lemma in words("times", "scheduled") or is_on  # 'the talks are on Monday'
    return Tense.FUTURE if planned and sentence.section is Section.BODY else Tense.PRESENT
