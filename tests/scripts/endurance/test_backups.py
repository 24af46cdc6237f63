"""Each backup that is made while others save is whole and holds what was saved before it."""

from scripts.endurance.backups import back_up_under_writers

NUMBER = 3
WRITERS = 2


def test_every_backup_under_writers_is_valid(at, tmp_path):
    came = back_up_under_writers(at, tmp_path / "elsewhere", NUMBER, WRITERS)
    assert (came.made, came.valid) == (NUMBER, NUMBER)
    assert came.saved > 0
