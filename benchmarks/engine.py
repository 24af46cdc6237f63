"""Print the processor time of `extract` against the bare parser's on the same paragraphs.

    python benchmarks/engine.py docs.jsonl [more.jsonl …] [--layers]

Documents are JSON Lines with a field `text`; each file gives a line. `--layers` adds what each
step of the pipeline costs, in hundredths of the bare parse. Set OMP_NUM_THREADS=1 where the
machine has many cores: threads that wait count as processor time.
"""

import argparse
import gc
import json
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import FunctionType
from typing import Any

from claims import Document, pipeline
from claims.parsing.loading import OFFICIAL, PACKAGED
from claims.parsing.sentences import texts_to_parse
from claims.parsing.syntax import BATCH

ROUNDS = 5
LIMIT = 60  # documents; more change the ratio by less than it varies
WANTED = 1.35  # with every layer, over articles of several kinds
SMALLEST = 0.005  # of the bare parse: steps below it are not named


def bare_parser() -> Callable[[Iterable[str]], None]:
    """Return the model as its package loads it, nothing added, all components on."""
    for name in (*OFFICIAL, PACKAGED):
        try:
            nlp = import_module(name).load()
        except ImportError:
            continue
        return lambda texts: [None for _ in nlp.pipe(texts, batch_size=BATCH)].clear()
    raise SystemExit("no model is installed")


def seconds(work: Callable[[], object]) -> float:
    """Return the processor seconds of one run; garbage of the one before is not its own."""
    gc.collect()
    before = time.process_time()
    work()
    return time.process_time() - before


def compare(documents: Sequence[Document], parse: Callable[[Iterable[str]], None]) -> None:
    """Measure both in turn, each first in every other round, and print medians and ratio."""
    texts = list(texts_to_parse(documents))
    runs = (lambda: parse(texts)), (lambda: list(pipeline.extract_many(documents)))
    rounds = []
    for number in range(ROUNDS + 1):  # the first reads tables and is left out
        order = (0, 1) if number % 2 else (1, 0)
        taken = {at: seconds(runs[at]) for at in order}
        rounds.append((taken[0], taken[1]))
    bare, whole = (statistics.median(column) for column in zip(*rounds[1:], strict=True))
    ratio = statistics.median(whole / bare for bare, whole in rounds[1:])
    print(f"bare parser {bare:.2f} s, extract {whole:.2f} s: {ratio:.2f} (at most {WANTED})")


def _timed(step: Callable[..., Any], spent: dict[str, float]) -> Callable[..., Any]:
    """Return a step of the pipeline that notes its time; what it yields lazily is its own."""

    def run(*args: Any, **options: Any) -> Any:
        before = time.process_time()
        result = step(*args, **options)
        result = iter(list(result)) if isinstance(result, Iterator) else result
        spent[step.__name__] += time.process_time() - before
        return result

    return run


def print_layers(documents: Sequence[Document], parse: Callable[[Iterable[str]], None]) -> None:
    """Print what each step costs beyond the bare parse, in hundredths of it, least of rounds."""
    spent: dict[str, float] = defaultdict(float)
    for name, step in list(vars(pipeline).items()):
        imported = isinstance(step, FunctionType) and step.__module__ != pipeline.__name__
        if imported and step.__module__.startswith("claims."):
            setattr(pipeline, name, _timed(step, spent))
    pipeline.EXTRACTORS = tuple(_timed(step, spent) for step in pipeline.EXTRACTORS)
    texts, least = list(texts_to_parse(documents)), dict[str, float]()
    for _ in range(ROUNDS):
        spent.clear()
        spent["bare parser"] = seconds(lambda: parse(texts))
        list(pipeline.extract_many(documents))
        least = {name: min(taken, least.get(name, taken)) for name, taken in spent.items()}
    bare = least.pop("bare parser")
    least["parse_documents"] -= bare
    for name, taken in sorted(least.items(), key=lambda item: -item[1]):
        if taken >= SMALLEST * bare:
            print(f"  {name:26} {100 * taken / bare:5.1f}")


def main() -> None:
    """Measure each file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--layers", action="store_true", help="add the cost of each step")
    given = parser.parse_args()
    parse = bare_parser()
    everything = []
    for path in given.files:
        lines = path.read_text("utf-8").split("\n")[:LIMIT]  # splitlines() cuts at more marks
        documents = [Document(text=json.loads(line)["text"]) for line in lines if line]
        print(path, end=": ", flush=True)
        compare(documents, parse)
        everything += documents
    if given.layers:
        print("steps beyond the bare parse, all files, in hundredths of it")
        print_layers(everything, parse)


if __name__ == "__main__":
    main()
