"""Try what the store and the pages promise, at length; end with 1 where it does not hold.

python -m scripts.endurance [--flips 600] [--processes 8] [--saves 1000] [--kills 200]
                            [--backups 50] [--writers 4] [--acts 10000] [--seed 1]
                            [--postgresql URL]

With the URL of an empty database the saves are tried on PostgreSQL instead.
Everything is done on the demo case, in a folder of its own. A figure of nought leaves a try out.
"""

import argparse
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from factcheck.bootstrap import open_workbench
from factcheck.domain.evidence import EvidenceText, Stance
from factcheck.settings import Settings
from factcheck.workflow.attach_evidence import attach_evidence
from factcheck.workflow.demo_case import open_demo
from scripts.chance import seeded
from scripts.endurance.acts import try_acts
from scripts.endurance.backups import back_up_under_writers
from scripts.endurance.flips import try_flips
from scripts.endurance.kills import kill_savers
from scripts.endurance.saves import race

PICTURE = bytes(range(256)) * 16


def main() -> int:
    """Do each try in a fresh copy of the demo case, and print what came of it."""
    given = _arguments()
    with TemporaryDirectory() as name:
        demo = Path(name) / "demo"
        _make_demo(demo)

        def fresh(called: str) -> Settings:
            return Settings(data_folder=shutil.copytree(demo, Path(name) / called), db="")

        tries: list[tuple[object, Callable[[], bool]]] = [
            (given.flips, lambda: _flips(fresh("flips").data_folder, given)),
            (given.saves and not given.postgresql, lambda: _saves(fresh("saves"), given)),
            (given.postgresql, lambda: _saves(_on_postgresql(demo, given.postgresql), given)),
            (given.kills, lambda: _kills(fresh("kills"), given)),
            (given.backups, lambda: _backups(fresh("backups"), given)),
            (given.acts, lambda: _acts(fresh("acts"), given)),
        ]
        held = [_timed(do) for wanted, do in tries if wanted]
    return int(not all(held))


def _arguments() -> Any:
    parser = argparse.ArgumentParser(description=__doc__)
    figures = {"flips": 600, "processes": 8, "saves": 1000, "kills": 200, "backups": 50}
    for name, number in {**figures, "writers": 4, "acts": 10000, "seed": 1}.items():
        parser.add_argument(f"--{name}", type=int, default=number)
    parser.add_argument("--postgresql", default="", metavar="URL")
    return parser.parse_args()


def _make_demo(folder: Path) -> None:
    bench = open_workbench(Settings(data_folder=folder, db=""))
    case = open_demo(bench)
    with bench.store.read() as tx:
        claim = tx.claims.where(case_id=case.id)[0]
    text = EvidenceText(stance=Stance.CONTEXT, file_name="picture.bin")
    attach_evidence(bench, claim.ref, text, by=case.created_by, data=PICTURE)
    bench.store.close()


def _on_postgresql(demo: Path, url: str) -> Settings:
    """Bring the demo case to an empty database."""
    at = Settings(data_folder=demo, db=url)
    bench = open_workbench(at)
    open_demo(bench)
    bench.store.close()
    return at


def _timed(do: Callable[[], bool]) -> bool:
    before = time.monotonic()
    held = do()
    print(
        f"  {'held' if held else 'DID NOT HOLD'}, in {time.monotonic() - before:.0f} s", flush=True
    )
    return held


def _flips(folder: Path, given: Any) -> bool:
    trials = try_flips(folder, folder.with_name("work"), given.flips, given.seed)
    meant = [trial for trial in trials if not trial.same]
    missed = [trial.flipped for trial in trials if trial.missed]
    print(f"bits flipped: {len(trials)}, of them with a meaning {len(meant)}")
    print(f"  found of those with a meaning: {len(meant) - len(missed)}; missed: {missed or 0}")
    return not missed


def _saves(at: Settings, given: Any) -> bool:
    came = race(at, given.processes, given.saves)
    print(f"{given.processes} processes, {given.saves} saves each from stale forms: {came}")
    return not (came.hidden or came.lost or came.doubled or came.wrong)


def _kills(at: Settings, given: Any) -> bool:
    came = kill_savers(at, given.kills, given.seed)
    print(f"killed while saving: {came}")
    return not (came.lost or came.corrupt)


def _backups(at: Settings, given: Any) -> bool:
    elsewhere = at.data_folder.with_name("elsewhere")
    came = back_up_under_writers(at, elsewhere, given.backups, given.writers)
    print(f"backups under {given.writers} writers: {came}")
    return came.made == came.valid


def _acts(at: Settings, given: Any) -> bool:
    bench = open_workbench(at)
    came = try_acts(bench, given.acts, seeded(given.seed))
    bench.store.close()
    print(f"acts of the Review page by chance: {came.done} done, {came.refused} refused in words")
    for what in (*came.failed, *came.wrong):
        print(f"  {what}")
    return not (came.failed or came.wrong)


if __name__ == "__main__":
    sys.exit(main())
