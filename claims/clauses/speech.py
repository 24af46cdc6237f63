"""Read from the tree who reports what: the cue, its source, its addressee and its content."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from claims.clauses.closing import Closing, closing_report
from claims.clauses.phrases import below
from claims.clauses.reported import (
    cited_content,
    closing_source,
    content_of,
    content_preposition,
    host_of,
    reporting_lemmas,
)
from claims.lexicon.load import words
from claims.model.sentence import Sentence

VERB_LABELS = ("nsubj", "nsubjpass", "csubj")
GROUP_LABELS = ("aux", "auxpass", "neg", "prt")
UNDER_A_SUBJECT = ("conj", "advcl", "xcomp", "ccomp", "pcomp", "prep", "dep")
QUOTE_TAGS = ("``", "''")
FEWEST_BEFORE = 3  # words of a sentence that ", she said" may close
LONGEST_AFTER = 5  # words after it: "on Monday", a stop
LONGEST_CLIMB = 6  # links from a participle up to the verb that has the subject


class Form(StrEnum):
    """Name how the report is made."""

    VERB = "verb"
    ACCORDING = "according to"
    CITING = "citing"
    NOUN = "noun"
    ADVERB = "adverb"
    COLON = "colon"


@dataclass(frozen=True, slots=True)
class Report:
    """Hold one report of speech as positions in the sentence; `head` is the cue's main word."""

    head: int
    form: Form
    cue: tuple[int, ...]
    source: tuple[int, ...] = ()
    content: tuple[int, ...] = ()
    addressee: tuple[int, ...] = ()


def find_reports(sentence: Sentence) -> Iterator[Report]:
    """Yield the reports of a sentence in reading order; those of verbs may have no content yet."""
    lemmas, hearsay = reporting_lemmas(), words("speech", "hearsay")
    for token in sentence.tokens:
        if token.pos in ("VERB", "AUX") and token.lemma in lemmas and _happens(sentence, token.i):
            yield _verb_report(sentence, token.i)
        elif token.lower == "according" and (found := _according(sentence, token.i)):
            yield found
        elif token.pos == "NOUN" and token.lemma in words("speech", "cue_nouns"):
            yield from _noun_report(sentence, token.i)
        elif token.lower in hearsay:
            yield _hearsay(sentence, token.i)


def _happens(sentence: Sentence, verb: int) -> bool:
    """Tell whether a verb of speech reports: not "to say", not the speaker's own "I think"."""
    marks = [sentence.tokens[c].lower for c in sentence.children[verb] if c < verb]
    if "to" in marks:
        governor = sentence.tokens[sentence.tokens[verb].head]
        return governor.lemma in words("speech", "went_on")
    if sentence.tokens[verb].lemma not in words("speech", "assess"):
        return True
    modal = any(sentence.tokens[c].tag == "MD" for c in sentence.children[verb])
    return not modal and not any(mark in words("speech", "own_view") for mark in marks)


def subject_of(sentence: Sentence, verb: int) -> int | None:
    """Return the subject of a verb, its own or that of the verb on which it hangs."""
    at = verb
    for _ in range(LONGEST_CLIMB):
        own = [c for c in sentence.children[at] if sentence.tokens[c].dep in VERB_LABELS]
        if own:
            return min(own, key=lambda c: abs(c - verb))  # a quoted subject may stand before
        token = sentence.tokens[at]
        if token.dep in ("acl", "relcl"):
            return issuer_of(sentence, token.head)
        if token.head == at or token.dep not in UNDER_A_SUBJECT:
            return None
        at = token.head
    return None


def quoted_as(sentence: Sentence, verb: int) -> int | None:
    """Return who speaks in 'the Herald quoted the mayor as saying that …'."""
    token = sentence.tokens[verb]
    governor = sentence.tokens[sentence.tokens[token.head].head]
    if token.dep != "pcomp" or governor.lemma not in words("speakers", "citing"):
        return None
    return sentence.child(governor.i, "nsubjpass", "dobj")


def issuer_of(sentence: Sentence, noun: int) -> int:
    """Return who issued a paper or speech ("released a statement"), else the noun itself."""
    token = sentence.tokens[noun]
    if token.lemma not in words("speech", "carriers"):
        return noun
    owner = sentence.child(noun, "poss")
    if owner is not None:
        return owner
    governor = sentence.tokens[token.head]
    if token.dep in ("dobj", "obj") and governor.lemma in words("speech", "issue"):
        subject = subject_of(sentence, governor.i)
        return noun if subject is None else subject
    return noun


def _verb_report(sentence: Sentence, verb: int) -> Report:
    passive = sentence.child(verb, "nsubjpass", "auxpass") is not None or is_heard(sentence, verb)
    told = sentence.tokens[verb].lemma in words("speech", "told")
    source, addressee = _voices(sentence, verb, passive=passive, told=told)
    content = content_of(sentence, verb, source, addressee)
    if not source and not passive and (source := closing_source(sentence, verb)):
        content = [i for i in content if i < source[0] - 1]
    citing = sentence.tokens[verb].lower == "citing"
    if citing:
        source, content = _cited(sentence, verb), cited_content(sentence, verb)
    elif source and _ends_sentence(sentence, verb, [*source, *addressee], content):
        content = list(range(max(0, min(*source, verb) - 1)))
    if (closing := torn_report(sentence, verb, source, content)) is not None:
        source, content = closing
        addressee = [i for i in addressee if i > verb]
    taken = {*source, *addressee}
    return Report(
        head=verb,
        form=Form.CITING if citing else Form.VERB,
        cue=_verb_group(sentence, verb),
        source=tuple(source),
        addressee=tuple(addressee),
        content=tuple(i for i in content if i not in taken or not citing),
    )


