"""What is printed above an article: headline, byline, outlet, date."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from factcheck.ingest.characters import one_line
from factcheck.ingest.dates import LONGEST, Printed, read_date

HEADLINE_WORDS = (4, 25)  # shorter is a kicker above it, longer a sentence of the body
OUTLET_WORDS = 5  # beside a date; more is a sentence that names a day
DATE_LINE_WORDS = 12
_PUBLISHED = re.compile(
    r"\W{0,4}(?:first\s)?(?:published|posted|publication date|date)(?:\son)?"
    r"\W{0,4}[\s:](.{4,120})$",
    re.IGNORECASE,
)
# A full stop ends a sentence, unless it stands behind an initial.
_BYLINE = re.compile(r"[*_]{0,2}By\s(?=[A-Z])((?:[^.!?:]|(?<=\b[A-Z])\.(?=[\s,|A-Z])){3,80})$")
_OUTLET = re.compile(r"(?:outlet|newspaper|published by)\s{0,3}:\s{0,3}(.{2,80})$", re.IGNORECASE)
_MARKUP = re.compile(r"^#{1,6}\s+")
_OF_DATES = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
    r"|nov|dec)[a-z]{0,6}\b\.?|\b(?:on|at|of|utc|gmt|z|c?est|c?et|e[ds]?t|bst|[ap]\.?m)\b\.?"
    r"|\b(?:published|updated|posted|date)\b|\d+(?:st|nd|rd|th)?t?|[^\w\s&’']",
    re.IGNORECASE,
)
_MADE_UP = re.compile(r"microsoft word\s?-|untitled|document\d|.*\.\w{3,4}$", re.IGNORECASE)


class Head(NamedTuple):
    """Hold what is printed above an article, and the lines that say nothing else."""

    headline: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: Printed | None = None
    lines: tuple[str, ...] = ()


def read_head(lines: Sequence[str]) -> Head:
    """Read lines that say what they are: "By Oda Marsh", "Published: 13 March 2020"."""
    published = [(line, date) for line in lines if (date := _published(line))]
    bylines, outlets = list(_named(_BYLINE, lines)), list(_named(_OUTLET, lines))
    said = [line for line, _ in (*published[:1], *bylines[:1], *outlets[:1])]
    return Head(
        headline=_headline(lines),
        byline=bylines[0][1] if bylines else None,
        outlet=outlets[0][1] if outlets else None,
        published=published[0][1] if published else None,
        lines=tuple(said),
    )


def read_set_head(lines: Sequence[str], around: Iterable[str] = ()) -> Head:
    """Read the lines of a typeset article, where a date may stand alone or beside the outlet.

    `around` is what is printed around the pages: it counts where the lines say nothing.
    """
    above = list(_above_the_text(lines))
    head = read_head(above)
    dated = [(line, date) for line in (*above, *around) if (date := dated_line(line))]
    beside = next((name for line, _ in dated if (name := _beside_date(line))), None)
    undated = [line for line in lines if not dated_line(line)]
    return head._replace(
        headline=_headline(undated),
        published=head.published or (dated[0][1] if dated else None),
        outlet=head.outlet or beside,
        lines=(*head.lines, *(line for line, _ in dated)),
    )


def dated_line(line: str) -> Printed | None:
    """Return the date of a line that hardly says anything else.

    >>> dated_line("The Fen Post, 2024-09-12").when
    datetime.date(2024, 9, 12)
    >>> dated_line("It was shut on 12 September 2024 for a week of works on the old lock gate.")
    """
    if len(line) > LONGEST or len(line.split()) > DATE_LINE_WORDS:
        return None
    printed = read_date(line)
    left = _OF_DATES.sub(" ", line).split() if printed else []
    # A name has capitals; a sentence that names a day has small words.
    named = all(word[:1].isupper() or word == "&" for word in left)
    return printed if len(left) <= OUTLET_WORDS and named else None


def date_below(lines: Sequence[str]) -> Printed | None:
    """Return the date that stands alone on a line above the first sentence, under the headline.

    >>> date_below(["Two die at depot", "", "Sunday, March 8, 2026", "Two men died."]).when
    datetime.date(2026, 3, 8)
    """
    above = [line for line in _above_the_text(lines) if line]
    followed = any(_is_sentence(line) for line in lines)
    alone = (line for line in above[1:] if followed and not _beside_date(line))
    return next((date for line in alone if (date := dated_line(line))), None)


def stated_title(title: str) -> str | None:
    """Return the title that a file states of itself, unless a program made it up."""
    title = one_line(title)
    few = HEADLINE_WORDS[0]
    return title if len(title.split()) >= few and not _MADE_UP.match(title) else None


def stated_author(author: str) -> str | None:
    """Return the author that a file states if it looks like a name, not a login or a program."""
    words = one_line(author, longest=120).split()
    return " ".join(words) if len(words) > 1 and words[0][:1].isupper() else None


def beside_headline(title: str, headline: str | None) -> str | None:
    """Return what a title says beside the headline: most say the outlet.

    >>> beside_headline("Crane falls - The Fen Post", "Crane falls")
    'The Fen Post'
    """
    if not headline:
        return None
    before, found, after = title.partition(headline)
    rest = (before or after).strip(" |:–—-·»")
    few = len(rest.split()) <= OUTLET_WORDS
    return rest or None if found and few and not (before and after) else None


def _beside_date(line: str) -> str | None:
    return " ".join(_OF_DATES.sub(" ", line).split()) or None


def _above_the_text(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines before the first sentence."""
    for line in lines:
        if _is_sentence(line) and not _published(line):
            return
        yield line


def _published(line: str) -> Printed | None:
    found = _PUBLISHED.match(line)
    return read_date(found[1]) if found else None


def _named(pattern: re.Pattern[str], lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        if found := pattern.match(line):
            yield line, found[1].strip(" *_")


def _headline(head: Sequence[str]) -> str | None:
    """Return the headline: a line above the first sentence, a kicker or a date line apart."""
    titles = list(_titles(head))
    return next((title for title in titles if len(title.split()) >= HEADLINE_WORDS[0]), None)


def _titles(head: Sequence[str]) -> Iterator[str]:
    """Yield the lines above the first sentence; none where no sentence follows."""
    lines = [line for line in head if line]
    sentence = next((i for i, line in enumerate(lines) if _is_sentence(line)), 0)
    for line in lines[:sentence]:
        if not any(pattern.match(line) for pattern in (_PUBLISHED, _BYLINE, _OUTLET)):
            yield _MARKUP.sub("", line).strip(" *_")


def _is_sentence(line: str) -> bool:
    ends = line.rstrip("\"'”’)*_")[-1:] in (".", "!", "?", "…", ":")
    return ends or len(line.split()) > HEADLINE_WORDS[1]
