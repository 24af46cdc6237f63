"""What became of the shot, and of those who died later."""

import pytest

from tests.claims.victims.telling import casualties


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("A man was shot on Friday.", ["injured"]),
        ("Four people were shot on Friday.", ["injured"]),
        ("Ann Roe was shot. Roe died on Sunday.", ["casualties", "killed"]),
        ("Ann Roe was wounded. Roe died on Sunday.", ["casualties", "killed"]),
        ("A man was shot in a homicide case.", ["killed"]),
        ("A man was shot. It was no homicide.", ["injured"]),
        ("Ann Roe was shot dead. Joe Poe was shot.", ["killed", "injured"]),
        ("Ann Roe was shot dead. A man was shot.", ["killed", "casualties"]),
        ("Two men were shot in a homicide case.", ["casualties"]),
        ("He shot his wife in a murder-suicide.", ["killed"]),
        ("He shot his wife in an attempted murder-suicide.", ["injured"]),
        ("A man fired before turning the gun on himself. A woman died.", ["killed", "killed"]),
        ("A man was shot in the leg; detectives call another case a homicide.", ["injured"]),
        ("A man was shot and killed.", ["killed"]),
        ("Three people died. All three had gunshot wounds.", ["killed", "casualties"]),
        (
            "A woman and her son were killed. Both victims had injuries.",
            ["killed", "killed", "casualties"],
        ),
        ("Three people died. Two others had gunshot wounds.", ["killed", "injured"]),
        (
            "A woman was shot dead. A man was taken to hospital with minor wounds.",
            ["killed", "injured"],
        ),
        (
            "The fire killed 14 workers, and 50 people were taken to hospital.",
            ["killed", "injured"],
        ),
    ],
)
def test_the_shot_are_injured_unless_they_died(text, outcomes):
    assert [c.value.outcome.value for c in casualties(text)] == outcomes
