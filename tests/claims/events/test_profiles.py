"""What an event is compared by."""

from claims.events.profiles import names_of, profiles_of, rarity
from tests.claims.making import BLAST, article, injured, killed


def test_each_event_of_an_article_has_a_profile_main_first():
    second = BLAST.model_copy(update={"key": "e2"})
    one = article("a", (killed(3), {"event": second}), killed(2), killed(1), killed(4))
    first, other = profiles_of([one])
    assert (first.event.key, first.main, other.main) == ("e1", True, False)
    assert first.killed == {2, 1, 4}
    assert first.key == "a#e1"


def test_an_article_without_happenings_is_still_about_something():
    [found] = profiles_of([article("a", injured(2), event=None)])
    assert found.nameless
    assert found.main
    assert list(profiles_of([article("b", event=None)])) == []


def test_names_are_capitalised_words_and_no_days_or_openers():
    assert names_of("The mayor of Mirkot’s Old Market spoke on Friday.") == {
        "mirkot",
        "old",
        "market",
    }


def test_a_shared_rare_word_says_more_than_a_common_one():
    sets = [frozenset(("friday", f"town{n // 2}")) for n in range(40)]
    words = rarity(sets)
    assert words.of("town3") > words.of("friday")
    assert words.shared(sets[0], sets[1]) > words.shared(sets[0], sets[2]) > 0
    assert words.shared(frozenset(), sets[0]) == 0
