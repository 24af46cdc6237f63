"""Times that date the page and not what it tells, and times said twice."""

from claims.model.mention import Mention
from claims.model.reading import Reading, SentenceReading
from claims.model.time import AnchorKind, Granularity, Time
from claims.resolution.bare_clocks import RANGE_WORDS
from claims.resolution.zones import BRACKETS

HEAD_PARAGRAPHS = 3  # a date of print stands above the text
PREPOSITIONS = frozenset(
    ("on", "in", "since", "by", "until", "from", "of", "at", "before", "after")
)
DASHES = RANGE_WORDS & frozenset("-–—")


def dates_the_print(reading: Reading, read: SentenceReading, time: Mention[Time]) -> bool:
    """Tell whether a date near the top stands for the day of print: '13.03.2020 - Rockets fall'.

    It is a full date without a preposition, and either the day of publication or followed by a
    dash at the start of its paragraph.
    """
    sentence, value = read.sentence, time.value
    first = sentence.within(time.span)[:1]
    full = value.granularity is Granularity.DAY and value.anchor.kind is AnchorKind.NONE
    if not full or not first or sentence.paragraph >= HEAD_PARAGRAPHS:
        return False
    if first[0] and sentence.tokens[first[0] - 1].lower in PREPOSITIONS:
        return False
    if value.start and value.start.date() == reading.document.day:
        return True
    following = sentence.text[time.span.end - sentence.span.start :].strip()
    return first[0] <= 1 and following[:1] in DASHES


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
