"""Find troops that only their nation names: '3,400 Kenyan soldiers and 900 Poles'."""

from collections.abc import Iterator, Sequence

from claims.lexicon.armory import AssetType
from claims.lexicon.countries import country_of, is_demonym
from claims.mentions.assets.view import Found, View
from claims.model.asset import AssetClass
from claims.model.count import Count
from claims.model.mention import Mention

TROOPS = AssetType(AssetClass.PEOPLE, "troops")
TAGS = frozenset({"NNPS", "NNS", "NNP"})


def find_nationals(
    view: View, found: Sequence[Found], numbers: Sequence[Mention[Count]]
) -> Iterator[Found]:
    """Yield the counted people of a nation in a sentence that names troops."""
    if not any(f.type == TROOPS for f in found):
        return
    ends = {m.span.end for m in numbers}
    for token in view.sentence.tokens[1:]:
        before = view.sentence.tokens[token.i - 1]
        plural = (
            token.tag in TAGS and token.lower.endswith("s") and not view.noun_follows(token.i + 1)
        )
        if before.end in ends and plural and _is_people(token.text):
            yield Found(token.i, token.i + 1, token.i, TROOPS)


def _is_people(word: str) -> bool:
    return word[:1].isupper() and country_of(word) is not None and is_demonym(word)
