"""Print how long a report takes in each format, or whether generated ones are all valid.

    python -m benchmarks.reports [--claims 300] [--judged 60] [--formats html,pdf]
    python -m benchmarks.reports --valid 1000 [--formats html,json]

A case is drawn by a seed, every claim, or as many as are to be judged, with a review and up to
three items of evidence: these are told in full. With `--valid` as many reviews are written in
every format, read back and held to what they were written from. The exit code
is 1 where a limit is missed or a report is not valid.
"""

import argparse
import gc
import sys
import time
from collections import Counter
from collections.abc import Sequence

from factcheck.domain.dossier import Dossier
from factcheck.domain.report import FILE_KINDS, House, ReportFormat, ReportOptions
from factcheck.reports import write
from scripts.chance import seeded
from tests.factcheck.reports.generating import a_case
from tests.factcheck.reports.reading_back import check

CLAIMS = 300
SECONDS = {ReportFormat.HTML: 2.0, ReportFormat.PDF: 20.0}
TIMES = 3  # the best counts: other work on the machine is no part of it
HOUSE = House(
    publisher="The Desk",
    publisher_url="https://desk.example",
    page="https://desk.example/report.html",
)
OPTIONS = ReportOptions(house=HOUSE)


def seconds(dossier: Dossier, report_format: ReportFormat) -> tuple[float, float, int]:
    """Return the seconds and the processor seconds of the best of several, and the bytes."""
    best = (float("inf"), float("inf"))
    size = 0
    for _ in range(1 if report_format is ReportFormat.PDF else TIMES):
        gc.collect()
        began, worked = time.perf_counter(), time.process_time()
        size = len(write(dossier, report_format, options=OPTIONS))
        best = min(best, (time.perf_counter() - began, time.process_time() - worked))
    return *best, size


def measure(claims: int, judged: int | None, formats: Sequence[ReportFormat]) -> bool:
    """Print a line a format; return whether each keeps its limit, in processor seconds."""
    dossier = a_case(seeded(claims), claims=claims, articles=8, judged=judged)
    kept = True
    print(f"{len(dossier.claims)} claims, {len(dossier.evidence)} items of evidence")
    for each in formats:
        wall, worked, size = seconds(dossier, each)
        most = SECONDS.get(each)
        limit = f" (most {most:g})" if most else ""
        print(
            f"{each.value:12} {wall:6.2f} s, {worked:6.2f} s of processor{limit}, {size:,} bytes"
        )
        kept = kept and (most is None or worked <= most)
    return kept


def valid(reviews: int, formats: Sequence[ReportFormat]) -> bool:
    """Print how many reports of so many reviews are valid; return whether all are."""
    seen, cases, wrong = 0, 0, Counter[ReportFormat]()
    while seen < reviews:
        dossier = a_case(seeded(cases))
        for each in formats:
            try:
                check(dossier, OPTIONS, [each])
            except (AssertionError, ValueError) as error:
                wrong[each] += 1
                print(f"seed {cases}, {each.value}: {error}", file=sys.stderr)
        seen, cases = seen + len(dossier.reviews), cases + 1
    told = ", ".join(f"{each.value} {wrong[each]}" for each in formats)
    print(f"{seen} reviews in {cases} cases; not valid: {told}")
    return not wrong


def main() -> None:
    """Measure, or validate."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--claims", type=int, default=CLAIMS)
    parser.add_argument("--judged", type=int, help="how many of them; else all")
    parser.add_argument("--valid", type=int, metavar="REVIEWS")
    parser.add_argument("--formats", default=",".join(FILE_KINDS))
    given = parser.parse_args()
    formats = [ReportFormat(name) for name in given.formats.split(",")]
    if given.valid:
        sys.exit(not valid(given.valid, formats))
    sys.exit(not measure(given.claims, given.judged, formats))


if __name__ == "__main__":
    main()
