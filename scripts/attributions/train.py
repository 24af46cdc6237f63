"""Build claims/lexicon/attributions.zip, weights that tell who says what, from the corpus here.

Run `python -m scripts.attributions.train` after the corpus, its features or the parser change, and
commit. docs/attribution_corpus.md says what the corpus is and what the weights reach.
"""

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

from claims import Attribution, Document, Span, train_attributions
from scripts.attributions.marks import CORPUS, Paragraph, read_folder

TARGET = Path(__file__).parents[2] / "claims" / "lexicon" / "attributions.zip"


def digest(folder: Path = CORPUS) -> str:
    """Return the SHA-256 of all files of a corpus, so that weights tell what they learned from."""
    whole = hashlib.sha256()
    for path in sorted(folder.glob("*.txt")):
        whole.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return whole.hexdigest()


def examples(paragraphs: list[Paragraph]) -> Iterator[tuple[Document, list[Attribution]]]:
    """Yield each paragraph as a document with what is marked in it."""
    for paragraph in paragraphs:
        marked = [
            Attribution(
                source=_spans(one.source), cue=_spans(one.cue), content=_spans(one.content)
            )
            for one in paragraph.attributions
        ]
        yield Document(text=paragraph.text), marked


def _spans(pieces: tuple[tuple[int, int], ...]) -> tuple[Span, ...]:
    return tuple(Span(start=start, end=end) for start, end in pieces)


def main() -> None:
    """Train and say on how much."""
    source = {"corpus": digest(), "source": "scripts/attributions/corpus", "licence": "MIT"}
    counts = train_attributions(examples(read_folder()), TARGET, **source)
    print(f"{counts.documents} paragraphs, {counts.attributions} attributions", file=sys.stderr)


if __name__ == "__main__":
    main()
