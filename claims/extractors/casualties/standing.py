"""When a figure stood: 'as of Thursday', 'by Friday 12 had died', 'on Friday it rose to 12'."""

from claims.lexicon.load import words
from claims.model.mention import Mention
from claims.model.reading import SentenceReading
from claims.model.sentence import Sentence
from claims.model.time import AnchorKind, Time, TimeType
from claims.resolution.tenses import governor_of, is_report

TABLE = "time_claims"
POINTS = (TimeType.DATE, TimeType.TIME)
PRINTED = (AnchorKind.PUBLICATION, AnchorKind.DATELINE)
SUBJECTS = ("nsubj", "nsubjpass")


def stood(at: SentenceReading, head: int) -> Time | None:
    """Return when the figure on a verb or noun stood, nothing where the text does not say.

    A figure of a statement made before the day of print stood on the day of the statement.
    """
    points = [m for m in at.times if m.value.type in POINTS]
    for holds in (_is_state, _is_limit, _dates_toll, _dates_report):
        found = next((m.value for m in points if holds(at.sentence, m, head)), None)
        if found is not None:
            return found
    return None


def _is_state(_: Sentence, time: Mention[Time], head: int) -> bool:
    """See 'as of Thursday'."""
    return head >= 0 and time.value.raw.lower().startswith("as of ")


def _is_limit(sentence: Sentence, time: Mention[Time], head: int) -> bool:
    """See the 'by Friday' of what had happened up to then."""
    verb = governor_of(sentence, time.head)
    if verb is None or not time.value.raw.lower().startswith("by "):
        return False
    perfect = any(sentence.tokens[c].lemma == "have" for c in sentence.children[verb])
    return perfect and (verb == head or head in sentence.subtree(verb))


def _dates_toll(sentence: Sentence, time: Mention[Time], head: int) -> bool:
    """See the day on which a toll rose, stood or fell; not that of 'the toll of Friday's raid'."""
    verb = governor_of(sentence, time.head)
    if verb is None or sentence.tokens[verb].lemma not in words(TABLE, "toll_verbs"):
        return False
    subject = next(
        (c for c in sentence.children[verb] if sentence.tokens[c].dep in SUBJECTS), None
    )
    if subject is None or time.head in sentence.subtree(subject):
        return False
    tallied = sentence.tokens[subject].lemma in words(TABLE, "tallies")
    return tallied and (verb == head or head in sentence.subtree(verb))


def _dates_report(sentence: Sentence, time: Mention[Time], head: int) -> bool:
    """See the day, before that of print, on which someone told the figure."""
    value, verb = time.value, governor_of(sentence, time.head)
    if verb is None or not is_report(sentence, verb) or value.anchor.kind not in PRINTED:
        return False
    content = sentence.child(verb, "ccomp")
    told = content is not None and (content == head or head in sentence.subtree(content))
    printed = f"{(value.anchor.value or '')[:10]}T00:00:00"
    return told and value.end is not None and value.end.isoformat()[: len(printed)] <= printed
