"""Several processes that save over each other lose nothing; the script does it at length."""

from scripts.endurance.saves import Race, race

PROCESSES = 3
SAVES = 15


def test_no_save_is_lost_and_every_conflict_shows_both(at):
    came = race(at, PROCESSES, SAVES)
    whole = Race(PROCESSES * SAVES, came.conflicts, hidden=0, lost=0, doubled=0, wrong=())
    assert came == whole
    assert came.conflicts > 0
