"""A process that is killed while it saves loses nothing that it acknowledged."""

from scripts.endurance.kills import kill_savers

KILLS = 6
SEED = 3


def test_what_was_acknowledged_is_there_and_all_is_whole(at):
    came = kill_savers(at, KILLS, SEED)
    assert (came.kills, came.lost, came.corrupt) == (KILLS, 0, 0)
    assert came.acknowledged >= KILLS
