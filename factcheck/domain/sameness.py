"""Tell whether two texts are one article in two formats, two versions of it, or two articles.

Formats differ by lines that are not of the story, by white space and by hyphens; who corrects a
story changes its sentences. Two outlets that print one story of an agency are two articles.
"""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from claims import Document, correction_note
from factcheck.domain.fingerprint import Marks, near_in_time
from factcheck.domain.text_difference import Compared

FEW_WORDS = 40  # shorter texts are alike by chance
STORY = 0.6  # of the words, in their order: what two versions of a story share at least
REWRITTEN = 0.3  # the same for versions under one address or id
SAME_BODY = 0.85  # a version whose headline was changed, too
EXCERPT = 0.95  # of the words of a teaser that stand in the article, as feeds send it
TEASER = 0.7  # of the length of the article; a correction does not cut a third
SAME_FORMAT = 0.8  # of the words of the shorter text, where nothing but lines of the page differ


class Relation(StrEnum):
    """Name how a text stands to an article of the case."""

    SAME = "same"
    VERSION = "version"
    LIKELY = "likely"  # a version, if a person says so
    OTHER = "other"


class Likeness(NamedTuple):
    """Hold how a text stands to another, and why."""

    relation: Relation
    why: str = ""


OTHER = Likeness(Relation.OTHER)


def relation(new: Document, old: Document) -> Likeness:
    """Return how a new text stands to one that is there."""
    ours, theirs = Marks.of(new), Marks.of(old)
    if ours.same_place(theirs) or ours.same_story(theirs):
        return _of_one_place(new, old, ours, theirs)
    if ours.other_outlet(theirs):
        return OTHER
    return _of_texts(new, old, ours, theirs)


def _of_one_place(new: Document, old: Document, ours: Marks, theirs: Marks) -> Likeness:
    """Judge two texts that bear one address, or one id of an agency."""
    by = "address" if ours.same_place(theirs) else "id at its agency"
    if ours.same_story(theirs) and ours.wire_mark != theirs.wire_mark:
        return Likeness(Relation.VERSION, f"another version under the same {by}")
    if new.text == old.text:
        return Likeness(Relation.SAME, f"the same text under the same {by}")
    compared = Compared(new, old)
    if not compared.changed:
        return Likeness(Relation.SAME, f"the same {by}; only the format differs")
    if compared.contained >= EXCERPT and ours.words < theirs.words * TEASER:
        return Likeness(Relation.SAME, f"the same {by}; an excerpt of it")
    near = compared.share >= REWRITTEN or ours.headline_near(theirs)
    return Likeness(Relation.VERSION, f"the same {by}, a changed text") if near else OTHER


def _of_texts(new: Document, old: Document, ours: Marks, theirs: Marks) -> Likeness:
    """Judge two texts by their words; neither states an address or outlet that is another's."""
    if min(ours.words, theirs.words) < FEW_WORDS:
        return OTHER
    compared = Compared(new, old)
    if not compared.changed and compared.contained >= SAME_FORMAT:
        return _of_same_words(ours, theirs)
    near, alike = ours.headline_near(theirs), compared.share >= SAME_BODY
    if near_in_time(new, old) and ours.same_outlet(theirs):
        one = alike or (near and compared.share >= STORY)
        return Likeness(Relation.VERSION, "the same outlet and story") if one else OTHER
    return _of_no_outlet(new, old) if near and alike and near_in_time(new, old) else OTHER


def _of_no_outlet(new: Document, old: Document) -> Likeness:
    """Judge two texts that are nearly one; where they are from, one of them does not say."""
    if correction_note(new.text) and not correction_note(old.text):
        return Likeness(Relation.VERSION, "nearly the same text, with a note of correction")
    return Likeness(Relation.LIKELY, "nearly the same text, its outlet not stated")


def _of_same_words(ours: Marks, theirs: Marks) -> Likeness:
    """Judge two texts of the same words: under two headlines they may be of two outlets."""
    one = ours.headline_near(theirs) or ours.same_outlet(theirs)
    if one or not (ours.headline and theirs.headline):
        return Likeness(Relation.SAME, "the same words; only the format differs")
    return Likeness(Relation.LIKELY, "the same words under another headline")


def precedes(one: Document, other: Document) -> bool:
    """Tell whether one text is known to be the earlier of two versions."""
    numbers = [str((d.model_extra or {}).get("wire_version") or "") for d in (one, other)]
    if numbers[0] != numbers[1] and all(n.isdecimal() for n in numbers):
        return int(numbers[0]) < int(numbers[1])
    ours, theirs = (_changed_at(document) for document in (one, other))
    if ours is None or theirs is None or (ours.tzinfo is None) is not (theirs.tzinfo is None):
        return False
    return ours < theirs


def _changed_at(document: Document) -> datetime | None:
    """Return when a text was last changed, where that is told to the minute."""
    told = (document.model_extra or {}).get("updated") or document.published
    if isinstance(told, datetime):
        return told
    try:
        return datetime.fromisoformat(told) if isinstance(told, str) and "T" in told else None
    except ValueError:
        return None
