"""To which happening casualty figures are given."""

import pytest

from claims.events.within import events_of
from claims.extractors.casualties import extract_casualties
from claims.pipeline import extract

LEAD = "Raid kills six in Orlen\n\nA raid killed six people in Orlen on Tuesday.\n\n"
REST = "Four men died in hospital.\n\n"


def keys(read, text):
    """Return the keys of the events of each number, in reading order."""
    reading = read(text, published="2019-05-08")
    drafts = list(extract_casualties(reading))
    events = events_of(reading, drafts)
    return [(d.value.count.best, e.key) for d, e in zip(drafts, events, strict=True)]


def test_headline_and_lead_tell_of_one_happening_in_other_words(read):
    text = (
        "Air strikes kill six in Orlen\n\n"
        "Government bombardment of the town of Orlen killed at least six people on Tuesday."
    )
    assert [key for _, key in keys(read, text)] == ["e1", "e1"]


@pytest.mark.parametrize(
    ("sentence", "own"),
    [
        ("The war has killed 4000 people.", True),
        ("In March, a bomb killed nine people in Wexley.", True),
        ("Elsewhere in the valley, nine people were killed.", True),
        ("Fifty people died in the valley.", True),
        ("Nine people died in the raid, the mayor said.", False),
        ("Doctors said six people were killed.", False),
    ],
)
def test_sums_other_days_and_other_places_stand_apart(read, sentence, own):
    *_, (_, key) = keys(read, LEAD + REST + sentence)
    assert (key != "e1") is own


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "A bomb killed six men in Quetta. In a separate crash, two men died near Sibi.",
            ["Quetta", "Sibi"],
        ),
        (
            "Gunmen killed eight men in Zamfara. Meanwhile, bandits killed 12 men in Katsina.",
            ["Zamfara", "Katsina"],
        ),
        (
            "A bomb killed six men in Quetta. A later statement put the number of dead at nine.",
            ["Quetta", "Quetta"],
        ),
    ],
)
def test_another_case_has_its_own_place_and_a_statement_none(text, places):
    events = [c.event for c in extract(text).claims if c.kind.value == "casualty"]
    assert [event.place.name for event in events] == places
    assert events[0].key == "e1"


def test_parts_go_with_their_whole(read):
    text = f"{LEAD}{REST}In March, a bomb killed nine people, including two women, in Wexley."
    found = dict(keys(read, text))
    assert found[9] == found[2] != found[6]


def test_numbers_that_nothing_ties_to_the_lead_stand_apart(read):
    found = keys(read, LEAD + REST + "Five people were shot dead on a farm.")
    assert found[-1][1] not in {key for _, key in found[:-1]}


def test_what_went_on_besides_stands_apart(read):
    found = keys(read, "A raid killed six people in Orlen amid floods that killed nine.")
    assert len({key for _, key in found}) == 2


def test_what_repeats_a_figure_that_stands_apart_stands_apart(read):
    told = (
        "Elsewhere in the valley, nine people were killed. Doctors said nine people were killed."
    )
    found = keys(read, LEAD + REST + told)
    assert {key for number, key in found if number == 9}.isdisjoint({"e1"})


def test_an_article_about_a_sum_has_it_as_its_happening(read):
    [(_, key)] = keys(read, "The war has killed 4000 people.")
    assert key == "e1"


@pytest.mark.parametrize(
    ("sentence", "own"),
    [
        ("The strikes killed six soldiers and two policemen.", True),
        ("The attack killed six people and hurt two.", False),
    ],
)
def test_what_the_answer_caused_stays_its_own_where_the_number_is_the_same(read, sentence, own):
    text = (
        "Jets hit depots after rockets kill six in Orlen\n\n"
        "Jets struck two depots on Wednesday, hours after the attack. "
        "The strikes answered an attack on Orlen on Tuesday in which militiamen fired 30 rockets, "
        "killing six people.\n\n"
    )
    (_, first), *_, (_, killed), (_, also) = keys(read, text + sentence)
    assert killed == also
    assert (killed != first) is own


def test_who_is_hurt_is_hurt_by_what_the_sentence_points_at(read):
    text = (
        "Rockets killed six people in Orlen on Tuesday. Two people were wounded.\n\n"
        "U.S. aircraft struck five depots on Friday.\n\n"
        "None of his men was hurt, but a doctor said that the strikes had killed a guard."
    )
    found = keys(read, text)
    (_, rockets), (_, wounded), (_, unhurt), (_, killed) = found
    assert rockets == wounded
    assert unhurt == killed != rockets


KOSTI = (
    "A drone attack killed 14 people in Kosti on Saturday. "
    "The attack in Kosti killed 14 people, doctors said. "
)
NYALA = "The army struck a workshop near Nyala on Sunday, killing 22 fighters. "
RABAK = "The army shot down a drone over Rabak. "


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (f"{KOSTI}{NYALA}The rebels said nobody had been killed in that raid.", True),
        (f"{KOSTI}{RABAK}No one was hurt there.", True),
        (f"{KOSTI}The army held Kosti. No one was hurt there.", False),
        (f"{KOSTI}{RABAK}There were three women among the dead.", False),
    ],
)
def test_there_and_that_raid_are_of_the_place_named_last(read, text, own):
    first, *_, last = (key for _, key in keys(read, text))
    assert (first != last) is own
