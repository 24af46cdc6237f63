"""Times that date the page and not what it tells, and times said twice."""

import re

from claims.model.mention import Mention
from claims.model.reading import Reading, SentenceReading
from claims.model.time import AnchorKind, Granularity, Time
from claims.resolution.anchors import document_anchors
from claims.resolution.bare_clocks import RANGE_WORDS
from claims.resolution.zones import BRACKETS

HEAD_PARAGRAPHS = 3  # a date of print stands above the text
PREPOSITIONS = frozenset(
    ("on", "in", "since", "by", "until", "from", "of", "at", "before", "after")
)
LONGEST_HEAD = 8  # words of 'By NAIROBI, Kenya,'
HEAD_WORDS = frozenset(("PROPN", "PUNCT", "ADP", "NUM", "X"))
SIGNED = re.compile(r"\(@\w+\)\W*$")  # who wrote a post that the page shows
DASHES = RANGE_WORDS & frozenset("-–—")


def dates_the_print(reading: Reading, read: SentenceReading, time: Mention[Time]) -> bool:
    """Tell whether a date near the top stands for the day of print: '13.03.2020 - Rockets fall'.

    So does the date under a post, '(@handle) March 13, 2020', wherever it stands. It has no
    preposition, and is the day of publication written out, or only names stand before
    it and a dash follows, as in 'NAIROBI, April 5 –'.
    """
    sentence, value = read.sentence, time.value
    if SIGNED.search(sentence.text[: time.span.start - sentence.span.start]):
        return True
    first = sentence.within(time.span)[:1]
    whole = value.granularity is Granularity.DAY and sentence.paragraph < HEAD_PARAGRAPHS
    before = sentence.tokens[: first[0]] if first else ()
    if not first or not whole or (before and before[-1].lower in PREPOSITIONS):
        return False
    following = sentence.text[time.span.end - sentence.span.start :].strip()
    heads = len(before) <= LONGEST_HEAD and all(t.pos in HEAD_WORDS for t in before)
    if heads and following[:1] in DASHES:
        return True
    full = value.anchor.kind is AnchorKind.NONE
    day = value.start.date() if full and value.start else None
    return day is not None and day == document_anchors(reading.document).publication


def repeats_in_utc(read: SentenceReading, time: Mention[Time]) -> bool:
    """Tell whether a time only repeats the one before it: '1900 (0100 GMT)'."""
    if time.value.zone != "UTC":
        return False
    begins = read.sentence.span.start
    for other in read.times:
        gap = read.sentence.text[other.span.end - begins : time.span.start - begins]
        if other.span.end <= time.span.start and gap.strip() in BRACKETS:
            return True
    return False
