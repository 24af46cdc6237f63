"""Load the trained weights that tell cues and the parts of reports."""

import zipfile
from collections.abc import Sequence
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

from claims.errors import UnreadableWeights

SHIPPED = "attributions.zip"
HEADS, PARTS, CARD = "heads.crfsuite", "parts.crfsuite", "card.json"
YES, NO = "yes", "no"


class Weights:
    """Hold two conditional random fields: one word at a time for heads, a sentence for parts."""

    def __init__(self, path: Path) -> None:
        import pycrfsuite  # noqa: PLC0415 -- only reading a text should load it

        self._heads, self._parts = pycrfsuite.Tagger(), pycrfsuite.Tagger()
        try:
            with zipfile.ZipFile(path) as packed:
                self._data = packed.read(HEADS), packed.read(PARTS)  # the taggers keep no copy
            for tagger, data in zip((self._heads, self._parts), self._data, strict=True):
                tagger.open_inmemory(data)
        except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
            raise UnreadableWeights(str(path), str(error)) from error

    def probability(self, features: Sequence[str]) -> float:
        """Return how likely a candidate is the head of a cue, 0 to 1."""
        self._heads.set([features])
        return float(self._heads.marginal(YES, 0))

    def labels(self, rows: Sequence[Sequence[str]]) -> list[str]:
        """Return the part of a report that each word of a sentence is."""
        return list(self._parts.tag(rows))


@cache
def weights_of(path: Path | None = None) -> Weights:
    """Return the weights of a file, else those shipped; UnreadableWeights where there are none."""
    if path is not None:
        return Weights(path)
    with as_file(files("claims.lexicon") / SHIPPED) as shipped:
        return Weights(shipped)
