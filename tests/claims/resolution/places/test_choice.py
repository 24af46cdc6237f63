import pytest

from claims.model.place import Grounds
from claims.resolution.places.choice import Toponym, choose
from claims.resolution.places.home import Home


@pytest.fixture
def toponym():
    def made(name, *entries, **fields):
        told = {
            "kinds": frozenset(),
            "stated": (),
            "shared": (),
            "inside": (),
            "listed": frozenset(),
            "mentions": 1,
            **fields,
        }
        return Toponym(key=name.lower(), text=name, entries=entries, **told)

    return made


@pytest.fixture
def paris(entry):
    return {
        "FR": entry("Paris", country="FR", area="11", lat=48.9, lon=2.4, population=2_000_000),
        "TX": entry("Paris"),
        "TN": entry("Paris", area="TN", lat=36.3, lon=-88.3),
    }


@pytest.fixture
def bearers(paris):
    return tuple(paris.values())


def test_the_best_known_wins_where_nothing_else_is_told(toponym, bearers, paris):
    [choice] = choose([toponym("Paris", *bearers)], ()).choices
    assert (choice.ranked[0], choice.grounds) == (paris["FR"], Grounds.KNOWN)


def test_what_is_told_to_contain_it_outweighs_fame(toponym, bearers, paris, entry):
    told = toponym("Paris", *bearers, stated=(entry("Texas", "region"),))
    [choice] = choose([told], ()).choices
    assert (choice.ranked[0], choice.grounds) == (paris["TX"], Grounds.CONTAINED)


def test_the_outlet_of_the_town_means_its_own(toponym, bearers, paris):
    tn = paris["TN"]
    home = Home("US", "TN", (tn.lat, tn.lon), "paris", tn.ident)
    outcome = choose([toponym("Paris", *bearers)], ((home, 0.0),))
    assert (outcome.choices[0].ranked[0], outcome.choices[0].grounds) == (tn, Grounds.HOME)


def test_sure_names_settle_the_unsure(toponym, bearers, paris, entry):
    near = [toponym(n, entry(n, lat=33.1, lon=-95.2)) for n in ("Bogata", "Deport", "Blossom")]
    outcome = choose([toponym("Paris", *bearers), *near], ())
    assert outcome.choices[0].ranked[0] == paris["TX"]


def test_the_only_candidate_is_chosen_and_a_name_without_any_is_none(toponym, paris):
    one, none = choose([toponym("Paris", paris["TX"]), toponym("Xanthorp")], ()).choices
    assert (one.ranked, one.grounds) == ((paris["TX"],), Grounds.ONLY)
    assert none.ranked == ()


def test_a_hamlet_of_a_single_name_is_less_sure_than_a_town(toponym, entry):
    small = toponym("Xan", entry("Xan", population=600))
    large = toponym("Yan", entry("Yan", population=60_000))
    one, other = choose([small, large], ()).choices
    assert one.sure < other.sure
