import os

import pytest

from factcheck.ingest.intake import READERS
from scripts.reader_trials.trials import Trial, seeds, tried

COUNT = 500 if os.environ.get("CI") else 50  # of spoiled files; the command tries 10,000


@pytest.mark.parametrize("wanted", [one for one in READERS if seeds(one)])
def test_a_reader_stands_spoiled_files(wanted):
    trials = list(tried(wanted, seeds(wanted), count=COUNT, seed=COUNT))
    assert len(trials) == COUNT
    assert [(t.number, t.said) for t in trials if t.crashed or t.slow] == []
    assert any(not trial.said for trial in trials)


@pytest.mark.parametrize(
    ("trial", "crashed", "slow"),
    [
        (Trial(0, 0.1, "", b""), False, False),
        (Trial(0, 0.1, "cannot read a: it is damaged", b""), False, False),
        (Trial(0, 0.1, "cannot read a: its reader failed (KeyError)", b""), True, False),
        (Trial(0, 2.5, "", b""), False, True),
    ],
)
def test_a_crash_and_a_slow_file_are_told_from_an_error(trial, crashed, slow):
    assert (trial.crashed, trial.slow) == (crashed, slow)
