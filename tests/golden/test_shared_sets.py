"""What the command line finds in the shared sets may get better, never worse."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text("utf-8"))["shared sets"]
DOCUMENTS = 60  # of each set: enough to see a fall, and a minute in all
COMMAND = f"{sys.executable} -m factcheck"
SETS = sorted({name.split()[0] for name in FLOORS})  # 'gva casualties' is a task of 'gva'


@pytest.fixture(scope="module")
def measured(shared, root):
    chosen = [word for name in SETS for word in ("--set", name)]
    command = [sys.executable, str(shared / "score" / "score"), "--factcheck", COMMAND, "--json"]
    done = subprocess.run(
        [*command, "--limit", str(DOCUMENTS), *chosen],
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
