"""Find the place that 'the city' or 'the north of the country' means."""

from collections.abc import Iterator, Sequence

from claims.extractors.locations.scene import WORDS, Scene, listed
from claims.lexicon.load import words
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse
from claims.model.span import Span

SORTS = (("cities", "city_kinds"), ("countries", "country_kinds"), ("regions", "region_kinds"))
USES = (PlaceUse.LITERAL, PlaceUse.METONYMIC)
WHERE = ("in", "at", "near", "on", "inside", "outside", "across", "throughout", "around", "within")


def find_antecedents(
    scene: Scene, before: Sequence[Mention[Place]]
) -> Iterator[tuple[int, Span, Place]]:
    """Yield an event word, the words for its place, and the last place of that sort before it."""
    for i, token in enumerate(scene.tokens):
        kinds = next((kind for sort, kind in SORTS if listed(sort, token.lemma.lower())), None)
        if kinds is None or not _is_definite(scene, i):
            continue
        head = _happening(scene, i)
        if head is None:
            continue
        here = [m for m in scene.read.places if m.span.end <= token.start and m.value.use in USES]
        named = (m for m in reversed([*before, *here]) if m.value.kind in words(WORDS, kinds))
        found = next(named, None)
        if found is not None:
            first = min(scene.sentence.subtree(i))
            yield head, scene.sentence.over((first, i)), found.value


def _is_definite(scene: Scene, i: int) -> bool:
    """Tell whether the noun points back and nothing after it says which is meant."""
    children = [scene.tokens[c] for c in scene.sentence.children[i]]
    pointed = any(t.dep == "det" and listed("pointing", t.lower) for t in children)
    bare = all(t.dep in ("det", "punct") for t in children)
    return pointed and bare


def _happening(scene: Scene, i: int) -> int | None:
    """Return the event word above 'in the city', 'in the north of the country'."""
    located = False
    for above in scene.sentence.ancestors(i):
        token = scene.tokens[above]
        if above in scene.triggers:
            return above if located else None
        if token.pos == "ADP":
            located = located or token.lower in WHERE
        elif token.pos not in ("NOUN", "PROPN") or not listed("parts", token.lemma.lower()):
            return None
    return None
