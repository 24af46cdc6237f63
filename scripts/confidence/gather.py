"""Look again at the claims of labels.csv: what signs does the engine see of them now?

Run `python -m scripts.confidence.gather FOLDER` after the signs or the parser change; FOLDER holds
the corpora, one folder each with docs.jsonl. A claim that the engine draws differently now
keeps what was seen of it before, for it is that claim which was judged. Then run
`python -m scripts.confidence.fit`.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from unittest import mock

from claims import Document, Kind, claim_id, extract
from claims.framing import claims as framing
from claims.framing.confidence import TYPICAL
from claims.framing.signs import Sign
from claims.model.reading import Draft
from scripts.confidence.labels import Label, read_labels, write_labels

Seen = tuple[float, tuple[Sign, ...]]  # the extractor's own confidence, the signs


def signs_of(document: Document) -> dict[str, Seen]:
    """Return what is seen of the claims of a document, by their ids."""
    found: dict[str, Seen] = {}

    def noting(draft: Draft, signs: Sequence[Sign]) -> float:
        slots = {name: (span.start, span.end) for name, span in draft.slots.items()}
        claim = claim_id(document.text, draft.span, Kind(draft.value.kind), slots)
        found.setdefault(claim, (draft.confidence, tuple(signs)))
        return TYPICAL  # new signs have no weight yet

    with mock.patch.object(framing, "confidence_of", noting):
        extract(document)
    return found


def gathered(labels: Sequence[Label], corpora: Path) -> Iterator[tuple[Label, bool]]:
    """Yield each label as seen now, and whether its claim was found."""
    wanted = {(label.corpus, label.document) for label in labels}
    seen: dict[tuple[str, str], dict[str, Seen]] = {}
    for corpus in sorted({label.corpus for label in labels}):
        with (corpora / corpus / "docs.jsonl").open(encoding="utf-8") as lines:
            for document in map(Document.model_validate_json, lines):
                if (corpus, document.id) in wanted:
                    seen[corpus, document.id] = signs_of(document)
    for label in labels:
        now = seen.get((label.corpus, label.document), {}).get(label.claim)
        yield (replace(label, own=now[0], signs=now[1]), True) if now else (label, False)


def main() -> None:
    """Rewrite the file and say how many claims were found."""
    rows = list(gathered(read_labels(), Path(sys.argv[1])))
    write_labels(label for label, _ in rows)
    print(f"{sum(found for _, found in rows)} of {len(rows)} claims found", file=sys.stderr)


if __name__ == "__main__":
    main()
