"""Draw an article with its claims: stacked, clickable, reachable by keyboard."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from claims import Claim
from factcheck.domain.odd_characters import marked, odd_places
from factcheck.ui.components.parts import component
from factcheck.ui.wording import OPEN, Sign, plain, verdict_sign
from factcheck.workflow.rows import ClaimRow
from factcheck.workflow.show_article import ArticleView

Piece = tuple[int, str, list[str], list[str], list[str]]  # start, words, claims, new, in a slot of
ARTICLES_KEPT = 16  # cut once; one of 200 claims takes 30 ms
CLAIMS_KEPT = 8000  # in memory, as shown
SHORT = 46  # characters of a claim on a chip

_mount = component("article_view")


class Offer(NamedTuple):
    """Hold what can be done with selected words."""

    do: str
    words: str
    key: str = ""


class Place(NamedTuple):
    """Hold where a claim lies: the words that carry it, and within them those of its slots."""

    claim: str
    number: int
    start: int
    end: int
    slots: tuple[tuple[int, int], ...]

    def nearness(self, start: int, end: int) -> int | None:
        """Return the length of the narrowest of its places around the words; null: none."""
        around = [
            b - a for a, b in ((self.start, self.end), *self.slots) if a <= start and end <= b
        ]
        return min(around, default=None)


def article_view(view: ArticleView, *, selected: str, editor: bool) -> None:
    """Draw the text; a click sends the act 'go', a selection the act of the offer taken.

    The claim in hand and the offers are told by `keyboard`: what is sent here stays the same from
    claim to claim, so that the browser need not be sent it again.
    """
    article = view.article
    read = {claim.id: claim.current for claim in view.read}
    shown = [row for row in view.claims if row.counts or row.claim_id == selected]
    data = {
        "article": article.id,
        "pieces": pieces(article.document.text, tuple(_place(row, read) for row in shown)),
        "claims": {row.claim_id: _told(row, editor=editor) for row in shown},
        "odd": _odd(article.document.text),
    }
    _mount(key=f"article-{article.id}", data=data)


@lru_cache(maxsize=ARTICLES_KEPT)
def pieces(text: str, places: tuple[Place, ...]) -> list[Piece]:
    """Cut the text at every end of a claim or slot; claims of a piece the nearest first.

    A claim is new in the piece where its first slot begins: there it has its tab stop and sign.
    """
    ends = {end for p in places for pair in ((p.start, p.end), *p.slots) for end in pair}
    cuts = sorted({0, len(text), *(e for e in ends if e <= len(text))})
    begins = {p.claim: min((a for a, _ in p.slots), default=p.start) for p in places}
    return [_piece(text, a, b, places, begins) for a, b in pairwise(cuts)]


def _piece(
    text: str, start: int, end: int, places: Sequence[Place], begins: dict[str, int]
) -> Piece:
    near = [(n, p) for p in places if (n := p.nearness(start, end)) is not None]
    near.sort(key=lambda found: (found[0], found[1].number))
    ids = [place.claim for _, place in near]
    new = [ident for ident in ids if begins[ident] == start]
    in_slot_of = [p.claim for n, p in near if n < p.end - p.start]
    return (start, text[start:end], ids, new, in_slot_of)


def _place(row: ClaimRow, read: Mapping[str, Claim]) -> Place:
    claim = read.get(row.claim_id)
    slots = tuple(sorted(claim.slots.values())) if claim else ()
    within = tuple((a, b) for a, b in slots if row.start <= a < b <= row.end)
    return Place(row.claim_id, row.number, row.start, row.end, within)


def sign_of(row: ClaimRow, *, editor: bool) -> Sign:
    """Return how the verdict on a claim is shown."""
    return verdict_sign(row.verdict, editor=editor, disagree=row.disagree)


@lru_cache(maxsize=ARTICLES_KEPT)
def _odd(text: str) -> dict[str, str]:
    return {str(at): told for at, told in odd_places(text).items()}


@lru_cache(maxsize=CLAIMS_KEPT)
def _told(row: ClaimRow, *, editor: bool) -> dict[str, str]:
    sign = sign_of(row, editor=editor)
    said = row.says
    warned = f", {row.contradictions} contradictions" if row.contradictions else ""
    glyph = "" if sign is OPEN else sign.glyph
    return {
        "tone": sign.tone,
        "glyph": glyph + ("⚠" if row.contradictions else ""),
        "say": marked(f"{row.label} {plain(row.kind)}: {said} ({sign.word}{warned})"),
        "short": marked(f"{row.label} {said[:SHORT]}"),
    }
