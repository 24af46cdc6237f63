"""Two texts that date one happening by days beside each other."""

import pytest

from claims import Document, check

SATURDAY = "Seventeen people were killed in a drone attack on a depot in Kosti on Saturday."
FRIDAY = "Fourteen people were killed in a drone attack on an oil depot in Kosti on Friday."
DAY = "2026-03-08"


def tolls(one, other, published=DAY):
    documents = (
        Document(id="a", text=one, published=DAY),
        Document(id="b", text=other, published=published),
    )
    found = check(documents).findings
    return [f.relation.value for f in found if f.slot.measure == "killed"]


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        (SATURDAY, FRIDAY, True),
        (SATURDAY, FRIDAY.replace("Friday", "Thursday"), False),
        (SATURDAY, FRIDAY.replace("Kosti", "Nyala"), False),
        (SATURDAY, FRIDAY.replace("drone attack on an oil depot", "shelling of a school"), False),
        (SATURDAY, FRIDAY.replace("a drone attack", "drone attacks"), False),
        (SATURDAY, f"{FRIDAY} A second attack came on Saturday.", False),
        (f"{SATURDAY} The town had been hit on Friday too.", FRIDAY, False),
    ],
)
def test_a_day_that_one_text_gets_wrong_hides_no_clash_of_tolls(one, other, clash):
    assert ("contradiction" in tolls(one, other)) is clash
    assert ("contradiction" in tolls(other, one)) is clash


def test_texts_of_two_days_may_each_tell_of_their_own():
    assert "contradiction" not in tolls(SATURDAY, FRIDAY, published="2026-03-07")
