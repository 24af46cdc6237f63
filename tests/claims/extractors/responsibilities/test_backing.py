"""Who stands behind an actor, and in what company he acted."""

import pytest

from claims.extractors.responsibilities import extract_responsibilities


@pytest.mark.parametrize(
    ("text", "sponsor", "share"),
    [
        ("An Iran-backed militia attacked the base.", "Iran", None),
        ("Iranian-backed fighters attacked the base.", "Iran", None),
        ("The Front, an Iran-backed group, attacked the base.", "Iran", None),
        ("The Front, which is funded by Iran, attacked the base.", "Iran", None),
        ("Fighters attacked the base on behalf of Iran.", "Iran", None),
        ("Fighters attacked the base on the orders of Iran.", "Iran", None),
        ("Fighters attacked the base with the help of Iran.", "Iran", "helped"),
        ("Fighters carried out the attack, ordered by Iran.", "Iran", None),
        ("The Front alone was responsible for the attack.", None, "sole"),
        ("The Front, together with rebels, attacked the base.", None, "joint"),
        ("Hamas and the Front claimed the attack.", None, "joint"),
        ("A US-led coalition attacked the base.", None, None),
        ("Rebels attacked a rally in support of Iran.", None, None),
        ("Rebels attacked the base.", None, None),
    ],
)
def test_a_sponsor_and_the_company_are_read_where_they_are_said(read, text, sponsor, share):
    first, *_ = (d.value for d in extract_responsibilities(read(text)))
    assert (first.sponsor, first.share.value if first.share else None) == (sponsor, share)


def test_the_words_that_name_the_sponsor_are_in_a_slot(read):
    reading = read("Iranian-backed fighters attacked the base.")
    [draft] = extract_responsibilities(reading)
    assert reading.text(draft.slots["sponsor"]) == "Iranian"
