"""Find articles that share a rare spelling and a figure: who copies, copies slips too."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from rapidfuzz import fuzz

from claims.events.names import ALIAS_RATIO
from claims.lexicon.gazetteer import find_entries
from claims.lexicon.gazetteer import fold as place_key
from claims.lexicon.load import words
from claims.origins.marks import Marks

SHORTEST = 6  # letters: of shorter names too many differ in one
OPENS_ALIKE = 4  # letters: slips are seldom made at the beginning
RARE = 6  # articles: what more of them write is a spelling of its own
COMMONER = 2  # times as many articles have the usual spelling, or one more than these
MOST_NAMES = 40  # that open alike and are compared, the commonest first


def slips(articles: Sequence[Marks]) -> Iterator[tuple[list[int], str]]:
    """Yield groups of articles with one rare spelling and one figure, and why."""
    for name, usual, writers in _rare_spellings(articles):
        sharing: dict[float, list[int]] = {}
        for i in writers:
            for figure in articles[i].numbers:
                sharing.setdefault(figure, []).append(i)
        for figure, members in sharing.items():
            if len(members) > 1:
                told = f"{name.title()}” where others have “{usual.title()}”"
                yield members, f"they spell “{told}, and give the figure {figure:,}"


def _rare_spellings(articles: Sequence[Marks]) -> Iterator[tuple[str, str, list[int]]]:
    """Yield a name that few write so, its usual spelling, and who writes it so."""
    written: dict[str, list[int]] = {}
    for i, article in enumerate(articles):
        for name in article.names:
            if len(name) >= SHORTEST and name.isalpha():
                written.setdefault(name, []).append(i)
    for _, block in groupby(sorted(written), key=lambda name: name[:OPENS_ALIKE]):
        names = sorted(block, key=lambda name: (-len(written[name]), name))[:MOST_NAMES]
        for name in names:
            if 1 < len(written[name]) <= RARE:
                usual = next((m for m in names if _is_slip(name, m, written)), None)
                if usual is not None and not _is_known(name):
                    yield name, usual, written[name]


def _is_slip(name: str, usual: str, written: Mapping[str, Sequence[int]]) -> bool:
    """Tell whether a name is another misspelled: nearly equal, and none a form of the other."""
    few, many = len(written[name]), len(written[usual])
    commoner = many > few and many >= min(COMMONER * few, few + 1)
    form = name.startswith(usual) or usual.startswith(name)
    return commoner and not form and fuzz.ratio(name, usual) >= ALIAS_RATIO


def _is_known(name: str) -> bool:
    known = any(name in words("first_names", kind) for kind in ("male", "female", "shared"))
    return known or bool(find_entries(place_key(name)))
