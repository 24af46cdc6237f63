"""Read what is passed over for something else: 'nowhere near Aden', 'in Rota, not in Aden'."""

from collections.abc import Sequence

from claims.lexicon.load import words
from claims.model.clause import Clause
from claims.model.reading import Draft
from claims.model.sentence import Sentence
from claims.model.value import AssetLocation, Location

LEXICON = "untruth"
NEAR = 6  # words before a place in which 'nowhere near', 'rather than in' stands


def negated_at_place(
    tree: Sentence, draft: Draft, clause: Clause | None, *, negated: bool
) -> bool:
    """Return whether a claim is negated, given whether its clause is, by the words at its place.

    'Not in Aden but in Rota' negates the first place alone.
    """
    placed = isinstance(draft.value, AssetLocation | Location) and "place" in draft.slots
    inside = tree.within(draft.slots["place"]) if placed else []
    if not inside:
        return negated
    before = _before(tree, inside[0])
    if _ends(before, "away"):
        return not negated
    if _ends(before, "passed_over"):
        return True
    mark = clause.negation if clause is not None else None
    return negated and not (mark is not None and _is_beyond(tree, mark, inside))


def _is_beyond(tree: Sentence, mark: int, place: Sequence[int]) -> bool:
    """Tell whether 'not' does not reach a place: 'not there but in Rota', 'in Rota, not there'."""
    if mark < place[0]:
        return _ends(_before(tree, place[0]), "put_instead")
    return place[-1] < mark and tree.tokens[mark - 1].text == ","


def is_passed_over(tree: Sentence, verb: int) -> bool:
    """Tell whether a verb says what was not done: 'rather than enter', 'failed to enter'."""
    token = tree.tokens[verb]
    before = [t.lower for t in tree.tokens[max(0, verb - NEAR) : verb] if t.dep != "aux"]
    if " ".join(before[-2:]) in words(LEXICON, "not_doing"):
        return True
    return token.dep == "xcomp" and tree.tokens[token.head].lemma in words(LEXICON, "failing")


def _before(tree: Sentence, first: int) -> str:
    near = tree.tokens[max(0, first - NEAR) : first]
    return " " + " ".join(t.lower for t in near if t.pos != "DET")


def _ends(before: str, key: str) -> bool:
    """Tell whether one of the phrases, or one with a preposition, stands directly before."""
    phrases = words(LEXICON, key)
    led = before.rsplit(" ", 1)
    stems = [before, led[0]] if led[-1] in words(LEXICON, "led_by") else [before]
    return any(stem.endswith(f" {phrase}") for stem in stems for phrase in phrases)
