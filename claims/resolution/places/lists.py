"""Find the names that one list holds: they are of one kind, and mostly of one country."""

from collections.abc import Iterator, Sequence

from claims.lexicon.place_forms import form_words
from claims.model.document import Document
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse
from claims.resolution.places.candidates import LIST_GAP, Named


def list_mates(
    document: Document, mentions: Sequence[Mention[Place]], named: Sequence[Named]
) -> list[frozenset[str]]:
    """Return, for each mention, the keys of the names that stand in one list with it."""
    found: list[frozenset[str]] = [frozenset()] * len(mentions)
    for run in _runs(document, mentions):
        towns = [i for i in run if mentions[i].value.use is not PlaceUse.DEMONYM]
        for i in towns:
            found[i] = frozenset(named[j].key for j in towns) - {named[i].key}
    return found


def list_kinds(
    document: Document, mentions: Sequence[Mention[Place]], named: Sequence[Named]
) -> list[str | None]:
    """Return 'region' for names in a list of which another is a state: 'Oregon and Washington'."""
    found: list[str | None] = [None] * len(mentions)
    for run in _runs(document, mentions):
        sure = [i for i in run if _is_state(named[i])]
        for i in run:
            if any(j != i for j in sure):
                found[i] = "region"
    return found


def _is_state(named: Named) -> bool:
    """Tell whether a name is a state before all else; 'Georgia' and 'Washington' are not."""
    state = bool(named.entries) and named.entries[0].kind == "region"
    return state and named.key not in form_words("city_first")


def _runs(document: Document, mentions: Sequence[Mention[Place]]) -> Iterator[range]:
    """Yield the stretches of mentions that are lists; 'Paris, Texas' alone is none."""
    start = 0
    for i in range(1, len(mentions) + 1):
        gap = (
            document.text[mentions[i - 1].span.end : mentions[i].span.start]
            if i < len(mentions)
            else "."
        )
        if LIST_GAP.fullmatch(gap):
            continue
        joint = (
            document.text[mentions[i - 2].span.end : mentions[i - 1].span.start]
            if i - start > 1
            else ","
        )
        # 'Paris, Texas' and the end of 'Reno and Paris, Texas' are no lists
        end = i if joint.strip() != "," else i - 1
        if end - start > 1 or end == i:
            yield range(start, end)
        start = i
