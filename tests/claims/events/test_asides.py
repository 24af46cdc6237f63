"""The words that turn to another happening."""

import pytest

from claims.events.asides import (
    after_interval,
    are_other_days,
    elsewhere,
    further,
    goes_on,
    long_ago,
    points_there,
    says_the_dead,
    turned_away,
    weekdays,
)


def at(sentence, word):
    return next(t.i for t in sentence.tokens if t.lower == word)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meanwhile two men were killed in Orlen.", True),
        ("In Orlen, meanwhile, two men were killed.", True),
        ("Two men were killed in Orlen.", False),
        ("Two men were killed while the mayor slept elsewhere.", False),
    ],
)
def test_what_stands_after_a_turning_word_is_turned_away(parse, text, expected):
    (sentence,) = parse(text)
    assert turned_away(sentence, at(sentence, "killed")) is expected


def test_elsewhere_stands_before_what_is_told_of_another_place(parse):
    one, other = parse("Elsewhere in the valley two died. Two died and others slept elsewhere.")
    assert elsewhere(one, at(one, "died"))
    assert not elsewhere(other, at(other, "died"))


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Another raid killed six.", "raid", True),
        ("A separate attack killed six.", "attack", True),
        ("The raid killed six.", "raid", False),
        ("A later report put the toll at six.", "report", False),
    ],
)
def test_a_further_happening_is_said_to_be_one(parse, text, word, expected):
    (sentence,) = parse(text)
    assert further(sentence, at(sentence, word)) is expected
    assert not further(sentence, None)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Rockets struck Orlen just a day after bombs killed twelve in Wexley.", "killed", True),
        ("A day after bombs killed twelve, rockets wounded six.", "killed", True),
        ("A day after bombs killed twelve, rockets wounded six.", "wounded", False),
        ("Twelve were killed after bombs fell.", "killed", False),
    ],
)
def test_what_came_a_day_before_is_of_another_day(parse, text, word, expected):
    (sentence,) = parse(text)
    assert after_interval(sentence, at(sentence, word)) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("last year", True),
        ("two months ago", True),
        ("the previous day", True),
        ("last night", False),
        ("an hour ago", False),
        ("this year", False),
    ],
)
def test_earlier_days_and_years_are_long_ago(parse, words, expected):
    (sentence,) = parse(f"Six died {words}.")
    inside = [t.i for t in sentence.tokens[2:-1]]
    assert long_ago(sentence, inside) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Five of them died in Orlen.", True),
        ("Another three died in Orlen.", True),
        ("Five men died in Orlen.", False),
    ],
)
def test_a_sentence_may_go_on_with_those_before(parse, text, expected):
    (sentence,) = parse(text)
    assert goes_on(sentence, at(sentence, "died")) is expected


def test_days_of_the_week_are_other_days_unless_they_lie_side_by_side(parse):
    (sentence,) = parse("Six died on Sunday in May.")
    days = weekdays(sentence, range(len(sentence.tokens)))
    assert days == {6}
    assert are_other_days(days, {2})
    assert not are_other_days(days, {0})
    assert not are_other_days(days, set())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Elsewhere in the valley, two men died.", True),
        ("In a separate accident, two men died.", True),
        ("In an unrelated case, two men died.", True),
        ("In the accident, two men died.", False),
        ("Police kept two separate groups of men apart before two died.", False),
    ],
)
def test_words_before_a_figure_tell_of_another_case(parse, text, expected):
    (sentence,) = parse(text)
    verb = next(t.i for t in sentence.tokens if t.lemma == "die")
    assert elsewhere(sentence, verb) is expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("A statement put the number of injured at 14.", "number", True),
        ("The toll rose to 14.", "toll", True),
        ("A large number of injured men fled.", "number", False),
        ("Fourteen men were injured.", "injured", False),
    ],
)
def test_words_for_a_toll_point_back_to_it(parse, text, word, expected):
    (sentence,) = parse(text)
    assert says_the_dead(sentence, [at(sentence, word)]) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nobody died there.", True),
        ("Nobody died in that raid.", True),
        ("There were three dead.", False),
        ("Nobody died in that town.", False),
        ("Nobody died in the raid.", False),
    ],
)
def test_what_points_to_the_sentence_before(parse, text, expected):
    (sentence,) = parse(text)
    assert points_there(sentence) is expected
