"""Print how long the server takes for what each page shows, in a small and in a large case.

    python benchmarks/pages.py docs.jsonl … [--kept FILE] [--sizes 100 1000] [--folder FOLDER]

Documents are JSON Lines; each size is a case of the first so many of them, checked. Extracting and
checking are no part of what is measured (see growth.py); `--folder` keeps the cases for the next
time. A page's time is the least of some rounds: what is left is its own work. The exit code is 1
where one takes longer than it may.
"""

import argparse
import gc
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from growth import KeptEngine, extractions

from claims import Extraction
from factcheck.bootstrap import open_workbench
from factcheck.domain.record import ClaimRef
from factcheck.settings import Settings
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.count_open import count_open
from factcheck.workflow.create_case import create_case
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.find_claims import find_claim
from factcheck.workflow.import_article import import_documents
from factcheck.workflow.list_cases import cases_by_change, list_cases, show_case
from factcheck.workflow.list_claims import ClaimFilter, list_claims
from factcheck.workflow.list_disagreements import list_disagreements
from factcheck.workflow.ports import Workbench
from factcheck.workflow.show_article import show_article, show_claim
from factcheck.workflow.show_consistency import show_consistency
from factcheck.workflow.show_places import show_places
from factcheck.workflow.show_sources import show_sources
from factcheck.workflow.sign_in import sign_in
from factcheck.workflow.verify_history import show_history

SIZES = (100, 1000)  # articles
LONGEST = 0.25  # seconds: longer, and a person notices that a page is waited for
ROUNDS = 3
BY = "bench"
Views = Mapping[str, Callable[[], object]]


def filled(folder: Path, articles: Sequence[Extraction]) -> tuple[Workbench, str]:
    """Return a workbench with one case of these articles, checked; the one of before if there."""
    bench = open_workbench(Settings(data_folder=folder), engine=KeptEngine(articles))
    for case in cases_by_change(bench):
        return bench, case.id
    by = sign_in(bench, BY).id
    case_id = create_case(bench, f"{len(articles)} articles", by=by).id
    import_documents(bench, case_id, [e.document for e in articles], by=by)
    extract_claims(bench, case_id, by=by)
    check_consistency(bench, case_id, by=by)
    return bench, case_id


def views(bench: Workbench, case_id: str) -> Views:
    """Return what pages ask for, by name."""
    claims = list_claims(bench, case_id).rows
    middle = claims[len(claims) // 2]
    ref = ClaimRef(case_id=case_id, claim_id=middle.claim_id)
    some = ClaimFilter(kinds=(middle.kind,), words="killed", checkable=True)
    return {
        "top bar: count_open": partial(count_open, bench, case_id),
        "top bar: cases_by_change": partial(cases_by_change, bench),
        "cases: list_cases": partial(list_cases, bench),
        "Desk: show_case": partial(show_case, bench, case_id, by=BY),
        "Desk: show_places": partial(show_places, bench, case_id),
        "Desk: show_history": partial(show_history, bench, case_id),
        "Claims: list_claims": partial(list_claims, bench, case_id, by=BY),
        "Claims: list_claims filtered": partial(list_claims, bench, case_id, some, by=BY),
        "Review: show_article": partial(show_article, bench, middle.article_id, by=BY),
        "Review: show_claim": partial(show_claim, bench, ref, by=BY),
        "Review: find_claim": partial(find_claim, bench, case_id, middle.label),
        "Consistency: show_consistency": partial(show_consistency, bench, case_id),
        "Adjudicate: list_disagreements": partial(list_disagreements, bench, case_id, by=BY),
        "Sources: show_sources": partial(show_sources, bench, case_id),
    }


def seconds(view: Callable[[], object]) -> float:
    """Return the seconds of one view, the least of some rounds."""
    taken = []
    for _ in range(ROUNDS):
        gc.collect()
        before = time.process_time()
        view()
        taken.append(time.process_time() - before)
    return min(taken)


def measured(folder: Path, articles: Sequence[Extraction]) -> dict[str, float]:
    """Print and return the seconds of each view of a case of these articles."""
    bench, case_id = filled(folder, articles)
    print(f"{len(articles)} articles, {sum(len(e.claims) for e in articles)} claims", flush=True)
    taken = {}
    for name, view in views(bench, case_id).items():
        taken[name] = seconds(view)
        told = "" if taken[name] <= LONGEST else f"  (at most {LONGEST * 1000:.0f})"
        print(f"  {name:32} {taken[name] * 1000:7.0f} ms{told}", flush=True)
    bench.store.close()
    return taken


def main() -> int:
    """Measure each size and hold the times against what they may be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--kept", type=Path, help="file of the extractions")
    parser.add_argument("--sizes", nargs="+", type=int, default=SIZES)
    parser.add_argument("--folder", type=Path, help="where the cases are kept for the next time")
    given: Any = parser.parse_args()
    articles = extractions(given.files, given.kept)
    missed = False
    for size in sorted(given.sizes):
        with TemporaryDirectory() as passing:
            folder = (given.folder or Path(passing)) / str(size)
            taken = measured(folder, articles[:size])
        missed |= max(taken.values()) > LONGEST
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
