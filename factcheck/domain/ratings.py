"""What the rating of another house says, in the verdicts of this one; known words only."""

import unicodedata
from functools import lru_cache
from pathlib import Path

from factcheck.domain.verdict import Verdict

FILE = Path(__file__).with_name("rating_words.txt")
AROUND = " .!…:;,\"'“”‘’«»()[]\u200b"


def known_verdict(label: str) -> Verdict | None:
    """Return the verdict that a rating's words stand for; null where they are not in the table.

    >>> known_verdict("FALSE."), known_verdict("Falso"), known_verdict("not entirely false")
    (<Verdict.REFUTED: 'refuted'>, <Verdict.REFUTED: 'refuted'>, None)
    """
    return _table().get(folded(label))


def folded(label: str) -> str:
    """Return a label without letter case, accents and outer punctuation."""
    plain = unicodedata.normalize("NFKD", label.casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(bare.strip(AROUND).split())


@lru_cache(maxsize=1)
def _table() -> dict[str, Verdict]:
    found: dict[str, Verdict] = {}
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, _, labels = line.partition(": ")
            found |= {folded(label): Verdict(name) for label in labels.split(" | ")}
    return found
