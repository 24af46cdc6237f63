"""Print what the first look-up of a place costs a fresh process, and how large its file is."""

import json
import statistics
import subprocess
import sys
from importlib.resources import files

from claims.lexicon.gazetteer import FILE

TIMES = 5
FIRST_LOOK_UP = """
import json, resource, time
import claims.lexicon.tables
before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter()
from claims.lexicon.gazetteer import find_entries, fold
found = find_entries("baghdad")
first = time.perf_counter() - start
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
names = ("Springfield", "Paris", "Scott County", "San Juan", "Al Hawija", "no such town")
keys = [fold(name) for name in names]
start = time.perf_counter()
for key in keys:
    find_entries(key)
each = (time.perf_counter() - start) / len(keys)
print(json.dumps([first * 1000, (after - before) / 1024, each * 1e6]))
"""


def main() -> None:
    """Measure in fresh processes and print the medians."""
    runs = [_once() for _ in range(TIMES)]
    first, grown, each = (statistics.median(values) for values in zip(*runs, strict=True))
    size = len((files("claims.lexicon") / FILE).read_bytes()) / 1e6
    print(
        f"{size:.1f} MB; first look-up {first:.0f} ms, {grown:.0f} MB; others {each:.0f} µs each"
    )


def _once() -> list[float]:
    command = [sys.executable, "-c", FIRST_LOOK_UP]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: list[float] = json.loads(done.stdout)
    return found


if __name__ == "__main__":
    main()
