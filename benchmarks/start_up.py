"""Print how many times the processor time of a bare Python `factcheck --help` takes."""

import os
import resource
import statistics
import subprocess
import sys

TIMES = 5
BARE = (sys.executable, "-c", "pass")
HELP = (sys.executable, "-m", "factcheck", "--help")
MOST = 12  # times a bare Python; a help that loads the engine takes a hundred
# Compiled files count as given: an installed program has them.
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def seconds(command: tuple[str, ...]) -> float:
    """Return the median of the processor seconds that a command takes."""
    _once(command)  # writes the compiled files
    return statistics.median(_once(command) for _ in range(TIMES))


def _once(command: tuple[str, ...]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env=ENVIRONMENT, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Measure both, print, and end with 1 where the help takes too long."""
    bare, shown = seconds(BARE), seconds(HELP)
    ratio = shown / bare
    took = f"bare {bare * 1000:.0f} ms, help {shown * 1000:.0f} ms"
    print(f"{took}: {ratio:.1f} times as much (most {MOST})")
    sys.exit(ratio > MOST)


if __name__ == "__main__":
    main()
