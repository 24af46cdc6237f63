"""Print how the time of `check` grows with the case, and what one more article costs.

    python benchmarks/growth.py docs.jsonl … [--kept FILE] [--sizes 250 500 1000]

Documents are JSON Lines; each size takes the first so many of them, in an order that mixes the
files. Extractions are no part of what is measured: `--kept` writes them to a file, or reads them
where it is there. The exit code is 1 where a limit is missed.
"""

import argparse
import gc
import math
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zlib import crc32

from claims import Document, Extraction, check, extract_many

SIZES = (250, 500, 1000, 2000, 4000)
CASE = 1000  # articles of the case whose time is limited
EXPONENT = 1.15  # 1 is linear
CASE_SECONDS = 60.0
ONE_MORE_SECONDS = 1.0


def extractions(files: Sequence[Path], kept: Path | None) -> list[Extraction]:
    """Return the extractions of the documents, mixed; the same every time."""
    if kept and kept.exists():
        lines = kept.read_text("utf-8").strip().split("\n")
        return [Extraction.model_validate_json(line) for line in lines]
    documents = [
        Document.model_validate_json(line).model_copy(update={"id": f"{file} {n}"})
        for file in files
        for n, line in enumerate(file.read_text("utf-8").strip().split("\n"))
    ]
    documents.sort(key=lambda d: crc32(d.id.encode()))
    found = list(extract_many(documents))
    if kept:
        kept.write_text("\n".join(e.model_dump_json() for e in found), "utf-8")
    return found


def seconds(case: Sequence[Extraction]) -> float:
    """Return the processor seconds of one check."""
    gc.collect()
    gc.freeze()  # what was read is no part of the work
    before = time.process_time()
    found = check(case)
    taken = time.process_time() - before
    claims = sum(len(e.claims) for e in case)
    told = f"{len(found.findings):6} findings {len(found.events):6} events"
    print(f"{len(case):5} articles {claims:7} claims {told} {taken:8.2f} s", flush=True)
    return taken


def main() -> int:
    """Measure each size and hold the times against their limits."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--kept", type=Path, help="file of the extractions")
    parser.add_argument("--sizes", nargs="+", type=int, default=SIZES)
    given: Any = parser.parse_args()
    articles = extractions(given.files, given.kept)
    taken = {n: seconds(articles[:n]) for n in sorted(given.sizes) if n <= len(articles)}
    missed = []
    if len(taken) > 1:
        (small, least), (large, most) = min(taken.items()), max(taken.items())
        exponent = math.log(most / least) / math.log(large / small)
        print(f"grows with the power {exponent:.2f} of the case (at most {EXPONENT})")
        missed.append(exponent > EXPONENT)
    if CASE in taken and len(articles) > CASE:
        more = seconds(articles[: CASE + 1])
        print(f"{CASE} articles: {taken[CASE]:.1f} s (at most {CASE_SECONDS:.0f})")
        print(f"one more: {more:.1f} s, all checked again (at most {ONE_MORE_SECONDS:.0f})")
        missed += [taken[CASE] > CASE_SECONDS, more > ONE_MORE_SECONDS]
    return int(any(missed))


if __name__ == "__main__":
    sys.exit(main())
