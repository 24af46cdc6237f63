"""What two counts of one slot say of each other."""

import pytest

from tests.claims.making import (
    BLAST,
    article,
    compared,
    day,
    injured,
    killed,
    number,
    quantity,
    teller,
    time,
    told,
)

NOON, NIGHT, SOON = "2023-04-07T12:00:00", "2023-04-07T23:00:00", "2023-04-07T12:20:00"
CLOSED = {"words": "the final count"}
FIRST = {"words": "in a first statement"}
REVISED = {"words": "14 were hurt, up from an earlier figure of 12"}
POLICE = {"attribution": (teller("Police"),)}
FIRE = {"attribution": (teller("The fire service"),)}
MINISTRY = {"attribution": (teller("The health ministry"),)}
AT_LEAST_19 = number(19, "at_least", low=19)
DOZENS = number("dozens", "vague", low=24, high=99, wide=(12, 199))


def two(one, when, other, later):
    return told(compared(article("a", one, published=when), article("b", other, published=later)))


@pytest.mark.parametrize(
    ("one", "when", "other", "later", "expected"),
    [
        (killed(11), NOON, killed(11), SOON, ("consistent", "R07")),
        (killed(11), NOON, killed(19), NIGHT, ("update", "R08")),
        ((killed(40), MINISTRY), NOON, (killed(36), MINISTRY), NIGHT, ("update", "R09")),
        ((killed(11), POLICE), NOON, (killed(8), FIRE), SOON, ("contradiction", "R09b")),
        ((killed(15), CLOSED), NOON, (killed(33), CLOSED), NIGHT, ("contradiction", "R06")),
        (killed(0), NOON, killed(5), NIGHT, ("update", "R11")),
        (injured(12, "others"), NOON, (injured(14), REVISED), SOON, ("update", "R08")),
        ((injured(14), REVISED), NOON, injured(12, "others"), SOON, ("update", "R36")),
        ((killed(2), FIRST), NOON, killed(9), SOON, ("update", "R08")),
        (killed(12), NOON, killed(AT_LEAST_19), NIGHT, ("update", "R13")),
        (killed(number(9, "at_least", low=9)), NOON, killed(14), SOON, ("consistent", "R13")),
        (killed(DOZENS), NOON, killed(3), SOON, ("contradiction", "R15")),
        (killed(DOZENS), NOON, killed(36), SOON, ("consistent", "R15")),
        (
            killed(11, "children", age_group="child"),
            NOON,
            (killed(8), {"words": "eight in all"}),
            SOON,
            ("contradiction", "R04"),
        ),
        (
            killed(5, "attackers"),
            NOON,
            killed(13, "civilians", status="civilian"),
            SOON,
            ("not_comparable", "R04"),
        ),
        (
            quantity(3, "storage tanks", "destroyed"),
            NOON,
            quantity(number(5, "at_least", low=5), "tanks", "burned down"),
            SOON,
            ("contradiction", "R13"),
        ),
    ],
)
def test_two_articles_agree_update_or_clash(one, when, other, later, expected):
    assert two(one, when, other, later) == [expected]
    assert two(other, later, one, when) == [expected]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (killed(3), injured(12)),
        (killed(8), killed(3, "children", age_group="child")),
        (quantity(3, "batteries", "deployed"), quantity(18, "launchers", "deployed")),
    ],
)
def test_other_measures_and_parts_are_no_contradiction(one, other):
    found = compared(article("a", one), article("b", other))
    assert "contradiction" not in [f.relation.value for f in found]


def test_a_denied_or_planned_count_is_compared_with_nothing():
    denied = (killed(12), {"modality": "denied"})
    assert compared(article("a", denied), article("b", killed(3))) == ()


def test_agreement_of_copies_counts_once():
    told_by = {"attribution": (teller("Delta News Service", "wire"),)}
    one, other = article("a", (killed(12), told_by)), article("b", (killed(12), told_by))
    [found] = compared(one, other)
    assert found.rule == "R35"
    assert found.flags == ("one_origin",)
    assert {v.origin for v in found.values} == {"o1"}


def test_one_article_clashes_with_itself_only_where_both_are_bare_totals():
    alike = [(killed(n), {"words": f"{n} died in the blast at the Tirsk pit."}) for n in (10, 12)]
    assert told(compared(article("a", *alike))) == [("contradiction", "R09b")]
    assert (
        compared(article("a", alike[0], (killed(12), {"words": "12 had left the Orlen."}))) == ()
    )
    assert compared(article("a", killed(10), killed(2, "guards"))) == ()
    assert compared(article("a", killed(10), (killed(4), FIRST))) == ()


def test_who_is_not_singled_out_is_no_part_of_the_others():
    others = injured(41, "others").model_copy(update={"scope": "part"})
    children = injured(41, "children", age_group="child")
    assert ("contradiction", "R04") not in two(others, NOON, injured(40), NOON)
    assert two(children, NOON, injured(40), NOON) == [("contradiction", "R04")]


def test_a_text_out_before_the_event_counts_the_victims_of_another():
    tuesday = BLAST.model_copy(update={"time": time(**day("2023-04-11"))})
    monday = {"published": "2023-04-10T12:00:00", "outlet": "The desk"}
    next_day = {"published": "2023-04-11T12:00:00", "outlet": "The desk"}
    later = article("b", killed(16), event=tuesday, **next_day)
    assert compared(article("a", killed(12), **monday), later) == ()
    risen = article("b", (killed(16), {"words": "The toll has risen to 16."}), **next_day)
    assert told(compared(article("a", killed(12), **monday), risen)) == [("update", "R08")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Sixteen died in the blast at Tirsk mill.", True),
        ("The toll now stands at sixteen.", True),
        ("Sixteen died in clashes near the border.", False),
    ],
)
def test_a_figure_of_the_next_day_goes_on_only_with_the_same_happening(words, found):
    first = (killed(12), {"words": "Twelve died when Tirsk mill blew up in a blast."})
    one = article("a", first, published="2023-04-10T12:00:00", outlet="The desk")
    other = article(
        "b", (killed(16), {"words": words}), published="2023-04-11T12:00:00", outlet="The desk"
    )
    assert (("update", "R08") in told(compared(one, other))) is found


def test_equal_answers_to_one_question_make_one_finding():
    articles = [article(name, (killed(11), POLICE), published=NOON) for name in "abc"]
    [found] = compared(*articles)
    assert [v.document_id for v in found.values] == ["a", "b", "c"]


def test_a_large_slot_is_compared_in_linear_work():
    articles = [article(f"d{n}", killed(n + 1), published=NOON) for n in range(60)]
    assert len(compared(*articles)) <= 60 * 24
