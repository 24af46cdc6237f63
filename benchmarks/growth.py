"""Print how the time of `check` grows with the case, and what one more article costs.

    python benchmarks/growth.py docs.jsonl … [--kept FILE] [--sizes 250 500 1000]

Documents are JSON Lines; each size takes the first so many of them, in an order that mixes the
files. Extractions are no part of what is measured: `--kept` writes them to a file, or reads them
where it is there. One more article is checked with what is known of the case at hand, and, with
`--store`, through a database, from its claims to the findings saved; the middle of several such
articles counts. The exit code is 1 where a limit is missed.
"""

import argparse
import gc
import math
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any
from zlib import crc32

from claims import Document, Extraction, Known, check, extract_many, grow
from factcheck.bootstrap import RuleEngine, open_workbench
from factcheck.settings import Settings
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.collecting import not_collecting
from factcheck.workflow.create_case import create_case
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.import_article import import_documents
from factcheck.workflow.sign_in import sign_in

SIZES = (250, 500, 1000, 2000, 4000)
CASE = 1000  # articles of the case whose time is limited
EXPONENT = 1.15  # 1 is linear
CASE_SECONDS = 60.0
ONE_MORE_SECONDS = 1.0
ARTICLES_MORE = 9  # each by itself: long ones touch more than short ones


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
    with not_collecting():  # as the workbench and the command do
        found = check(case)
    taken = time.process_time() - before
    claims = sum(len(e.claims) for e in case)
    told = f"{len(found.findings):6} findings {len(found.events):6} events"
    print(f"{len(case):5} articles {claims:7} claims {told} {taken:8.2f} s", flush=True)
    return taken


def one_more(articles: Sequence[Extraction]) -> float:
    """Return the processor seconds of one more article, what is known of the case at hand."""
    case, more = articles[:CASE], articles[CASE : CASE + ARTICLES_MORE]
    by_id = {e.document.id: e for e in case}
    known = grow(Known(), case, lambda _: ())

    def load(wanted: Mapping[str, Set[str] | None]) -> Iterator[Extraction]:
        for name, claims in wanted.items():
            own = by_id[name].claims
            told = own if claims is None else tuple(c for c in own if c.id in claims)
            yield by_id[name].model_copy(update={"claims": told})

    return _middle(lambda article: grow(known, [article], load), more)


def one_more_stored(articles: Sequence[Extraction], folder: str) -> float:
    """Return the processor seconds of one more article through a database, its claims at hand."""
    engine = KeptEngine(articles)
    settings = Settings(data_folder=Path(folder))
    bench = open_workbench(settings, engine=engine)
    by = sign_in(bench, "bench").id
    case = create_case(bench, "case", by=by).id

    def bring_in(*more: Extraction) -> None:
        import_documents(bench, case, [e.document for e in more], by=by)
        extract_claims(bench, case, by=by)

    bring_in(*articles[:CASE])
    check_consistency(bench, case, by=by)

    def add(article: Extraction) -> None:
        bring_in(article)
        check_consistency(bench, case, by=by)

    return _middle(add, articles[CASE : CASE + ARTICLES_MORE])


class KeptEngine(RuleEngine):
    """Extract what was extracted before; the rest is the engine itself."""

    def __init__(self, articles: Sequence[Extraction]) -> None:
        super().__init__()
        self._kept = {e.document.text: e for e in articles}

    def extract(self, documents: Sequence[Document]) -> list[Extraction]:
        """Return the extractions kept, under the ids that the documents now have."""
        return [_named(self._kept[d.text], d) for d in documents]


def _named(extraction: Extraction, document: Document) -> Extraction:
    claims = (c.model_copy(update={"document_id": document.id}) for c in extraction.claims)
    return extraction.model_copy(update={"document": document, "claims": tuple(claims)})


def _middle(add: Callable[[Extraction], object], more: Sequence[Extraction]) -> float:
    taken = []
    for article in more:
        gc.collect()
        gc.freeze()
        before = time.process_time()
        add(article)
        taken.append(time.process_time() - before)
    print("one more:", " ".join(f"{t:.2f}" for t in sorted(taken)), "s", flush=True)
    return median(taken)


def main() -> int:
    """Measure each size and hold the times against their limits."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--kept", type=Path, help="file of the extractions")
    parser.add_argument("--sizes", nargs="+", type=int, default=SIZES)
    parser.add_argument("--store", action="store_true", help="measure through a database too")
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
        more = one_more(articles)
        print(f"{CASE} articles: {taken[CASE]:.1f} s (at most {CASE_SECONDS:.0f})")
        print(f"one more: {more:.2f} s (at most {ONE_MORE_SECONDS:.0f})")
        missed += [taken[CASE] > CASE_SECONDS, more > ONE_MORE_SECONDS]
    if CASE in taken and len(articles) > CASE and given.store:
        with TemporaryDirectory() as folder:
            stored = one_more_stored(articles, folder)
        print(f"one more through the store: {stored:.2f} s (at most {ONE_MORE_SECONDS:.0f})")
        missed.append(stored > ONE_MORE_SECONDS)
    return int(any(missed))


if __name__ == "__main__":
    sys.exit(main())
