"""Try each reader on many spoiled files; end with 1 where one crashes or takes over 2 seconds.

python -m scripts.reader_trials [--count 10000] [--seed 1] [--only pdf,docx] [--keep FOLDER]
"""

import argparse
import sys
from pathlib import Path

from factcheck.domain.formats import Format
from factcheck.ingest.intake import READERS
from scripts.reader_trials.trials import Trial, seeds, tried


def main() -> int:
    """Try the readers one by one, and print what came of it."""
    given = _arguments()
    wanted = [Format(name) for name in given.only.split(",") if name] or list(READERS)
    bad = 0
    for one in wanted:
        files = seeds(one)
        if not files:
            print(f"{one}: no file to begin with")
            continue
        bad += _report(
            one, list(tried(one, files, count=given.count, seed=given.seed)), given.keep
        )
    return int(bad > 0)


def _report(one: Format, trials: list[Trial], keep: Path | None) -> int:
    bad = [trial for trial in trials if trial.crashed or trial.slow]
    was_read = sum(not trial.said for trial in trials)
    slowest = max(trial.seconds for trial in trials)
    figures = f"{len(trials):,} files, {was_read:,} read, slowest {slowest:.2f} s"
    crashed = sum(trial.crashed for trial in trials)
    print(
        f"{one}: {figures}, {crashed} crashes, {sum(t.slow for t in trials)} over 2 s", flush=True
    )
    for trial in bad[:10]:
        print(f"  number {trial.number}, {trial.seconds:.2f} s: {trial.said}")
        if keep:
            keep.mkdir(parents=True, exist_ok=True)
            (keep / f"{one}-{trial.number}").write_bytes(trial.data)
    return len(bad)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", metavar="NAMES")
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
