"""What the command line finds in the shared sets may get better, never worse."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.golden.warm import SERVE

FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text("utf-8"))["shared sets"]
DOCUMENTS = 60  # of each set: enough to see a fall, and a minute in all
WARM = Path(__file__).with_name("warm.py")
SETS = sorted({name.split()[0] for name in FLOORS})  # 'gva casualties' is a task of 'gva'


@pytest.fixture(scope="module")
def command(root):
    """The command line, in a process of its own a call; the parser is loaded once for all."""
    folder = tempfile.TemporaryDirectory()  # a socket's name has to be short
    address = str(Path(folder.name) / "socket")
    serving = subprocess.Popen(
        [sys.executable, str(WARM), SERVE, address],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert serving.stdout.readline() == "ready\n"
    yield f"{sys.executable} -I -S {WARM} {address}"
    serving.kill()
    serving.communicate()
    folder.cleanup()


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [(["--version"], 0, "factcheck "), (["nonsense"], 2, "No such command"), (["extract"], 2, "")],
)
def test_a_warm_call_is_a_call(command, arguments, status, said):
    cold = [sys.executable, "-m", "factcheck", *arguments]
    calls = ([*command.split(), *arguments], cold)
    warm, own = (subprocess.run(c, capture_output=True, text=True, check=False) for c in calls)
    assert (warm.returncode, warm.stdout, warm.stderr) == (own.returncode, own.stdout, own.stderr)
    assert warm.returncode == status
    assert said in warm.stdout + warm.stderr


@pytest.fixture(scope="module")
def measured(shared, root, command):
    chosen = [word for name in SETS for word in ("--set", name)]
    scoring = [sys.executable, str(shared / "score" / "score"), "--factcheck", command, "--json"]
    done = subprocess.run(
        [*scoring, "--limit", str(DOCUMENTS), *chosen],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return {(line["set"], line["metric"]): line["value"] for line in lines}


@pytest.mark.parametrize(
    ("name", "metric"), [(name, metric) for name, floors in FLOORS.items() for metric in floors]
)
def test_quality_does_not_fall_below_its_floor(name, metric, measured):
    assert measured[name, metric] >= FLOORS[name][metric]


def test_the_seed_article_keeps_what_was_promised():
    promised = {"must found": 0.75, "traps avoided": 1.0, "must_not avoided": 1.0}
    assert all(FLOORS["seed"][metric] >= least for metric, least in promised.items())
