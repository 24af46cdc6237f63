"""Print the processor time of `extract` against the bare parser's on the same paragraphs.

Documents are JSON Lines with a field `text`, one file a command-line argument.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

from claims import Document
from claims.parsing.paragraphs import split_paragraphs
from claims.parsing.syntax import BATCH, OFFICIAL, PACKAGED
from claims.pipeline import extract_many

ROUNDS = 5
LIMIT = 60  # documents; more change the ratio by less than it varies
WANTED = 1.20


def bare_parser() -> Callable[[Iterable[str]], None]:
    """Return the model as its package loads it, nothing added, all components on."""
    for name in (*OFFICIAL, PACKAGED):
        try:
            nlp = import_module(name).load()
        except ImportError:
            continue
        return lambda texts: [None for _ in nlp.pipe(texts, batch_size=BATCH)].clear()
    sys.exit("no model is installed")


def seconds(work: Callable[[], object]) -> float:
    """Return the processor seconds of one run."""
    before = time.process_time()
    work()
    return time.process_time() - before


def main() -> None:
    """Measure both in turn and print the medians and their ratio."""
    lines = Path(sys.argv[1]).read_text("utf-8").splitlines()[:LIMIT]
    documents = [Document(text=json.loads(line)["text"]) for line in lines]
    texts = [span.of(d.text) for d in documents for span in (p.span for p in split_paragraphs(d))]
    parse = bare_parser()
    pairs = []
    for _ in range(ROUNDS + 1):  # the first round reads tables and is left out
        bare = seconds(lambda: parse(texts))
        pairs.append((bare, seconds(lambda: list(extract_many(documents)))))
    bare, whole = (statistics.median(column) for column in zip(*pairs[1:], strict=True))
    print(
        f"bare parser {bare:.2f} s, extract {whole:.2f} s: {whole / bare:.2f} (at most {WANTED})"
    )


if __name__ == "__main__":
    main()
