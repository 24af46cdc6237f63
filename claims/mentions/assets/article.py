"""Find the assets of an article: a ship named in full may be called 'the Truman' elsewhere."""

from collections.abc import Iterator, Sequence

from claims.lexicon.gazetteer import fold
from claims.lexicon.vessels import INNER, NAME_WORDS, prefixes
from claims.mentions.assets.finder import find_assets
from claims.mentions.assets.ships import may_end
from claims.mentions.assets.view import View
from claims.mentions.numbers import exactly
from claims.model.asset import Asset, AssetClass
from claims.model.count import Count
from claims.model.mention import Layer, Mention
from claims.model.sentence import Sentence

Assets = tuple[Mention[Asset], ...]


def find_all_assets(
    sentences: Sequence[Sentence], numbers: Sequence[Sequence[Mention[Count]]]
) -> tuple[Assets, ...]:
    """Return the assets of each sentence, also ships that only 'the' and a short name call.

    `numbers` are those of the same sentences, in the same order.
    """
    assets = [tuple(find_assets(s, n)) for s, n in zip(sentences, numbers, strict=True)]
    known = {
        short: m.value for found in assets for m in reversed(found) for short in _short_names(m)
    }
    if not known:
        return tuple(assets)
    return tuple(
        tuple(sorted((*found, *_again(s, found, known)), key=lambda m: m.span.start))
        for s, found in zip(sentences, assets, strict=True)
    )


def _short_names(mention: Mention[Asset]) -> Iterator[str]:
    """Yield the keys by which a named ship may be called again."""
    ship = mention.value
    unit = ship.count.unit if ship.count else None
    if ship.asset_class is not AssetClass.SHIP or unit != "ship" or not ship.name[:1].isupper():
        return
    first, _, rest = ship.name.partition(" ")
    name = rest if first in prefixes() and rest else ship.name
    yield fold(name)
    words = name.split()
    if len(words) > 1 and INNER.isdisjoint(words) and words[-1].isalpha():
        yield fold(words[-1])


def _again(sentence: Sentence, found: Assets, known: dict[str, Asset]) -> Iterator[Mention[Asset]]:
    view = View(sentence)
    taken = {i for m in found for i in sentence.within(m.span)}
    for t in sentence.tokens[1:]:
        if t.text[:1].isupper() and view.lower(t.i - 1) == "the" and t.i not in taken:
            for end in range(min(len(view.words), t.i + NAME_WORDS), t.i, -1):
                words = view.quoted(t.i, end)
                ship = known.get(fold(words)) if words[-1:].isalnum() else None
                if ship and taken.isdisjoint(range(t.i, end)) and may_end(view, end):
                    span = sentence.over(range(t.i, end))
                    again = ship.model_copy(
                        update={"surface": words, "count": exactly(1, words, unit="ship")}
                    )
                    yield Mention(Layer.ASSETS, span, words, again, sentence.index, end - 1)
                    break
