"""Kill a process while it saves: what it acknowledged must be there, and all must be whole."""

import os
import signal
import time
from typing import NamedTuple

from factcheck.settings import Settings
from factcheck.workflow.verify_store import verify_store
from scripts.chance import seeded
from scripts.endurance.counting import begin, count, counts_of, opened, read

NAME = "r0"
LONGEST = 0.25  # seconds that it may save before it is killed
BLOCK = 1 << 16


class Killed(NamedTuple):
    """Hold what came of it; the last two figures should be nought."""

    kills: int
    acknowledged: int
    lost: int
    corrupt: int


def kill_savers(at: Settings, kills: int, seed: int) -> Killed:
    """Start a process that saves, and kill it at any moment, so many times."""
    chance = seeded(seed)
    ident = begin(at, [NAME])
    acknowledged = lost = corrupt = 0
    for _ in range(kills):
        with opened(at) as bench:
            before = counts_of(read(bench, ident))[NAME]
        told = _saved_until_killed(at, ident, chance.uniform(0, LONGEST))
        with opened(at) as bench:
            after = counts_of(read(bench, ident))[NAME]
            corrupt += any(look.wrong for look in verify_store(bench))
        acknowledged += told
        lost += max(0, before + told - after)
    return Killed(kills, acknowledged, lost, corrupt)


def _saved_until_killed(at: Settings, ident: str, seconds: float) -> int:
    """Return how many saves a process acknowledged before it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _save_on(at, ident, writing)
    os.close(writing)
    told = len(os.read(reading, 1))  # it has begun
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while block := os.read(reading, BLOCK):
        told += len(block)
    os.close(reading)
    return told


def _save_on(at: Settings, ident: str, writing: int) -> None:
    """Save without end, and tell each save that was acknowledged."""
    try:
        with opened(at) as bench:
            item = read(bench, ident)
            while True:
                item = count(bench, item, NAME)
                os.write(writing, b".")
    finally:
        os._exit(1)