def torn_report(
    sentence: Sentence, verb: int, source: Sequence[int], content: Sequence[int]
) -> Closing | None:
    """Return who closes a sentence with a verb of saying, where the tree lost him or his words."""
    begins = bool(content) and content[0] == 0 and max(content) < verb
    whole = begins and bool(source) and source[-1] < verb and not set(source) & set(content)
    return None if whole else closing_report(sentence, verb)


def is_heard(sentence: Sentence, verb: int) -> bool:
    """Tell whether a participle is of hearsay: 'the man believed to have fired'."""
    token = sentence.tokens[verb]
    infinitive = sentence.child(verb, "xcomp")
    if token.lemma not in words("speech", "hearsay_passives") or infinitive is None:
        return False
    below = {sentence.tokens[c].lower for c in sentence.children[infinitive]}
    past = token.tag in ("VBN", "VBD") and sentence.child(verb, "dobj") is None
    return past and "to" in below and sentence.child(verb, "aux") is None


def _ends_sentence(sentence: Sentence, verb: int, voices: list[int], content: list[int]) -> bool:
    """Tell whether ", she said." closes a sentence without quotation: all before it is said.

    Only where the parser took it for a further clause of the sentence that it reports, or lost
    the end of what is reported.
    """
    first, last = min(*voices, verb), max(*voices, verb)
    torn = bool(content) and content[0] == 0 and content[-1] < first - 2
    if not torn and sentence.tokens[verb].dep != "conj":
        return False
    after = sentence.tokens[last + 1 :]
    if (
        first < FEWEST_BEFORE
        or len(after) > LONGEST_AFTER
        or sentence.tokens[first - 1].text != ","
    ):
        return False
    plain = all(t.tag not in QUOTE_TAGS for t in sentence.tokens)
    return plain and not any(t.pos in ("VERB", "AUX") for t in after)


def _voices(
    sentence: Sentence, verb: int, *, passive: bool, told: bool
) -> tuple[list[int], list[int]]:
    """Return who speaks and who is spoken to."""
    if passive:
        agent = sentence.child(verb, "agent")
        by = sentence.child(agent, "pobj") if agent is not None else None
        heard = sentence.child(verb, "nsubjpass") if told else None
        return _source(sentence, by), _source(sentence, heard)
    quoted = quoted_as(sentence, verb)
    subject = subject_of(sentence, verb) if quoted is None else quoted
    if subject is not None and sentence.tokens[subject].lower in ("it", "there", "that", "this"):
        subject = None
    heard = sentence.child(verb, "dobj", "dative", "iobj") if told else None
    return _source(sentence, subject), _source(sentence, heard)


def _source(sentence: Sentence, head: int | None) -> list[int]:
    if head is None:
        return []
    own = {c for c in sentence.children[head] if sentence.tokens[c].dep == "case"}
    found = below(sentence, head, without=("relcl", "advcl", "parataxis"))
    return [i for i in found if i not in own]  # the 's of "the ministry's claim", no inner one


def _verb_group(sentence: Sentence, verb: int) -> tuple[int, ...]:
    """Return the verb with the auxiliaries, negation and particle that touch it."""
    own = [c for c in sentence.children[verb] if sentence.tokens[c].dep in GROUP_LABELS]
    first = last = verb
    allowed = {*own, *(c for c in sentence.children[verb] if sentence.tokens[c].pos == "ADV")}
    while first - 1 in allowed and any(i < first for i in own):
        first -= 1
    while last + 1 in own:
        last += 1
    preposition = content_preposition(sentence, verb)
    if preposition == last + 1:
        last += 1
    return tuple(range(first, last + 1))


def _according(sentence: Sentence, at: int) -> Report | None:
    """Read 'according to X'."""
    to = sentence.child(at, "prep") or sentence.child(at, "pcomp")
    if to is None or sentence.tokens[to].lower != "to":
        to = at + 1 if at + 1 < len(sentence.tokens) else None
    if to is None or sentence.tokens[to].lower != "to":
        return None
    who = sentence.child(to, "pobj") or sentence.child(at, "pobj")
    source = below(sentence, who) if who is not None else []
    return Report(at, Form.ACCORDING, (at, to), tuple(source), tuple(host_of(sentence, at)))


def _cited(sentence: Sentence, verb: int) -> list[int]:
    thing = sentence.child(verb, "dobj", "pobj")
    return below(sentence, thing) if thing is not None else []


def _noun_report(sentence: Sentence, noun: int) -> Iterator[Report]:
    """Read "X's claim that …" and "the report that …"."""
    clause = next(
        (
            c
            for c in sentence.children[noun]
            if sentence.tokens[c].dep in ("acl", "ccomp")
            and (mark := sentence.child(c, "mark")) is not None
            and sentence.tokens[mark].lower == "that"
        ),
        None,
    )
    if clause is None:
        return
    owner = sentence.child(noun, "poss")
    by = next(
        (c for c in sentence.children[noun] if sentence.tokens[c].lower in ("by", "from")), None
    )
    if owner is None and by is not None:
        owner = sentence.child(by, "pobj")
    source = _source(sentence, owner)
    yield Report(noun, Form.NOUN, (noun,), tuple(source), tuple(below(sentence, clause)))


def _hearsay(sentence: Sentence, at: int) -> Report:
    head = sentence.tokens[at].head
    content = [i for i in below(sentence, head) if i != at] if head != at else []
    return Report(at, Form.ADVERB, (at,), (), tuple(content))
